/** What tells a word glued to its neighbour, or cut in two, from a word that no list holds. All in lower case. */
export interface JointData {
  /** Small words that stick to the word after them: "lesfidèles". */
  readonly before: readonly string[]
  /** Subjects that stick to their verb: "ildevient". */
  readonly beforeVerbs: readonly string[]
  /** Small words that stick to the word before them: "formationet". */
  readonly after: readonly string[]
  /** Whether speakers make new words of two, as "lockdown"; if so, only small words are taken for glued. */
  readonly makesCompounds: boolean
  /** Words that are rather the end of the word before: "ment". */
  readonly endings: readonly string[]
  /** Words after a hyphen left hanging on purpose: "avant- et après-guerre". */
  readonly hanging: readonly string[]
}
