import type { PeopleData } from '../../shape/people.ts'
import { firstNames } from './first-names.ts'
import { documents, groups, knownOrganisations, organisations, organisationTails } from './organisations.ts'
import { eponyms, nationalities, places } from './places.ts'
import { paraphrases, roles } from './roles.ts'

export const people: PeopleData = {
  plurals: [
    ['man', 'men'],
    ['child', 'children'],
    ['wife', 'wives'],
    ['ay', 'ays'],
    ['ey', 'eys'],
    ['oy', 'oys'],
    ['y', 'ies'],
    ['ss', 'sses'],
    ['s', 's'],
    ['sh', 'shes'],
    ['tch', 'tches'],
    ['ch', 'ches'],
    ['x', 'xes'],
    ['', 's'],
  ],
  headFirst: false,
  honorifics: {
    masculine: 'Mr, Mr., Sir, Lord, Father, Fr, Fr., Brother, Master, Herr, M., Monsieur, Señor',
    feminine: 'Mrs, Mrs., Ms, Ms., Miss, Dame, Lady, Sister, Madam, Mme, Mlle, Frau, Señora, Baroness',
    either: 'Dr, Dr., Prof, Prof., Rev, Rev., Hon, Hon., Mx, Mx.',
    plural: 'Messrs, Messrs., Drs',
  },
  roles,
  paraphrases,
  epithets: `former, ex, then, late, young, old, new, current, future, incoming, outgoing, acting, interim, veteran, senior, junior, chief, deputy, assistant, associate, retired, longtime, long-time, lead, leading, top, local, first, second, third, last, fellow, prominent, embattled, disgraced, influential, powerful, famous, celebrated, award-winning, only, same, other, great, good, little, head, principal, former deputy, national, regional, federal, elderly, self-employed, beloved, popular, right-wing, left-wing, conservative, liberal, independent, one-time, onetime, newly elected, three-time, two-time, middle-aged, British, English`,
  former: 'former, ex, one-time, onetime, retired',
  nationalities,
  pronouns: {
    masculine: 'he, him, himself',
    feminine: 'she, her, herself',
    either: 'I, me, we, us, it, the latter, the former',
    plural: 'they, them, themselves, those, some, others, many, several, both',
    indefinite: 'one, someone, somebody, nobody, everyone, anyone, who',
  },
  latter: 'the latter',
  neuter: 'it, itself',
  offices: [
    'mayor',
    'minister',
    'headOfState',
    'nobility',
    'president',
    'politician',
    'official',
    'spokesperson',
    'prosecutor',
    'judge',
    'coach',
    'religious',
    'business',
    'police',
    'family',
  ],
  determiners: {
    definite: { either: 'the' },
    demonstrative: { either: 'this, that', plural: 'these, those' },
    possessive: { masculine: 'his', feminine: 'her', either: 'my, your, our, their, its' },
    indefinite: {
      either: 'a, an, another, each, one',
      plural:
        'some, several, many, two, three, four, five, six, seven, eight, nine, ten, most, all, a few, other, dozens of',
    },
  },
  firstNames,
  particles:
    'de, du, des, la, le, van, von, der, den, ten, ter, el, al, ben, bin, ibn, da, dos, di, del, della, of, y, af, st, o’',
  organisations,
  organisationTails,
  knownOrganisations,
  groups,
  documents,
  places,
  eponyms,
  openers: `a, about, above, according, across, after, again, against, ago, ahead, all, almost, along, already, also, although, always, among, an, and, another, any, anyone, anything, are, around, as, asked, at, away, back, because, been, before, behind, being, below, beneath, beside, besides, between, beyond, both, but, by, can, contacted, could, despite, did, do, does, during, each, earlier, either, elsewhere, even, eventually, ever, every, everyone, everything, except, few, finally, first, following, for, former, from, further, given, had, has, have, having, he, her, here, his, how, however, i, if, in, indeed, inside, instead, into, is, it, its, just, last, late, later, least, less, like, likewise, little, many, may, maybe, meanwhile, might, more, moreover, most, much, must, my, near, nearby, nearly, never, nevertheless, new, next, no, nobody, none, nor, not, nothing, now, of, off, often, on, once, one, only, or, other, others, our, out, outside, over, perhaps, please, quite, rather, recently, she, should, similarly, since, so, some, someone, something, sometimes, soon, speaking, still, such, than, that, the, their, them, then, there, therefore, these, they, this, those, though, three, through, throughout, thus, to, today, together, tomorrow, tonight, too, toward, towards, two, under, unless, unlike, until, up, upon, us, very, was, we, well, were, what, when, where, whereas, whether, which, while, who, whoever, whose, why, will, with, within, without, would, yes, yesterday, yet, you, your, asked, born, interviewed, instead, four, five, six, seven, eight, nine, ten, hundreds, thousands, dozens, born, there’s, it’s, that’s, let, let’s,
    monday, tuesday, wednesday, thursday, friday, saturday, sunday, january, february, march, april, may, june, july, august, september, october, november, december, spring, summer, autumn, winter, christmas, easter, good, hello, thanks, dear, oh, ah, why, whatever, spokespeople, residents, police, critics, experts, officials, people, men, women`,
}
