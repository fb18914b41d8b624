import type { Language } from '../../language/language.ts'
import { Cost } from '../lexicon/index.ts'
import { Elisions } from '../patterns/elision.ts'
import type { Reading } from '../reading.ts'
import type { Rule } from '../rule.ts'
import { standsAmongStrangers } from '../spelling/foreign.ts'
import { isProper, type Orthography, orthographyOf, WordStatus } from '../spelling/orthography.ts'
import { opensSentence } from '../spelling/place.ts'
import { capitalised, Shape, type WordForm } from '../word-form.ts'

/** Two words, or an elided word and the next, without the space or apostrophe between them: "lamairie", "lécole". */
export const gluedWords: Rule = {
  id: 'glued-words',
  kind: 'spelling',
  summary: 'Two words stick together, without the space or the apostrophe between them.',
  prepare(language) {
    const orthography = orthographyOf(language)
    if (!orthography) return () => {}
    const cuts = new Cuts(language, orthography)
    return (reading, report) => {
      const { forms, from, to, size, page } = reading
      for (let index = 0; index < size; index++) {
        const form = forms[index]!
        if (!mayBeGlued(form, orthography) || page.count(form) > 1) continue
        const cut = cuts.best(form, reading)
        // Last, for a page in one language then does without the lexicon of another.
        if (!cut || standsAmongStrangers(reading, index, orthography) || orthography.isForeign(form.lower))
          continue
        if (form.shape === Shape.capital && !(cut.isSure && opensSentence(reading, index))) continue
        const { text, confidence } = cut
        report({ from: from[index]!, to: to[index]!, expected: [text], confidence })
      }
    }
  },
}

const shortest = 3
const longest = 30

