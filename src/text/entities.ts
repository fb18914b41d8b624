import { decodeHTMLStrict } from 'entities'
import { Rewrite, type Rewritten } from './rewrite.ts'
import { windows1252 } from './windows-1252.ts'

/**
 * Decode HTML entities left in a text: named, numeric, encoded twice ("&amp;eacute;"), without semicolon where no
 * one can take it for something else ("&eacute t&eacute"; not the "&copy=2" of an address).
 *
 * @returns Null when there is none.
 */
export function decodeEntities(text: string): Rewritten | null {
  const rewrite = new Rewrite(text)
  let at = text.indexOf('&')
  while (at >= 0) {
    const entity = readEntity(text, at + 1)
    if (entity) rewrite.replace(at, entity.end, entity.value)
    at = text.indexOf('&', entity ? entity.end : at + 1)
  }
  return rewrite.done()
}

interface Entity {
  readonly value: string
  readonly end: number
}

/** The entity whose name begins here; when it is an ampersand that opens another one, that one. */
function readEntity(text: string, from: number): Entity | null {
  let entity = readOnce(text, from)
  for (let inner = entity; inner?.value === '&'; ) {
    inner = readOnce(text, inner.end)
    entity = inner ?? entity
  }
  return entity
}

function readOnce(text: string, from: number): Entity | null {
  return text.charCodeAt(from) === 0x23 ? readNumeric(text, from + 1) : readNamed(text, from)
}

const decimal = /\d{1,7}(?!\d)/y
const hexadecimal = /x[0-9a-f]{1,6}(?![0-9a-f])/iy

function readNumeric(text: string, from: number): Entity | null {
  const digits = match(decimal, text, from) ?? match(hexadecimal, text, from)
  if (!digits) return null
  const end = from + digits.length
  const closed = text.charCodeAt(end) === 0x3b
  // "C&#1" alone is more likely a name than a control.
  if (!closed && digits.length < 2) return null
  const code = /^x/i.test(digits) ? Number.parseInt(digits.slice(1), 16) : Number.parseInt(digits, 10)
  return { value: characterOf(code), end: closed ? end + 1 : end }
}

/** Pages number characters by windows-1252 too: "&#146;" is an apostrophe. Halves of a pair stay, to meet. */
function characterOf(code: number): string {
  if (code >= 0x80 && code < 0xa0) return windows1252[code - 0x80]!
  return code > 0x10ffff ? '\uFFFD' : String.fromCodePoint(code)
}

const name = /[a-z][a-z\d]{1,31}/iy
/** Names that may stand without semicolon even before a letter: no word or parameter begins so. */
const openPrefix =
  /^(?:[AEIOUaeiou](?:grave|acute|circ|uml)|[Yy]acute|yuml|[ANOano]tilde|[Cc]cedil|[Aa]ring|[Oo]slash|AElig|aelig|szlig|[lr]aquo|nbsp)/
/** Names that may stand without semicolon before anything but a letter, a digit, "_" or "=". */
const openWord =
  /^(?:amp|lt|gt|quot|copy|reg|deg|sect|para|middot|plusmn|times|divide|micro|euro|hellip|[lr]squo|[lr]dquo|[nm]dash|ord[fm]|sup[123]|frac(?:12|14|34)|iexcl|iquest|cent|pound|yen|shy)$/

const known = new Map<string, string | null>()

/** What a name stands for; upper-cased text has "&EACUTE;" and "&NBSP;" too. */
function meaningOf(entity: string): string | null {
  let value = known.get(entity)
  if (value === undefined) {
    const spellings = [entity]
    if (entity === entity.toUpperCase())
      spellings.push(entity[0] + entity.slice(1).toLowerCase(), entity.toLowerCase())
    value = null
    for (const spelling of spellings) {
      const code = `&${spelling};`
      const decoded = decodeHTMLStrict(code)
      if (value === null && decoded !== code) value = decoded
    }
    if (known.size < 2000) known.set(entity, value)
  }
  return value
}

function readNamed(text: string, from: number): Entity | null {
  const found = match(name, text, from)
  if (!found) return null
  const end = from + found.length
  if (text.charCodeAt(end) === 0x3b) {
    const value = meaningOf(found)
    if (value !== null) return { value, end: end + 1 }
  }
  const prefix = openPrefix.exec(found)?.[0]
  if (prefix) return { value: meaningOf(prefix)!, end: from + prefix.length }
  if (openWord.test(found) && !/[=;_]/.test(text.charAt(end))) {
    return { value: meaningOf(found)!, end }
  }
  return null
}

function match(pattern: RegExp, text: string, from: number): string | null {
  pattern.lastIndex = from
  return pattern.exec(text)?.[0] ?? null
}
