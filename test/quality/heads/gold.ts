import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

/** A line of a page: 'T' headline, 'K' kicker, 'S' standfirst, 'B' body, '?' either way, 'X' removed, or the kind of block that it is or of boilerplate that it is removed as. */
export interface GoldLine {
  readonly label: string
  readonly text: string
  readonly start: number
  readonly end: number
}

/** A page with what its head says. */
export interface GoldHead {
  readonly id: string
  readonly source: string
  readonly lines: readonly GoldLine[]
  readonly authors: readonly string[]
  readonly published: string | null
  readonly updated: string | null
  /** "PLACE | AGENCY" */
  readonly dateline: string | null
}

/**
 * Read the pages of a folder. Each begins with fields ("authors: A; B"), up to a line of three dashes; then each line
 * of the page stands behind its label and a bar; blank lines are part of the page.
 */
export function readHeads(folder: string): GoldHead[] {
  const files = readdirSync(path.join(import.meta.dirname, folder)).sort()
  return files.map((file) =>
    readHead(
      file.slice(0, -'.txt'.length),
      readFileSync(path.join(import.meta.dirname, folder, file), 'utf8'),
    ),
  )
}

export function readHead(id: string, written: string): GoldHead {
  const [head = '', page = ''] = written.trimEnd().split('\n---\n')
  const fields = new Map(
    head.split('\n').map((line): [string, string] => {
      const colon = line.indexOf(':')
      return [line.slice(0, colon), line.slice(colon + 1).trim()]
    }),
  )
  let source = ''
  const lines: GoldLine[] = []
  for (const line of page.split('\n')) {
    const bar = line.indexOf('|')
    const text = line.slice(bar + 1)
    if (line !== '')
      lines.push({ label: line.slice(0, bar), text, start: source.length, end: source.length + text.length })
    source += `${text}\n`
  }
  const names = fields.get('authors') ?? ''
  return {
    id,
    source,
    lines,
    authors: names === '' ? [] : names.split('; '),
    published: fields.get('published') ?? null,
    updated: fields.get('updated') ?? null,
    dateline: fields.get('dateline') ?? null,
  }
}
