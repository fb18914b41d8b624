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
  const labels = passages.map((): Label[] => [])
  const add = (span: Span, signature: string | null): void => {
    const from = locate(passages, span.start)
    const to = locate(passages, span.end - 1)
    if (from && to?.passage === from.passage)
      labels[from.passage]!.push({ from: from.offset, to: to.offset + 1, signature })
  }
  const dateline = root.data?.page?.dateline
  if (dateline) add(dateline.span, null)
  for (const { span, signature } of root.data?.editorNotes ?? []) if (signature !== null) add(span, signature)
  labels.forEach((own, index) => {
    if (own.length > 0) surveys[index] = without(surveys[index]!, own, passages[index]!.text)
  })
}

/** A stretch of a passage in which a name is none: any name, or what the signature begins with. */
interface Label {
  readonly from: number
  readonly to: number
  readonly signature: string | null
}

/** Occurrences that are no labels; both stand in order. */
function without(survey: readonly Occurrence[], labels: readonly Label[], text: string): Occurrence[] {
  let at = 0
  return survey.filter(({ start, end }) => {
    while (at < labels.length && labels[at]!.to <= start) at++
    const label = labels[at]
    if (!label || start < label.from || end > label.to) return true
    return label.signature !== null && !label.signature.startsWith(text.slice(start, end))
  })
}
