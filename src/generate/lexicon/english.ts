import { unified } from 'unified'
import { newWords } from '../../language/en/new-words.ts'
import type { Language } from '../../language/language.ts'
import retextFrench from '../../retext-french/index.ts'
import { passagesOf } from '../../tree/index.ts'
import { lexiconOf, stemsOf } from '../../typos/lexicon/index.ts'
import { readPage } from '../../typos/reading.ts'
import { leastConfidence } from '../../typos/rule.ts'
import { unknownWordsOf } from '../../typos/spelling/unknown-word.ts'
import { vocabularyOf } from '../../typos/word-form.ts'
import { frequencyClasses } from './frequency-classes.ts'
import type { Entry } from './pack.ts'
import type { Sources } from './sources.ts'

/** Lists of SCOWL: spelling areas, kinds, and sizes from the most common words on. */
const areas = ['english', 'american', 'british', 'british_z', 'canadian', 'australian']
const kinds: Readonly<Record<string, string>> = {
  words: '',
  contractions: '',
  upper: 'T',
  'proper-names': 'T',
  abbreviations: 'T',
}
const sizes = [10, 20, 35, 40, 50, 55, 60, 70]
/** Names get rarer, and more like slips of common ones, sooner than words do. */
const largestNames = 60
/** What a list of that size says of a word's frequency, when nothing else does; the words of larger ones are rare. */
const frequencyOfSize: Readonly<Record<number, number>> = { 10: 9, 20: 6, 35: 3, 40: 2 }

const wordPattern = /^\p{L}[\p{L}'-]*$/u

/** Words of English with their tags (names only) and frequency. */
export function englishEntries(sources: Sources): Map<string, Entry> {
  const found = new Map<string, { tag: string; frequency: number }>()
  const classes = frequencyClasses(
    JSON.parse(sources.read('zxcvbn-en', 'package/src/commonWords.json')) as string[],
  )
  for (const size of sizes) {
    for (const area of areas) {
      for (const [kind, tag] of Object.entries(kinds)) {
        if (tag !== '' && size > largestNames) continue
        for (const form of list(sources, `${area}-${kind}.${size}`)) {
          const word = form.normalize('NFC').toLowerCase()
          if (!wordPattern.test(word) || word.endsWith("'s")) continue
          const known = found.get(word)
          if (!known) {
            found.set(word, { tag, frequency: classes.get(word) ?? frequencyOfSize[size] ?? 1 })
          } else if (tag === '') known.tag = ''
        }
      }
    }
  }
  for (const word of newWords)
    for (const form of /(?:[sxz]|ed|ing)$/u.test(word) ? [word] : [word, `${word}s`])
      if (!found.has(form)) found.set(form, { tag: '', frequency: 1 })
  // "cafe", "fiance": English leaves out accents as it likes.
  for (const [word, entry] of [...found]) {
    const bare = word.normalize('NFD').replace(/\p{M}/gu, '')
    if (!found.has(bare)) found.set(bare, entry)
  }
  return new Map([...found].map(([word, { tag, frequency }]) => [word, { tags: tag, frequency }]))
}

/** Lists of words that are in use somewhere, too rare to be what a slip was meant for, and of other ways to write words. */
const rareLists = [
  ...areas.map((area) => `${area}-words.80`),
  ...[...sizes, 80].flatMap((size) =>
    ['variant_1', 'variant_2', 'british_variant_1', 'australian_variant_1'].map(
      (variant) => `${variant}-words.${size}`,
    ),
  ),
]
/**
 * Rare words that would be reported, by their stems; the others need no list, for nobody corrects them.
 *
 * @param language English, its lexicon without rare words.
 */
export function englishRareWords(sources: Sources, language: Language): string[] {
  const lexicon = lexiconOf(language)!
  const found = new Set<string>()
  for (const name of rareLists)
    for (const word of list(sources, name)) if (/^[a-z]+$/u.test(word) && !lexicon.has(word)) found.add(word)
  const rare = new Set<string>()
  for (const word of found)
    if (isReported(`The ${word} was there.`, language) || isReported(`They ${word} it.`, language))
      rare.add(stemsOf(word, language.lexicon!.rareEndings ?? []).find((stem) => found.has(stem)) ?? word)
  return [...rare]
}

/** Whether an unknown word of a text would be taken for a slip. */
function isReported(text: string, language: Language): boolean {
  const passages = passagesOf(unified().use(retextFrench).parse(text))
  const [reading] = readPage(passages, vocabularyOf(language)).readings
  return unknownWordsOf(language)(reading!).some(({ confidence }) => confidence >= leastConfidence)
}

/** A list in Latin-1; empty when SCOWL has none of that name. */
function list(sources: Sources, name: string): string[] {
  const text = sources.readOptional('scowl', `usr/share/dict/scowl/${name}`)
  return text === null ? [] : text.split('\n').filter(Boolean)
}
