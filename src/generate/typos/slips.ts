/** A sentence with one slip of the hand in it. */
export interface Slip {
  readonly text: string
  /** The sentence without it. */
  readonly meant: string
}

/** Numbers from 0 to 1, the same in every run. */
function* random(): Generator<number, never> {
  for (let state = 7; ; ) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    yield state / 2 ** 32
  }
}

/**
 * Put a slip into a word of each sentence: a letter dropped, doubled, swapped with the next, or the key beside; an accent
 * lost.
 *
 * @param keyboards Rows of keys, see `LexiconData.keyboards`.
 */
export function* slipsOf(
  sentences: readonly string[],
  keyboards: readonly (readonly string[])[],
): Generator<Slip> {
  const numbers = random()
  const below = (most: number) => Math.floor(numbers.next().value * most)
  const rows = keyboards.flat()
  for (const sentence of sentences) {
    const words = [...sentence.matchAll(/(?<![\p{L}'’-])\p{Ll}{4,}(?![\p{L}'’-])/gu)]
    const word = words[below(words.length)]
    if (!word) continue
    const slip = slipOf(word[0], below, rows)
    if (slip === word[0]) continue
    const text = sentence.slice(0, word.index) + slip + sentence.slice(word.index + word[0].length)
    yield { text, meant: sentence }
  }
}

function slipOf(word: string, below: (most: number) => number, rows: readonly string[]): string {
  const bare = word.normalize('NFD').replace(/\p{M}/gu, '')
  const kind = below(5)
  if (kind === 4 && bare !== word) return bare
  const at = below(word.length)
  const [head, letter, tail] = [word.slice(0, at), word[at]!, word.slice(at + 1)]
  if (kind === 0) return head + tail
  if (kind === 1) return head + letter + letter + tail
  if (kind === 2) return head + tail.slice(0, 1) + letter + tail.slice(1)
  const row = rows.find((keys) => keys.includes(letter))
  if (!row) return head + tail
  const key = row.indexOf(letter)
  return head + (row[key + 1] ?? row[key - 1]!) + tail
}
