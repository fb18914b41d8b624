// The one place where the trees and files of others learn ndlr's fields.

import type { Language } from '../language/language.ts'
import type { KeptPart, RemovedPart } from '../layout/index.ts'
import type {
  ArticleDate,
  Author,
  Dateline,
  EditorNote,
  PageMeta,
  Person,
  Quote,
  Typo,
} from '../schema/index.ts'
import type { Settings } from '../schema/options.ts'

/** What a parser learnt of the page as a whole. */
export interface PageData {
  readonly language: string
  readonly authors: readonly Author[]
  readonly publishedAt: ArticleDate | null
  readonly updatedAt: ArticleDate | null
  readonly dateline: Dateline | null
  readonly meta: PageMeta | null
}

declare module 'nlcst' {
  interface RootData {
    /** Set by ndlr's parsers. */
    page?: PageData
    /** Set by retextEditorNotes. */
    editorNotes?: EditorNote[]
    /** Set by retextQuotes, completed by retextSpeakers. */
    quotes?: Quote[]
    /** Set by retextSpeakers. */
    people?: Person[]
    /** Set by retextTypos. */
    typos?: Typo[]
  }
  interface ParagraphData {
    /** What the paragraph is; absent: body. */
    kind?: KeptPart['role']
  }
  interface SourceData {
    /** Why this stretch is not the article. */
    boilerplate?: Pick<RemovedPart, 'kind' | 'text' | 'rule' | 'confidence'>
  }
}

declare module 'vfile' {
  interface DataMap {
    /** Options of the call and the language of the article; they win over the options of a plugin. */
    ndlr: { settings: Settings; language?: Language | null }
  }
}
