import type * as z from 'zod'

/** Every reason why a call is refused. A closed list. */
export type ArticleErrorCode = 'not-a-string' | 'bad-options' | 'too-long'

/** A bad argument: wild text never throws. */
export class ArticleError extends Error {
  override readonly name = 'ArticleError'
  /** Why the call was refused. */
  readonly code: ArticleErrorCode
  /** What zod found, when options were refused. */
  readonly issues?: readonly z.core.$ZodIssue[]

  constructor(code: ArticleErrorCode, message: string, issues?: readonly z.core.$ZodIssue[]) {
    super(message)
    this.code = code
    if (issues) this.issues = issues
  }
}
