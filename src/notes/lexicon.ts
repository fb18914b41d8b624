import type { NoteData, NoteOpening, NoteSignature } from '../language/shape/notes.ts'
import { isWordUnit } from '../tree/index.ts'

/** A signature of the newsroom found in a text; offsets into it. */
export interface SignatureAt {
  readonly kind: NoteSignature['kind']
  readonly start: number
  /** After its own stop: 'N.D.L.R.', 'Ed.'. */
  readonly end: number
  /** Also an ordinary word. */
  readonly ambiguous: boolean
}

interface Form {
  readonly text: string
  readonly kind: NoteSignature['kind']
  readonly ambiguous: boolean
}

/** A signature is shorter than this, stops and all. */
const longestSignature = 48
const mostWords = 8
const letterOrFigure = /[\p{L}\p{N}]/u

/** What a language knows of editor notes, ready to be looked up. */
export class NoteLexicon {
  readonly openings: readonly NoteOpening[]
  /** Letters that unambiguous signatures begin with, in both cases, and the first two of each in lower case. */
  readonly #initials = new Set<number>()
  readonly #heads = new Set<string>()
  readonly #forms = new Map<string, Form[]>()
  readonly #sic: ReadonlySet<string>
  readonly #placeholders: ReadonlySet<string>
  readonly #gestures = new Map<string, string[]>()

  constructor(data: NoteData) {
    this.openings = data.openings
    this.#sic = new Set(data.sic)
    this.#placeholders = new Set(data.placeholders)
    for (const { kind, forms, ambiguous = [] } of data.signatures) {
      for (const text of forms) {
        this.#add({ text, kind, ambiguous: false })
        this.#initials.add(text.charCodeAt(0)).add(text.toUpperCase().charCodeAt(0))
        this.#heads.add(text.slice(0, 2))
      }
      for (const text of ambiguous) this.#add({ text, kind, ambiguous: true })
    }
    for (const phrase of data.gestures) {
      const first = firstWord(phrase)
      const same = this.#gestures.get(first)
      if (same) same.push(phrase)
      else this.#gestures.set(first, [phrase])
    }
  }

  #add(form: Form): void {
    const first = firstWord(form.text)
    const same = this.#forms.get(first)
    if (!same) this.#forms.set(first, [form])
    else {
      same.push(form)
      same.sort((one, other) => other.text.length - one.text.length)
    }
  }

  /** Where a word begins, from an offset on, that may be an unambiguous signature: see `signatureAt`; -1: nowhere. */
  nextSign(text: string, from: number): number {
    for (let at = from; at < text.length; at++) {
      const before = text.charCodeAt(at - 1)
      // Inside a word of plain letters, as most offsets are.
      if (before >= 0x61 && before <= 0x7a) continue
      if (!this.#initials.has(text.charCodeAt(at)) || !this.#mayGoOn(text, at)) continue
      if (at === 0 || before === 0x20 || !letterOrFigure.test(text[at - 1]!)) return at
    }
    return -1
  }

  /** Whether a signature may have the first two letters that stand at an offset, perhaps with a stop between them. */
  #mayGoOn(text: string, at: number): boolean {
    return text[at + 1] === '.' || this.#heads.has(fold(text.slice(at, at + 2)))
  }

  /** The longest signature that begins at an offset. */
  signatureAt(text: string, start: number): SignatureAt | null {
    // Nearly every word asked about begins no signature.
    const forms = this.#forms.get(firstWord(firstLetters(text, start)))
    if (!forms) return null
    const { letters, ends } = withoutStops(text, start)
    for (const form of forms) {
      const size = form.text.length
      if (!letters.startsWith(form.text) || isWordUnit(letters[size] ?? ' ')) continue
      const end = ends[size - 1]!
      const isStopped = text[end] === '.' && (form.ambiguous || text.slice(start, end).includes('.'))
      return { kind: form.kind, start, end: isStopped ? end + 1 : end, ambiguous: form.ambiguous }
    }
    return null
  }

  /** The longest signature that ends at an offset and begins at `from` or after it. */
  signatureBefore(text: string, from: number, end: number): SignatureAt | null {
    const earliest = Math.max(from, end - longestSignature)
    let found: SignatureAt | null = null
    let words = 0
    for (let at = end - 1; at >= earliest && words < mostWords; at--) {
      if (!isWordUnit(text[at]!) || isWordUnit(text[at - 1] ?? ' ')) continue
      words++
      const signature = this.signatureAt(text, at)
      if (signature?.end === end) found = signature
    }
    return found
  }

  /** Whether a text says nothing but that the mistake is the speaker's: 'sic !'. */
  isSic(text: string): boolean {
    return this.#sic.has(text.toLowerCase().replace(/(?<![\s!?.,])[\s!?.,]+$/u, ''))
  }

  /** Whether a text is what content systems put in brackets: 'vidéo', 'email protected'. */
  isPlaceholder(text: string): boolean {
    return this.#placeholders.has(fold(text.slice(0, longestSignature)))
  }

  /** End of what a speaker does that begins at an offset, as far as the language names it; -1: nothing. */
  gestureAt(text: string, start: number): number {
    const head = fold(text.slice(start, start + longestSignature))
    for (const phrase of this.#gestures.get(firstWord(head)) ?? [])
      if (head.startsWith(phrase) && !isWordUnit(head.charAt(phrase.length))) return start + phrase.length
    return -1
  }
}

const cache = new WeakMap<NoteData, NoteLexicon>()

/** Compile what a language knows of editor notes, once. */
export function noteLexicon(data: NoteData): NoteLexicon {
  let lexicon = cache.get(data)
  if (!lexicon) {
    lexicon = new NoteLexicon(data)
    cache.set(data, lexicon)
  }
  return lexicon
}

/** The lower-case letters of the word at an offset, the stops of an abbreviation left out. */
function firstLetters(text: string, start: number): string {
  let letters = ''
  const limit = Math.min(text.length, start + longestSignature)
  for (let at = start; at < limit; at++) {
    const unit = foldUnit(text, at)
    if (isWordUnit(unit)) letters += unit
    else if (unit !== '.' || letters === '') break
  }
  return letters
}

/** Lower-case letters from an offset on, the stops of abbreviations left out: 'N.D.L.R. :' reads 'ndlr '. */
function withoutStops(text: string, start: number): { letters: string; ends: number[] } {
  let letters = ''
  const ends: number[] = []
  const limit = Math.min(text.length, start + longestSignature)
  for (let at = start; at < limit; at++) {
    const unit = foldUnit(text, at)
    if (isWordUnit(unit) || unit === "'") letters += unit
    else if (unit === ' ' && letters !== '') letters += ' '
    else if (unit === '.' && letters !== '') continue
    else break
    ends.push(at + 1)
  }
  return { letters, ends }
}

/** Lower-case, with straight apostrophes and plain spaces, unit by unit. */
function fold(text: string): string {
  const lower = text.toLowerCase()
  return (lower.length === text.length ? lower : text).replaceAll('’', "'").replace(/\s/gu, ' ')
}

/** The same of one unit: of a small letter there is nothing to fold. */
function foldUnit(text: string, at: number): string {
  const code = text.charCodeAt(at)
  return code >= 0x61 && code <= 0x7a ? text[at]! : fold(text[at]!)
}

function firstWord(text: string): string {
  let end = 0
  while (end < text.length && isWordUnit(text[end]!)) end++
  return text.slice(0, end)
}
