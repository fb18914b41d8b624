import { describe, expect, it } from 'vitest'
import { parseArticle } from '../../src/index.ts'
import { goldArticles } from './quotes/gold.ts'
import { emptyTally, f1, score, summary } from './quotes/score.ts'
import { emptyTable, scoreTable, tableSummary } from './quotes/score-people.ts'

interface Floor {
  exact: number
  attributed: number
  /** Left out where the articles do not tell whom their table of people holds. */
  people?: number
  wrong: number
}

/**
 * What short articles of many kinds must reach, in percent: raised when the figures rise, never lowered. `wrong` counts
 * quotes given to somebody who did not say them, and may only fall. Rules were written while the errors of the first half
 * were read. Of the half set aside only the figures were read then: attributed F1 was 69.7 in French and 81.7 in English
 * (before those rules 63.6 and 76.5). Since then its errors have been read too.
 *
 * Of 25 further articles, written before anything was run on them, the errors of those in `open` were read. Those in `kept`
 * were first 78.2 and 82.9; when rules for the open ones were done 73.9 and 80.5. Only then were their errors read.
 *
 * Of 30 more, without a table of people, 20 are in `read`, in two batches: attributed F1 was 84.3 and 90.5 for the first
 * before anything was mended for it, 86.0 and 84.4 for the second when the first had been. The ten in `last` were measured
 * when both had been: 85.7 and 89.9 (90.5 in French once two entries of the gold that named nobody were set right).
 */
const floors = {
  'looked-at': {
    fr: { exact: 98, attributed: 97, people: 99, wrong: 1 },
    en: { exact: 98, attributed: 96, people: 99, wrong: 1 },
  },
  'set-aside': {
    fr: { exact: 97, attributed: 82, people: 97, wrong: 5 },
    en: { exact: 98, attributed: 93, people: 95, wrong: 3 },
  },
  open: {
    fr: { exact: 97, attributed: 85, people: 94, wrong: 3 },
    en: { exact: 100, attributed: 100, people: 94, wrong: 0 },
  },
  kept: {
    fr: { exact: 92, attributed: 87, people: 92, wrong: 3 },
    en: { exact: 97, attributed: 90, people: 95, wrong: 2 },
  },
  read: {
    fr: { exact: 98, attributed: 97, wrong: 1 },
    en: { exact: 98, attributed: 95, wrong: 2 },
  },
  last: {
    fr: { exact: 97, attributed: 92, wrong: 2 },
    en: { exact: 96, attributed: 92, wrong: 2 },
  },
} satisfies Record<string, Record<string, Floor>>

const verbose = process.env.SHOW === 'errors'

describe.each(Object.entries<Record<string, Floor>>(floors))('short articles, %s', (half, languages) => {
  it.each(Object.entries(languages))('%s', (language, floor) => {
    const quotes = emptyTally()
    const table = emptyTable()
    for (const gold of goldArticles(`./short/${half}/`).filter((article) => article.language === language)) {
      const article = parseArticle(gold.text, { language })
      score(gold, article, quotes)
      scoreTable(gold, article, table)
    }
    if (verbose) console.log([...quotes.errors, ...table.errors].join('\n   '))
    console.log([summary(language, quotes), tableSummary(language, table)].join('\n'))
    expect(f1(quotes.right, quotes.reported, quotes.exact, quotes.gold)).toBeGreaterThanOrEqual(floor.exact)
    expect(f1(quotes.rightSpeaker, quotes.reported, quotes.speaker, quotes.gold)).toBeGreaterThanOrEqual(
      floor.attributed,
    )
    if (floor.people !== undefined)
      expect(f1(table.right, table.reported, table.found, table.gold)).toBeGreaterThanOrEqual(floor.people)
    expect(quotes.wrongSpeaker).toBeLessThanOrEqual(floor.wrong)
  })
})
