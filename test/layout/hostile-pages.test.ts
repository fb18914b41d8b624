import { describe, expect, it } from 'vitest'
import { Article, parseArticle } from '../../src/index.ts'

/** Numbers in order that look like chance and are the same in every run. */
function randomUnits(seed: number, length: number, from: number, to: number): string {
  let state = seed
  let text = ''
  for (let index = 0; index < length; index++) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    text += String.fromCharCode(from + (state % (to - from)))
  }
  return text
}

const sentence = 'The harbour was quiet that morning, and the boats came back one by one. '
const shown = (text: string): string => text.replace(/[\s\p{Cc}\p{Cf}]+/gu, '')

/** What stands in title, kicker, standfirst, blocks and boilerplate, without white space and controls. */
function held(source: string): string {
  const { title, kicker, standfirst, blocks, boilerplate } = Article.parse(
    parseArticle(source, { typos: false }),
  )
  return [title, kicker, standfirst, ...blocks, ...boilerplate]
    .flatMap((part) => (part ? [part.span] : []))
    .sort((a, b) => a.start - b.start)
    .map(({ start, end }) => shown(source.slice(start, end)))
    .join('')
}

const pages: Record<string, string> = {
  nothing: '',
  'white space': ' \n\t\n\u00a0\n\u200b\n',
  'binary noise': randomUnits(7, 20_000, 0, 256),
  'noise from all of Unicode, lone surrogates among it': randomUnits(11, 20_000, 0, 0x10000),
  'a title alone': 'A bridge for the village',
  'a menu alone': ['Home', 'News', 'Sports', 'Contact', 'Log in', 'Subscribe'].join('\n'),
  'one long line': sentence.repeat(3_000),
  'many short lines': 'ok\n'.repeat(20_000),
  'a label a thousand times': 'Menu\n'.repeat(4_000),
  'entries of a list that nothing opens': '- point\n'.repeat(20_000),
  'a thread without an article': 'Paul\nIl y a 3 heures\nJe suis pour.\nRépondre\n\n'.repeat(3_000),
  Arabic:
    'وصل القطار إلى المحطة في الصباح، وكان الناس ينتظرون منذ ساعات.\n\nقال المدير إن التأخير سببه الثلوج.\n',
  'Hebrew with marks of direction': '\u200fהרכבת הגיעה לתחנה בבוקר.\u200e\n\nהאנשים חיכו שעות.\n',
  Chinese: '火车早上到达车站，人们已经等了几个小时。\n\n站长说，延误是因为大雪。\n',
  Japanese: '列車は朝に駅に着いた。人々は何時間も待っていた。\n\n駅長は雪のためだと話した。\n',
}

describe('hostile pages', () => {
  it.each(Object.entries(pages))('%s: a valid article that holds every character', (_name, source) => {
    expect(held(source)).toBe(shown(source))
  })

  it('have no language when nothing tells it', () => {
    for (const name of ['binary noise', 'Arabic', 'Chinese', 'Japanese'])
      expect([name, parseArticle(pages[name]!).language]).toEqual([name, 'und'])
  })

  it('keep the paragraphs of scripts without cases and spaces', () => {
    for (const name of ['Arabic', 'Chinese', 'Japanese']) {
      const { title, blocks } = parseArticle(pages[name]!)
      expect([name, [title, ...blocks].flatMap((part) => (part ? [part.text] : []))]).toEqual([
        name,
        pages[name]!.trim().split('\n\n'),
      ])
    }
  })

  it('of one block are one paragraph', () => {
    const { title, blocks } = parseArticle(pages['one long line']!, { typos: false })
    expect([title, blocks.map(({ kind }) => kind)]).toEqual([null, ['paragraph']])
    expect(parseArticle(pages['a title alone']!).title).toBeNull()
  })
})
