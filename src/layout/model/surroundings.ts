import { Copies } from './copies.ts'
import { flag } from './evidence.ts'
import { type Line, type Lines, Sign } from './lines.ts'
import { readBeats, readRhythm, readShortRuns } from './rhythm.ts'
import type { ShapedLine } from './shape.ts'
import { Window } from './window.ts'

/** What stands around each line of a page, whatever is known of them: the same for every look. */
export class Surroundings {
  readonly copies: Copies
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
    this.rhythm = readRhythm(all)
    this.shortRuns = readShortRuns(all)
    this.beats = readBeats(all, this.copies)
    this.words = new Window(size, (index) => contentWords(all[index]!))
    this.dates = new Window(size, (index) =>
      flag((all[index]!.signs & Sign.date) !== 0 && all[index]!.words <= 20),
    )
    this.open = new Window(size, (index) => flag((all[index]!.signs & Sign.ellipsis) !== 0))
    this.labels = new Window(size, (index) => flag(all[index]!.words <= 5))
    this.stops = new Window(size, (index) => flag(endsSentence(all[index]!)))
    this.cries = new Window(size, (index) => flag(all[index]!.last === 33 || all[index]!.last === 63))
    this.web = new Window(size, (index) => all[index]!.webWords)
    this.covered = new Window(size, (index) => shaped[index]!.words.coverage)
    this.known = new Window(size, (index) => flag(shaped[index]!.words.coverage >= 0.8))
    this.airy = shaped.reduce((sum, { gapBefore }) => sum + flag(gapBefore > 0), 0) / Math.max(1, size)
  }
}

export const contentWords = ({ from, to }: Line): number => to - from

const sentenceEnds = new Set([...'.!?…:;,'].map((mark) => mark.charCodeAt(0)))
export const endsSentence = ({ last }: Line): boolean => sentenceEnds.has(last)
