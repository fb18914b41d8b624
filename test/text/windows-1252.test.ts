import { describe, expect, it } from 'vitest'
import { decodeWindows1252 } from '../../src/text/index.ts'

describe('decodeWindows1252', () => {
  it('knows the bytes that Latin-1 leaves to controls', () => {
    expect(decodeWindows1252(Uint8Array.of(0x80, 0x92, 0x9c, 0x85))).toBe('€’œ…')
  })
  it('maps every byte to one unit', () => {
    const all = decodeWindows1252(Uint8Array.from({ length: 256 }, (_, byte) => byte))
    expect(all).toHaveLength(256)
    expect(all.slice(0xa0)).toBe(
      String.fromCharCode(...Array.from({ length: 96 }, (_, index) => 0xa0 + index)),
    )
  })
  it('reads more than one slice of bytes', () => {
    expect(decodeWindows1252(new Uint8Array(20_000).fill(0xe9))).toBe('é'.repeat(20_000))
  })
})
