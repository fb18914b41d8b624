import type { EditorNote } from '../schema/index.ts'
import type { Reading } from './reading.ts'
import type { Candidate } from './rule.ts'
import { keyOf } from './word-form.ts'

/** Units between a mistake and the "[sic]" that owns up to it: a space, a closing mark. */
const sicReach = 4

/**
 * What must not be reported in a passage, whatever rules say: words that the caller knows, and what the newsroom
 * left on purpose ("il a voter [sic]").
 *
 * @returns Whether a candidate is to be dropped.
 */
export function silenceOf(
  reading: Reading,
  knownWords: ReadonlySet<string>,
  notes: readonly EditorNote[],
): (candidate: Candidate) => boolean {
  const { passage } = reading
  const sics = notes.filter((note) => note.kind === 'sic' && note.block === passage.block)
  return ({ from, to }) => {
    if (sics.length > 0) {
      const { end } = passage.span(from, to)
      if (sics.some(({ span }) => span.start >= end && span.start - end <= sicReach)) return true
    }
    return knownWords.size > 0 && holdsKnownWord(reading, from, to, knownWords)
  }
}

function holdsKnownWord(
  { from, to, forms, size }: Reading,
  start: number,
  end: number,
  known: ReadonlySet<string>,
): boolean {
  for (let index = 0; index < size; index++) {
    if (to[index]! <= start) continue
    if (from[index]! >= end) return false
    const { text, lower } = forms[index]!
    if (known.has(text) || known.has(lower) || known.has(keyOf(text))) return true
  }
  return false
}
