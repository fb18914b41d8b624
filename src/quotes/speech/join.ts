import type { Candidate } from './candidate.ts'

/**
 * Put together what is one utterance in two pairs of marks: "« Je suis arrivée », raconte X, « et tout avait brûlé »".
 *
 * @returns The candidates in order; those of one quote side by side.
 */
export function joinSplit(
  candidates: readonly Candidate[],
): readonly (readonly [Candidate, ...Candidate[]])[] {
  const joined: [Candidate, ...Candidate[]][] = []
  for (const candidate of candidates) {
    const parts = joined.at(-1)
    if (parts && goesOn(parts.at(-1)!, candidate)) parts.push(candidate)
    else joined.push([candidate])
  }
  return joined
}

/** Whether only the attribution stands between two candidates, and the second goes on in lower case. */
function goesOn(before: Candidate, next: Candidate): boolean {
  const report = before.attribution?.report
  const { scene } = before
  if (report?.reach !== 'before' || next.scene !== scene || next.sentence !== before.sentence) return false
  if (!before.form.opensSentence || next.form.startsCapital) return false
  if (report.first < before.lastAtom.last || report.last > next.atom.first) return false
  return (
    scene.reader.areMarks(before.lastAtom.last, report.first) &&
    closesTail(before, report.last, next.atom.first)
  )
}

/** The tail of the attribution ends in a comma, and no other quote stands in it. */
function closesTail({ scene }: Candidate, from: number, to: number): boolean {
  return scene.nextAtom(from) === to && scene.words.value(to - 1) === ','
}
