import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { applyCorrections, parseArticle } from '../../src/index.ts'
import { mark, unmark } from '../typos/marked.ts'

/** Least that must be found of the errors, and most that may be reported in correct sentences. Only ever tightened. */
const floors = {
  'fr-': { found: 209, alarms: 0, spurious: 0 },
  'en-': { found: 47, alarms: 0, spurious: 0 },
  // One error that the words around give away, and sentences that look like it.
  'fr-context-': { found: 101, alarms: 0, spurious: 0 },
  'en-context-': { found: 43, alarms: 0, spurious: 0 },
  // One slip that the lexicon or the rest of the text gives away, and sentences full of rare and new words.
  'fr-spelling-': { found: 198, alarms: 0, spurious: 0 },
  // Sentences written after the rules, and looked at twice only: the alarms and wrong corrections are real ones.
  'fr-unseen-': { found: 61, alarms: 1, spurious: 1 },
  'en-unseen-': { found: 29, alarms: 0, spurious: 0 },
  'en-spelling-': { found: 79, alarms: 0, spurious: 0 },
  // Hard correct sentences and one error of real life each, written before the rules were gone over: the half that was
  // looked at while that was done, the half that was not, and sentences written after it.
  'fr-fresh-': { found: 40, alarms: 0, spurious: 0 },
  'en-fresh-': { found: 27, alarms: 0, spurious: 1 },
  'fr-aside-': { found: 39, alarms: 2, spurious: 0 },
  'en-aside-': { found: 25, alarms: 0, spurious: 0 },
  'fr-last-': { found: 38, alarms: 0, spurious: 0 },
  // Sentences by class of error, and hard correct ones of many fields, of which a third was looked at while rules were made.
  'fr-press-': { found: 81, alarms: 3, spurious: 8 },
  'en-press-': { found: 58, alarms: 5, spurious: 1 },
  'en-last-': { found: 18, alarms: 0, spurious: 0 },
}

/** Sets of fewer sentences than 30. */
const small = new Map([
  ['fresh-', 25],
  ['aside-', 25],
  ['last-', 15],
])

const linesOf = (file: string) =>
  readFileSync(path.resolve(import.meta.dirname, 'typos', file), 'utf8')
    .trim()
    .split('\n')

describe.each([
  ['fr', ''],
  ['en', ''],
  ['fr', 'context-'],
  ['en', 'context-'],
  ['fr', 'spelling-'],
  ['en', 'spelling-'],
  ['fr', 'unseen-'],
  ['en', 'unseen-'],
  ['fr', 'fresh-'],
  ['en', 'fresh-'],
  ['fr', 'aside-'],
  ['en', 'aside-'],
  ['fr', 'last-'],
  ['en', 'last-'],
  ['fr', 'press-'],
  ['en', 'press-'],
] as const)('typos in sentences of the press, %s %s', (language, set) => {
  const typosIn = (text: string) => parseArticle(text, { language }).typos
  const floor = floors[`${language}-${set}`]

  it('has sentences enough', () => {
    const least =
      small.get(set) ?? (set === 'unseen-' ? 30 : language === 'fr' ? (set === '' ? 200 : 100) : 40)
    expect(linesOf(`${language}-${set}correct.txt`).length).toBeGreaterThanOrEqual(least)
    expect(linesOf(`${language}-${set}errors.txt`).length).toBeGreaterThanOrEqual(least)
  })

  it('leaves correct sentences alone', () => {
    const marked = linesOf(`${language}-${set}correct.txt`)
      .map((text) => ({ text, typos: typosIn(text) }))
      .filter(({ typos }) => typos.length > 0)
      .map(({ text, typos }) => mark(text, typos))
    if (process.env.SHOW) console.log(marked.join('\n'))
    expect(marked.length, marked.join('\n')).toBeLessThanOrEqual(floor.alarms)
  })

  it('corrects the errors, and nothing beside them', () => {
    const missed: string[] = []
    const spurious: string[] = []
    let corrected = 0
    for (const line of linesOf(`${language}-${set}errors.txt`)) {
      const { text, mistakes } = unmark(line)
      const [{ start, end, expected }] = mistakes as [(typeof mistakes)[number]]
      const typos = typosIn(text)
      if (applyCorrections(text, typos) === text.slice(0, start) + expected + text.slice(end)) corrected++
      else
        (typos.some(({ span }) => span.start < end && span.end > start) ? spurious : missed).push(
          mark(text, typos),
        )
      if (typos.some(({ span }) => span.start >= end || span.end <= start)) spurious.push(mark(text, typos))
    }
    if (process.env.SHOW) console.log(`MISSED\n${missed.join('\n')}\nWRONG\n${spurious.join('\n')}`)
    expect(spurious.length, spurious.join('\n')).toBeLessThanOrEqual(floor.spurious)
    expect(corrected).toBeGreaterThanOrEqual(floor.found)
  })
})
