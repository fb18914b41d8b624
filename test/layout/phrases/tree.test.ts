import { describe, expect, it } from 'vitest'
import { shortCode } from '../../../src/layout/phrases/graph.ts'
import { type WordingTree, wordingTree } from '../../../src/layout/phrases/tree.ts'
import { wordCode } from '../../../src/layout/phrases/words.ts'

const names = new Map(
  ['a', 'b', 'c', 'd', 'read', 'on'].map((word) => [shortCode(wordCode(word, 0, word.length)), word]),
)

/** The tree in the notation of wordings. */
function told(tree: WordingTree): string {
  if (tree.is === 'word') return names.get(tree.code)!
  if (tree.is === 'slot') return `{${tree.name}}`
  if (tree.is === 'optional') return `[${told(tree.part)}]`
  if (tree.is === 'repeated') return `(${told(tree.part)})+`
  const parts = tree.parts.map(told)
  return tree.is === 'sequence' ? parts.join(' ') : `(${parts.join('|')})`
}

describe('the tree of wordings', () => {
  it.each([
    ['a [b] (c)+ {d}', 'a [b] (c)+ {d}'],
    ['(a on|b on|c)', '(c|(a|b) on)'],
    ['(read a|read b|read c d)', 'read (a|b|c d)'],
    ['(a b on|c d on|a d)', '(a d|(a b|c d) on)'],
    ['(a|a|b)', '(a|b)'],
    ['((a|b) on|c on)', '(a|b|c) on'],
  ])('of "%s" is %s', (wording, tree) => {
    expect(told(wordingTree([wording]))).toBe(tree)
  })

  it('of several takes out what they share', () => {
    expect(told(wordingTree(['read on', 'read a']))).toBe('read (on|a)')
  })
})
