import type { Suggestion } from '../lexicon/index.ts'
import { Gap, type Reading } from '../reading.ts'
import type { Orthography } from './orthography.ts'

/** A suggestion and how well it would stand where the unknown word does; see `fitAt`. */
export interface Fitting extends Suggestion {
  readonly fit: number
}

/** What a step of frequency, and a point of fit, are worth in cost. */
const frequencyWeight = 0.7
const fitWeight = 1.8

/** Put suggestions in order of likelihood: few slips, frequent, and of a kind that fits the words around. */
export function rankByFit(
  suggestions: readonly Suggestion[],
  reading: Reading,
  index: number,
  orthography: Orthography,
): Fitting[] {
  const before = index > 0 && reading.gaps[index] === Gap.space ? reading.forms[index - 1]!.lower : ''
  const rankOf = ({ cost, frequency, fit }: Fitting) => cost - frequency * frequencyWeight - fit * fitWeight
  return suggestions
    .map((suggestion) => ({
      ...suggestion,
      fit: fitAt(reading, index, suggestion.tags) + orthography.endingFit(before, suggestion.word),
    }))
    .sort((a, b) => rankOf(a) - rankOf(b))
}

/** What the word beside a word can be. */
interface Neighbour {
  readonly tags: readonly string[]
}

const none: Neighbour = { tags: [] }

/**
 * How well a word would stand at a place, by what the words beside it can be: about -3 (hardly) to 3 (as if made for
 * it), 0 when nothing tells. "des titres" before "des titre", "les chambres sont très" before "les chambres sot très".
 *
 * @param tags What the word can be (`Lexicon.tags`).
 */
export function fitAt(reading: Reading, index: number, tags: readonly string[]): number {
  if (tags.length === 0) return 0
  return (
    fitAfter(neighbour(reading, index - 1, index), tags) +
    fitBefore(neighbour(reading, index + 1, index + 1), tags)
  )
}

function neighbour({ forms, gaps, size }: Reading, at: number, gap: number): Neighbour {
  return at < 0 || at >= size || gaps[gap] === Gap.other ? none : forms[at]!
}

const is = (tags: readonly string[], kinds: string) => tags.some((tag) => kinds.includes(tag[0]!))
const isVerb = (tag: string) => tag[0] === 'V'

function fitAfter({ tags: before }: Neighbour, tags: readonly string[]): number {
  if (before.length === 0) return 0
  const nominal = is(tags, 'NAQ')
  if (is(before, 'D') && !is(before, 'P')) {
    const isSure = !is(before, 'O')
    // "plus" is a noun in grammars only.
    if (nominal && tags.includes('W')) return -1
    if (nominal) return agrees(before, 'D', tags, 'NAQ') ? 1.5 : isSure ? -1.5 : -0.5
    if (is(tags, 'MRX')) return 0
    return isSure ? -3 : is(tags, 'V') ? 0.5 : -2
  }
  if (is(before, 'P')) {
    if (tags.every(isVerb)) return -2
    return nominal || is(tags, 'YDM') ? 0.5 : 0
  }
  if (is(before, 'N')) {
    if (is(tags, 'AQ') && agrees(before, 'N', tags, 'AQ')) return 1
    if (is(tags, 'PC')) return 0.5
    if (is(tags, 'V')) return agreesInNumber(before, tags) ? 0.5 : -0.5
    return is(tags, 'AQ') ? -1 : is(tags, 'N') ? -0.5 : 0
  }
  if (is(before, 'V')) return is(tags, 'QDPRM') ? 0.5 : 0
  return is(before, 'O') && is(tags, 'V') ? 0.5 : 0
}

function fitBefore({ tags: after }: Neighbour, tags: readonly string[]): number {
  if (after.length === 0) return 0
  if (is(after, 'D')) return is(tags, 'PVCY') ? 1 : is(tags, 'A') ? -0.5 : 0
  if (is(after, 'N')) {
    if (is(tags, 'DA')) return agrees(tags, 'DA', after, 'N') ? 1 : -0.5
    return is(tags, 'M') ? 1 : 0
  }
  if (is(after, 'AQ') && is(tags, 'N')) {
    if (!agrees(tags, 'N', after, 'AQ')) return -1
    // "librairies indépendantes" rather than "libraires indépendantes", whose gender it would have to tell.
    return isEither(tags) && !isEither(after) ? 0.4 : 1
  }
  return 0
}

/** Whether some reading of one word agrees in gender and number with one of the other. */
function agrees(
  one: readonly string[],
  kinds: string,
  other: readonly string[],
  otherKinds: string,
): boolean {
  return one.some(
    (a) =>
      kinds.includes(a[0]!) &&
      other.some((b) => otherKinds.includes(b[0]!) && fits(a[1], b[1], 'e') && fits(a[2], b[2], 'i')),
  )
}

/** Whether every noun or adjective of a word is of either gender. */
const isEither = (tags: readonly string[]): boolean =>
  tags.every((tag) => !'NAQ'.includes(tag[0]!) || tag[1] === 'e')

const fits = (a: string | undefined, b: string | undefined, either: string) =>
  a === undefined || b === undefined || a === b || a === either || b === either

/** Whether a finite verb has the number of a noun; a verb of the first or second person never follows one. */
function agreesInNumber(nouns: readonly string[], verbs: readonly string[]): boolean {
  return verbs.some(
    (verb) =>
      isVerb(verb) && verb[2] === '3' && nouns.some((noun) => noun[0] === 'N' && fits(noun[2], verb[3], 'i')),
  )
}
