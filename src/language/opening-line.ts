import type { NoteOpening } from './shape/notes.ts'

interface Wording {
  readonly opening: NoteOpening
  readonly words: string
  readonly then: 'separator' | 'date' | 'anything'
}

/** Wordings by their first word. */
type Index = ReadonlyMap<string, readonly Wording[]>

const indexes = new WeakMap<readonly NoteOpening[], Index>()
/** A date and an hour are shorter than this. */
const longestDate = 60
const longestWording = 90
/** Of a note, in words. */
const leastWords = 4

const leads = ' \u00A0\u202F[({*–—-•>|_#'
const separators = ':–—.)]|;'

/**
 * Tell whether a line opens with words of the newsroom: "Erratum : …", "[Mise à jour le 7 avril : …]".
 *
 * @param text Repaired text of the line.
 * @param openings Wordings of one language.
 * @returns The opening, or null.
 */
export function openingOf(text: string, openings: readonly NoteOpening[]): NoteOpening | null {
  let at = 0
  while (at < text.length && leads.includes(text[at]!)) at++
  const candidates = indexOf(openings).get(text.slice(at, firstWordEnd(text, at)).toLowerCase())
  if (!candidates) return null
  const head = text
    .slice(at, at + longestWording + longestDate)
    .toLowerCase()
    .replaceAll('’', "'")
    .replaceAll('\u00A0', ' ')
    .replaceAll('\u202F', ' ')
  for (const { opening, words, then } of candidates) {
    if (head.startsWith(words) && follows(head, words.length, then)) return opening
  }
  return null
}

/** A line that opens so and says nothing else is a heading: "Erratum". Two words may say all: "Prénom modifié". */
export function saysMore(text: string, opening: NoteOpening): boolean {
  return text.trim().split(/\s+/u, leastWords).length >= (opening.kind === 'editorial' ? 2 : leastWords)
}

function follows(head: string, at: number, then: Wording['then']): boolean {
  if (then === 'anything') return at === head.length || !isLetter(head[at]!)
  if (then === 'date') {
    let figures = false
    const limit = Math.min(head.length, at + longestDate)
    for (let index = at; index < limit; index++) {
      const char = head[index]!
      if (char >= '0' && char <= '9') figures = true
      else if (figures && (char === '–' || char === '—' || (char === ':' && head[index + 1] === ' ')))
        return true
    }
    return false
  }
  const end = at
  while (head[at] === ' ') at++
  if (at === head.length || separators.includes(head[at]!)) return true
  if (head[at] === '-') return at > end || head[at + 1] === ' '
  return (head[at] === ',' || head[at] === '(') && follows(head, at, 'date')
}

function indexOf(openings: readonly NoteOpening[]): Index {
  let index = indexes.get(openings)
  if (!index) {
    const map = new Map<string, Wording[]>()
    for (const opening of openings) {
      for (const wording of opening.wordings) {
        const then = wording.endsWith('…') ? 'anything' : wording.endsWith('{date}') ? 'date' : 'separator'
        const words = wording.replace('…', '').replace('{date}', '').trim()
        const first = words.slice(0, firstWordEnd(words, 0))
        const same = map.get(first)
        if (same) same.push({ opening, words, then })
        else map.set(first, [{ opening, words, then }])
      }
    }
    index = map
    indexes.set(openings, index)
  }
  return index
}

function firstWordEnd(text: string, from: number): number {
  let end = from
  while (end < text.length && isLetter(text[end]!)) end++
  return end
}

const isLetter = (char: string): boolean => char.toLowerCase() !== char.toUpperCase()
