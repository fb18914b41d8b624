import { Class, characterTable, classAt, codeAt } from './characters.ts'
import { openerAt, wordEnd } from './full-stop.ts'
import { LineWidths } from './line-widths.ts'
import { Pause, TokenKind, type Tokens } from './tokens.ts'
import type { Vocabulary } from './vocabulary.ts'

/**
 * Find the sentences among the tokens of a text.
 *
 * @param text The text.
 * @param tokens Its tokens; `first` and `last` are filled.
 * @param vocabulary What to know of its language.
 */
export function markSentences(text: string, tokens: Tokens, vocabulary: Vocabulary): void {
  new SentenceReader(text, tokens, vocabulary).read()
}

/** How many tokens after a stop are looked at to see what begins there. */
const reach = 8

class SentenceReader {
  readonly #table = characterTable()
  readonly #text: string
  readonly #tokens: Tokens
  readonly #vocabulary: Vocabulary
  readonly #widths: LineWidths
  /** First token of the sentence being read; -1 between sentences. */
  #first = -1
  /** Whether it holds a word yet. */
  #hasWord = false
  /** Brackets opened after its first word. */
  #brackets = 0
  /** Whether a straight quotation mark is open. */
  #isQuoted = false

  constructor(text: string, tokens: Tokens, vocabulary: Vocabulary) {
    this.#text = text
    this.#tokens = tokens
    this.#vocabulary = vocabulary
    this.#widths = new LineWidths(text)
  }

  read(): void {
    const { size, kinds, pauses } = this.#tokens
    let index = 0
    while (index < size) {
      if (this.#first >= 0) {
        // Words and the spaces between them, which are most of a text, cannot end anything.
        const from = index
        while (index < size && pauses[index] === Pause.none && kinds[index]! <= TokenKind.space) index++
        if (index > from + 1 || (index > from && kinds[from] === TokenKind.word)) this.#hasWord = true
        if (index >= size) break
      }
      const kind = kinds[index]!
      const pause = pauses[index]! as Pause
      if (kind === TokenKind.space) {
        if (pause === Pause.blank) this.#isQuoted = false
        if (this.#first >= 0 && pause !== Pause.none && this.#isBreak(index, pause)) this.#end(index)
        index++
        continue
      }
      if (this.#first < 0) {
        this.#first = index
        this.#hasWord = false
        this.#brackets = 0
      }
      if (kind === TokenKind.word || kind === TokenKind.source) this.#hasWord = true
      else if (kind === TokenKind.punctuation && pause === Pause.none) this.#count(index)
      index++
      if (pause === Pause.none) continue
      const after = pause === Pause.terminal ? this.#pastTerminators(index) : index
      const end = this.#pastClosers(after)
      if (this.#isEnd(index - 1, after, end)) {
        for (let closer = after; closer < end; closer++) this.#count(closer)
        this.#end(end)
        index = end
      } else index = after
    }
    if (this.#first >= 0) this.#end(size)
  }

  #end(end: number): void {
    const { kinds } = this.#tokens
    const last = kinds[end - 1] === TokenKind.space ? end - 1 : end
    this.#tokens.addSentence(this.#first, last)
    this.#first = -1
  }

  /** Follow brackets and straight quotation marks. */
  #count(index: number): void {
    const kind = this.#class(index)
    if (kind === Class.quote) this.#isQuoted = !this.#isQuoted
    else if (kind === Class.opener && this.#hasWord && this.#isBracket(index)) this.#brackets++
    else if (kind === Class.closer && this.#brackets > 0 && this.#isBracket(index)) this.#brackets--
  }

  #class(index: number): Class {
    return classAt(this.#text, this.#tokens.from[index]!, this.#table)
  }

  /** Round or square, unlike the openers and closers of quotations. */
  #isBracket(index: number): boolean {
    const code = codeAt(this.#text, this.#tokens.from[index]!)
    return code === 40 || code === 41 || code === 91 || code === 93
  }

  #isSpace(index: number): boolean {
    return index < this.#tokens.size && this.#tokens.kinds[index] === TokenKind.space
  }

  /** "?!", "?..." are one pause. */
  #pastTerminators(from: number): number {
    const { size, pauses } = this.#tokens
    let index = from
    while (index < size && pauses[index] === Pause.terminal) index++
    return index
  }

