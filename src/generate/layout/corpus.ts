import { readFileSync } from 'node:fs'
import { readBlocks, type TextBlock } from '../../text/index.ts'

/** A page of the training data, in one rendering. */
export interface TrainingPage {
  readonly id: string
  readonly lang: string
  readonly news: boolean
  readonly fold: number
  readonly mode: 'innertext' | 'wet'
  readonly source: string
  readonly blocks: readonly TextBlock[]
  /** For each block 1 (body), 0, or -1 (unknown), and how sure that is. */
  readonly labels: Int8Array
  readonly trust: Float64Array
  readonly title: string | null
  readonly wanted: readonly string[]
  readonly unwanted: readonly string[]
}

/** A page of the file. */
export interface Record {
  id: string
  lang: string
  news?: boolean
  fold: number
  title?: string
  text_innertext: string
  text_wet: string
  silver: string
  silver_votes: number
  with: string[]
  without: string[]
}

/** Words only, for comparing lines of two renderings. */
export const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/**
 * Read the pages of a JSON Lines file.
 *
 * @param path One page a line: both renderings, and for each line of the first one a character: how many of three
 *   extractors keep it, `+` or `!` where an annotator decided, `-` for a blank line.
 */
export function readCorpus(path: string): TrainingPage[] {
  const pages: TrainingPage[] = []
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    if (line === '') continue
    const record = JSON.parse(line) as Record
    const marks = markedLines(record)
    pages.push(trainingPage(record, 'innertext', record.text_innertext, marks.inOrder))
    pages.push(trainingPage(record, 'wet', record.text_wet, marks.byText(record.text_wet)))
  }
  return pages
}

/** 1 (body), 0 or -1 (unknown), and how sure that is. */
export type Mark = readonly [label: number, trust: number]
const unknown: Mark = [-1, 0]

function markOf(char: string, votes: number): Mark {
  if (char === '+') return [1, 2]
  if (char === '!') return [0, 2]
  const kept = Number(char)
  if (!(kept >= 0)) return unknown
  if (kept === 0) return [0, votes === 3 ? 1 : 0.7]
  if (kept === votes) return [1, 1]
  return [kept * 2 >= votes ? 1 : 0, 0.4]
}

/** What the labels of a page say of its lines, in order, and of the lines of another rendering of it. */
export function markedLines(record: Record): { inOrder: Mark[]; byText: (text: string) => Mark[] } {
  const lines = record.text_innertext.split('\n')
  const inOrder = lines.map((_, index) => markOf(record.silver[index] ?? '-', record.silver_votes))
  return {
    inOrder,
    byText(text) {
      const byWords = new Map<string, Mark[]>()
      lines.forEach((line, index) => {
        const words = plain(line)
        if (words === '') return
        const list = byWords.get(words)
        if (list) list.push(inOrder[index]!)
        else byWords.set(words, [inOrder[index]!])
      })
      return text.split('\n').map((line): Mark => {
        const list = byWords.get(plain(line))
        if (!list) return unknown
        return list.length > 1 ? list.shift()! : list[0]!
      })
    },
  }
}

function trainingPage(
  record: Record,
  mode: TrainingPage['mode'],
  source: string,
  marks: Mark[],
): TrainingPage {
  const blocks = readBlocks(source)
  const labels = new Int8Array(blocks.length).fill(-1)
  const trust = new Float64Array(blocks.length)
  let line = 0
  let lineEnd = source.indexOf('\n')
  if (lineEnd < 0) lineEnd = source.length
  blocks.forEach(({ span }, index) => {
    while (lineEnd < span.start) {
      line++
      const next = source.indexOf('\n', lineEnd + 1)
      lineEnd = next < 0 ? source.length : next
    }
    const [label, sure] = marks[line] ?? unknown
    labels[index] = label
    trust[index] = sure
  })
  return {
    id: record.id,
    lang: record.lang,
    news: record.news === true,
    fold: record.fold,
    mode,
    source,
    blocks,
    labels,
    trust,
    title: record.title ?? null,
    wanted: record.with,
    unwanted: record.without,
  }
}
