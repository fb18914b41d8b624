import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { gunzipSync } from 'node:zlib'
import { readJsonLd } from '../../html/json-ld.ts'
import { readFacts } from '../../html/page-meta.ts'
import { renderHtml } from '../../html/render.ts'
import type { PageHints } from '../../layout/index.ts'
import type { TextBlock } from '../../text/index.ts'
import { type Mark, markedLines, type Record } from './corpus.ts'

/** A page of the training data, as HTML. */
export interface HtmlPage {
  readonly record: Record
  readonly blocks: readonly TextBlock[]
  readonly hints: PageHints
  /** For each block. */
  readonly marks: readonly Mark[]
}

/**
 * Read the pages of a JSON Lines file whose HTML is there.
 *
 * @param file See `readCorpus`.
 * @param folder Where the HTML of page `id` is `id.html.gz`, percent-encoded.
 */
export function readHtmlCorpus(file: string, folder: string): HtmlPage[] {
  const pages: HtmlPage[] = []
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    if (line === '') continue
    const record = JSON.parse(line) as Record
    const source = path.join(folder, `${encodeURIComponent(record.id)}.html.gz`)
    if (!existsSync(source)) continue
    const { blocks, head } = renderHtml(gunzipSync(readFileSync(source)).toString('utf8'))
    const hints = readFacts(head, readJsonLd(head.jsonLd), null)
    const marks = markedLines(record).byText(blocks.map(({ text }) => text).join('\n'))
    pages.push({ record, blocks, hints, marks })
  }
  return pages
}
