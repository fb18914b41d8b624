import { describe, expect, it } from 'vitest'
import type { InputKind } from '../../../src/cli/input/kind.ts'
import { readPages } from '../../../src/cli/input/pages.ts'
import { write } from '../home.ts'

async function read(files: readonly string[], kind: InputKind | null, limit: number) {
  async function* nothing() {}
  const inputs = files.map((path) => ({ path, size: null, identity: null }))
  const outcomes: string[] = []
  for await (const page of readPages(inputs, { kind, stdin: nothing(), limit, onRead: () => {} }))
    outcomes.push('code' in page ? `${page.code}: ${page.message}` : String(page.content))
  return outcomes
}

describe('a page that is too long', () => {
  it('never comes into memory, and the next file goes on', async () => {
    const files = [write('long.txt', 'x'.repeat(200)), write('short.txt', 'Un texte.')]
    expect(await read(files, null, 100)).toEqual(['too-long: More than 100 bytes.', 'Un texte.'])
  })
  it('is passed over among records', async () => {
    const lines = [{ text: 'Un texte.' }, { text: 'x'.repeat(200) }, { text: 'Un autre.' }]
    const file = write('lines.ndjson', lines.map((line) => JSON.stringify(line)).join('\n'))
    expect(await read([file], 'ndjson', 100)).toEqual([
      'Un texte.',
      'too-long: The line has more than 100 bytes.',
      'Un autre.',
    ])
  })
})
