import { english } from './en/index.ts'
import { french } from './fr/index.ts'
import type { Language } from './language.ts'
import { type PackedLanguage, packedLanguages } from './packed.ts'

/** The languages that ndlr knows out of the box. A new one is a folder and a line here. */
export const builtInLanguages: readonly Language[] = [french, english]

/** Built-in languages and those of the caller, which win over a built-in one of the same code. */
export function knownLanguages(more: readonly Language[]): readonly Language[] {
  if (more.length === 0) return builtInLanguages
  const codes = new Set(more.map((language) => language.code))
  return [...more, ...builtInLanguages.filter((language) => !codes.has(language.code))]
}

/** What is compiled of a language: of a built-in one as it is, not of one that a caller made of it. */
export function packedOf(language: Language): PackedLanguage | undefined {
  return builtInLanguages.includes(language) ? packedLanguages[language.code] : undefined
}

/** The language of a BCP 47 tag: 'fr-CA' is French. Null without data. */
export function languageOf(tag: string, languages: readonly Language[]): Language | null {
  const primary = tag.toLowerCase().split('-', 1)[0]
  return languages.find((language) => language.code === primary) ?? null
}
