import type { Language } from '../language/language.ts'
import type { Finder, Rule } from './rule.ts'
import { doubledWord } from './rules/doubled-word.ts'
import { gluedFigures } from './rules/glued-figures.ts'

/** Every rule, in the order of docs/rules.md. */
export const rules: readonly Rule[] = [doubledWord, gluedFigures]

/** A rule, ready for one language. */
export interface ReadyRule {
  readonly rule: Rule
  readonly find: Finder
}

const ready = new WeakMap<Language, readonly ReadyRule[]>()

/** The rules that a language gives examples of, ready to run. */
export function findersOf(language: Language): readonly ReadyRule[] {
  let found = ready.get(language)
  if (!found) {
    found = rules
      .filter((rule) => Object.hasOwn(language.typos.examples, rule.id))
      .map((rule) => ({ rule, find: rule.prepare(language) }))
    ready.set(language, found)
  }
  return found
}
