import type { Span } from '../../schema/index.ts'
import { clockAt } from './clock.ts'
import { jobSize } from './jobs.ts'
import { momentAt } from './moment.ts'
import { type Signature, signatureAt } from './names.ts'
import { isFigure, isSpoken, readTokens, type Token } from './tokens.ts'
import type { WordBook } from './word-book.ts'

/** A date read in a line. Offsets are in the line's text. */
export interface FoundDate extends Span {
  /** ISO 8601; '--MM-DD' when no year is printed, 'Thh:mm' when no day is. */
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
  /** What the line announces and leaves to the next one: "Publié le", "By" alone. */
  readonly announces: 'published' | 'updated' | 'byline' | null
  /** Whether it tells a day, if only one that hangs on the reader's clock: "hier à 18:04". */
  readonly timed: boolean
  readonly readingTime: boolean
  /** Whether it names the makers of pictures: "Photos : Anne Rey". */
  readonly pictures: boolean
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
  timed = false
  readingTime = false
  pictures = false
  words = 0
  unknown = 0
  #at = 0
  #label: 'published' | 'updated' | null = null
  /** Whether names may follow here: after an opener, a joiner or a mark. */
  #names = true
  /** Words of a role or a place that may follow a name. */
  #free = 0
  /** Whether a trade stands before. */
  #job = false
  /** Whether names are those of photographers. */
  #ofPictures = false

  constructor(
    readonly tokens: readonly Token[],
    readonly book: WordBook,
    readonly reference: string | null,
  ) {
    this.words = tokens.filter(({ kind }) => kind === 'word').length
  }

