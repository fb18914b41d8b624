import type { BoilerplateKind } from '../../schema/index.ts'

/**
 * What a wording does on the page.
 * - `line`: is a whole line ("Partager sur Facebook").
 * - `label`: is a button or link that also stands in rows, glued or not ("FacebookTwitterMail").
 * - `heading`: is a line that opens a section of its kind ("Sur le même sujet").
 * - `lead`: opens a line, or a passage inside a line, that points elsewhere ("Lire aussi : …").
 * - `tail`: closes a promotion of one line ("…, chaque vendredi. Je m'inscris").
 * - `sentence`: is a notice in full sentences, one among others on its line.
 * - `fragment`: is a stretch of such a notice; several of them make it.
 * - `call`: gives away the whole of a short line, wherever it stands in it ("… : passez par notre application").
 */
export type PhraseRole = 'line' | 'label' | 'heading' | 'lead' | 'tail' | 'sentence' | 'fragment' | 'call'

/** Where on the page, seen from the prose of the article. */
export type PhrasePlace = 'top' | 'middle' | 'bottom'

/** A family of wordings of boilerplate, with the proof that it works. */
export interface BoilerplatePhrase {
  /** Stable kebab-case id; the `rule` of what it removes. */
  readonly id: string
  readonly kind: BoilerplateKind
  readonly role: PhraseRole
  /** Where it is at home; elsewhere other entries with the same words win. Absent: anywhere. */
  readonly where?: PhrasePlace
  /** How sure the words alone are, 0 to 1; 0.9 when absent. Under 0.7 they remove nothing between paragraphs. */
  readonly weight?: number
  /**
   * Wordings. Case, accents, apostrophes and hyphens do not count. `(a|b c)` alternatives, `[a]` or `[a|b]` may be
   * missing, `(a)+` once or more, `{slot}` a slot of the language or one of the engine's: `{n}` a number, `{word}` any
   * word, `{capital}` a capitalised word, `{email}`, `{url}`, `{handle}`, `{hashtag}`. Of marks, `: > / - , *` are
   * needed where they are written and skipped where not; `. ! ?` must be written to be crossed (`[?]`).
   */
  readonly variants: readonly string[]
  readonly examples: readonly string[]
  /** Lines of an article that look alike and must stay. */
  readonly counterExamples: readonly string[]
}

/** Words of boilerplate: named pieces of wordings, and the wordings. */
export interface BoilerplateData {
  /** Name to wordings, in the same notation; may use other slots. Languages share slots of the same name. */
  readonly slots: Readonly<Record<string, readonly string[]>>
  readonly phrases: readonly BoilerplatePhrase[]
  /** Words that tell of what kind a line is that is known to be no part of the article; they remove nothing. */
  readonly telling?: TellingWords
  /** Words by which a line is known for the site's, that no wording is known of. */
  readonly talk?: SiteTalk
  /** Words that sites alone have: they tell a label from a subheading. */
  readonly ownWords?: OwnWords
}

/** Single words that only a site says of itself; case and accents do not count. */
export interface OwnWords {
  readonly words: readonly string[]
  /** Lines between paragraphs that are labels, and subheadings that labels look like. */
  readonly examples: { readonly labels: readonly string[]; readonly subheadings: readonly string[] }
}

/** Single words of what a site says to its reader; case and accents do not count. */
export interface SiteTalk {
  /** The reader, and the site itself: "vous", "notre". */
  readonly address: readonly string[]
  /** Actions asked of the reader. */
  readonly asks: readonly string[]
  /** What a site has to do with: letters, accounts, offers, articles, comments. */
  readonly trade: readonly string[]
  /** Lines that are the site's, wherever they stand and behind the last paragraph, and lines of an article. */
  readonly examples: {
    readonly anywhere: readonly string[]
    readonly behind: readonly string[]
    readonly article: readonly string[]
  }
}

/** Single words by what a notice speaks of; case and accents do not count. */
export interface TellingWords {
  /** Words by which a site speaks to its reader, and of itself. */
  readonly address: readonly string[]
  readonly kinds: Readonly<Partial<Record<BoilerplateKind, readonly string[]>>>
  /** Lines as they might stand behind an article, and their kinds; null: not told by these words. */
  readonly examples: readonly (readonly [line: string, kind: BoilerplateKind | null])[]
}
