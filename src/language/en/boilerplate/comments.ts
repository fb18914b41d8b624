import type { BoilerplatePhrase } from '../../shape/boilerplate.ts'

/** Invitations to comment, comment forms, readers' threads. */
export const comments: readonly BoilerplatePhrase[] = [
  {
    id: 'comment-invitation',
    kind: 'comment-form',
    role: 'line',
    variants: ['(leave|post|add|write) (a|your) (reply|comment|response)'],
    examples: ['Leave a Reply', 'Post a comment'],
    counterExamples: ['Leave a reply under the clip, the poster says, and win a seat.'],
  },
]
