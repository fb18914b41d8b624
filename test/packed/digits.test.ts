import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Digits, digit, fixed, number } from '../../src/packed/digits.ts'

describe('digits', () => {
  it('give back numbers one after the other, in as few digits as there are', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.nat(100), fc.nat(70_000), fc.nat(700_000))), (values) => {
        const digits = new Digits(values.map(number).join(''))
        let at = 0
        for (const value of values) {
          expect(digits.number(at)).toBe(value)
          at = digits.end
        }
        expect(at).toBe(digits.length)
      }),
    )
    expect([0, 59, 60, 2267, 2268, 61_515, 61_516].map((value) => number(value).length)).toEqual([
      1, 1, 2, 2, 3, 3, 4,
    ])
  })

  it('give back a number of a fixed width wherever it stands', () => {
    const digits = new Digits(`xx${fixed(4_000_000_000, 5)}${fixed(8_463, 2)}${digit(91)}`)
    expect([digits.fixed(2, 5), digits.two(7), digits.fixed(7, 2), digits.at(9)]).toEqual([
      4_000_000_000, 8_463, 8_463, 91,
    ])
  })

  it('are printable ASCII, so that a string of them takes a byte each', () => {
    const all = Array.from({ length: 92 }, (_, value) => digit(value)).join('')
    expect(all).toBe(String.fromCharCode(...Array.from({ length: 92 }, (_, index) => 35 + index)))
  })
})
