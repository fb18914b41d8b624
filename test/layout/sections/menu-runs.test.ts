import { describe, expect, it } from 'vitest'
import { parseArticle } from '../../../src/index.ts'

const page = [
  'Mill Lake ferry returns after eleven years',
  'By Jane Okafor',
  'The ferry across Mill Lake sailed again on Saturday, eleven years after the council sold the old boat for scrap.',
  'About two hundred people lined the quay, and a brass band played until the rain came. Nobody left.',
  'The new boat carries forty passengers and cost less than the bridge study that was never used. It will run until October.',
]
const talk = ['2 comments', 'Mossy', '5 hours ago', 'Forty seats is not enough for a summer Sunday.', 'Reply']
const list = [
  'Most read',
  'Bakery on Quay Street to close after ninety years',
  'Council tax to rise by four per cent in spring',
]
const menu = ['News', 'Sport', 'Culture', 'Opinion', 'Jobs']
const titles = ['© 2021 The Lake Courier', 'Riverside Post', 'Harbour Gazette', 'Valley Echo', 'Hill Herald']

const kindsOf = (lines: readonly string[]): string[] => {
  const { boilerplate } = parseArticle([...page, ...lines].join('\n'), { language: 'en' })
  return lines.map((line) => boilerplate.find(({ text }) => text === line)?.kind ?? 'kept')
}

describe('a menu behind the article', () => {
  it('ends a list of links', () => {
    expect(kindsOf([...list, ...menu])).toEqual([
      ...list.map(() => 'most-read'),
      ...menu.map(() => 'navigation'),
    ])
  })

  it('ends the readers’ talk', () => {
    expect(kindsOf([...talk, ...menu, ...titles]).slice(talk.length)).toEqual([
      ...menu.map(() => 'navigation'),
      'copyright',
      ...titles.slice(1).map(() => 'navigation'),
    ])
  })

  it('is no list of keywords under their heading', () => {
    expect(kindsOf(['Topics', 'Ferries', 'Mill Lake', 'Council', 'Transport'])).toEqual([
      'tags',
      'tags',
      'tags',
      'tags',
      'tags',
    ])
  })
})
