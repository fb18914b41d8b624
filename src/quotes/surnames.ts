import type { Words } from '../tree/index.ts'
import type { QuoteLexicon } from './words/lexicon.ts'

/**
 * The surnames of the people whom an article names in full, folded: a known first name and one more word in upper case.
 * "Selon Lina Ferreol" tells of "pour Ferreol", wherever it stands, that it names a person.
 */
export function surnamesOf(paragraphs: readonly Words[], { glossary, people }: QuoteLexicon): Set<string> {
  const found = new Set<string>()
  for (const words of paragraphs)
    for (let index = 1; index < words.size; index++) {
      if (!words.isCapital(index) || !words.isCapital(index - 1) || words.isCapital(index + 1)) continue
      const before = words.lower(index - 1)
      const surname = words.lower(index)
      const isNamed = people.firstName(glossary.known(before).word) !== undefined
      const isKnown =
        people.knownOrganisations.get(surname) ?? people.places.get(surname) ?? people.roles.get(surname)
      if (isNamed && !isKnown) found.add(surname)
    }
  return found
}
