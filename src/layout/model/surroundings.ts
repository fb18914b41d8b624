import { Copies } from './copies.ts'
import { flag } from './evidence.ts'
import { type Line, type Lines, Sign } from './lines.ts'
import { readBeats, readRhythm, readShortRuns } from './rhythm.ts'
import type { ShapedLine } from './shape.ts'
import { Window } from './window.ts'

/** What stands around each line of a page, whatever is known of them: the same for every look. */
export class Surroundings {
  readonly copies: Copies
  /** How many lines of the page have the same words, by line. */
  readonly copyCounts: Int32Array
  /** See `readRhythm`, `readShortRuns` and `readBeats`. */
  readonly rhythm: Float64Array
  readonly shortRuns: Float64Array
  readonly beats: Uint8Array
  /** Content words; lines with a date, that break off in three dots, that are labels, end as sentences, in a cry. */
  readonly words: Window
  readonly dates: Window
  readonly open: Window
  readonly labels: Window
  readonly stops: Window
  readonly cries: Window
  /** Words of the technique of pages. */
  readonly web: Window
  /** Share that known wordings cover, and lines that they cover. */
  readonly covered: Window
  readonly known: Window
  /** Share of the page's lines that have a blank line before them. */
  readonly airy: number

  constructor({ all }: Lines, shaped: readonly ShapedLine[]) {
    const size = all.length
    this.copies = new Copies(all)
    this.copyCounts = Int32Array.from(all, (line) => this.copies.of(line).count)
    this.rhythm = readRhythm(all)
    this.shortRuns = readShortRuns(all)
    this.beats = readBeats(all, this.copies)
    this.words = new Window(size)
    this.dates = new Window(size)
    this.open = new Window(size)
    this.labels = new Window(size)
    this.stops = new Window(size)
    this.cries = new Window(size)
    this.web = new Window(size)
    this.covered = new Window(size)
    this.known = new Window(size)
    let spaced = 0
    for (let index = 0; index < size; index++) {
      const line = all[index]!
      const { words, gapBefore } = shaped[index]!
      this.words.set(index, contentWords(line))
      this.dates.set(index, flag((line.signs & Sign.date) !== 0 && line.words <= 20))
      this.open.set(index, flag((line.signs & Sign.ellipsis) !== 0))
      this.labels.set(index, flag(line.words <= 5))
      this.stops.set(index, flag(endsSentence(line)))
      this.cries.set(index, flag(line.last === 33 || line.last === 63))
      this.web.set(index, line.webWords)
      this.covered.set(index, words.coverage)
      this.known.set(index, flag(words.coverage >= 0.8))
      if (gapBefore > 0) spaced++
    }
    this.airy = spaced / Math.max(1, size)
  }
}

export const contentWords = ({ from, to }: Line): number => to - from

const sentenceEnds = new Set([...'.!?…:;,'].map((mark) => mark.charCodeAt(0)))
export const endsSentence = ({ last }: Line): boolean => sentenceEnds.has(last)
