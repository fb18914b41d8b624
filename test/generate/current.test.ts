import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { generated } from '../../src/generate/files.ts'

describe('generated files', () => {
  for (const [file, text] of Object.entries(generated)) {
    it(`${file} is current (npm run generate)`, () => {
      expect(readFileSync(path.resolve(import.meta.dirname, '../..', file), 'utf8')).toBe(text())
    })
  }
})
