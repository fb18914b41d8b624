import { describe, expect, it } from 'vitest'
import { WordList } from '../../../src/layout/model/word-list.ts'

describe('WordList', () => {
  it('gives words of the same letters the same number, in order of first use', () => {
    const words = new WordList()
    for (const hash of [70, -3, 70, 0, 5000, -3]) words.push(hash, true)
    expect([...words.content]).toEqual([0, 1, 0, 2, 3, 1])
    expect(words.distinct).toBe(4)
  })

  it('holds more words than it has slots at first, those that share slots too', () => {
    const words = new WordList()
    const hashes = Array.from({ length: 5000 }, (_, index) => (index * 65_536) | 0)
    for (const hash of [...hashes, ...hashes]) words.push(hash, true)
    const numbers = [...words.content]
    expect(words.distinct).toBe(new Set(hashes).size)
    expect(numbers.slice(5000)).toEqual(numbers.slice(0, 5000))
    expect(new Set(numbers).size).toBe(words.distinct)
  })

  it('numbers content words and others alike, and lists them apart', () => {
    const words = new WordList()
    words.push(7, false)
    words.push(9, true)
    words.push(7, true)
    expect([...words.spoken]).toEqual([0, 1, 0])
    expect([...words.content]).toEqual([1, 0])
    expect([words.size, words.contentSize]).toEqual([3, 2])
  })
})
