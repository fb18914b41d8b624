import { describe, expect, it } from 'vitest'
import { countArticle, Tally } from '../../src/cli/stats.ts'
import { parseArticle } from '../../src/index.ts'
import { page } from './run-main.ts'

describe('the sum over many pages', () => {
  it('tells what stood in them, the most frequent first, then by name', () => {
    const tally = new Tally()
    const shares = ['Facebook', 'Twitter', 'Partager', 'Inscrivez-vous à notre newsletter'].join('\n\n')
    tally.add(countArticle(parseArticle(`${page}\n${shares}`)))
    tally.add(countArticle(parseArticle(page)))
    tally.add(countArticle(parseArticle('The council met on Monday. It was raining.', { language: 'en' })))
    tally.add(null)
    tally.skipped = 2
    tally.fail('unreadable')
    tally.fail('too-long')
    tally.fail('too-long')
    const rows = tally
      .summary()
      .split('\n')
      .map((row) => row.replace(/ +/g, ' '))
    expect(rows).toEqual(
      expect.arrayContaining(['articles 4', ' fr 2', ' en 1', 'done before 2', 'failed 3']),
    )
    expect(rows.indexOf(' too-long 2')).toBeLessThan(rows.indexOf(' unreadable 1'))
    expect(rows.indexOf(' share 3')).toBeLessThan(rows.indexOf(' newsletter 1'))
  })

  it('gives what is as frequent by name', () => {
    const tally = new Tally()
    for (const code of ['unreadable', 'bad-record', 'worker-died'] as const) tally.fail(code)
    expect(tally.summary()).toMatch(/ {2}bad-record .*\n {2}unreadable .*\n {2}worker-died .*\n$/)
  })

  it('leaves out what there is none of', () => {
    expect(new Tally().summary()).not.toContain('done before')
  })
})
