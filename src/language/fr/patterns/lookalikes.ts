import type { TypoPattern } from '../../shape/typo-patterns.ts'

/** Nouns that sound like a form of their verb: "la banque conseil les jeunes". */
const nounsForVerbs = [
  ['conseil', 'conseille'],
  ['conseils', 'conseille'],
  ['travail', 'travaille'],
  ['accueil', 'accueille'],
  ['accueils', 'accueille'],
  ['appel', 'appelle'],
  ['appels', 'appelle'],
  ['emploi', 'emploie'],
  ['emplois', 'emploie'],
  ['envoi', 'envoie'],
  ['essai', 'essaie'],
  ['détail', 'détaille'],
  ['réveil', 'réveille'],
  ['soutien', 'soutient'],
  ['maintien', 'maintient'],
  ['entretien', 'entretient'],
  ['signal', 'signale'],
  ['oubli', 'oublie'],
  ['cri', 'crie'],
  ['pari', 'parie'],
  ['défi', 'défie'],
  ['appui', 'appuie'],
  ['ennui', 'ennuie'],
] as const

/** English and old spellings of words that French writes otherwise. */
const spellings = `
  rationnal rationnel, réflection réflexion, réflections réflexions, mechanisme mécanisme, comittee comité,
  abbatoir abattoir, abbatoirs abattoirs, applaudissment applaudissement, collone colonne, dévelloper développer,
  dilemnes dilemmes, exhorbitant exorbitant, exhorbitants exorbitants, exhubérant exubérant, gallerie galerie,
  galleries galeries, rénumération rémunération, rénumérations rémunérations, omnibulé obnubilé, omnubilé obnubilé,
  carapaçonné caparaçonné, disgressions digressions, périgrination pérégrination, filigramme filigrane,
  pécunier pécuniaire, pécuniers pécuniaires, hynoptiser hypnotiser, dyptique diptyque, sybillin sibyllin
`
/** The same, of words that are English: only behind a small word of French. */
const english = `
  traffics trafics, languages langages, connection connexion, connections connexions, baggage bagage,
  address adresse, example exemple, apartment appartement, character caractère, reflection réflexion, hazard hasard,
  hazards hasards
`
const pairs = (text: string) => text.split(',').map((pair) => pair.trim().split(' ') as [string, string])

/** Words of another language or spelling, and nouns in the place of verbs. */
export const lookalikes: readonly TypoPattern[] = [
  ...nounsForVerbs.flatMap(([noun, verb]): TypoPattern[] => [
    {
      find: `il|elle|on|qui ne|n'|se|s'|y|en|les|lui|leur|nous|vous|me|m'|l'? [${noun}>${verb}] !^`,
      examples: [`Celle qui [${noun}>${verb}] les gens est là.`],
    },
    {
      find: `^^ le|la|l'|ce|cette|son|sa|notre N.s&!P&!W&!R&!Name A.s? [${noun}>${verb}] les|ses|un|une|son|sa|leurs|leur|ces|nos|plusieurs|@number`,
      examples: [`La ville [${noun}>${verb}] les gens.`],
      confidence: 0.88,
    },
  ]),
  {
    find: "[champ>chant] du|de|d' coq|cygne|grégorien|sirènes",
    examples: ['Il se lève au [champ>chant] du coq.'],
  },
  {
    find: "un|du|au|ce|cet|chaque|ancien|jeune|notre|votre|^ le|la|l'? [depute>député]",
    examples: ['Un [depute>député] est venu.'],
  },
]

/** Spellings: slips of letters that the lexicon lets stand for foreign words, or takes for others. */
export const foreignSpellings: readonly TypoPattern[] = [
  ...pairs(spellings).map(([wrong, right]) => ({
    find: `[${wrong}&!Name>${right}]`,
    examples: [`C’est un mot : [${wrong}>${right}] en est un.`],
    confidence: 0.95,
  })),
  ...pairs(english).map(([wrong, right]) => ({
    find: `un|une|le|la|l'|les|des|du|cette|ce|son|sa|ses|aux|au|d'|par [${wrong}&!Name>${right}]`,
    examples: [`Il a vu des [${wrong}>${right}] hier.`],
    confidence: 0.95,
  })),
]