function mayBeGlued(form: WordForm, orthography: Orthography): boolean {
  const { lower, shape } = form
  if (lower.length < shortest || lower.length > longest || form.isClitic || form.isListed) return false
  if (shape === Shape.upper || shape === Shape.figures || /['\uFFFD-]/.test(lower)) return false
  return orthography.statusOf(lower) !== WordStatus.listed
}

interface Cut {
  readonly text: string
  readonly confidence: number
  /** Whether even a word with a capital, which may be a name, is to be cut so. */
  readonly isSure: boolean
}

/** Frequency class (`Lexicon.frequency`) from which a word is taken for one half. */
const leastBesideSmall = 2
const leastBesideBig = 4
/** Letters that a half has at least, beside a small word and beside another. */
const shortestBesideSmall = 3
const shortestBesideBig = 4
/** Letters from which a word of any frequency will do. */
const longWord = 7

/** Frequency class of two small words that everybody glues, and length from which other cuts are sure: "dela", "durat". */
const pairFrequency = 11
const sureLength = 6

/** Frequency class that both halves of a short word have. */
const leastInShort = 4

/** A short word is rather a slip of a word as frequent as this: "parmis". */
const commonSlip = 5
const shortSlip = 7

/** Frequency class of an elided word that is likelier than a space left out, and how much more usual the other may be. */
const leastElided = 3
const nearlyAsUsual = 3

/** Whether a word is frequent enough for its length to be one half beside a small word. */
const mayStand = (word: string, frequency: number) =>
  word.length >= shortestBesideSmall && (frequency >= leastBesideSmall || word.length >= longWord)

/** Finds where a glued word is to be cut. */
class Cuts {
  readonly #orthography: Orthography
  readonly #elisions: Elisions | null
  readonly #before: ReadonlySet<string>
  readonly #after: ReadonlySet<string>
  readonly #beforeVerbs: readonly string[]
  readonly #endings: ReadonlySet<string>
  readonly #isStrict: boolean

  constructor({ typos: { elision, joints } }: Language, orthography: Orthography) {
    this.#orthography = orthography
    this.#elisions = elision ? new Elisions(elision) : null
    this.#before = new Set(joints?.before)
    this.#after = new Set(joints?.after)
    this.#beforeVerbs = joints?.beforeVerbs ?? []
    this.#endings = new Set(joints?.endings)
    this.#isStrict = joints?.makesCompounds === false
  }

  best(form: WordForm, reading: Reading): Cut | null {
    if (this.#orthography.statusOf(form.lower) === WordStatus.made) return this.#beforeVerb(form)
    const elided = this.#elided(form, reading)
    const spaced = form.shape === Shape.mixed ? null : this.#spaced(form)
    if (!elided || !spaced) return elided ?? spaced
    // "lavenue": an apostrophe is sooner left out than a space.
    const [end, word] = [elided, spaced].map(({ text }) => this.#frequencyOfEnd(text)) as [number, number]
    const isUsual = end >= leastElided && word - end <= nearlyAsUsual
    return spaced.confidence > elided.confidence && !isUsual ? spaced : elided
  }

  #elided({ text, lower, shape }: WordForm, { vocabulary, apostrophe }: Reading): Cut | null {
    for (const stem of this.#elisions?.stems ?? []) {
      if (!lower.startsWith(stem) || lower.length - stem.length < 2) continue
      const end = vocabulary.form(text.slice(stem.length))
      if (!this.#elisions!.isStem(stem, end)) continue
      const word = text.slice(0, stem.length) + apostrophe + end.text
      const isSure = stem.length > 1 && this.#orthography.lexicon.frequency(end.lower) >= leastBesideBig
      // "lAcadémie": the capital tells where the name begins.
      if (shape === Shape.mixed) {
        const isName = end.shape !== Shape.mixed && end.shape !== Shape.lower && lower.length > shortest
        if (isName && text[0] === lower[0]) return { text: word, confidence: 0.9, isSure }
        continue
      }
      const frequency = this.#orthography.lexicon.frequency(end.lower)
      if (frequency < leastBesideSmall || end.shape !== Shape.lower) continue
      return { text: word, confidence: frequency >= leastBesideBig ? 0.97 : 0.92, isSure }
    }
    return null
  }

  /** Frequency class of the second word of a cut. */
  #frequencyOfEnd(cut: string): number {
    return this.#orthography.lexicon.frequency(cut.toLowerCase().split(/[ ’']/u).at(-1)!)
  }

  /** "ildevient", which might be made of known parts: "il" + "logique". */
  #beforeVerb({ text, lower }: WordForm): Cut | null {
    for (const small of this.#beforeVerbs) {
      if (!lower.startsWith(small)) continue
      const tags = this.#orthography.lexicon.tags(lower.slice(small.length))
      if (tags.length === 0 || !tags.every((tag) => tag[0] === 'V')) continue
      return {
        text: `${text.slice(0, small.length)} ${text.slice(small.length)}`,
        confidence: 0.9,
        isSure: true,
      }
    }
    return null
  }

  #spaced({ text, lower, shape }: WordForm): Cut | null {
    let best = 0
    let cut: Cut | null = null
    let isPair = false
    for (let at = 1; at < lower.length; at++) {
      const [left, right] = [lower.slice(0, at), lower.slice(at)]
      const frequencies = [left, right].map((half) => this.#orthography.lexicon.frequency(half)) as [
        number,
        number,
      ]
      if (frequencies[0] === 0 || frequencies[1] === 0) continue
      const isSmall = this.#isSmall(left, right, frequencies)
      const isBig =
        this.#isStrict &&
        left.length >= shortestBesideBig &&
        right.length >= shortestBesideBig &&
        !this.#endings.has(right) &&
        !isProper(this.#orthography.lexicon.tags(left)) &&
        !isProper(this.#orthography.lexicon.tags(right)) &&
        Math.min(...frequencies) >= leastBesideBig &&
        !this.#isNearCommon(lower)
      if (!isSmall && !isBig) continue
      const score = frequencies[0] + frequencies[1] + (isSmall ? leastBesideBig : 0)
      if (score <= best) continue
      best = score
      const rarer = Math.min(...frequencies)
      isPair = rarer >= pairFrequency
      // "patou" is rather another word than "pat ou".
      const isPlain =
        Math.min(...frequencies.filter((_, half) => [left, right][half]!.length > 1)) >= leastInShort
      const word = `${text.slice(0, at)} ${text.slice(at)}`
      cut = {
        text: shape === Shape.capital ? capitalised(word) : word,
        confidence: !isSmall ? 0.75 : isPair || lower.length >= sureLength ? 0.93 : isPlain ? 0.6 : 0,
        isSure: isSmall && at >= shortestBesideBig - 1 && this.#before.has(left),
      }
    }
    return cut && (isPair || !this.#isSlip(lower)) ? cut : null
  }

  /** Whether one half is a small word that sticks to such a neighbour. */
  #isSmall(left: string, right: string, [leftClass, rightClass]: readonly [number, number]): boolean {
    const isBefore = this.#before.has(left)
    const isAfter = this.#after.has(right)
    if (isBefore && isAfter) return true
    // "a" and "à" begin too many words.
    if (isBefore && left.length === 1)
      return rightClass >= leastBesideBig && right.length >= shortestBesideSmall
    return (isBefore && mayStand(right, rightClass)) || (isAfter && mayStand(left, leftClass))
  }

  /** Whether a single slip parts the word from a common one. */
  #isNearCommon(word: string): boolean {
    const [near] = this.#orthography.suggestNear(word)
    return near !== undefined && near.cost <= Cost.other && near.frequency >= leastBesideSmall
  }

  /** Whether a slip explains the word better. */
  #isSlip(word: string): boolean {
    const [near] = this.#orthography.suggestNear(word)
    if (near === undefined) return false
    if (near.cost <= Cost.doubled) return near.frequency >= leastBesideSmall
    return near.cost <= Cost.missing && near.frequency >= commonSlip && word.length <= shortSlip
  }
}
