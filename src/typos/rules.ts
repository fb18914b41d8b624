import type { Language } from '../language/language.ts'
import type { RuleExamples } from '../language/shape/typos.ts'
import type { Finder, Rule } from './rule.ts'
import { contextRules } from './rules/context.ts'
import { doubledWord } from './rules/doubled-word.ts'
import { patternRules } from './rules/patterns.ts'
import { spellingRules } from './rules/spelling.ts'

/** Every rule, in the order of docs/rules.md. */
export const rules: readonly Rule[] = [doubledWord, ...contextRules, ...spellingRules]

/** The examples and counter-examples of a rule in a language; null: the language does without the rule. */
export function examplesOf({ typos }: Language, id: string): RuleExamples | null {
  if (Object.hasOwn(typos.examples, id)) return typos.examples[id]!
  const patterns = Object.hasOwn(typos.patterns.rules, id) ? typos.patterns.rules[id]! : []
  if (patterns.length === 0) return null
  return {
    examples: patterns.flatMap(({ examples }) => examples),
    counterExamples: patterns.flatMap(({ counterExamples = [] }) => counterExamples),
  }
}

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
      // Those of patterns find nothing where there are none.
      .filter((rule) => patternRules.includes(rule) || Object.hasOwn(language.typos.examples, rule.id))
      .map((rule) => ({ rule, find: rule.prepare(language) }))
    ready.set(language, found)
  }
  return found
}
