import { describe, expect, it } from 'vitest'
import { parseArticle } from '../../../src/index.ts'
import { faultsOf, readPages } from '../other-texts/render.ts'

const pages = readPages('threads.txt')

describe('readers’ talk', () => {
  it.each(pages)('is told from the article: $name', (page) => expect(faultsOf(page)).toEqual([]))

  it('gives the article neither author nor date', () => {
    const page = pages.find(({ name }) => name.endsWith('signed below'))!
    const { authors, publishedAt } = parseArticle(page.lines.join('\n'))
    expect(authors.map(({ name }) => name)).toEqual(['Greywater'])
    expect(publishedAt?.value).toBe('2012-03-06T08:15')
  })
})
