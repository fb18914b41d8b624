import { describe, expect, it } from 'vitest'
import { buildWording, type WordingBuilder } from '../../../src/layout/phrases/notation.ts'

/** Builds a wording and writes out what it can say, up to a number of words. */
function sayings(source: string, most = 4): string[] {
  const skips: [number, number][] = []
  const words: [number, string, number][] = []
  let states = 1
  const builder: WordingBuilder = {
    fresh: () => states++,
    skip: (from, to) => void skips.push([from, to]),
    word(from, text, start, end) {
      words.push([from, text.slice(start, end), states])
      return states++
    },
    slot(from, name) {
      words.push([from, `{${name}}`, states])
      return states++
    },
  }
  const last = buildWording(source, 0, builder)
  const found = new Set<string>()
  const walk = (state: number, said: readonly string[], seen: ReadonlySet<number>) => {
    if (state === last) found.add(said.join(' '))
    for (const [from, to] of skips)
      if (from === state && !seen.has(to)) walk(to, said, new Set([...seen, to]))
    if (said.length === most) return
    for (const [from, word, to] of words) if (from === state) walk(to, [...said, word], new Set([to]))
  }
  walk(0, [], new Set([0]))
  return [...found].sort()
}

describe('a wording', () => {
  it.each([
    ['read on', ['read on']],
    ['read (on|more)', ['read more', 'read on']],
    ['[please] read', ['please read', 'read']],
    ['one|two {n}', ['one', 'two {n}']],
    ['go (on)+', ['go on', 'go on on', 'go on on on']],
    ['a [b (c|d)|e] f', ['a b c f', 'a b d f', 'a e f', 'a f']],
    ['a [[b] c]', ['a', 'a b c', 'a c']],
  ])('%s says %j', (source, expected) => {
    expect(sayings(source)).toEqual(expected)
  })

  it.each(['(a', '[a|b', 'a)', 'a]', '(a]', '[a)', 'a {n'])('%s is refused', (source) => {
    expect(() => sayings(source)).toThrow(/bracket|slot/)
  })
})
