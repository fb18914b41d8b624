import { describe, expect, it } from 'vitest'
import { type WordingTree, wordingTree } from '../../../src/layout/phrases/tree.ts'

/** The tree in the notation of wordings. */
function told(tree: WordingTree): string {
  if (tree.is === 'word') return tree.word
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
