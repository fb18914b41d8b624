import { findAddress, isAddressRun, tagEnd, urlEnd } from './address.ts'
import { Class, characterTable, classAt, codeAt, farClass, lengthAt } from './characters.ts'
import { elision } from './elision.ts'
import { Stop, stopOf } from './full-stop.ts'
import { Pause, TokenKind, type Tokens } from './tokens.ts'
import type { Vocabulary } from './vocabulary.ts'

/**
 * Cut a text into tokens, in one pass from left to right.
 *
 * @param text Any string.
 * @param vocabulary What to know of its language.
 * @param tokens Filled anew; together they are the text.
 */
export function tokenise(text: string, vocabulary: Vocabulary, tokens: Tokens): void {
  const table = characterTable()
  const { length } = text
  tokens.clear()
  let at = 0
  for (;;) {
    at = plainWords(text, at, table, tokens)
    if (at >= length) break
    const kind = classAt(text, at, table)
    if (kind <= Class.mark) {
      at = word(text, at, tokens.reach, table, vocabulary, tokens)
    } else if (kind === Class.space || kind === Class.line) {
      at = space(text, at, table, tokens)
    } else if (kind === Class.stop || kind === Class.terminator) {
      at = terminators(text, at, table)
      tokens.add(TokenKind.punctuation, at, Pause.terminal)
    } else {
      at = mark(text, at, kind, table, vocabulary, tokens)
    }
  }
}

/**
 * Words with one space, or a comma and one space, after each. They are most of a text and take no thought.
 *
 * @returns Where the first token begins that is something else; if it is a word, its characters up to `tokens.reach`
 *   are known.
 */
function plainWords(text: string, start: number, table: Uint8Array, tokens: Tokens): number {
  const { kinds, pauses, from } = tokens
  const last = text.length - 1
  // Room is made when another token is added.
  const room = kinds.length - 3
  let { size } = tokens
  let at = start
  let end = start
  while (size < room) {
    end = at
    while (end < last && table[text.charCodeAt(end)]! <= Class.mark) end++
    if (end >= last) break
    const code = text.charCodeAt(end)
    if (code === 44 && end > at && text.charCodeAt(end + 1) === 32) {
      kinds[size] = TokenKind.word
      pauses[size] = Pause.none
      from[++size] = end
      kinds[size] = TokenKind.punctuation
      pauses[size] = Pause.none
      from[++size] = end + 1
      at = end + 1
      continue
    }
    if (code !== 32) break
    const after = table[text.charCodeAt(end + 1)]!
    if (end > at) {
      kinds[size] = TokenKind.word
      pauses[size] = Pause.none
      from[++size] = end
      at = end
    }
    if (after === Class.space || after === Class.line || after === undefined) break
    kinds[size] = TokenKind.space
    pauses[size] = Pause.none
    from[++size] = end + 1
    at = end + 1
    end = at
    if (after > Class.mark) break
  }
  tokens.size = size
  tokens.reach = Math.max(end, at + 1)
  return at
}

/** White space, up to the next character of another class. */
function space(text: string, start: number, table: Uint8Array, tokens: Tokens): number {
  let at = start
  let lines = 0
  for (; at < text.length; at++) {
    const kind = classAt(text, at, table)
    if (kind === Class.line) {
      const code = codeAt(text, at)
      // A carriage return and its line feed are one line end; a paragraph separator is as good as a blank line.
      if (code === 0x2029) lines += 2
      else if (code !== 10 || codeAt(text, at - 1) !== 13 || at === start) lines++
    } else if (kind !== Class.space) break
  }
  tokens.add(TokenKind.space, at, lines === 0 ? Pause.none : lines === 1 ? Pause.line : Pause.blank)
  return at
}

/** A run of the same terminator; "?!" is two runs, as in other parsers of the family. */
function terminators(text: string, start: number, table: Uint8Array): number {
  const code = codeAt(text, start)
  let at = start + 1
  while (codeAt(text, at) === code) at++
  return joined(text, at, table)
}

/** The end of the combining marks and joiners that follow a mark or symbol. */
function joined(text: string, start: number, table: Uint8Array): number {
  let at = start
  while (at < text.length && classAt(text, at, table) === Class.mark) at += lengthAt(text, at)
  return at
}

/** Punctuation, symbols, and the words and addresses that begin with one: "-1,5", "@ndlr", "#ndlr". */
function mark(
  text: string,
  start: number,
  kind: Class,
  table: Uint8Array,
  vocabulary: Vocabulary,
  tokens: Tokens,
): number {
  const code = codeAt(text, start)
  if ((code === 64 || code === 35) && begins(text, start, table)) {
    const end = tagEnd(text, start, table)
    if (end > start) {
      tokens.add(TokenKind.source, end, Pause.none)
      return end
    }
  }
  if (
    (code === 43 || code === 45 || code === 0x2212) &&
    begins(text, start, table) &&
    start + 1 < text.length &&
    classAt(text, start + 1, table) === Class.digit
  ) {
    return word(text, start, start + 1, table, vocabulary, tokens)
  }
  let at = start + lengthAt(text, start)
  const isSymbol = kind === Class.symbol
  // Brackets and quotation marks stand each for itself; rules and bullets are one.
  if (kind === Class.hyphen || kind === Class.dash || kind === Class.punctuation || isSymbol) {
    while (codeAt(text, at) === code && code !== 0x20ac && code < 0xd800) at++
  }
  at = joined(text, at, table)
  if (isSymbol) at = emoji(text, at, table)
  tokens.add(isSymbol ? TokenKind.symbol : TokenKind.punctuation, at, Pause.none)
  return at
}

