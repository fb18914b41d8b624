import { describe, expect, it } from 'vitest'
import { messageOf } from '../../src/cli/page.ts'
import { parsePage, type Task } from '../../src/cli/parse-page.ts'
import { french } from '../../src/language/fr/index.ts'
import type { Language } from '../../src/language/language.ts'
import { page } from './run-main.ts'

const task: Task = { format: 'text', options: {}, isColoured: false, isCounted: false }

describe('parsePage', () => {
  it('never throws: what goes wrong is a failure of the page', () => {
    const patterns = { ...french.typos.patterns, rules: { 'verb-form': [{ find: 'il a pu' }] } }
    const broken = { ...french, typos: { ...french.typos, patterns } } as unknown as Language
    const given = { id: 'a', markup: 'text', content: page } as const
    expect(parsePage(given, { ...task, options: { maxLength: 3 } })).toMatchObject({ code: 'too-long' })
    expect(parsePage(given, { ...task, options: { languages: [broken] } })).toEqual({
      ...{ id: 'a', code: 'bad-record', message: 'No mistake in brackets: il a pu' },
    })
  })
})

describe('messageOf', () => {
  it('gives the words of whatever was thrown', () => {
    expect([messageOf(new Error('gone')), messageOf('gone'), messageOf(null)]).toEqual([
      'gone',
      'gone',
      'null',
    ])
  })
})