  get announces(): Credits['announces'] {
    if (this.unknown > 0 || this.words === 0) return null
    if (this.#label) return this.#label
    const alone = this.tokens.filter(({ text }) => text !== ':')
    return this.book.at('byline', alone, 0)?.size === alone.length ? 'byline' : null
  }

  read(): void {
    while (this.#at < this.tokens.length) {
      if (this.#aside() || this.#mark() || this.#date() || this.#reading() || this.#announcement()) continue
      if (this.#roleWord() || this.#name() || this.#link()) continue
      if (this.tokens[this.#at]!.kind === 'word') this.unknown++
      this.#names = false
      this.#at++
    }
  }

  /** Behind a name brackets hold a place, an outlet or a part: "(à Berlin)", "(photos)"; not "(avec AFP)", "(3 mai)". */
  #aside(): boolean {
    const { tokens, book } = this
    if (tokens[this.#at]!.text !== '(' || !this.#afterName) return false
    let end = this.#at + 1
    let words = 0
    for (; tokens[end] && tokens[end]!.text !== ')'; end++) {
      if (tokens[end]!.kind === 'number' || book.at('agency', tokens, end)) return false
      if (tokens[end]!.kind === 'word') words++
    }
    if (tokens[end] === undefined || words > longestAside) return false
    const opens = this.#at + 1
    // "(texte)" is her part.
    const byline = book.at('byline', tokens, opens)
    if (book.at('joiner', tokens, opens) || (byline && opens + byline.size < end)) return false
    this.#at = end + 1
    this.#names = true
    return true
  }

  /** "Harbour Correspondent": a trade that ends the line, with its field before it. */
  #field(from: number): boolean {
    const { tokens, book } = this
    for (let at = from + 1; at <= from + longestField; at++) {
      if (tokens[at]?.kind !== 'word' || tokens[at - 1]!.kind !== 'word') return false
      const size = jobSize(tokens, at, book)
      if (size > 0) return at + size === tokens.length
    }
    return false
  }

  #mark(): boolean {
    const token = this.tokens[this.#at]!
    if (token.kind !== 'mark' && token.kind !== 'address') return false
    this.#names = true
    if (token.text !== "'" && token.text !== '’' && token.text !== '-') this.#free = 0
    if (
      this.#afterName &&
      ',(•·|/–—-:'.includes(token.text) &&
      (jobSize(this.tokens, this.#at + 1, this.book) > 0 || this.#field(this.#at + 1))
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
    const moment = momentAt(this.tokens, this.#at, this.book, this.reference)
    if (!moment) return false
    const clock =
      this.#label === 'updated' && !moment.isDay ? clockAt(this.tokens, this.#at, this.book) : null
    // "Mis à jour à 21:40": on the day of publication.
    if (clock) {
      const [from, to] = [this.tokens[this.#at]!.from, this.tokens[moment.end - 1]!.to]
      this.dates.push({ start: from, end: to, value: clock.value, label: this.#label })
      this.timed = true
      this.#label = null
    }
    this.#at = moment.end
    if (moment.isDay) {
      this.timed = true
      if (moment.value !== '') {
        const { from, to, value } = moment
        this.dates.push({ start: from, end: to, value, label: this.#label })
        this.#names = true
      }
      this.#label = null
    }
    return true
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
    const picture = book.at('picture', tokens, this.#at)
    const longest = Math.max(published?.size ?? 0, updated?.size ?? 0, byline?.size ?? 0, picture?.size ?? 0)
    if (longest === 0) return false
    // "By: Anne Rey"
    const next =
      this.#at + longest + (byline?.size === longest && tokens[this.#at + longest]?.text === ':' ? 1 : 0)
    // "Last modified on": what joins the label to its date is no label of its own.
    if (this.#label && published?.size === longest && book.at('glue', tokens, this.#at)) return false
    // "Photos : …", "Photo Anne Rey"; "Photo de classe" is none.
    if (picture?.size === longest && (longest > 1 || this.#opensName(next))) {
      this.#ofPictures = true
      this.#names = true
      this.#at += longest
      return true
    }
    if (byline?.size === longest && signatureAt(tokens, next, book)) {
      // "Le Courrier Recueilli par Anne Rey": before the first opener stands the outlet.
      if (!this.opened) this.signatures.length = 0
      this.opened = true
      this.#ofPictures = false
      // "(Reporting by Ann Reed)"
      if (this.#at === 0 || (this.#at === 1 && tokens[0]!.kind === 'mark')) this.opensWithByline = true
      this.#names = true
    } else if (byline?.size === longest && next === tokens.length - 1 && tokens[next]!.kind === 'word') {
      // "par sylvie": one last word is a name, even in lower case.
      this.opened = true
      if (this.#at === 0) this.opensWithByline = true
      const { from, to } = tokens[next]!
      this.signatures.push({ size: 1, from, to, kind: 'stand-in' })
      this.#at = tokens.length
      return true
    } else if (byline?.size === longest && this.#at === 0 && !tokens.slice(next).some(isSpoken)) {
      // "By" alone: the name stands on the next line.
    } else if (updated?.size === longest) {
      this.#label = 'updated'
      this.labelled = true
    } else if (published?.size === longest) {
      this.#label = 'published'
      this.labelled = true
    } else return false
    this.#at = next
    return true
  }

  #name(): boolean {
    if (!this.#names) return false
    const { tokens, book } = this
    if (this.#isJob()) return false
    const found = signatureAt(tokens, this.#at, book)
    // "Born: 3 May 1938", "Cuisson : 50 min": a word before a colon is a label.
    if (!found || (found.size === 1 && tokens[this.#at + 1]?.text === ':')) return false
    // "12. März 2024, 09:15 Uhr": one word behind a number belongs to the date, in whatever language.
    if (found.kind === 'person' && found.size === 1 && isFigure(tokens[this.#at - 1], tokens[this.#at - 2]))
      return false
    if (this.#isBehindName(found)) {
      this.#at += found.size
      this.#names = false
      this.#free = jobSize(tokens, this.#at, book)
      return true
    }
    // "Wine correspondent": one word before a trade is what it is about.
    const isWord = found.kind === 'person' && found.size === 1
    const isDesk = isWord && jobSize(tokens, this.#at + 1, book) > 0
    // "Political correspondent, Leeds"
    const isPlace = isWord && this.#job && !this.#afterName && tokens[this.#at - 1]?.text === ','
    if (this.#ofPictures) this.pictures = true
    else if (!isDesk && !isPlace) this.signatures.push(found)
    this.#at += found.size
    this.#names = false
    this.#free = 0
    return true
  }

  /** "Anne Rey, Lyon", "Ann Reed, Fact Check Editor": behind a name and a comma, a place or the first words of a job. */
  #isBehindName({ size, kind }: Signature): boolean {
    const { tokens, book, signatures } = this
    const mark = tokens[this.#at - 1]
    const last = signatures.at(-1)
    if (kind !== 'person' || !last || last.kind !== 'person' || !mark || !',-–—('.includes(mark.text))
      return false
    // "Rey, Roux et Cano" are surnames.
    if (last.size === 1 || last.to !== tokens[this.#at - 2]?.to) return false
    const words = tokens.slice(this.#at, this.#at + size)
    const isOneWord = words.every(({ from }, at) => at === 0 || from === words[at - 1]!.to)
    return isOneWord || jobSize(tokens, this.#at + size, book) > 0
  }

  /** "Journaliste • Vincent Reynier", "Correspondante à Rome": a trade, not a name. */
  #isJob(): boolean {
    const { tokens, book } = this
    const job = jobSize(tokens, this.#at, book)
    if (job === 0 || this.#opensName(this.#at + job)) return false
    return !book.at('stand-in', tokens, this.#at) || book.at('place-link', tokens, this.#at + job) !== null
  }

  #opensName(index: number): boolean {
    const next = this.tokens[index]
    return next?.kind === 'word' && next.text !== next.lower
  }

  /** Words between names and dates: "et", "avec", "le", "à", a job. */
  #link(): boolean {
    const { tokens, book } = this
    const place = book.at('place-link', tokens, this.#at)
    if (place && this.#afterName && this.#opensName(this.#at + place.size)) {
      this.#at += place.size
      this.#free = 8
      return true
    }
    const glue = book.at('joiner', tokens, this.#at) ?? book.at('glue', tokens, this.#at)
    if (glue) {
      this.#at += glue.size
      this.#names = true
      // "By Ann Reed in Lagos and Luke Vial in Accra"; "Paris et Rome" are places.
      const next = this.#free > 0 ? signatureAt(tokens, this.#at, book) : null
      if (next?.kind === 'person' && next.size > 1) this.#free = 0
      return true
    }
    const job =
      jobSize(tokens, this.#at, book) || (place && this.#opensName(this.#at + place.size) ? place.size : 0)
    if (job > 0) {
      this.#job = true
      this.#at += job
      this.#free = 8
      this.#names = true
      return true
    }
    return false
  }
}

/** Most words before a trade that tell its field: "Harbour", "Local Democracy". */
const longestField = 3

/** Most words in brackets behind a name. */
const longestAside = 8
