import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { parseArticle } from '../src/index.ts'

// The page that the library was made for, spelled out: the fixture beside it may be regenerated, this may not.
const text = readFileSync(
  path.resolve(import.meta.dirname, '../fixtures/fr/opinion--twitter/input.txt'),
  'utf8',
)
const article = parseArticle(text)
const slice = ({ start, end }: { start: number; end: number }): string => text.slice(start, end)

describe("the user's page", () => {
  it('has a language, a title, three paragraphs, and neither author nor date', () => {
    expect(article.language).toBe('fr')
    expect(article.title?.text).toBe('En une semaine, Elon Musk dynamite Twitter')
    expect(article.blocks.map((block) => block.kind)).toEqual(['paragraph', 'paragraph', 'paragraph'])
    expect(article.blocks.map((block) => block.text.slice(-20))).toEqual(
      ['risque d’entraîner.', 'Tech Oversight Project.', 'commencé par Twitter.'].map((end) =>
        expect.stringContaining(end.slice(-18)),
      ),
    )
    expect([
      article.kicker,
      article.standfirst,
      article.publishedAt,
      article.updatedAt,
      article.dateline,
      article.meta,
    ]).toEqual([null, null, null, null, null, null])
    expect(article.authors).toEqual([])
  })

  it('loses its comment form', () => {
    expect(article.boilerplate.map(({ kind, text }) => [kind, text])).toEqual([
      ['comment-form', 'Leave a Reply'],
      ['comment-form', 'Your email address will not be published. Required fields are marked *'],
    ])
  })

  it('quotes an employee whom nobody names', () => {
    const [first] = article.quotes
    expect(first).toMatchObject({
      kind: 'direct',
      text: 'Les noces pourpres ont-elles commencé ?',
      speaker: { name: 'un salarié de Twitter', mention: 'description', kind: 'person', person: null },
      cue: { text: 's’interrogeait' },
      block: 0,
    })
    expect(first!.spans.map(slice)).toEqual(['Les noces pourpres ont-elles commencé ?'])
    expect(slice(first!.outer)).toBe('« Les noces pourpres ont-elles commencé ? »')
  })

  it('quotes Sacha Haworth, without the note of the newsroom', () => {
    expect(article.quotes).toHaveLength(2)
    const quote = article.quotes[1]!
    expect(quote).toMatchObject({
      kind: 'direct',
      speaker: {
        name: 'Sacha Haworth',
        mention: 'name',
        kind: 'person',
        role: { text: 'directeur de l’organisation Tech Oversight Project' },
      },
      cue: { text: 'prévient' },
      block: 1,
    })
    expect(quote.text).toMatch(
      /^Avec l’horrible attaque contre Paul Pelosi, nous avons mesuré .* dangereusement le processus$/,
    )
    expect(quote.text).not.toContain('ndlr')
    expect(quote.spans).toHaveLength(1)
    expect(slice(quote.spans[0]!)).toMatch(/^Avec l’horrible .* – ndlr\].* le processus$/)
    const person = article.people.find(({ id }) => id === quote.speaker!.person)
    expect(person?.name).toBe('Sacha Haworth')
  })

  it('sets the note of the newsroom apart', () => {
    expect(article.editorNotes).toHaveLength(1)
    expect(article.editorNotes[0]).toMatchObject({
      kind: 'ndlr',
      signature: 'ndlr',
      text: 'l’époux de Nancy Pelosi, présidente de la Chambre des Représentants a été attaqué à son domicile à Los Angeles',
      quote: article.quotes[1]!.id,
    })
    expect(article.quotes[1]!.notes).toEqual([article.editorNotes[0]!.id])
  })

  it('has exactly two typos', () => {
    expect(article.typos.map(({ actual, expected }) => [actual, expected[0]])).toEqual([
      ['Ellon', 'Elon'],
      ['EET', 'et'],
    ])
  })
})
