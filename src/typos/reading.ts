import type { Passage } from '../tree/index.ts'
import { TokenKind } from '../tree/index.ts'
import type { Vocabulary, WordForm } from './word-form.ts'

/** What stands between a word and the one before it. */
export const Gap = {
  /** Nothing: the word before is an elided one, "l'" + "eau". */
  none: 0,
  /** One space. */
  space: 1,
  /** Anything else: marks, several spaces, the start of the text. */
  other: 2,
} as const
export type Gap = (typeof Gap)[keyof typeof Gap]

/**
 * A passage as rules read it: its words, whatever its marks.
 *
 * "L’eau du15, dit-il" reads as `L’` `eau` `du15` `dit-il`. Addresses, handles and hashtags are no words.
 * Word `i` is `passage.text.slice(from[i], to[i])`.
 */
export interface Reading {
  readonly passage: Passage
  readonly vocabulary: Vocabulary
  readonly size: number
  readonly from: readonly number[]
  readonly to: readonly number[]
  readonly forms: readonly WordForm[]
  /** What stands before each word. */
  readonly gaps: readonly Gap[]
  /** The apostrophe that the passage is written with, the typographic one in doubt. */
  readonly apostrophe: string
  /** The whole page, in order, this passage among it. */
  readonly page: PageReading
}

/** All passages of a page. */
export interface PageReading {
  readonly readings: readonly Reading[]
  /** How often a form, as written, stands on the page. */
  count(form: WordForm): number
}

/** Read the passages of a page. */
export function readPage(passages: readonly Passage[], vocabulary: Vocabulary): PageReading {
  const readings: Reading[] = []
  let counts: Map<string, number> | undefined
  const page: PageReading = {
    readings,
    count(form) {
      counts ??= countForms(readings)
      return counts.get(form.text) ?? 0
    },
  }
  for (const passage of passages) readings.push(read(passage, vocabulary, page))
  return page
}

function countForms(readings: readonly Reading[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { forms } of readings)
    for (const { text } of forms) counts.set(text, (counts.get(text) ?? 0) + 1)
  return counts
}

/** Classes of characters, as far as finding words goes. */
const Char = { other: 0, letter: 1, apostrophe: 2, hyphen: 3 } as const
const letter = /[\p{L}\p{M}\p{N}\uFFFD]/u
const table = new Uint8Array(0x2100)
// Run by run: a test of each character would take a millisecond of the start.
for (const run of String.fromCharCode(...table.keys()).matchAll(/[\p{L}\p{M}\p{N}]+/gu))
  table.fill(Char.letter, run.index, run.index + run[0].length)
for (const mark of "'’") table[mark.charCodeAt(0)] = Char.apostrophe
for (const mark of '-‐‑') table[mark.charCodeAt(0)] = Char.hyphen

function classAt(text: string, at: number): number {
  if (at >= text.length) return Char.other
  const code = text.charCodeAt(at)
  if (code < table.length) return table[code]!
  // A surrogate pair is rare enough in words of Latin script to be one "letter" a half.
  return (code >= 0xd800 && code <= 0xdfff) || letter.test(text[at]!) ? Char.letter : Char.other
}

function read(passage: Passage, vocabulary: Vocabulary, page: PageReading): Reading {
  const { text } = passage
  const from: number[] = []
  const to: number[] = []
  const forms: WordForm[] = []
  const gaps: Gap[] = []
  const hasSources = passage.kinds.includes(TokenKind.source)
  let last = -1
  const add = (start: number, end: number) => {
    const width = start - last
    gaps.push(
      last < 0
        ? Gap.other
        : width === 0
          ? Gap.none
          : width === 1 && isSpace(text.charCodeAt(last))
            ? Gap.space
            : Gap.other,
    )
    from.push(start)
    to.push(end)
    forms.push(vocabulary.form(text.slice(start, end)))
    last = end
  }
  let at = 0
  while (at < text.length) {
    if (classAt(text, at) !== Char.letter) {
      at++
      continue
    }
    const start = at
    const end = endOfWord(text, at)
    at = end
    if (isAddress(text, start, end) || (hasSources && isSource(passage, start))) continue
    addWord(start, end)
  }
  const apostrophe = text.includes("'") && !text.includes('’') ? "'" : '’'
  return { passage, vocabulary, apostrophe, size: forms.length, from, to, forms, gaps, page }

  /** Add a word, elided ones before it apart: "qu’" + "aujourd’hui". */
  function addWord(start: number, end: number): void {
    let begin = start
    for (let apostrophe = start; apostrophe < end; apostrophe++) {
      if (classAt(text, apostrophe) !== Char.apostrophe) continue
      if (vocabulary.isWhole(text.slice(begin, end))) break
      if (vocabulary.isClitic(text.slice(begin, apostrophe + 1))) {
        add(begin, apostrophe + 1)
        begin = apostrophe + 1
      }
    }
    if (begin < end) add(begin, end)
  }

  /** Letters, with single apostrophes and hyphens between them; an elided word keeps its apostrophe before a space. */
  function endOfWord(source: string, start: number): number {
    let end = start + 1
    for (;;) {
      const kind = classAt(source, end)
      if (kind === Char.letter) end++
      else if (kind !== Char.other && classAt(source, end + 1) === Char.letter) end += 2
      else if (kind === Char.apostrophe && vocabulary.isClitic(source.slice(start, end + 1))) return end + 1
      else return end
    }
  }
}

const isSpace = (code: number) => code === 0x20 || code === 0xa0 || code === 0x202f

/** Whether a word is part of an address, a handle or a hashtag. */
function isAddress(text: string, start: number, end: number): boolean {
  const before = start > 0 ? text.charCodeAt(start - 1) : 0
  if (before === 0x40 || before === 0x23 || before === 0x2f || before === 0x5f) return true
  const after = end < text.length ? text.charCodeAt(end) : 0
  return after === 0x40 || after === 0x5f || after === 0x2f
}

/** Whether a parser set the word aside, as addresses are. */
const isSource = (passage: Passage, start: number) =>
  passage.kinds[passage.tokenAt(start)] === TokenKind.source
