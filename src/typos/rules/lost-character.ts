import type { Rule } from '../rule.ts'
import { orthographyOf } from '../spelling/orthography.ts'
import { type Vocabulary, type WordForm, withCapitalsOf } from '../word-form.ts'

/** A word in which a wrong decoding left U+FFFD or a question mark: "retomb?es". */
export const lostCharacter: Rule = {
  id: 'lost-character',
  kind: 'spelling',
  summary:
    'A replacement character or a question mark stands for a letter that was lost in a wrong decoding.',
  prepare(language) {
    const orthography = orthographyOf(language)
    if (!orthography) return () => {}
    const { clitics } = language.segmentation
    const { loneLetters } = language.lexicon!
    return ({ passage: { text }, vocabulary, apostrophe }, report) => {
      for (let at = nextLoss(text, 0); at >= 0; ) {
        let from = at
        while (from > 0 && at - from < longest && isPart(text, from - 1)) from--
        let to = at + 1
        while (to < text.length && to - at < longest && isPart(text, to)) to++
        const word = text.slice(from, to)
        const expected = word === lost ? loneLetters : repaired(word.toLowerCase().replaceAll('?', lost))
        if (expected.length > 0) {
          const form = vocabulary.form(word)
          report({
            from,
            to,
            expected: expected
              .slice(0, mostCorrections)
              .map((found) => written(found, form, vocabulary).replaceAll("'", apostrophe)),
            confidence: word.includes(lost) ? 0.95 : 0.85,
          })
        }
        at = nextLoss(text, to)
      }
    }

    /** Words that fit, most frequent first. */
    function repaired(word: string): readonly string[] {
      const found = [...orthography!.lexicon.matching(word)]
      const at = word.indexOf(lost)
      const clitic = `${word.slice(0, at)}'`
      if (at < 0 || !clitics.includes(clitic)) return found
      // "l\uFFFDaide": the apostrophe was lost.
      const rest = word.slice(at + 1)
      const isVowel = rest[0] === lost || orthography!.isElidable(rest)
      const ends = rest.includes(lost) ? orthography!.lexicon.matching(rest) : [rest]
      for (const end of ends) {
        if (isVowel && orthography!.knows(end)) found.push(clitic + end)
      }
      return found
    }
  },
}

/** Write a repaired word with the capitals of the damaged one; behind an elided word, those of the rest: "l’Australie". */
function written(found: string, damaged: WordForm, vocabulary: Vocabulary): string {
  const at = found.indexOf("'") + 1
  if (at === 0 || damaged.text.length !== found.length) return withCapitalsOf(found, damaged)
  const [head, rest] = [damaged.text.slice(0, at - 1), damaged.text.slice(at)]
  return `${withCapitalsOf(found.slice(0, at), vocabulary.form(head))}${withCapitalsOf(found.slice(at), vocabulary.form(rest))}`
}

const lost = '\uFFFD'
/** Letters on each side that are looked at. */
const longest = 30
const mostCorrections = 3
const part = /[\p{L}\p{M}\uFFFD]/u

/** Whether a character belongs to a damaged word; a question mark does between letters. */
function isPart(text: string, at: number): boolean {
  return part.test(text[at]!) || isQuestioned(text, at)
}

const isQuestioned = (text: string, at: number) =>
  text[at] === '?' && at > 0 && part.test(text[at - 1]!) && /\p{Ll}/u.test(text.charAt(at + 1))

/** The next character that stands for a lost one; -1: none. */
function nextLoss(text: string, start: number): number {
  const replaced = text.indexOf(lost, start)
  let query = text.indexOf('?', start)
  while (query >= 0 && !isQuestioned(text, query)) query = text.indexOf('?', query + 1)
  return replaced < 0 || query < 0 ? Math.max(replaced, query) : Math.min(replaced, query)
}
