/**
 * Entries of a word list in one string, separated by commas or line ends: 'maire, chef de l’État'.
 *
 * An entry of one form holds for both genders; 'sénateur/sénatrice' names the masculine and the feminine; '/sage-femme'
 * is feminine only, 'moine/' masculine only. Plurals of roles are made by `PeopleData.plurals`. Apostrophes may be typographic.
 */
export type WordList = string

/** Words told apart by gender and number. A list may be left out. */
export interface AgreementForms {
  readonly masculine?: WordList
  readonly feminine?: WordList
  /** Either gender, singular. */
  readonly either?: WordList
  /** Plural, masculine or either. */
  readonly plural?: WordList
  readonly femininePlural?: WordList
  /** Stands for no one that could be named: 'on'. */
  readonly indefinite?: WordList
}

/** A word that stands for a role without naming it: 'édile' for a mayor, 'trentenaire' for anyone. */
export interface Paraphrase {
  readonly forms: WordList
  /** Keys of `PeopleData.roles`, or '*': any person. */
  readonly standsFor: readonly string[]
}

/** Who can be named and how: honorifics, roles, pronouns, first names, heads of organisations. */
export interface PeopleData {
  /** Endings and their plural, first match wins: ['al', 'aux']. */
  readonly plurals: readonly (readonly [singular: string, plural: string])[]
  /** Whether the head of a noun phrase stands first ('chef de gare') or at the end ('fire chief'). */
  readonly headFirst: boolean
  /** Before a name: 'M.', 'Mme', 'Me'. */
  readonly honorifics: AgreementForms
  /** Honorifics that tell what somebody is, each with its role: 'Me' an 'avocat', 'Justice' a 'judge'. */
  readonly titles: readonly { readonly forms: WordList; readonly role: string; readonly class: string }[]
  /** What people are or do, by class of role: { mayor: 'maire/mairesse, bourgmestre' }. Singular. */
  readonly roles: Readonly<Record<string, WordList>>
  readonly paraphrases: readonly Paraphrase[]
  /** What words for a trade end in that no list holds, by class, plural 's' left out: { researcher: 'logue' }. */
  readonly roleEndings: Readonly<Record<string, WordList>>
  /** Words with such an ending that are no trade: 'catalogue'. */
  readonly otherEndings: WordList
  /** Paraphrases that tell an age, in years, both ends inclusive: 'trentenaire'. */
  readonly ages: readonly { readonly forms: WordList; readonly from: number; readonly to: number }[]
  /** Adjectives that may stand between the article and the head: 'ancien/ancienne', 'jeune'. */
  readonly epithets: WordList
  /** Of these, those that tell what somebody was before: 'ancien/ancienne'. */
  readonly former: WordList
  /** Before a head, they make it another office: "the deputy mayor" is not the mayor. */
  readonly deputies: WordList
  /** Adjectives of nation, region and city, lower case: 'français/française'. */
  readonly nationalities: WordList
  /** What words for where somebody is from end in that no list holds, by gender: { feminine: 'oise' }. Singular. */
  readonly demonymEndings: {
    readonly masculine: WordList
    readonly feminine: WordList
    readonly either: WordList
  }
  /** Words with such an ending that may stand in upper case behind an article and name nobody: 'palais'. */
  readonly otherDemonyms: WordList
  readonly pronouns: AgreementForms
  /** Before 'of' and a group: 'one', 'l’une', 'several'. */
  readonly partitives: AgreementForms
  /** Of the pronouns, those for whoever was mentioned last: 'celui-ci', 'ce dernier', 'the latter'. */
  readonly latter: WordList
  /** Of the pronouns, those for whom others have just spoken of: 'l’intéressé'. */
  readonly concerned: WordList
  /** Of the pronouns, those that tell two apart by their order: 'le premier', 'the former'; then 'le second', 'the latter'. */
  readonly ranks: { readonly first: WordList; readonly second: WordList }
  /** Pronouns for things and organisations alone: 'it'. Where there are any, the others stand for people only. */
  readonly neuter: WordList
  /** Phrases whose pronoun stands for nobody: 'il faut', 'y a-t-il'. */
  readonly expletives: WordList
  /** Words that open a sentence, with or without a pronoun, and lead to the name of whoever was spoken of: 's’appelle', 'her name is'. */
  readonly introductions: WordList
  /**
   * Classes of roles with one holder at a time and place, known without being introduced: "le préfet", "la ministre".
   * A holder of another role is somebody whom the article has named: "la sage-femme" goes back to a name.
   */
  readonly offices: readonly string[]
  /** Articles and their like, by the gender and number of the noun. */
  readonly determiners: {
    readonly definite: AgreementForms
    readonly demonstrative: AgreementForms
    readonly possessive: AgreementForms
    readonly indefinite: AgreementForms
  }
  /** First names, space separated. */
  readonly firstNames: { readonly masculine: string; readonly feminine: string; readonly either: string }
  /** Lower-case words inside a name: 'de', 'van'. */
  readonly particles: WordList
  /** Heads of organisations, by gender where the language has one: 'groupe', 'société'. */
  readonly organisations: AgreementForms
  /** Words that name one kind of organisation: "la société" for "l’entreprise". */
  readonly kin: readonly WordList[]
  /** Last words of the names of organisations: 'Inc', 'Foundation'. */
  readonly organisationTails: WordList
  /** Names of organisations that show nothing of it: 'Greenpeace', 'Insee'. */
  readonly knownOrganisations: WordList
  /** Collective heads: 'famille', 'équipe'. Plurals of roles are groups without being listed. */
  readonly groups: AgreementForms
  /** What speaks in writing: 'communiqué', 'étude'. */
  readonly documents: AgreementForms
  /** Countries, regions and cities that the press names often: never a person by themselves. */
  readonly places: WordList
  /** Words before a name that make it no person: 'rue', 'place', 'prix'. */
  readonly eponyms: WordList
  /** Last words of the names of places and buildings: 'Street', 'Tower'. */
  readonly placeTails: WordList
  /** Classes of roles whose plural stands before the one name of all: "les époux Roux". */
  readonly kinships: readonly string[]
  /** Words that open a sentence in upper case and belong to no name: 'selon', 'hier', months and days. */
  readonly openers: WordList
}
