import { mkdir, rename, rm, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import process from 'node:process'
import { OutputError, type Sink, spareInputs } from './sink.ts'

const encoder = new TextEncoder()
/** Longest name of a file or folder that every common file system takes, less room for an extension and a number. */
const longestName = 200

/**
 * Write a file a page into a folder. A file appears whole or not at all.
 *
 * @param folder Path; made where it is missing.
 * @param extension Of the files, with its dot.
 * @param inputs Identities of the files that are read: none is written over.
 */
export function folderSink(folder: string, extension: string, inputs: ReadonlySet<string> = new Set()): Sink {
  const used = new Set<string>()
  return {
    async write(id, text) {
      const file = path.join(folder, freeName(nameOf(id), extension, used))
      await spareInputs(file, inputs)
      const draft = `${file}.${process.pid}.part`
      try {
        await mkdir(path.dirname(file), { recursive: true })
        await writeFile(draft, text)
        await rename(draft, file)
      } catch (error) {
        await rm(draft, { force: true }).catch(() => {})
        throw new OutputError(file, error)
      }
    },
    close: async () => {},
  }
}

/** Whether a path names a folder: one that is there, or one written as such. */
export async function isFolder(name: string): Promise<boolean> {
  if (/[/\\]$/.test(name)) return true
  return (await stat(name).catch(() => null))?.isDirectory() ?? false
}

/** A page's id as a path inside the folder, whatever the id: no way leads out of it. */
export function nameOf(id: string): string {
  const parts = id
    .split(/[/\\]+/)
    .map((part) => part.replace(/[\p{Cc}<>:"|?*]/gu, '_').trim())
    .filter((part) => part !== '' && !/^\.+$/.test(part))
    .map(shorten)
  return parts.join('/') || 'page'
}

function shorten(part: string): string {
  let short = part
  while (encoder.encode(short).length > longestName) short = Array.from(short).slice(0, -10).join('')
  return short
}

/** Two ids may come to one name: the second gets a number. */
function freeName(name: string, extension: string, used: Set<string>): string {
  let free = name
  for (let number = 2; used.has(free.toLowerCase()); number++) free = `${name}-${number}`
  used.add(free.toLowerCase())
  return `${free}${extension}`
}
