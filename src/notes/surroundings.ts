import type { Root } from 'nlcst'
import type { Language } from '../language/language.ts'
import type { AgreementForms } from '../language/shape/people.ts'
import { bisect } from '../text/index.ts'
import { type MarkedRun, markedOf } from '../tree/index.ts'
import type { Surroundings } from './bracketed.ts'

/** What stands around the brackets of a passage. */
export function surroundingsOf(root: Root, passage: number, language: Language | null): Surroundings {
  const words = language ? pronounsOf(language) : noWords
  return {
    isQuoted(offset) {
      const runs = runsOf(root, language).get(passage) ?? []
      const last = runs[bisect(0, runs.length, (at) => runs[at]!.start <= offset) - 1]
      return last !== undefined && offset < last.end
    },
    isPronoun: (word) => words.pronouns.has(word),
    isDeterminer: (word) => words.determiners.has(word),
  }
}

const runs = new WeakMap<Root, ReadonlyMap<number, MarkedRun[]>>()

/** The outermost marked runs of each passage, in order. */
function runsOf(root: Root, language: Language | null): ReadonlyMap<number, MarkedRun[]> {
  let map = runs.get(root) as Map<number, MarkedRun[]> | undefined
  if (!map) {
    map = new Map()
    for (const marked of markedOf(root, language)) {
      for (const run of marked.runs) {
        const same = map.get(run.passage)
        if (same) same.push(run)
        else map.set(run.passage, [run])
      }
    }
    for (const list of map.values()) list.sort((a, b) => a.start - b.start)
    runs.set(root, map)
  }
  return map
}

interface Words {
  readonly pronouns: ReadonlySet<string>
  readonly determiners: ReadonlySet<string>
}

const noWords: Words = { pronouns: new Set(), determiners: new Set() }

const words = new WeakMap<Language, Words>()

function pronounsOf(language: Language): Words {
  let known = words.get(language)
  if (!known) {
    const { pronouns, determiners } = language.people
    const first = new Set(language.quotes.firstPerson.split(',').map((word) => word.trim()))
    known = {
      pronouns: new Set(formsOf(pronouns).filter((word) => !first.has(word))),
      determiners: new Set(Object.values(determiners).flatMap(formsOf)),
    }
    words.set(language, known)
  }
  return known
}

function formsOf({ masculine, feminine, either, plural, femininePlural }: AgreementForms): string[] {
  return [masculine, feminine, either, plural, femininePlural].flatMap(
    (list) => list?.split(',').map((word) => word.trim().toLowerCase().replaceAll('’', "'")) ?? [],
  )
}
