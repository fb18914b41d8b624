import { describe, expect, it } from 'vitest'
import { byteLines } from '../../../src/cli/input/lines.ts'

async function linesOf(text: string, size: number, limit = 1000) {
  const bytes = new TextEncoder().encode(text)
  async function* chunks() {
    for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
  }
  const lines: (string | null)[] = []
  for await (const line of byteLines(chunks(), limit)) {
    expect(line.number).toBe(lines.length + 1)
    lines.push(line.bytes && `${new TextDecoder().decode(line.bytes)}${line.isEnded ? '\n' : ''}`)
  }
  return lines
}

describe('byteLines', () => {
  it('cuts at line feeds, wherever chunks end', async () => {
    for (const size of [1, 2, 3, 7, 100])
      expect(await linesOf('un\n\nété\r\nfin', size)).toEqual(['un\n', '\n', 'été\r\n', 'fin'])
  })
  it('has no line after the last line feed', async () => {
    expect(await linesOf('un\n', 2)).toEqual(['un\n'])
    expect(await linesOf('', 2)).toEqual([])
  })
  it('passes over a line that is too long, and goes on', async () => {
    for (const size of [1, 4, 100])
      expect(await linesOf('123456789\n12\n123456', size, 5)).toEqual([null, '12\n', null])
  })
})
