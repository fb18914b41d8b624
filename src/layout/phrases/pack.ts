import type { BoilerplateData } from '../../language/shape/boilerplate.ts'
import { fixed, number } from '../../packed/digits.ts'
import { markOf } from './characters.ts'
import { byEnding } from './endings.ts'
import { codeDigits, Step } from './graph.ts'
import { readWording, type WordingParts } from './notation.ts'
import { markCode, wordCode } from './words.ts'

/** What may come first in a piece of steps: a slot, or words. */
interface First {
  readonly slot: string | null
  readonly words: readonly number[]
  /** Where its step stands in the piece, and what follows it. */
  readonly at: number
  readonly next: number
}

/** A piece of steps. */
interface Piece {
  readonly text: string
  readonly firsts: readonly First[]
  /** Whether it can be passed without a word. */
  readonly isPassable: boolean
  /** Where it is one word and nothing else: its number. */
  readonly word: number | null
}

/**
 * Pack the wordings of a language into the string that `WordingGraph` reads.
 *
 * First stand, for each slot that wordings begin with, the slot and ways to what follows it in each. Then come the
 * phrases: of each the wordings that end it behind one another, then those that any words may follow. Last come the
 * wordings of the slots.
 */
export function packWordings({ slots, phrases }: Pick<BoilerplateData, 'slots' | 'phrases'>): string {
  const endings = phrases.map(({ variants }) => byEnding(variants))
  const wordings = [
    ...endings.flatMap(({ closed, open }) => [...closed, ...open]),
    ...Object.values(slots).flat(),
  ]
  const { words, slotNames } = ranked(wordings, Object.keys(slots))
  const parts = new PieceMaker(words, slotNames)
  const starts = words.map(() => new Set<number>())
  const slotStarts = new Map<string, Set<number>>()
  let steps = ''
  const add = (wording: string, end: number): void => {
    const { text, firsts } = readWording(wording, parts)
    for (const { slot, words, next } of firsts) {
      const place = steps.length + next
      if (slot !== null) slotStarts.set(slot, (slotStarts.get(slot) ?? new Set()).add(place))
      for (const word of words) starts[word]!.add(place)
    }
    steps += text + number(end)
  }
  const lengths = endings.map(({ closed, open }) => {
    const before = steps.length
    for (const wording of closed) add(wording, Step.end)
    for (const wording of open) add(wording, Step.openEnd)
    return steps.length - before
  })
  const roots = new Map<string, number>()
  for (const [name, choices] of Object.entries(slots)) {
    roots.set(name, steps.length)
    const { text } = parts.choice(choices.map((wording) => readWording(wording, parts)))
    steps += text + number(Step.slotEnd)
  }
  const heads: string[] = []
  for (const [slot, places] of [...slotStarts].reverse()) {
    heads.unshift(parts.slot(slot).text + waysTo(places, heads.join('').length))
  }
  const before = heads.join('')
  const list = (places: Iterable<number>) => differences([...places].map((place) => before.length + place))
  return [
    slotNames.join(),
    slotNames.map((name) => number(roots.has(name) ? before.length + roots.get(name)! + 1 : 0)).join(''),
    heads.map(({ length }) => number(length)).join(''),
    words.map((code) => fixed(code >>> 0, codeDigits)).join(''),
    starts
      .map(list)
      .map((places) => number(places.length) + places)
      .join(''),
    [before.length, ...lengths].map(number).join(''),
    before + steps,
  ].join('\n')
}

/** Ways to places from what stands so many digits before them. */
function waysTo(places: ReadonlySet<number>, before: number): string {
  return [...places].reduceRight((ways, place, index) => {
    const isLast = index === places.size - 1
    return number(isLast ? Step.jump : Step.split) + number(place + before + ways.length) + ways
  }, '')
}

/** Numbers in order, each less the one before. */
function differences(numbers: Iterable<number>): string {
  const sorted = [...numbers].sort((a, b) => a - b)
  return sorted.map((value, index) => number(value - (sorted[index - 1] ?? 0))).join('')
}

