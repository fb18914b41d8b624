import type { SegmentationData } from '../shape/segmentation.ts'

const words = (list: string): readonly string[] => list.trim().split(/\s+/)

export const segmentation: SegmentationData = {
  abbreviations: words(`
    mr mrs ms mx dr drs prof profs Rev Revd Fr Hon Pres gov govs Sen Sens Rep Reps amb atty
    Gen Adm Col Maj capt cmdr cdr lt sgt cpl Pvt pfc Det insp supt brig cpt
    messrs mme mlle st ste mt
    vs v cf e.g i.e eg viz approx est ca
    jan feb apr aug sept oct nov dec
    tue tues wed thu thur thurs fri
    ave blvd rd
    Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Kans Ky Md Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Penn
    Tenn Tex Vt Va Wash Wis Wyo
    dept univ assn bros intl natl govt tel ext
  `),
  numericAbbreviations: words(
    'no nos p pp fig figs vol ch chap sec sect art para pt col eq ed jan mar apr jun jul sat sun ft hr hrs min mins lb lbs oz',
  ),
  finalAbbreviations: words(`
    etc inc ltd co corp llc plc jr sr esq ph.d m.d a.m p.m u.s u.k u.n e.u d.c b.c a.d
  `),
  clitics: [],
  lexicalApostrophes: [],
  sentenceOpeners: words(`
    the a an this that these those my your his her its our their i you he she it we they one who what which whose
    when where why how if as while although though because since unless until once and but or so yet nor for
    in on at by to from with without within under over after before during between among against about
    through despite according instead also then however therefore meanwhile moreover still now today yesterday
    tomorrow there here not no yes all some any many most few each every both several another other such only even
    just never always often sometimes perhaps maybe
    is are was were do does did has have had can could will would should may might must
    it's that's there's he's she's they're we're you're i'm i've don't
    two three four five six seven eight nine ten
  `),
  nameParticles: [],
}
