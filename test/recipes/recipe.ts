import { execFileSync } from 'node:child_process'
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

const root = path.resolve(import.meta.dirname, '../..')

/** The first block of code under a heading of docs/recipes.md that begins as told. */
export function recipe(heading: string, start: string): string {
  const page = readFileSync(path.join(root, 'docs/recipes.md'), 'utf8')
  const section = page.slice(page.indexOf(`\n## ${heading}`))
  for (const [, code] of section.matchAll(/^```[a-z]*\n([\s\S]*?)^```$/gm))
    if (code!.startsWith(start)) return code!
  throw new Error(`No block under '${heading}' begins with '${start}'.`)
}

/** A folder with `ndlr` (the built one) first in PATH and records to work on. */
export function workshop(home: string, records: number): NodeJS.ProcessEnv {
  const bin = path.join(home, 'bin')
  mkdirSync(bin, { recursive: true })
  const command = path.join(bin, 'ndlr')
  writeFileSync(command, `#!/bin/sh\nexec "${process.execPath}" "${root}/dist/cli.js" "$@"\n`)
  chmodSync(command, 0o755)
  const lines = Array.from({ length: records }, (_, id) =>
    JSON.stringify({
      id: String(id),
      text: `« Nous rouvrons le pont lundi », annonce Léa Petit, maire de Brassy. Fiche ${id}.`,
    }),
  )
  writeFileSync(path.join(home, 'records.ndjson'), `${lines.join('\n')}\n`)
  return { ...process.env, PATH: `${bin}:${process.env.PATH}` }
}

/** Whether all programs are installed here. */
export function hasPrograms(...names: readonly string[]): boolean {
  try {
    for (const name of names) execFileSync('sh', ['-c', `command -v ${name}`], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

/** The ids of records, in order. */
export function idsOf(file: string): number[] {
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => Number((JSON.parse(line) as { id: string; article: object }).id))
}