/** The codes of the words of all wordings and the names of their slots, the most used first. */
function ranked(
  wordings: readonly string[],
  names: readonly string[],
): { words: readonly number[]; slotNames: readonly string[] } {
  const words = new Map<number, number>()
  const slots = new Map(names.map((name) => [name, 0]))
  const nothing = () => {}
  for (const wording of wordings) {
    readWording<void>(wording, {
      word(text, start, end) {
        const code = codeOf(text, start, end)
        words.set(code, (words.get(code) ?? 0) + 1)
      },
      slot: (name) => void slots.set(name, (slots.get(name) ?? 0) + 1),
      sequence: nothing,
      choice: nothing,
      optional: nothing,
      repeated: nothing,
    })
  }
  return { words: mostFirst(words), slotNames: mostFirst(slots) }
}

function mostFirst<Key>(counts: ReadonlyMap<Key, number>): Key[] {
  return [...counts].sort((a, b) => b[1] - a[1]).map(([key]) => key)
}

/** The code of the word, or of the mark that stands for this one. */
function codeOf(text: string, start: number, end: number): number {
  const code = text.charCodeAt(start)
  const mark = end === start + 1 ? markOf(code) : code
  return mark === code ? wordCode(text, start, end) : markCode(mark)
}

/** Makes the steps of wordings of the steps of their parts: all ways in them lead so and so many digits away. */
class PieceMaker implements WordingParts<Piece> {
  readonly #words: ReadonlyMap<number, number>
  readonly #slots: ReadonlyMap<string, number>

  constructor(words: readonly number[], slots: readonly string[]) {
    this.#words = new Map(words.map((code, index) => [code, index]))
    this.#slots = new Map(slots.map((name, index) => [name, index]))
  }

  word(text: string, start: number, end: number): Piece {
    return wordPiece(this.#words.get(codeOf(text, start, end))!)
  }

  slot(name: string): Piece {
    const text = number(Step.slot) + number(this.#slots.get(name)!)
    return step(text, { slot: name, words: [] })
  }

  sequence(parts: readonly Piece[]): Piece {
    if (parts.length === 1) return parts[0]!
    const firsts: First[] = []
    let text = ''
    let isPassable = true
    for (const part of parts) {
      if (isPassable) firsts.push(...moved(part, text.length))
      isPassable &&= part.isPassable
      text += part.text
    }
    return { text, firsts, isPassable, word: null }
  }

  choice(alternatives: readonly Piece[]): Piece {
    const words = new Set(alternatives.flatMap(({ word }) => word ?? []))
    const others = alternatives.filter(({ word }) => word === null)
    const pieces = words.size > 0 || others.length === 0 ? [setPiece(words), ...others] : others
    return pieces.reduceRight((rest, piece) => {
      const body = piece.text + number(Step.jump) + number(rest.text.length)
      const split = number(Step.split) + number(body.length)
      return {
        text: split + body + rest.text,
        firsts: [...moved(piece, split.length), ...moved(rest, split.length + body.length)],
        isPassable: piece.isPassable || rest.isPassable,
        word: null,
      }
    })
  }

  optional(part: Piece): Piece {
    const split = number(Step.split) + number(part.text.length)
    return { text: split + part.text, firsts: moved(part, split.length), isPassable: true, word: null }
  }

  repeated(part: Piece): Piece {
    return { ...part, text: part.text + number(Step.again) + number(part.text.length), word: null }
  }
}

function wordPiece(word: number): Piece {
  return { ...step(number(Step.word + word), { slot: null, words: [word] }), word }
}

/** One of several words, or of none. */
function setPiece(set: ReadonlySet<number>): Piece {
  const words = [...set].sort((a, b) => a - b)
  if (words.length === 1) return wordPiece(words[0]!)
  return step(number(Step.set) + number(words.length) + differences(words), { slot: null, words })
}

/** The one step of a text. */
function step(text: string, first: Pick<First, 'slot' | 'words'>): Piece {
  return { text, firsts: [{ ...first, at: 0, next: text.length }], isPassable: false, word: null }
}

/** What comes first in a piece, when so much stands before it. */
function moved({ firsts }: Piece, by: number): First[] {
  return firsts.map((first) => ({ ...first, at: first.at + by, next: first.next + by }))
}
