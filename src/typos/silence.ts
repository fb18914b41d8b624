import type { EditorNote } from '../schema/index.ts'
import type { Reading } from './reading.ts'
import type { Candidate } from './rule.ts'
import { keyOf, type WordForm } from './word-form.ts'

/** Units between a mistake and the "[sic]" that owns up to it: a space, a closing mark. */
const sicReach = 4

/**
 * What must not be reported in a passage, whatever rules say: words that the caller knows, and what the newsroom
 * left on purpose ("il a voter [sic]").
 *
 * @returns Whether a candidate is to be dropped; to be asked about candidates in order of position.
 */
export function silenceOf(
  reading: Reading,
  knownWords: ReadonlySet<string>,
  notes: readonly EditorNote[],
): (candidate: Candidate) => boolean {
  const { passage, size, from, to, forms } = reading
  const sics = notes
    .filter((note) => note.kind === 'sic' && note.block === passage.block)
    .map(({ span }) => span.start)
    .sort((a, b) => a - b)
  let sic = 0
  let word = 0
  return (candidate) => {
    if (sics.length > 0) {
      const { end } = passage.span(candidate.from, candidate.to)
      while (sic < sics.length && sics[sic]! < end) sic++
      if (sic < sics.length && sics[sic]! - end <= sicReach) return true
    }
    if (knownWords.size === 0) return false
    while (word < size && to[word]! <= candidate.from) word++
    for (let index = word; index < size && from[index]! < candidate.to; index++)
      if (isKnown(forms[index]!, knownWords)) return true
    return false
  }
}

const isKnown = ({ text, lower }: WordForm, known: ReadonlySet<string>) =>
  known.has(text) || known.has(lower) || known.has(keyOf(text))
