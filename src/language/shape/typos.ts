import type { ElisionData } from './elision.ts'
import type { JointData } from './joints.ts'
import type { TypoPatterns } from './typo-patterns.ts'
import type { TypographyData } from './typography.ts'

/** Texts that a rule must mark, and texts that it must leave alone. */
export interface RuleExamples {
  /** A text with its mistake and the correction: "le contrat [du15>du 15] mars". */
  readonly examples: readonly string[]
  /** Texts in which the rule finds nothing. */
  readonly counterExamples: readonly string[]
}

/** What the typo rules must know of a language. All words in lower case, with straight apostrophes. */
export interface TypoData {
  /** By rule id. A rule without examples does not run in this language. */
  readonly examples: Readonly<Record<string, RuleExamples>>
  readonly doubledWords: {
    /** Words that may stand twice in a row: "vous vous trompez". */
    readonly repeatable: readonly string[]
    /** Words that may stand twice after some words: "l'" before "est est" ("l'est est loin"). */
    readonly repeatableAfter: Readonly<Record<string, readonly string[]>>
    /** Words that may stand twice before some words: "a a priori". */
    readonly repeatableBefore: Readonly<Record<string, readonly string[]>>
    /** Small words that never stand twice in a row with another behind them: "of the of the". */
    readonly pairs?: {
      readonly first: readonly string[]
      readonly second: readonly string[]
    }
  }
  readonly stuckShift: {
    /** Words that nobody writes in capitals for stress and that are no acronym: "et", "dans". */
    readonly unstressed: readonly string[]
    /** Words that are stressed between two of a kind ("beau ET bon"), hardly before a determiner. */
    readonly linkers: readonly string[]
    /** Words after which capitals are an acronym: "un DU de droit". */
    readonly determiners: readonly string[]
    /** Endings that a capital sets off to name both genders: "étudiantEs". */
    readonly genderEndings: readonly string[]
  }
  readonly gluedFigures: {
    /** Words that stand before a number: "du15". */
    readonly before: readonly string[]
    /** Words that stand after a number and are no unit written tight: "15mars". */
    readonly after: readonly string[]
  }
  /** Only beside a lexicon. */
  readonly joints?: JointData
  readonly patterns: TypoPatterns
  /** Only asked for with `typography: true`. */
  readonly typography?: TypographyData
  /** Only of a language that elides. */
  readonly elision?: ElisionData
}
