import type { Language } from '../../language/language.ts'
import type { BoilerplateKind } from '../../schema/index.ts'
import { wordCode } from '../phrases/index.ts'

/** Words of the longest line that single words may name, and of the longest that need not speak to its reader. */
const longestNotice = 25
const longestLabel = 3
/** Words of a notice for each word that tells its kind. */
const density = 10
/** Words that tell, and need no reader spoken to. */
const plenty = 2

/**
 * The kind of a line that is no part of the article, by single words: "Nos abonnés ont aussi une application". A line of
 * more than a few words must speak to its reader, or it may be the headline of another article.
 *
 * @param isAlone Whether no such headlines stand beside it: then one word is enough.
 * @returns Null when no word tells, or two kinds are told of equally.
 */
export function kindByTellingWords(
  text: string,
  languages: readonly Language[],
  isAlone = false,
): BoilerplateKind | null {
  const { address, kinds } = tellingWordsOf(languages)
  const votes = new Map<BoilerplateKind, number>()
  let size = 0
  let told = 0
  let isAddressed = false
  for (const { index, 0: word } of text.matchAll(wordPattern)) {
    if (++size > longestNotice) return null
    const code = wordCode(text, index, index + word.length)
    if (address.has(code)) isAddressed = true
    for (const kind of kinds.get(code) ?? []) {
      votes.set(kind, (votes.get(kind) ?? 0) + 1)
      told++
    }
  }
  if (told * density < size || (!isAddressed && !isAlone && told < plenty && size > longestLabel)) return null
  const [first, second] = [...votes].toSorted(([, a], [, b]) => b - a)
  return first && first[1] > (second?.[1] ?? 0) ? first[0] : null
}

const wordPattern = /[\p{L}\p{M}]+/gu

/** The words of all languages together, by their codes. */
interface Told {
  readonly address: ReadonlySet<number>
  readonly kinds: ReadonlyMap<number, readonly BoilerplateKind[]>
}

const known = new WeakMap<readonly Language[], Told>()

function tellingWordsOf(languages: readonly Language[]): Told {
  let told = known.get(languages)
  if (!told) {
    told = tell(languages)
    known.set(languages, told)
  }
  return told
}

function tell(languages: readonly Language[]): Told {
  const address = new Set<number>()
  const kinds = new Map<number, BoilerplateKind[]>()
  for (const { boilerplate } of languages) {
    for (const word of boilerplate.telling?.address ?? []) address.add(wordCode(word, 0, word.length))
    for (const [kind, words] of Object.entries(boilerplate.telling?.kinds ?? {})) {
      for (const word of words) {
        const code = wordCode(word, 0, word.length)
        const told = kinds.get(code)
        if (!told) kinds.set(code, [kind as BoilerplateKind])
        else if (!told.includes(kind as BoilerplateKind)) told.push(kind as BoilerplateKind)
      }
    }
  }
  return { address, kinds }
}
