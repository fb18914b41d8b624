import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll } from 'vitest'

/** A folder of the test file that imports it, gone when its tests are done. */
export const home = mkdtempSync(path.join(tmpdir(), 'ndlr-cli-'))
afterAll(() => rmSync(home, { recursive: true, force: true }))

/** Write a file below `home`, and the folders that lead to it. */
export function write(name: string, content: string | Uint8Array): string {
  const file = path.join(home, name)
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(file, content)
  return file
}
