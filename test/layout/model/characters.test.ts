import { describe, expect, it, vi } from 'vitest'
import { Char, charClass } from '../../../src/layout/model/characters.ts'
import { wordsOf } from '../../../src/layout/model/story.ts'
import { charKind, LETTER, SPACE } from '../../../src/layout/phrases/characters.ts'

describe('the class of a character', () => {
  it.each([
    [Char.lower, 'aéœªжαשგʰﬁꙁ'],
    [Char.upper, 'AÉŒЖΑ'],
    [Char.digit, '07'],
    [Char.space, ' \t\u00a0\u2003\u2028\u202f\u205f\u3000\ufeff'],
    [Char.stop, '.!?…‼。'],
    [Char.quote, '"«»“”'],
    [Char.ideograph, '漢あ한'],
    // An apostrophe, signs, half of an emoji, a comma of full width.
    [Char.other, '’,→⸺，\ud83d'],
  ])('%i: %s', (expected, characters) => {
    expect([...characters].map((char) => charClass(char.charCodeAt(0)))).toEqual(
      [...characters].map(() => expected),
    )
  })
})

describe('what a character is for wordings', () => {
  it('is a letter in scripts without cases, and nothing in marks of theirs', () => {
    expect([...'漢ש한'].map((char) => charKind(char.charCodeAt(0)))).toEqual([LETTER, LETTER, LETTER])
    expect([...'、。'].map((char) => charKind(char.charCodeAt(0)))).toEqual([SPACE, SPACE])
  })

  it('may be asked in any way first', async () => {
    const fresh = async () => {
      vi.resetModules()
      return await import('../../../src/layout/phrases/characters.ts')
    }
    const [a, capitalA] = [97, 65]
    expect((await fresh()).charKind(a)).toBe(LETTER)
    expect((await fresh()).foldedCode(0xc9)).toBe('e'.charCodeAt(0))
    expect((await fresh()).isCapital(capitalA)).toBe(true)
  })
})

it('a text of marks alone has no words', () => {
  expect([wordsOf('… — !'), wordsOf('L’Été 2024')]).toEqual([[], ['l', 'été', '2024']])
})