  /** Past the marks that close what the stop ends: ".»", ". »", ".)", ".[1]". */
  #pastClosers(from: number): number {
    let end = from
    let isQuoted = this.#isQuoted
    for (;;) {
      const isApart = this.#isSpace(end) && this.#tokens.pauses[end] === Pause.none
      const index = isApart ? end + 1 : end
      if (index >= this.#tokens.size || this.#tokens.kinds[index] !== TokenKind.punctuation) break
      const kind = this.#class(index)
      if (kind === Class.quote) {
        const closes = isQuoted ? !isApart || this.#isLoose(index + 1) : !isApart && this.#isLoose(index + 1)
        if (!closes) break
        isQuoted = false
      } else if (kind === Class.apostrophe) {
        if (isApart) break
      } else if (kind !== Class.closer) break
      end = index + 1
    }
    return this.#pastNoteCall(end)
  }

  /** Whether a token does not begin with a letter or digit. */
  #isLoose(index: number): boolean {
    return index >= this.#tokens.size || this.#tokens.kinds[index] !== TokenKind.word
  }

  /** "[1]" right after the stop. */
  #pastNoteCall(from: number): number {
    const { size, from: starts } = this.#tokens
    if (from + 2 >= size || codeAt(this.#text, starts[from]!) !== 91) return from
    const isCall = this.#class(from + 1) === Class.digit && codeAt(this.#text, starts[from + 2]!) === 93
    return isCall ? this.#pastNoteCall(from + 3) : from
  }

  /**
   * Whether a sentence ends here.
   *
   * @param stop The token that may end it.
   * @param after The token after it and its fellows.
   * @param end The token after what they close.
   */
  #isEnd(stop: number, after: number, end: number): boolean {
    const { size, from, pauses } = this.#tokens
    if (end >= size) return true
    if (!this.#hasWord || this.#isElision(stop)) return false
    if (this.#isEnumerator(stop)) return false
    const isTight = !this.#isSpace(end)
    if (isTight && pauses[stop] === Pause.abbreviation) return false
    const next = this.#nextWord(end)
    if (next < 0) return next === -2
    const kind = this.#tokens.kinds[next] === TokenKind.source ? Class.upper : this.#class(next)
    const isPlain = next === end || next === end + 1
    if (pauses[stop] === Pause.abbreviation)
      return kind === Class.upper && this.#endsAbbreviated(stop, next, isPlain)
    const isStop = after === stop + 1 && from[after]! - from[stop]! === 1 && this.#class(stop) === Class.stop
    if (isTight) return this.#isLostSpace(stop, next, end)
    if (kind === Class.lower) {
      if (!isStop) return false
      if (!isPlain) return this.#opens(end)
      return this.#isBrand(next) || (end === after && this.#isCareless(stop, next))
    }
    if (this.#closesInnerBracket(after, end)) return this.#isOpener(next)
    return true
  }

  /** "(…)", "[...]", "[… – ndlr]", "(?)": marks right after an opener end nothing. */
  #isElision(stop: number): boolean {
    const before = this.#isSpace(stop - 1) ? stop - 2 : stop - 1
    return (
      before >= this.#first &&
      this.#tokens.kinds[before] === TokenKind.punctuation &&
      this.#class(before) === Class.opener
    )
  }

  /** "1. Le texte", "IV. Le texte": a number that begins a line. */
  #isEnumerator(stop: number): boolean {
    const { from, pauses, kinds } = this.#tokens
    const first = this.#first
    if (stop !== first + 1 || from[stop]! - from[first]! > 4 || kinds[first] !== TokenKind.word) return false
    if (first > 0 && pauses[first - 1]! < Pause.line) return false
    if (this.#class(stop) !== Class.stop) return false
    if (this.#class(first) === Class.digit) return true
    const word = this.#text.slice(from[first]!, from[stop]!)
    return word.length === 1 || /^[IVX]+$/i.test(word)
  }

  /**
   * The first word after what may open a sentence: marks, dashes, bullets.
   *
   * @returns Its token; -1: a mark that goes on with the sentence; -2: no word near.
   */
  #nextWord(from: number): number {
    const { size, kinds } = this.#tokens
    let isCut = false
    for (let index = from; index < size; index++) {
      if (index - from > reach) return -2
      const kind = kinds[index]!
      if (kind === TokenKind.word || kind === TokenKind.source) return index
      if (kind !== TokenKind.punctuation) continue
      const mark = this.#class(index)
      if (mark === Class.stop || mark === Class.terminator) {
        // "fin. […] Le": an elision opens what follows.
        if (
          mark === Class.stop
            ? this.#tokens.from[index + 1]! - this.#tokens.from[index]! < 3
            : this.#text.charAt(this.#tokens.from[index]!) !== '…'
        )
          return -1
        isCut = true
      } else if (mark === Class.comma || (mark === Class.closer && !isCut)) return -1
    }
    return -2
  }

  /** Whether an opening mark stands after the space here: "fin. « et puis »". */
  #opens(space: number): boolean {
    const kind = this.#class(space + 1)
    return kind === Class.opener || kind === Class.quote
  }

  /** "etc. Le", "U.R.S.S. Elle" end; "U.S. Army", "J.-C. Lagarde" go on. */
  #endsAbbreviated(stop: number, next: number, isPlain: boolean): boolean {
    if (this.#isOpener(next)) return true
    if (!isPlain) return false
    const { from } = this.#tokens
    const isDotted = this.#text.slice(from[stop]!, from[stop + 1]! - 1).includes('.')
    if (!isDotted) return true
    // "44 av. J.-C. César": after another abbreviation it is no first name.
    const before = stop - 2
    return before >= this.#first && codeAt(this.#text, from[before + 1]! - 1) === 46
  }

  #isOpener(index: number): boolean {
    return this.#vocabulary.openers.has(this.#opener(index))
  }

  #opener(index: number): string {
    const start = this.#tokens.from[index]!
    return openerAt(this.#text, start, wordEnd(this.#text, start, this.#table), this.#table)
  }

  /** "clos.Les", "quoi?Oui", "fin.« Le": a stop whose space was lost. */
  #isLostSpace(stop: number, next: number, end: number): boolean {
    if (this.#class(next) !== Class.upper) return false
    if (next > end) {
      const mark = this.#class(end)
      return mark === Class.opener || mark === Class.quote || mark === Class.dash || mark === Class.hyphen
    }
    const start = this.#tokens.from[next]!
    const second = classAt(this.#text, start + 1, this.#table)
    if (second === Class.upper || second === Class.digit || second === Class.stop) return false
    const before = classAt(this.#text, this.#tokens.from[stop]! - 1, this.#table)
    return this.#class(stop) !== Class.stop || before !== Class.upper
  }

  /** "fin. il y a": a stop that no capital follows, after a word that is no abbreviation that the data lack. */
  #isCareless(stop: number, next: number): boolean {
    const start = this.#tokens.from[stop - 1]!
    const length = this.#tokens.from[stop]! - start
    if (this.#tokens.kinds[stop - 1] !== TokenKind.word || length < 3) return false
    // An abbreviation is cut before a vowel.
    const last = this.#text
      .charAt(start + length - 1)
      .normalize('NFD')
      .charAt(0)
    if ('aeiouy0123456789'.includes(last)) return true
    return length > 3 && this.#isOpener(next) && !this.#vocabulary.particles.has(this.#opener(next))
  }

  /** A name that begins in lower case: iPhone, eBay. */
  #isBrand(index: number): boolean {
    const start = this.#tokens.from[index]! + 1
    return start < this.#text.length && classAt(this.#text, start, this.#table) === Class.upper
  }

  /** "Le maire (est-ce un hasard ?) Paul": a bracket opened inside the sentence closes inside it. */
  #closesInnerBracket(from: number, end: number): boolean {
    if (this.#brackets === 0) return false
    for (let index = from; index < end; index++) {
      if (
        this.#tokens.kinds[index] === TokenKind.punctuation &&
        this.#class(index) === Class.closer &&
        this.#isBracket(index)
      )
        return true
    }
    return false
  }

  /** Whether a line end that no stop precedes ends a sentence: after a blank line, a title, in a list. */
  #isBreak(space: number, pause: Pause): boolean {
    if (pause === Pause.blank) return true
    const { size, kinds, from } = this.#tokens
    const next = space + 1
    if (next >= size) return false
    const kind = this.#class(next)
    if (kinds[next] === TokenKind.punctuation || kinds[next] === TokenKind.symbol) {
      return (
        kind !== Class.closer &&
        kind !== Class.comma &&
        kind !== Class.opener &&
        kind !== Class.quote &&
        this.#isSpace(next + 1)
      )
    }
    if (kind === Class.lower) return false
    return this.#widths.fits(from[space]!, from[next]!, from[next + 1]! - from[next]!)
  }
}
