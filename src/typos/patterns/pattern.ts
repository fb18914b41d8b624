import type { TypoPatterns } from '../../language/shape/typo-patterns.ts'
import { Gap, type Reading } from '../reading.ts'
import { Shape } from '../word-form.ts'
import { readSlot, type Slot } from './slot.ts'

/** Where a pattern is tried. */
export interface Anchor {
  /** The slot from which it is tried: one that is a closed list of words, … */
  readonly anchor: number
  /** … and how many slots from there on are: two words side by side are rarer than one by far. */
  readonly width: 1 | 2
}

/** A pattern ready to match: slots, which of them are the mistake, and what to put there. */
export interface Pattern extends Anchor {
  readonly slots: readonly Slot[]
  /** The mistake is slots `first` to `last`, both in. */
  readonly first: number
  readonly last: number
  /** Corrections, best first, each of words and transforms; see `TypoPatterns`. */
  readonly expected: readonly string[]
}

/** Read a pattern that is tried at an anchor. */
export function readPattern(source: string, lists: TypoPatterns['lists'], anchor: Anchor): Pattern {
  const { slots, first, last, expected } = partsOf(source)
  return { slots: slots.map((slot) => readSlot(slot, lists)), first, last, expected, ...anchor }
}

/** The parts of a pattern: slots separated by spaces, the mistake in brackets: `il|elle [à>a] Q`. */
export function partsOf(source: string) {
  const open = source.indexOf('[')
  const arrow = source.indexOf('>', open)
  const close = source.indexOf(']', arrow)
  if (open < 0 || arrow < 0 || close < 0) throw new TypeError(`No mistake in brackets: ${source}`)
  const before = slotsIn(source.slice(0, open))
  const inside = slotsIn(source.slice(open + 1, arrow))
  return {
    slots: [...before, ...inside, ...slotsIn(source.slice(close + 1))],
    first: before.length,
    last: before.length + inside.length - 1,
    expected: source.slice(arrow + 1, close).split('|'),
  }
}

const slotsIn = (text: string): string[] => text.split(' ').filter(Boolean)

/**
 * Match a pattern at a word, and at the next where its anchor is two words wide.
 *
 * @param places Its first entries are filled with the word index of each slot, -1 where a slot holds no word. What
 *   stands behind them is of other patterns: to cut it off at every try cost more than the tries.
 */
export function matchPattern(pattern: Pattern, reading: Reading, at: number, places: number[]): boolean {
  const { slots, anchor, width } = pattern
  for (let index = 0; index < width; index++) {
    const slot = slots[anchor + index]!
    if (!slot.test(reading.forms[at + index]!)) return false
    places[anchor + index] = at + index
  }
  return (
    (anchor === 0 || walk(pattern, reading, places, anchor - 1, at, -1)) &&
    (anchor + width === slots.length || walk(pattern, reading, places, anchor + width, at + width - 1, 1))
  )
}

/**
 * Match the slots on one side of the anchor, from one on; a slot that may be left out is first tried with a word.
 *
 * @param word The last word matched; where a slot held at an edge, `size` or -1: no word comes after it.
 */
function walk(
  pattern: Pattern,
  reading: Reading,
  places: number[],
  index: number,
  word: number,
  step: 1 | -1,
): boolean {
  const { slots } = pattern
  const { forms, gaps, size } = reading
  let last = word
  // The slot before was a comma, which the next word stands behind.
  let isOverComma = false
  for (let at = index; at >= 0 && at < slots.length; at += step) {
    const slot = slots[at]!
    const next = last + step
    const isInside = last >= 0 && last < size && next >= 0 && next < size
    places[at] = -1
    if (slot.isComma) {
      if (!isInside || isOverComma || !isCommaBefore(reading, Math.max(last, next))) return false
      isOverComma = true
      continue
    }
    const isWord = isInside && (isOverComma || gaps[Math.max(last, next)] !== Gap.other)
    if (isWord && slot.test(forms[next]!)) {
      places[at] = next
      if (slot.isOptional) {
        if (walk(pattern, reading, places, at + step, next, step)) return true
        places[at] = -1
        continue
      }
      last = next
    } else if (!isWord && slot.holdsAtEdge && mayEdge(slot, reading, last, step)) {
      last = step > 0 ? size : -1
    } else if (slot.isOptional) continue
    else return false
    isOverComma = false
  }
  return true
}

/** Whether a comma and a space are all that stands before a word and after another. */
function isCommaBefore({ passage: { text }, from, to }: Reading, word: number): boolean {
  const end = to[word - 1]!
  return from[word] === end + 2 && text[end] === ',' && text[end + 1] === ' '
}

/** Whether what stands beside a word, where no word does, is an edge as a slot asks. */
const mayEdge = (slot: Slot, reading: Reading, word: number, step: 1 | -1): boolean =>
  !(slot.endsClause && opensMark(reading, word)) && !(slot.refusesComma && hasComma(reading, word, step))

/**
 * Whether a comma stands right before a word, or right after it; or a closing mark before one in lower case, which
 * goes on with the words before the mark: "le taux (en %) des prêts sera".
 */
function hasComma(
  { passage: { text }, from, to, size, forms }: Reading,
  word: number,
  step: 1 | -1,
): boolean {
  if (word < 0 || word >= size) return false
  if (step > 0) return text[to[word]!] === ','
  const at = from[word]! - 1
  const mark = text.charAt(/\s/u.test(text.charAt(at)) ? at - 1 : at)
  return mark === ',' || (closing.has(mark) && forms[word]!.shape === Shape.lower)
}

const closing = new Set(')]»”')
const opening = new Set('«“„"‘([–—-')

/** Whether what follows a word is an opening mark, after a space or not: "dans la « zone »". */
function opensMark({ passage: { text }, to, size }: Reading, word: number): boolean {
  if (word < 0 || word >= size) return false
  const at = to[word]!
  const isSpace = text[at] === ' ' || text[at] === '\u00A0' || text[at] === '\u202F'
  return opening.has(text.charAt(isSpace ? at + 1 : at))
}
