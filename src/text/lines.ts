import { isWhite, Unit, unitKinds } from './characters.ts'
import { isTag } from './invisible.ts'

/** A line that shows something. */
export interface Line {
  /** Offsets in the source, invisible edges left out. */
  readonly start: number
  readonly end: number
  /** Columns before it; a tab counts as four. */
  readonly indent: number
  /** Lines that show nothing before it. */
  readonly gap: number
}

/**
 * Cut a source into its lines.
 *
 * @param source The string given. Lines end with LF, CR, CRLF, VT, FF, U+2028 or U+2029.
 * @returns The lines that hold more than white space and invisible characters, in order.
 */
export function readLines(source: string): Line[] {
  const lines: Line[] = []
  const { length } = source
  let gap = 0
  let from = 0
  for (let at = 0; at <= length; at++) {
    if (at < length && unitKinds[source.charCodeAt(at)] !== Unit.lineBreak) continue
    const line = trimmed(source, from, at, gap)
    if (line) lines.push(line)
    gap = line ? 0 : gap + 1
    if (source.charCodeAt(at) === 0x0d && source.charCodeAt(at + 1) === 0x0a) at++
    from = at + 1
  }
  return lines
}

const tabColumns = 4

function trimmed(source: string, from: number, to: number, gap: number): Line | null {
  let start = from
  let indent = 0
  for (; start < to; start++) {
    const code = source.charCodeAt(start)
    const kind = unitKinds[code]!
    if (isWhite(kind)) indent += code === 9 ? tabColumns : 1
    else if (kind === Unit.tag && isTag(source, start)) start++
    else if (kind !== Unit.invisible && kind !== Unit.softHyphen && kind !== Unit.joiner) break
  }
  if (start >= to) return null
  let end = to
  while (isEdge(unitKinds[source.charCodeAt(end - 1)]!)) end--
  return { start, end, indent, gap }
}

/** Soft hyphens may be half of a damaged letter at the end of a line ("Ã\u00AD"), joiners part of a word. */
const isEdge = (kind: number): boolean => isWhite(kind) || kind === Unit.invisible
