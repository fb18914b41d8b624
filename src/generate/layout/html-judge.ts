import { builtInLanguages } from '../../language/index.ts'
import type { MarkupWeights } from '../../layout/model/markup.ts'
import { MarkupSurvey } from '../../layout/model/markup-survey.ts'
import type { Surveyor } from '../../layout/model/survey.ts'
import { sortBlocks } from '../../layout/read-page.ts'
import { readOptions } from '../../schema/index.ts'
import { plain } from './corpus.ts'
import type { HtmlPage } from './html-corpus.ts'

const settings = readOptions(undefined)
const norm = (text: string): string => text.replace(/\s+/g, ' ').trim()

interface Count {
  kept: number
  lost: number
  leaked: number
}

/** Snippets kept and left out, counted over the whole of layout, by language and for news. */
export class HtmlScore {
  readonly #counts = new Map<string, Count>()
  #titles = 0
  #right = 0

  /** Count a page under some weights; tells how many snippets were lost and leaked. */
  add({ record, blocks, hints }: HtmlPage, weights: MarkupWeights, surveyor: Surveyor): Omit<Count, 'kept'> {
    const markup = new MarkupSurvey(blocks, hints, weights)
    const { verdicts, survey } = sortBlocks(blocks, builtInLanguages, settings, markup, surveyor)
    const body = norm(
      blocks
        .filter((_, index) => !['title', 'kicker', 'boilerplate'].includes(verdicts[index]!.role))
        .map(({ text }) => text)
        .join('\n\n'),
    )
    const kept = record.with.filter((text) => body.includes(norm(text))).length
    const lost = record.with.length - kept
    const leaked = record.without.filter((text) => body.includes(norm(text))).length
    for (const key of ['all', record.lang, ...(record.news ? ['news'] : [])]) {
      const count = this.#counts.get(key) ?? { kept: 0, lost: 0, leaked: 0 }
      this.#counts.set(key, count)
      count.kept += kept
      count.lost += lost
      count.leaked += leaked
    }
    if (record.title) {
      this.#titles++
      const { title } = survey
      if (title >= 0 && plain(blocks[title]!.text) === plain(record.title)) this.#right++
    }
    return { lost, leaked }
  }

  toString(): string {
    const rows = [...this.#counts].map(([key, { kept, lost, leaked }]) => {
      const f = (2 * kept) / (2 * kept + leaked + lost)
      return `${key} F1 ${f.toFixed(3)} (lost ${lost} leaked ${leaked})`
    })
    return `${rows.join(' ')} title ${((100 * this.#right) / this.#titles).toFixed(1)}`
  }
}
