import { newWords } from '../../language/fr/new-words.ts'
import { pressWords } from '../../language/fr/press-words.ts'
import { frequencyClasses } from './frequency-classes.ts'
import { hunspellForms } from './hunspell.ts'
import type { Entry } from './pack.ts'
import type { Sources } from './sources.ts'
import { frenchTags } from './tags.ts'

/** A word as the lexicon keeps it: letters, with apostrophes and hyphens inside. */
const wordPattern = /^\p{L}[\p{L}'-]*$/u
/** Communes with fewer inhabitants are left out. */
const leastInhabitants = 2000
/** Least inhabitants of communes that the press names as often as words of a frequency class; departments and regions. */
const fame: readonly (readonly [inhabitants: number, frequency: number])[] = [
  [200_000, 5],
  [100_000, 4],
  [50_000, 3],
  [20_000, 2],
]
const fameOfArea = 3
/** Least frequency of a press word; of its other forms, one less. */
const pressFrequency = 5

interface Commune {
  readonly nom: string
  readonly type: string
  readonly population?: number
}

/** Words of French with their tags and frequency. */
export function frenchEntries(sources: Sources): Map<string, Entry> {
  const tags = new Map<string, Set<string>>()
  const lower = new Set<string>()
  const add = (form: string, found: readonly string[]) => {
    const word = form.normalize('NFC').toLowerCase().replaceAll('’', "'")
    if (!wordPattern.test(word)) return
    if (word[0] === form.normalize('NFC')[0]) lower.add(word)
    const known = tags.get(word)
    if (known) for (const tag of found) known.add(tag)
    else tags.set(word, new Set(found))
  }
  const hunspell = (extension: string) =>
    sources.read('hunspell-fr-comprehensive', `usr/share/hunspell/fr.${extension}`)
  const press = new Set(pressWords)
  const least = new Map<string, number>()
  for (const { form, stem, entry, ending } of hunspellForms(hunspell('aff'), hunspell('dic'))) {
    const found = frenchTags(entry, ending)
    if (found.length === 0) continue
    add(form, found)
    if (press.has(stem) && found.some((tag) => 'NART'.includes(tag[0]!))) {
      const frequency = form === stem ? pressFrequency : pressFrequency - 1
      const key = form.normalize('NFC').toLowerCase()
      least.set(key, Math.max(frequency, least.get(key) ?? 0))
    }
  }
  for (const word of newWords) {
    const isAcronym = word === word.toUpperCase()
    for (const form of isAcronym || /[sxz]$/u.test(word) ? [word] : [word, `${word}s`])
      if (!tags.has(form.toLowerCase())) add(form, isAcronym ? ['T'] : ['Nei'])
  }
  const places = [
    ...(json(sources, 'communes') as Commune[]).filter(
      ({ type, population = 0 }) => type === 'commune-actuelle' && population >= leastInhabitants,
    ),
    ...(json(sources, 'departements') as Commune[]),
    ...(json(sources, 'regions') as Commune[]),
  ]
  for (const { nom, population } of places) {
    const frequency =
      population === undefined ? fameOfArea : (fame.find(([least]) => population >= least)?.[1] ?? 1)
    for (const part of nom.split(/ /u)) {
      if (!/^\p{Lu}..|['’]\p{Lu}../u.test(part)) continue
      const name = part.replace(/^[LD]['’]/iu, '')
      add(name, ['T'])
      const key = name.normalize('NFC').toLowerCase()
      least.set(key, Math.max(frequency, least.get(key) ?? 0))
    }
  }
  const classes = frequencyClasses(
    JSON.parse(sources.read('zxcvbn-fr', 'package/src/commonWords.json')) as string[],
  )
  return new Map(
    [...tags].map(([word, found]) => {
      if (!lower.has(word) && ![...found].every((tag) => 'FLT'.includes(tag[0]!))) found.add('K')
      return [
        word,
        {
          tags: [...found].sort().join(' '),
          frequency: Math.max(classes.get(word) ?? 1, least.get(word) ?? 0),
        },
      ]
    }),
  )
}

const json = (sources: Sources, name: string): unknown =>
  JSON.parse(sources.read('decoupage-administratif', `package/data/${name}.json`))
