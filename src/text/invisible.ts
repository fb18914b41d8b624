import { isLetter, isWhite, Unit, unitKinds } from './characters.ts'
import { Rewrite, type Rewritten } from './rewrite.ts'
import { windows1252 } from './windows-1252.ts'

/**
 * Take out what nobody sees: controls, zero-width and bidirectional controls, soft hyphens (with the line break they
 * made), joiners and tags that join nothing. C1 controls become the windows-1252 marks they were: U+0092 is "’".
 *
 * @returns Null when there is nothing to take out.
 */
export function dropInvisible(text: string): Rewritten | null {
  const rewrite = new Rewrite(text)
  let flagEnd = -1
  for (let at = 0; at < text.length; at++) {
    switch (unitKinds[text.charCodeAt(at)]) {
      case Unit.invisible:
        rewrite.replace(at, at + 1, '')
        break
      case Unit.softHyphen: {
        const end = afterBrokenLine(text, at + 1)
        rewrite.replace(at, end, '')
        at = end - 1
        break
      }
      case Unit.c1:
        rewrite.replace(at, at + 1, markOf(text, at))
        break
      case Unit.joiner:
        if (!joins(text, at)) rewrite.replace(at, at + 1, '')
        break
      case Unit.tag:
        if (isTag(text, at)) {
          if (flagEnd === at || text.startsWith('\u{1F3F4}', at - 2)) flagEnd = at + 2
          else rewrite.replace(at, at + 2, '')
          at++
        }
        break
    }
  }
  return rewrite.done()
}

/** Is this the first half of a tag character? Variation selectors share it. */
export function isTag(text: string, at: number): boolean {
  const low = text.charCodeAt(at + 1)
  // U+E0001 and U+E0020 to U+E007F: what lies between is no character yet.
  return text.charCodeAt(at) === 0xdb40 && (low === 0xdc01 || (low >= 0xdc20 && low < 0xdc80))
}

/** "gouver\u00AD⏎nement": the end of the break, when a word goes on behind it. */
function afterBrokenLine(text: string, from: number): number {
  let end = from
  let breaks = 0
  while (end < text.length && isWhite(unitKinds[text.charCodeAt(end)]!)) {
    if (unitKinds[text.charCodeAt(end)] === Unit.lineBreak) breaks++
    end++
  }
  return breaks > 0 && end < text.length && isLetter(text.charCodeAt(end)) ? end : from
}

/** U+0085 ends a line on some machines, and is an ellipsis in windows-1252: "fin…", but "un⏎deux". */
function markOf(text: string, at: number): string {
  const code = text.charCodeAt(at)
  if (code === 0x85) {
    const next = text.charCodeAt(at + 1)
    if (next === 0x85 || text.charCodeAt(at - 1) === 0x85 || isLetter(next)) return ' '
  }
  const mark = windows1252.charCodeAt(code - 0x80)
  return mark === code ? '' : String.fromCharCode(mark)
}

/** A joiner means something between emoji and after a letter of the scripts that shape their letters. */
function joins(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1)
  if (before >= 0x600 && before < 0x1900) return true
  const isEmoji = before >= 0x2190 && (before < 0x3000 || before === 0xfe0f || (before & 0xfc00) === 0xdc00)
  return isEmoji && text.charCodeAt(at + 1) >= 0x2190
}
