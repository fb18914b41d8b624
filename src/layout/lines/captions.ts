import { readTokens } from '../metadata/tokens.ts'
import type { WordBook } from '../metadata/word-book.ts'
import type { Line } from '../model/lines.ts'
import type { PhraseHit } from '../phrases/index.ts'
import type { KnownWords } from './words.ts'

/** Longest caption in words. */
const longestCaption = 60

/** "La halle, vendredi, après l'incendie. Photo Anne Rey", "The pier on Friday. (Dana Cole/The Courier)" */
export function isCaption(text: string, line: Line, { match }: KnownWords, book: WordBook): boolean {
  if (line.words < 3 || line.words > longestCaption || line.last === 46) return false
  if ((match?.hits.some(isCredit) || capitalsBehindStop.test(text)) && endsInOpener(text, book)) return true
  return (
    endsInPair(text) || endsInCapitals(text) || endsInSource(text) || endsInCredit(text, match?.hits.at(-1))
  )
}

/** "Sheep on the levee at Hay. (Radio Riverina: Jo Brown)", "La digue, mardi (ATS : Léa Wyss)" */
function endsInSource(text: string): boolean {
  const open = text.lastIndexOf('(')
  if (!text.endsWith(')') || text[open - 1] !== ' ') return false
  const parts = text.slice(open + 1, -1).split(':')
  return parts.length === 2 && parts.every(isAllCapitalised)
}

/** A few words that all begin with capitals. */
function isAllCapitalised(part: string): boolean {
  const words = part.trim().split(' ')
  return words.length <= longestSigner && words.every((word) => capital.test(word))
}

/**
 * "Le pont, mardi. (Paul Roux)", "Voters line up before dawn. (WPRT)": above the text a name in brackets behind the
 * sentence is the photographer's or the station's; at the end of a text it may be the agency's.
 */
export function isCaptionOfHead(text: string, { words }: Line): boolean {
  return (
    words >= 3 &&
    words <= longestCaption &&
    /[.!?…»”] \((?:\p{Lu}[\p{L}\p{M}.'’-]*(?: |(?=\)))){1,4}\)$/u.test(text)
  )
}

/** Words of the longest caption with a dash before its agency. */
const longestDashed = 30

/**
 * "La fanfare devant la mairie. – Reuters", "3/12 The band on the steps – AFP": a dash leads from a sentence to who gave
 * the picture. Behind the last paragraph the same is the agency of the text.
 */
export function isCaptionWithAgency(text: string, { words }: Line, { match }: KnownWords): boolean {
  const hit = match?.hits.at(-1)
  if (!hit || words < 4 || words > longestDashed || !tellsWhose(hit)) return false
  return (
    /^[)\].]?\s*$/.test(text.slice(hit.end)) && /[\p{L}\p{N}.!?…»] [–—-] $/u.test(text.slice(0, hit.start))
  )
}

const tellsWhose = ({ phrases }: PhraseHit): boolean =>
  phrases.some(({ kind }) => kind === 'credit' || kind === 'source')

const isCredit = ({ phrases }: PhraseHit): boolean => phrases.some(({ kind }) => kind === 'credit')

/** "…, samedi soir. Photo SDIS 39": a few words behind the sentence that all begin with capitals or are figures. */
const capitalsBehindStop = /[.!?…»] \p{Lu}[\p{L}\p{M}]+(?: [\p{Lu}\d][\p{L}\p{M}\d.'’-]*){1,5}$/u

/** Words of the longest credit behind its opener. */
const longestCredit = 8

/** "L’atelier en 1961 Photo Claude Ferry", "Gwen Ashe in 1961 Credit: Ashe family": a capital that opens no sentence. */
function endsInOpener(text: string, book: WordBook): boolean {
  const tokens = readTokens(text)
  for (let at = tokens.length - 2; at >= Math.max(2, tokens.length - longestCredit); at--) {
    if (!capital.test(tokens[at]!.text)) continue
    const opener = book.at('picture', tokens, at)
    if (!opener) continue
    const names = tokens.slice(at + opener.size)
    return opener.size > 1 || names.every(({ text: word, kind }) => kind !== 'word' || capital.test(word))
  }
  return false
}

const capital = /^\p{Lu}/u

/** The credit that ends a caption stands behind a stop, in brackets or behind its sign. */
function endsInCredit(text: string, hit: PhraseHit | undefined): boolean {
  if (!hit || hit.start === 0 || !isCredit(hit)) return false
  if (!/^[)\].]?\s*$/.test(text.slice(hit.end))) return false
  const sign = text[hit.start]
  return sign === '©' || beforeCredit.test(text.slice(0, hit.start))
}

/** A stop, a bracket or a sign; in brackets the house may stand first: "(Courier photo by Ann Lee)". */
const beforeCredit = /[.!?…»)([|/©]\s*$|[([](?:\p{Lu}[\p{L}\p{M}.'’-]* ){1,4}$/u

/** Words of the longest credit in capitals. */
const longestInCapitals = 10

/** "Le pont, mardi. LÉO VASSAL POUR LE COURRIER": capitals behind the sentence, in no line that is all capitals. */
function endsInCapitals(text: string): boolean {
  const stop = endOfSentence(text)
  if (stop <= 0) return false
  const credit = text.slice(stop + 2)
  const words = credit.split(' ').length
  if (words < 2 || words > longestInCapitals || /[\p{Ll}\d?!:]/u.test(credit)) return false
  return /\p{Lu}{3}/u.test(credit) && /\p{Ll}{3}/u.test(text.slice(0, stop))
}

/** Where the last sentence but one ends; -1 for a single one. */
const endOfSentence = (text: string): number =>
  Math.max(...['. ', '! ', '? ', '» ', '… '].map((mark) => text.lastIndexOf(mark)))

/** Photographer and agency behind the sentence, in brackets or not. */
function endsInPair(text: string): boolean {
  if (text.endsWith(')')) return isPair(text.slice(text.lastIndexOf('(') + 1, -1), false)
  const stop = endOfSentence(text)
  return stop > 0 && isPair(text.slice(stop + 2), true)
}

const longestSigner = 6

/** "Anne Rey/Le Courrier", "AP Photo | J. Cole" */
function isPair(text: string, allCapitals: boolean): boolean {
  const signers = text.split(/[/|]/)
  if (signers.length < 2 || signers.length > 3) return false
  return signers.every((signer) => {
    const words = signer.trim().split(' ')
    const capitals = words.filter((word) => /^[\p{Lu}\d@]/u.test(word)).length
    return words.length <= longestSigner && capitals >= (allCapitals ? words.length - 1 : 1) && capitals > 0
  })
}
