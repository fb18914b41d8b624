import type { Span } from '../../schema/index.ts'
import { dayAt } from './calendar.ts'
import { clockAt } from './clock.ts'
import { type Signature, signatureAt } from './names.ts'
import { relativeAt } from './relative.ts'
import { readTokens, type Token } from './tokens.ts'
import type { WordBook } from './word-book.ts'

/** A date read in a line. Offsets are in the line's text. */
export interface FoundDate extends Span {
  /** ISO 8601; '--MM-DD' when no year is printed. */
  readonly value: string
  readonly label: 'published' | 'updated' | null
}

/** What a short line says of who wrote the article and when. */
export interface Credits {
  readonly dates: readonly FoundDate[]
  readonly signatures: readonly Signature[]
  /** Whether a word opens the byline ("par"), or only the names stand there. */
  readonly opened: boolean
  /** Whether the line begins with that word. */
  readonly opensWithByline: boolean
  readonly labelled: boolean
  readonly readingTime: boolean
  /** Words of the line, and those that no metadata explains. */
  readonly words: number
  readonly unknown: number
}

/**
 * Read a line as credits: labels, dates, times, names, reading times; count what is left.
 *
 * @param text Repaired text of a line.
 * @param book Words of the languages of the page.
 * @param reference ISO date-time with offset; null: relative dates are not resolved.
 */
export function readCredits(text: string, book: WordBook, reference: string | null): Credits {
  const reader = new CreditsReader(readTokens(text), book, reference)
  reader.read()
  return reader
}

class CreditsReader implements Credits {
  readonly dates: FoundDate[] = []
  readonly signatures: Signature[] = []
  opened = false
  opensWithByline = false
  labelled = false
  readingTime = false
  words = 0
  unknown = 0
  #at = 0
  #label: 'published' | 'updated' | null = null
  /** Whether names may follow here: after an opener, a joiner or a mark. */
  #names = true
  /** Words of a role or a place that may follow a name. */
  #free = 0

  constructor(
    readonly tokens: readonly Token[],
    readonly book: WordBook,
    readonly reference: string | null,
  ) {
    this.words = tokens.filter(({ kind }) => kind === 'word').length
  }

