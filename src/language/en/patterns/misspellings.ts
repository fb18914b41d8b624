import type { TypoPattern } from '../../shape/typo-patterns.ts'

const words = (text: string): readonly string[] => text.trim().split(/\s+/)

/** What stands before "ic" in adjectives whose adverb ends in "ically". */
const adjectives = words(`
  bas frant specif drast automat dramat trag iron polit crit histor econom romant hero energet enthusiast scientif
  systemat strateg sporad artist statist phys mus log med typ pract rad errat domest electron chron period realist
  majest academ genet mag
`)

/** Wrong spellings that pass for words, and what is meant: large lists have them, or known parts make them. */
const pairs = words(`
  accidently=accidentally publically=publicly incidently=incidentally wholely=wholly duely=duly
  argueably=arguably   separatly=separately completly=completely privatly=privately accuratly=accurately ninty=ninety nineth=ninth
  fourty=forty eigth=eighth neice=niece theif=thief beleif=belief grammer=grammar
  sherrif=sheriff sargent=sergeant calender=calendar allegedy=allegedly auxillary=auxiliary
  bizzare=bizarre changable=changeable noticable=noticeable managable=manageable knowledgable=knowledgeable
  convienent=convenient dependance=dependence excede=exceed supercede=supersede
  firey=fiery heros=heroes hinderance=hindrance hypocracy=hypocrisy jewelery=jewellery
  maintainance=maintenance maintainence=maintenance medeval=medieval persue=pursue persued=pursued
  persuing=pursuing restaraunt=restaurant survivers=survivors tendancy=tendency tounge=tongue vaccum=vacuum
  vehical=vehicle vetinary=veterinary withold=withhold occurance=occurrence resistent=resistant
  superintendant=superintendent refered=referred infered=inferred stoped=stopped omited=omitted
  patroled=patrolled compeled=compelled propeled=propelled equiped=equipped regreted=regretted
  accessable=accessible collapsable=collapsible compatable=compatible   tangable=tangible alledge=allege alledged=alleged
  amoung=among brocolli=broccoli carrer=career competion=competition daugther=daughter
  dieing=dying lieing=lying exhuasted=exhausted explane=explain futher=further happend=happened
  murderd=murdered nessesary=necessary potatoe=potato tomatoe=tomato stomache=stomach
  studing=studying sueing=suing unanimus=unanimous villian=villain
  yatch=yacht miniscule=minuscule greatful=grateful judgeing=judging definatly=definitely hurryed=hurried
  replyed=replied denyed=denied sayed=said layed=laid catched=caught   runned=ran breaked=broke choosed=chose   selled=sold hurted=hurt
  cutted=cut shooted=shot falled=fell drived=drove   informations=information
  furnitures=furniture sheeps=sheep wifes=wives thiefs=thieves shelfs=shelves
  loafs=loaves policemans=policemen aircrafts=aircraft offsprings=offspring vetos=vetoes valleies=valleys monkies=monkeys journies=journeys attornies=attorneys
  kidnies=kidneys jockies=jockeys ahd=had suprise=surprise suprised=surprised threating=threatening adviced=advised
  unspecify=unspecified unidentify=unidentified undisclose=undisclosed unfinish=unfinished unemploy=unemployed
  unqualify=unqualified uninsure=uninsured unlicense=unlicensed unconfirm=unconfirmed
`).map((pair) => pair.split('=') as [wrong: string, right: string])

/** Names that look like a wrong spelling. */
const names = ['sargent', 'calender', 'heros', 'sayed', 'fourty']

/** Wrong spellings and right ones. */
export const meant: readonly (readonly [string, string, string])[] = [
  ...adjectives.map((start) => [`${start}icly`, `${start}ically`, ''] as const),
  ...pairs.map(([wrong, right]) => [wrong, right, ''] as const),
]

export const misspellings: readonly TypoPattern[] = [
  {
    find: `[${meant.map(([wrong]) => (names.includes(wrong) ? `${wrong}&!Name` : wrong)).join('|')}>*meant]`,
    examples: [
      'It happened [accidently>accidentally].',
      'They [catched>caught] him.',
      'It is in the [calender>calendar].',
    ],
    counterExamples: ['Mr Sargent and Ms Sayed left.'],
    confidence: 0.97,
  },
]
