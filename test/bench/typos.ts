// Words a second of the typo stage alone, corrections included: `npm run bench:typos`.
// The stage is a difference: CPU time of the same pages with typos and without, least of many passes over them all.
// The pages are sentences full of rare and new words, and then the same with a slip in each.
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { slipsOf } from '../../src/generate/typos/slips.ts'
import { builtInLanguages } from '../../src/language/index.ts'
import { built } from './built.ts'

const { parseArticle } = await built('index')

const folder = path.resolve(import.meta.dirname, '../quality/typos')
const sentencesOf = (language: string) =>
  ['', 'context-', 'spelling-'].flatMap((set) =>
    readFileSync(path.join(folder, `${language}-${set}correct.txt`), 'utf8')
      .trim()
      .split('\n'),
  )

/** Sentences of a paragraph, and of a page. */
const paragraph = 4
const page = 40
const passes = 15

function pagesOf(sentences: readonly string[]): string[] {
  const pages: string[] = []
  for (let from = 0; from < sentences.length; from += page) {
    const paragraphs: string[] = []
    for (let at = from; at < Math.min(from + page, sentences.length); at += paragraph)
      paragraphs.push(sentences.slice(at, Math.min(at + paragraph, from + page)).join(' '))
    pages.push(paragraphs.join('\n\n'))
  }
  return pages
}

/** CPU milliseconds of one pass over the pages with typos and without, in turn, each the least of several. */
function costs(pages: readonly string[], language: string): [number, number] {
  const least: [number, number] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY]
  for (let pass = 0; pass < passes; pass++) {
    for (const which of [0, 1] as const) {
      const before = process.cpuUsage()
      for (const text of pages) parseArticle(text, { language, typos: which === 0 })
      const { user, system } = process.cpuUsage(before)
      least[which] = Math.min(least[which], (user + system) / 1000)
    }
  }
  return least
}

for (const { code, name, lexicon } of builtInLanguages) {
  const correct = sentencesOf(code)
  const wrong = [...slipsOf(correct, lexicon!.keyboards)].map(({ text }) => text)
  for (const [kind, sentences] of [
    ['correct sentences', correct],
    ['a slip in each sentence', wrong],
  ] as const) {
    const pages = pagesOf(sentences)
    const words = sentences.join(' ').match(/\p{L}+/gu)!.length
    const [all, rest] = costs(pages, code)
    const rate = (milliseconds: number) => `${Math.round(words / milliseconds)} thousand words a second`
    console.log(`${name}, ${kind}: typos alone ${rate(all - rest)}, the whole pipeline ${rate(all)}`)
  }
}