/** The end of an emoji sequence: what a zero width joiner ties is one symbol. */
function emoji(text: string, start: number, table: Uint8Array): number {
  let at = start
  while (codeAt(text, at - 1) === 0x200d && at < text.length && classAt(text, at, table) === Class.symbol) {
    at = joined(text, at + lengthAt(text, at), table)
  }
  return at
}

/** Whether a token may begin here on its own account: after white space or an opening mark. */
function begins(text: string, at: number, table: Uint8Array): boolean {
  if (at === 0) return true
  const before = classAt(text, at - 1, table)
  return (
    before === Class.space ||
    before === Class.line ||
    before === Class.opener ||
    before === Class.quote ||
    before === Class.dash
  )
}

/** A word with all that belongs to it, or the address that begins as one; its characters up to `from` are known. */
function word(
  text: string,
  start: number,
  from: number,
  table: Uint8Array,
  vocabulary: Vocabulary,
  tokens: Tokens,
): number {
  const { length } = text
  // Where the part after the last stop, hyphen or apostrophe begins, and how many stops the word holds.
  let part = start
  let stops = 0
  let at = from
  if (at === start + 1 && codeAt(text, start) >= 0xd800) at = start + lengthAt(text, start)
  for (;;) {
    let kind: number = Class.symbol
    while (at < length) {
      const code = codeAt(text, at)
      kind = code < 0x3000 ? table[code]! : farClass(text, at)
      if (kind > Class.mark) break
      at += code < 0xd800 ? 1 : lengthAt(text, at)
    }
    if (at >= length || kind === Class.space) break
    const next = classAt(text, at + 1, table)
    const goesOn = next <= Class.mark
    if (kind === Class.hyphen) {
      if (!goesOn) break
    } else if (kind === Class.apostrophe) {
      const end = elision(text, start, at, next, vocabulary)
      if (end > 0) {
        tokens.add(TokenKind.word, end, Pause.none)
        return end
      }
      if (!goesOn || !isInnerApostrophe(text, at, table)) break
    } else if (kind === Class.stop) {
      if (goesOn && isAddressRun(text, start, at)) {
        const end = findAddress(text, start)
        if (end > 0) {
          tokens.add(TokenKind.source, end, Pause.none)
          return end
        }
      }
      const stop = stopOf(text, start, part, at, stops, next, table, vocabulary, tokens)
      if (stop === Stop.outside) break
      if (stop !== Stop.inner) {
        at = joined(text, at + 1, table)
        tokens.add(TokenKind.word, at, stop === Stop.final ? Pause.abbreviation : Pause.none)
        return at
      }
      stops++
    } else {
      const code = codeAt(text, at)
      if (code === 58 && text.startsWith('//', at + 1)) {
        const end = urlEnd(text, at + 3)
        if (end > at + 3) {
          tokens.add(TokenKind.source, end, Pause.none)
          return end
        }
      }
      if (code === 64 && goesOn) {
        const end = findAddress(text, start)
        if (end > 0) {
          tokens.add(TokenKind.source, end, Pause.none)
          return end
        }
      }
      if (!goesOn || !joins(text, code, start, at, table)) {
        // "n°", "2°": the degree sign is an ordinal's when a letter stands before it.
        if (code === 0xb0 && at === start + 1 && classAt(text, start, table) <= Class.upper) at++
        break
      }
    }
    at++
    part = at
  }
  tokens.add(TokenKind.word, at, Pause.none)
  return at
}

/** An apostrophe inside a word stands between letters, or between digits (10'000). */
function isInnerApostrophe(text: string, at: number, table: Uint8Array): boolean {
  return (
    (classAt(text, at - 1, table) === Class.digit) === (classAt(text, at + 1, table) === Class.digit) ||
    classAt(text, at - 1, table) === Class.digit
  )
}

/** Whether a mark other than hyphen, apostrophe and stop joins what stands around it into one word. */
function joins(text: string, code: number, start: number, at: number, table: Uint8Array): boolean {
  const before = classAt(text, at - 1, table)
  const after = classAt(text, at + 1, table)
  switch (code) {
    case 44: // 1,5
    case 58: // 20:30
      return before === Class.digit && after === Class.digit
    case 38: // R&D
      return before === Class.upper && after === Class.upper
    case 47: // 12/03/2023, km/h
      return isDate(text, start, table) || isUnitSlash(text, start, at, table)
    case 95: // snake_case
    case 0xb7: // étudiant·e·s
    case 0x2027:
    case 0x2022:
      return before <= Class.mark
    default:
      return false
  }
}

/** Whether the word is a date: three groups of one to four digits. "630/631" is two numbers. */
function isDate(text: string, start: number, table: Uint8Array): boolean {
  let groups = 0
  let digits = 0
  for (let at = start; at <= text.length; at++) {
    if (at < text.length && classAt(text, at, table) === Class.digit) {
      if (++digits > 4) return false
    } else {
      if (digits > 0) groups++
      if (digits === 0 || groups > 2 || codeAt(text, at) !== 47) break
      digits = 0
    }
  }
  return groups === 3
}

/** A slash of a unit: one or two small letters, and one more. */
function isUnitSlash(text: string, start: number, at: number, table: Uint8Array): boolean {
  if (at - start > 2 || classAt(text, start, table) !== Class.lower) return false
  const after = classAt(text, at + 2, table)
  return classAt(text, at + 1, table) === Class.lower && after > Class.mark
}
