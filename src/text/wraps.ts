import { isLetter, isLower, isWhite, Unit, unitKinds } from './characters.ts'
import type { Line } from './lines.ts'

/** Widths at which text is wrapped by machines: below it is verse or a menu, above it is a paragraph a line. */
const narrowest = 45
const widest = 100

/** Which lines of a page go on in the next one, because a machine broke them at a fixed width. */
export interface Wraps {
  /**
   * Does the paragraph go on?
   *
   * @param index Index of the line it has reached.
   * @param first Index of the line where it begins.
   * @param isItem Does it begin with a bullet? Then its further lines may be indented.
   */
  goesOn(index: number, first: number, isItem: boolean): boolean
}

const unwrapped: Wraps = { goesOn: () => false }

/**
 * Find out whether and at which width the lines of a page were wrapped.
 *
 * The evidence is the whole page's: lines that go on in lower case are all so long that the next word would not have
 * fitted. A menu, verses, a list or text broken at its links have lines of any length before such a one.
 *
 * @param source The string given.
 * @param lines Its lines.
 */
export function findWraps(source: string, lines: readonly Line[]): Wraps {
  const breaks: Break[] = []
  let hyphens = 0
  for (let index = 0; index + 1 < lines.length; index++) {
    const line = lines[index]!
    const next = lines[index + 1]!
    if (next.gap > 0 || !mayBeWrapped(line) || !isLower(source.charCodeAt(next.start))) continue
    const edge = edgeOf(source, line)
    if (edge < narrowest || edge > widest) continue
    // A lead, and under it "il y a 3 heures": no machine broke a sentence there.
    if (endsSentence(source, line)) continue
    breaks.push({ edge, need: needOf(source, line, edge, next) })
    if (endsInHyphen(source, line)) hyphens++
  }
  if (breaks.length < 2) return unwrapped
  const exact = widthOf(breaks, 0, 0.9)
  if (exact !== null) return new WrappedLines(source, lines, exact, 0)
  // In print, lines are as wide as their letters: their count varies a little, and words are hyphenated.
  if (breaks.length < 4 && hyphens < 2) return unwrapped
  const loose = widthOf(breaks, looseness, 0.95)
  return loose === null ? unwrapped : new WrappedLines(source, lines, loose, looseness * loose)
}

/** A line end before lower case: the column where it stands, and the one that the next word would have reached. */
interface Break {
  readonly edge: number
  readonly need: number
}

const looseness = 0.15

/** Cheap look at the raw length; accents written apart and entities make a line longer than it looks. */
const mayBeWrapped = (line: Line): boolean =>
  line.end - line.start > narrowest / 2 && line.end - line.start < 3 * widest

/** The width that this share of the broken lines keep and, within `slack` of it, fill; two at least. */
function widthOf(breaks: readonly Break[], slack: number, share: number): number | null {
  const sorted = breaks.map(({ edge }) => edge).sort((a, b) => b - a)
  // Some lines are too long because nothing in them could be broken.
  const tries = Math.min(sorted.length - 1, Math.ceil(sorted.length / 20))
  for (let skipped = 0; skipped <= tries; skipped++) {
    const width = sorted[skipped]!
    let full = 0
    for (const { edge, need } of breaks) if (edge <= width && need + slack * width > width) full++
    if (full >= 2 && full >= share * (breaks.length - skipped) && full >= 0.8 * breaks.length) return width
  }
  return null
}

class WrappedLines implements Wraps {
  constructor(
    private readonly source: string,
    private readonly lines: readonly Line[],
    private readonly width: number,
    private readonly slack: number,
  ) {}

  goesOn(index: number, first: number, isItem: boolean): boolean {
    const { source } = this
    const line = this.lines[index]!
    const next = this.lines[index + 1]
    if (!next || next.gap > 0 || !this.#isFull(index)) return false
    if (isItem ? next.indent < line.indent : next.indent > line.indent + 1) return false
    if (next.indent < line.indent - 1 && index > first) return false
    if (isLower(source.charCodeAt(next.start))) return true
    const last = source.charCodeAt(line.end - 1)
    if (isComma(last) || endsInHyphen(source, line)) return true
    // A capital: a name or a new sentence when prose follows; a heading, a byline or a menu otherwise.
    const isHead = index === 0 && !endsSentence(source, line)
    return !isHead && (this.#isFull(index + 1) || endsSentence(source, next))
  }

  /** Would the first word of the next line not have fitted? */
  #isFull(index: number): boolean {
    const line = this.lines[index]!
    const next = this.lines[index + 1]
    if (!next || next.gap > 0 || !mayBeWrapped(line)) return false
    const edge = edgeOf(this.source, line)
    return edge <= this.width + 1 && needOf(this.source, line, edge, next) + this.slack > this.width
  }
}

/** Units without those that stand on another one. */
function columns(source: string, start: number, end: number): number {
  let count = 0
  for (let at = start; at < end; at++) {
    const code = source.charCodeAt(at)
    const kind = unitKinds[code]!
    if (code < 0x300 ? kind !== Unit.softHyphen : code > 0x36f && kind !== Unit.invisible) count++
  }
  return count
}

const edgeOf = (source: string, line: Line): number => line.indent + columns(source, line.start, line.end)

/** The column that the first word of the next line would have reached. */
function needOf(source: string, line: Line, edge: number, next: Line): number {
  return edge + firstWord(source, next) + (endsInHyphen(source, line) ? -1 : 1)
}

function firstWord(source: string, line: Line): number {
  let end = line.start
  while (end < line.end && !isWhite(unitKinds[source.charCodeAt(end)]!)) {
    end++
    // "mot-⏎clé": a machine breaks behind a hyphen as well.
    if (source.charCodeAt(end - 1) === 0x2d && end < line.end && isLetter(source.charCodeAt(end))) break
  }
  return columns(source, line.start, end)
}

const isComma = (code: number): boolean => code === 0x2c || code === 0x3b

const endsInHyphen = (source: string, line: Line): boolean =>
  source.charCodeAt(line.end - 1) === 0x2d && isLetter(source.charCodeAt(line.end - 2))

const closing = /[.!?…:]["'”’»)\]\s]{0,4}$/

/** Does a sentence end with this line? */
function endsSentence(source: string, line: Line): boolean {
  return closing.test(source.slice(Math.max(line.start, line.end - 8), line.end))
}
