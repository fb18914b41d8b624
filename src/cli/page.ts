import type { ArticleErrorCode } from '../schema/index.ts'

/** A page to parse, of whatever origin. */
export interface Page {
  /** Path of its file, or the id of its record. */
  readonly id: string
  readonly markup: 'text' | 'html'
  /** Bytes are still to be decoded. */
  readonly content: string | Uint8Array
  readonly url?: string | undefined
  /** ISO date-time with an offset: when it was fetched. */
  readonly referenceDate?: string | undefined
}

/** Why a page did not become an article. A closed list: it stands in the output. */
export type FailureCode = ArticleErrorCode | 'unreadable' | 'bad-record' | 'worker-died'

/** A page, a record or a file that did not become an article. */
export class Failed {
  readonly id: string
  readonly code: FailureCode
  readonly message: string

  constructor(id: string, code: FailureCode, message: string) {
    this.id = id
    this.code = code
    this.message = message
  }

  /** A file that could not be read, or not to its end. */
  static reading(id: string, error: unknown): Failed {
    return new Failed(id, 'unreadable', messageOf(error))
  }
}

/** The words of an error for people. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
