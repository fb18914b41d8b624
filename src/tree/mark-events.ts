import type { Language } from '../language/language.ts'
import { isDigit, isLower, isSpace, isWordUnit } from './characters.ts'

/** A style of marks, named by its opening one. */
export type MarkFamily = '«' | '<<' | '‹' | '“' | '‘'

/** A quotation mark that opens or closes. */
export interface MarkEvent {
  readonly start: number
  readonly end: number
  readonly family: MarkFamily
  readonly role: 'open' | 'close'
}

/** How far a possessive or a measure looks for the mark that closes. */
const reach = 240

const openBefore = '([{—–-/«“‘„‹:;"’\''
const closeAfter = '.,;:!?)]}…»”’›–—-/"\''

/**
 * Find the quotation marks of a text; apostrophes, feet, inches and years are none.
 *
 * @param text Repaired text of a paragraph.
 * @param language Whose words begin or end in an apostrophe.
 */
export function marksIn(text: string, language: Language | null): readonly MarkEvent[] {
  const events: MarkEvent[] = []
  let doubles = 0
  let singles = 0
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    if (code === 0xab) events.push({ start: index, end: index + 1, family: '«', role: 'open' })
    else if (code === 0xbb) events.push({ start: index, end: index + 1, family: '«', role: 'close' })
    else if (code === 0x3c || code === 0x3e) {
      if (text.charCodeAt(index + 1) !== code) continue
      events.push({ start: index, end: index + 2, family: '<<', role: code === 0x3c ? 'open' : 'close' })
      index++
    } else if (code === 0x2039) events.push({ start: index, end: index + 1, family: '‹', role: 'open' })
    else if (code === 0x203a) events.push({ start: index, end: index + 1, family: '‹', role: 'close' })
    else if (code === 0x22 || (code >= 0x201c && code <= 0x201f)) {
      const role = doubleRole(text, index, code, doubles)
      if (!role) continue
      doubles = role === 'open' ? doubles + 1 : Math.max(0, doubles - 1)
      events.push({ start: index, end: index + 1, family: '“', role })
    } else if (code === 0x27 || (code >= 0x2018 && code <= 0x201b)) {
      const role = singleRole(text, index, code, singles, language)
      if (!role) continue
      singles = role === 'open' ? singles + 1 : Math.max(0, singles - 1)
      events.push({ start: index, end: index + 1, family: '‘', role })
    }
  }
  return events
}

function doubleRole(text: string, index: number, code: number, open: number): 'open' | 'close' | null {
  const before = text[index - 1] ?? ' '
  const after = text[index + 1] ?? ' '
  const spaceBefore = isSpace(before)
  const spaceAfter = isSpace(after)
  const mayOpen = (spaceBefore || openBefore.includes(before)) && !spaceAfter
  const mayClose = (spaceAfter || closeAfter.includes(after)) && !spaceBefore
  if (code === 0x201e || code === 0x201f) return 'open'
  if (code === 0x201d) return open === 0 && mayOpen && !mayClose ? 'open' : 'close'
  if (code === 0x201c) return open > 0 && mayClose && !mayOpen ? 'close' : 'open'
  if (isDigit(before)) {
    if (open === 0) return null
    if (spaceAfter && isLower(text.charAt(index + 2)) && closesLater(text, index + 1, '"”', '“')) return null
  }
  if (mayOpen && !mayClose) return 'open'
  if (mayClose && !mayOpen) return open > 0 ? 'close' : null
  return open > 0 ? 'close' : spaceBefore || mayOpen ? 'open' : null
}

function singleRole(
  text: string,
  index: number,
  code: number,
  open: number,
  language: Language | null,
): 'open' | 'close' | null {
  const before = text[index - 1] ?? ' '
  const after = text[index + 1] ?? ' '
  const afterWord = isWordUnit(before)
  const beforeWord = isWordUnit(after)
  if (afterWord && beforeWord) return null
  if (code === 0x201a) return 'open'
  if (!isSpace(before) && !beforeWord && !openBefore.includes(before)) {
    if (open === 0 || '«“‹'.includes(after)) return null
    // "the players' union": a plural owner, when a better closing mark follows.
    if (
      before === 's' &&
      isSpace(after) &&
      isWordUnit(text.charAt(index + 2)) &&
      closesLater(text, index + 1, "'’", '‘')
    )
      return null
    return 'close'
  }
  if (code === 0x2019 || !beforeWord || isDigit(after)) return null
  if (!isSpace(before) && !openBefore.includes(before)) return null
  return opensWord(text, index, language) ? null : 'open'
}

/** "'em", "'til": the apostrophe belongs to the word. */
function opensWord(text: string, index: number, language: Language | null): boolean {
  if (!language) return false
  let end = index + 1
  while (end < text.length && end < index + 10 && isWordUnit(text[end]!)) end++
  return edgeWords(language).has(`'${text.slice(index + 1, end).toLowerCase()}`)
}

const edges = new WeakMap<Language, ReadonlySet<string>>()

function edgeWords(language: Language): ReadonlySet<string> {
  let words = edges.get(language)
  if (!words) {
    words = new Set(language.quotes.edgeApostrophes.split(',').map((word) => word.trim()))
    edges.set(language, words)
  }
  return words
}

/** Whether another mark that can only close follows, before one that opens. */
function closesLater(text: string, from: number, marks: string, opening: string): boolean {
  const limit = Math.min(text.length, from + reach)
  for (let index = from; index < limit; index++) {
    if (text[index] === opening) return false
    if (!marks.includes(text[index]!)) continue
    const before = text.charAt(index - 1)
    if (isWordUnit(before) && isWordUnit(text.charAt(index + 1))) continue
    if (isSpace(before)) return false
    return !isDigit(before)
  }
  return false
}
