import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { parseArticle } from '../../src/index.ts'

/** What the labelled pages must reach: raised when the figures rise, never lowered. */
const floors = { f1: 0.95, titles: 8 }

const folder = path.join(import.meta.dirname, 'body')

/** A line of a labelled page: 'T' headline, 'B' body, 'X' not the article's, '?' either way. */
interface LabelledLine {
  readonly label: string
  readonly text: string
  readonly start: number
  readonly end: number
}

/** Read a page whose lines begin with a label and a bar; blank lines are part of it. */
function readPage(file: string): { source: string; lines: LabelledLine[] } {
  let source = ''
  const lines: LabelledLine[] = []
  for (const line of readFileSync(path.join(folder, file), 'utf8').trimEnd().split('\n')) {
    const text = line.slice(2)
    if (line !== '')
      lines.push({ label: line[0]!, text, start: source.length, end: source.length + text.length })
    source += `${text}\n`
  }
  return { source, lines }
}

const countWords = (text: string): number => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0

const pages = readdirSync(folder).map((file) => {
  const { source, lines } = readPage(file)
  const article = parseArticle(source)
  const kept = [article.standfirst, ...article.blocks].flatMap((part) => (part ? [part.span] : []))
  /** UTF-16 units of a line that are in the body. */
  const keptOf = ({ start, end }: LabelledLine): number =>
    kept.reduce((sum, span) => sum + Math.max(0, Math.min(end, span.end) - Math.max(start, span.start)), 0)
  return { file, lines, article, keptOf }
})

describe('the labelled pages', () => {
  it('are whole pages: a headline each, body, and more lines of other things', () => {
    expect(pages.length).toBeGreaterThanOrEqual(8)
    for (const { file, lines } of pages) {
      const count = (label: string): number => lines.filter((line) => line.label === label).length
      expect([file, count('T'), lines.filter(({ label }) => !'TBX?'.includes(label))]).toEqual([file, 1, []])
      expect(count('X'), file).toBeGreaterThan(count('B'))
    }
  })

  it.each(pages)('$file loses no paragraph of ten words inside the article', ({ lines, keptOf }) => {
    const lost = lines.filter(
      (line) =>
        line.label === 'B' && countWords(line.text) >= 10 && keptOf(line) < 0.5 * (line.end - line.start),
    )
    expect(lost.map(({ text }) => text)).toEqual([])
  })

  it('are cut as well as the floor says', () => {
    const scores = pages.map(({ file, lines, keptOf }) => {
      let found = 0
      let all = 0
      let leaked = 0
      for (const line of lines) {
        if (line.label === 'B') {
          found += keptOf(line)
          all += line.end - line.start
        } else if (line.label === 'X') leaked += keptOf(line)
      }
      return { file, f1: (2 * found) / (found + all + leaked) }
    })
    const mean = scores.reduce((sum, { f1 }) => sum + f1, 0) / scores.length
    const titles = pages.filter(
      ({ lines, article }) => lines.find(({ label }) => label === 'T')!.text === article.title?.text,
    ).length
    if (process.env.SHOW === 'errors') {
      console.log(mean, titles, scores)
      for (const { file, lines, article, keptOf } of pages) {
        for (const line of lines) {
          if (line.label === 'X' && keptOf(line) > 0) console.log(`${file} leaked: ${line.text}`)
          if (line.label === 'B' && keptOf(line) < 0.5 * line.text.length)
            console.log(`${file} lost: ${line.text}`)
        }
        if (lines.find(({ label }) => label === 'T')!.text !== article.title?.text)
          console.log(`${file} title: ${article.title?.text}`)
      }
    }
    expect(mean).toBeGreaterThanOrEqual(floors.f1)
    expect(titles).toBeGreaterThanOrEqual(floors.titles)
  })
})
