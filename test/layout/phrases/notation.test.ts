import { describe, expect, it } from 'vitest'
import { readWording } from '../../../src/layout/phrases/notation.ts'

/** What a wording can say, up to a number of words. */
function sayings(source: string, most = 4): string[] {
  const joined = (heads: readonly string[], tails: readonly string[]) =>
    heads
      .flatMap((head) => tails.map((tail) => `${head} ${tail}`.trim()))
      .filter((saying) => saying.split(' ').length <= most)
  const said = readWording<string[]>(source, {
    word: (text, start, end) => [text.slice(start, end)],
    slot: (name) => [`{${name}}`],
    sequence: (parts) => parts.reduce(joined, ['']),
    choice: (alternatives) => alternatives.flat(),
    optional: (part) => [...part, ''],
    repeated(part) {
      const all = [part]
      while (all.at(-1)!.length > 0) all.push(joined(all.at(-1)!, part))
      return all.flat()
    },
  })
  return [...new Set(said)].sort()
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
