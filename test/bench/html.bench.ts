import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { gunzipSync } from 'node:zlib'
import { Readability } from '@mozilla/readability'
import { Defuddle } from 'defuddle/node'
import { parseHTML } from 'linkedom'
import { bench, describe } from 'vitest'
import { built } from './built.ts'
import { newsPage, toHtmlPage } from './prose.ts'

const { parseHtmlArticle } = await built('html')

// Ours beside the two best-known extractors in JavaScript, in one run: read the ratios. Ours also finds quotes, speakers,
// notes and typos. PAGES names a folder of pages (.html or .html.gz) to take instead of the generated ones.
const folder = process.env.PAGES
const pages = folder
  ? readdirSync(folder).map((name) => {
      const bytes = readFileSync(path.join(folder, name))
      return (name.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8')
    })
  : [40, 150, 400].map((lines) => toHtmlPage(newsPage(lines)))

describe(`${pages.length} pages of HTML`, () => {
  bench('ndlr', () => {
    for (const page of pages) parseHtmlArticle(page)
  })
  bench('Readability with linkedom', () => {
    for (const page of pages) new Readability(parseHTML(page).document as never).parse()
  })
  bench('Defuddle with linkedom', async () => {
    for (const page of pages) await Defuddle(parseHTML(page).document as never, 'https://example.org/')
  })
})
