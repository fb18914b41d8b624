import type { Stats } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import path from 'node:path'
import { glob } from 'tinyglobby'
import { Failed } from '../page.ts'
import { kindOfName } from './kind.ts'

/** A file to read, or standard input ('-'). */
export interface InputFile {
  readonly path: string
  /** Size in bytes as it stands on the disk; null for what has none. */
  readonly size: number | null
  /** What tells it from every other file, whatever path leads there; null for what is no file. */
  readonly identity: string | null
}

/** `InputFile.identity` of a file. */
export const identityOf = ({ dev, ino }: Stats): string => `${dev}:${ino}`

/**
 * The files that the arguments name: files as they are, folders with all they hold (deep, in order of name, known
 * extensions only), patterns with what they match.
 *
 * @param names Arguments; '-' is standard input.
 * @returns Files, and a failure for each argument that names nothing.
 */
export async function listInputs(names: readonly string[]): Promise<(InputFile | Failed)[]> {
  const found: (InputFile | Failed)[] = []
  for (const name of names) {
    if (name === '-') found.push({ path: '-', size: null, identity: null })
    else for (const file of await listName(name)) found.push(file)
  }
  return found
}

async function listName(name: string): Promise<(InputFile | Failed)[]> {
  try {
    const info = await stat(name)
    if (info.isDirectory()) return await listFolder(name)
    return [info.isFile() ? fileOf(name, info) : { path: name, size: null, identity: null }]
  } catch (error) {
    if (/[*?[{]/.test(name)) return await listPattern(name)
    return [Failed.reading(name, error)]
  }
}

async function listFolder(folder: string): Promise<(InputFile | Failed)[]> {
  const found: (InputFile | Failed)[] = []
  try {
    const entries = await readdir(folder, { withFileTypes: true })
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const file = path.join(folder, entry.name)
      if (entry.isDirectory()) found.push(...(await listFolder(file)))
      else if (kindOfName(entry.name) !== null) found.push(...(await sized(file)))
    }
  } catch (error) {
    found.push(Failed.reading(folder, error))
  }
  return found
}

async function listPattern(pattern: string): Promise<(InputFile | Failed)[]> {
  const files = await glob(pattern, { absolute: path.isAbsolute(pattern), expandDirectories: false })
  if (files.length === 0) return [new Failed(pattern, 'unreadable', 'No file matches the pattern.')]
  const found: (InputFile | Failed)[] = []
  for (const file of files.sort()) found.push(...(await sized(file)))
  return found
}

/** A link may lead to a folder, which is left alone: it may lead back. */
async function sized(file: string): Promise<(InputFile | Failed)[]> {
  try {
    const info = await stat(file)
    return info.isFile() ? [fileOf(file, info)] : []
  } catch (error) {
    return [Failed.reading(file, error)]
  }
}

const fileOf = (path: string, info: Stats): InputFile => ({
  path,
  size: info.size,
  identity: identityOf(info),
})
