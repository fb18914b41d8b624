import type { Root } from 'nlcst'
import type { Span } from '../../schema/index.ts'
import type { Passage } from '../../tree/index.ts'
import { locate } from './locate.ts'
import type { Occurrence } from './occurrence.ts'

/**
 * Take out of the surveys what is printed like a name and names nobody: the place of a dateline, the signature of a note.
 *
 * @param surveys Occurrences of each passage; those are left out in place.
 */
export function leaveOutLabels(root: Root, passages: readonly Passage[], surveys: Occurrence[][]): void {
  const dateline = root.data?.page?.dateline
  if (dateline) leaveOut(passages, surveys, dateline.span, () => true)
  for (const { span, signature } of root.data?.editorNotes ?? [])
    if (signature !== null) leaveOut(passages, surveys, span, (name) => signature.startsWith(name))
}

function leaveOut(
  passages: readonly Passage[],
  surveys: Occurrence[][],
  span: Span,
  isLabel: (name: string) => boolean,
): void {
  const from = locate(passages, span.start)
  const to = locate(passages, span.end - 1)
  const survey = from && surveys[from.passage]
  if (!survey || to?.passage !== from.passage) return
  const { text } = passages[from.passage]!
  surveys[from.passage] = survey.filter(
    ({ start, end }) => start < from.offset || end > to.offset + 1 || !isLabel(text.slice(start, end)),
  )
}
