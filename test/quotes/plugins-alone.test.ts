import { retext } from 'retext'
import { describe, expect, it } from 'vitest'
import { parseArticle } from '../../src/index.ts'
import { retextEditorNotes } from '../../src/notes/index.ts'
import { retextQuotes, retextSpeakers } from '../../src/quotes/index.ts'
import retextFrench from '../../src/retext-french/index.ts'

const text = `La maire de Lorme, Odile Kermadec, a fermé le pont mardi. « Les câbles (ceux de 1987, ndlr) étaient rongés », explique-t-elle.

Bruno Vasseur pêche ici depuis trente ans. « On verra », souffle le pêcheur. « L’édile n’a pas dormi [sic] », ajoute-t-il.`

describe('the plugins alone', () => {
  it.each([
    ['of retext', retext()],
    ['of ndlr', retext().use(retextFrench)],
  ])('find on the tree %s what they find in an article', (_, parser) => {
    const processor = parser
      .use(retextEditorNotes, { language: 'fr' })
      .use(retextQuotes, { language: 'fr' })
      .use(retextSpeakers, { language: 'fr' })
    const { data } = processor.runSync(processor.parse(text))
    const article = parseArticle(text, { language: 'fr' })
    expect(article.quotes.map(({ speaker }) => speaker?.person)).toEqual(['p1', 'p2', 'p2'])
    expect(data?.people).toEqual(article.people)
    expect(data?.quotes).toEqual(article.quotes)
    expect(data?.editorNotes).toEqual(article.editorNotes)
  })

  it('find people also where nobody looked for quotes', () => {
    const processor = retext().use(retextFrench).use(retextSpeakers, { language: 'fr' })
    const { data } = processor.runSync(processor.parse(text))
    expect(data?.people?.map(({ name }) => name)).toEqual(['Odile Kermadec', 'Bruno Vasseur'])
    expect(data?.quotes).toBeUndefined()
  })
})