  read(): void {
    while (this.#at < this.tokens.length) {
      if (this.#mark() || this.#date() || this.#reading() || this.#announcement()) continue
      if (this.#roleWord() || this.#name() || this.#link()) continue
      if (this.tokens[this.#at]!.kind === 'word') this.unknown++
      this.#names = false
      this.#at++
    }
  }

  #mark(): boolean {
    const token = this.tokens[this.#at]!
    if (token.kind !== 'mark') return false
    this.#names = true
    if (token.text !== "'" && token.text !== '’' && token.text !== '-') this.#free = 0
    if (
      this.#afterName &&
      ',(•·|/–—-:'.includes(token.text) &&
      this.book.at('role', this.tokens, this.#at + 1)
    ) {
      this.#free = 12
      this.#names = false
    }
    this.#at++
    return true
  }

  get #afterName(): boolean {
    return this.signatures.length > 0
  }

  /** A date, with the time before or after it. */
  #date(): boolean {
    const { tokens, book } = this
    let at = this.#at
    const from = at
    const weekday = book.at('weekday', tokens, at)
    if (weekday) {
      at += weekday.size
      while (tokens[at]?.text === '.' || tokens[at]?.text === ',' || book.at('glue', tokens, at)) at++
    }
    const early = weekday ? null : clockAt(tokens, at, book)
    if (early) {
      at = this.#skipGlue(at + early.size)
      const late = book.at('weekday', tokens, at)
      if (late) at = this.#skipGlue(at + late.size)
    }
    let value: string
    const day = dayAt(tokens, at, book)
    let first = weekday && !day ? from : early && !day ? from : at
    if (early && day) first = from
    if (day) {
      at += day.size
      value = day.value
    } else {
      const relative = early ? null : relativeAt(tokens, at, book, this.reference)
      if (!relative) {
        if (weekday || early) {
          // A weekday or a time alone is explained, yet dates nothing.
          this.#at = weekday ? from + weekday.size : from + early!.size
          return true
        }
        return false
      }
      at += relative.size
      value = relative.value
      first = from
      if (value === '') {
        this.#at = at
        this.#label = null
        return true
      }
    }
    if (weekday) first = from + weekday.size
    if (weekday) first = this.#skipGlue(first)
    let end = at
    if (value.length >= 10 && !value.includes('T')) {
      const late = early ?? this.#clockAfter(at)
      if (late) {
        value = value.startsWith('--') ? value : value + late.value
        if (!early) end = (late as { end: number }).end
      }
    }
    this.dates.push({ start: tokens[first]!.from, end: tokens[end - 1]!.to, value, label: this.#label })
    this.#label = null
    this.#names = true
    this.#at = end
    return true
  }

  #clockAfter(index: number): { value: string; end: number } | null {
    const { tokens, book } = this
    const joined = tokens[index]?.text === 'T' || tokens[index]?.text === 't'
    const at = joined ? index + 1 : this.#skipGlue(index)
    const clock = clockAt(tokens, at, book)
    return clock ? { value: clock.value, end: at + clock.size } : null
  }

  #skipGlue(index: number): number {
    let at = index
    for (;;) {
      const token = this.tokens[at]
      if (token === undefined) return at
      const glue = token.kind === 'word' ? this.book.at('glue', this.tokens, at) : null
      if (glue) at += glue.size
      else if (token.kind === 'mark' && ',-–—|·•@:;('.includes(token.text)) at++
      else return at
    }
  }

  /** "Temps de lecture : 3 min", "3 min read", "Lecture 1 min." */
  #reading(): boolean {
    const { tokens, book } = this
    let at = this.#at
    let found = false
    if (tokens[at]!.kind === 'number' && tokens[at]!.text.length <= 2) at++
    if (tokens[at]?.text === '-' || tokens[at]?.text === '–') at++
    for (;;) {
      const phrase = book.at('reading', tokens, at)
      if (phrase) {
        found = true
        at += phrase.size
      } else if (
        found &&
        (tokens[at]?.kind === 'number' || tokens[at]?.text === ':' || tokens[at]?.text === '.')
      )
        at++
      else break
    }
    if (!found) return false
    this.readingTime = true
    this.#at = at
    this.#names = true
    return true
  }

  /** A word of the role or the place that follows a name: "envoyé spécial à Kiev", "(à Londres)". */
  #roleWord(): boolean {
    if (this.#free === 0 || this.book.at('joiner', this.tokens, this.#at)) return false
    this.#free--
    this.#at++
    return true
  }

  /** "Publié le", "Mis à jour", "Par": what says which date or name comes. */
  #announcement(): boolean {
    const { tokens, book } = this
    const published = book.at('published', tokens, this.#at)
    const updated = book.at('updated', tokens, this.#at)
    const byline = book.at('byline', tokens, this.#at)
    const longest = Math.max(published?.size ?? 0, updated?.size ?? 0, byline?.size ?? 0)
    if (longest === 0) return false
    const next = this.#at + longest
    if (byline?.size === longest && signatureAt(tokens, next, book)) {
      // "Le Courrier Recueilli par Anne Rey": before the first opener stands the outlet.
      if (!this.opened) this.signatures.length = 0
      this.opened = true
      if (this.#at === 0) this.opensWithByline = true
      this.#names = true
    } else if (byline?.size === longest && next === tokens.length - 1 && tokens[next]!.kind === 'word') {
      // "par loldf": one last word is a name, even in lower case.
      this.opened = true
      if (this.#at === 0) this.opensWithByline = true
      const { from, to } = tokens[next]!
      this.signatures.push({ size: 1, from, to, kind: 'stand-in' })
      this.#at = tokens.length
      return true
    } else if (updated?.size === longest) {
      this.#label = 'updated'
      this.labelled = true
    } else if (published?.size === longest) {
      this.#label = 'published'
      this.labelled = true
    } else return false
    this.#at += longest
    return true
  }

  #name(): boolean {
    if (!this.#names) return false
    const role = this.book.at('stand-in', this.tokens, this.#at)
      ? null
      : this.book.at('role', this.tokens, this.#at)
    // "Journaliste • Vincent Reynier": a trade, not a name.
    if (role && !this.#opensName(this.#at + role.size)) return false
    const found = signatureAt(this.tokens, this.#at, this.book)
    if (!found) return false
    this.signatures.push(found)
    this.#at += found.size
    this.#names = false
    this.#free = 0
    return true
  }

  #opensName(index: number): boolean {
    const next = this.tokens[index]
    return next?.kind === 'word' && next.text !== next.lower
  }

  /** Words between names and dates: "et", "avec", "le", "à", a role. */
  #link(): boolean {
    const { tokens, book } = this
    const joiner = book.at('joiner', tokens, this.#at)
    const glue = joiner ?? book.at('glue', tokens, this.#at)
    if (glue) {
      this.#at += glue.size
      this.#names = true
      return true
    }
    const role = book.at('role', tokens, this.#at)
    if (role) {
      this.#at += role.size
      this.#free = 8
      this.#names = true
      return true
    }
    return false
  }
}
