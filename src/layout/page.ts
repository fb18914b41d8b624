import type {
  ArticleDate,
  Author,
  BlockKind,
  BoilerplateKind,
  Dateline,
  PageMeta,
  Span,
} from '../schema/index.ts'
import type { OffsetMap } from '../text/index.ts'

interface Piece {
  /** Repaired text; the bullet of a list item is left out. */
  readonly text: string
  /** Where it stands in the source, the bullet of a list item inside. */
  readonly span: Span
  /** From `text` into the source. */
  readonly map: OffsetMap
}

/** A piece of the page that is kept. */
export interface KeptPart extends Piece {
  readonly role: 'title' | 'kicker' | 'standfirst' | BlockKind
}

/** A piece of the page that is removed, and why. */
export interface RemovedPart extends Piece {
  readonly role: 'boilerplate'
  readonly kind: BoilerplateKind
  readonly rule: string
  readonly confidence: number
}

export type Part = KeptPart | RemovedPart

/** A page with every piece sorted: what layout makes of the blocks. */
export interface Page {
  /** In order; together they hold every character of the source but white space and controls. */
  readonly parts: readonly Part[]
  readonly authors: readonly Author[]
  readonly publishedAt: ArticleDate | null
  readonly updatedAt: ArticleDate | null
  readonly dateline: Dateline | null
  readonly meta: PageMeta | null
}

/** What is known of a page before its blocks are read: from markup. */
export interface PageHints {
  /** Wordings of the headline, best first. */
  readonly titles: readonly string[]
  /** What the page says in its head that the article is about: often its lead, word for word. */
  readonly descriptions: readonly string[]
  /** Text of the article, or its beginning, as the data of the page repeats it; null: it does not. */
  readonly story: string | null
}
