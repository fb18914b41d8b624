import type { Plugin } from 'esbuild'
import { builtInLanguages } from '../language/index.ts'
import type { Language } from '../language/language.ts'
import type { PackedLanguage } from '../language/packed.ts'
import { packWordings } from '../layout/phrases/pack.ts'
import { packedPhrases } from '../layout/phrases/packed-phrases.ts'
import { packGlossary } from '../quotes/words/lexicon.ts'
import { packPatternsOf } from '../typos/rules/patterns.ts'

/** Sections with examples, each the one export of a module of its name: `fr/notes.ts`, `fr/boilerplate/index.ts`. */
const sections = ['boilerplate', 'notes', 'typos'] as const satisfies readonly (keyof Language)[]
const sectionFile = /[\\/]src[\\/]language[\\/]([a-z]+)[\\/](boilerplate[\\/]index|notes|typos)\.ts$/
const packedFile = /[\\/]src[\\/]language[\\/]packed\.ts$/

/**
 * What ships of the built-in languages: `src/language/packed.ts` with what is compiled of them, and their records without
 * examples and counter-examples, which only tests read, and without the text of wordings that are compiled.
 */
export const builtLanguages: Plugin = {
  name: 'built-languages',
  setup(build) {
    build.onLoad({ filter: packedFile }, () => ({
      contents: `export const packedLanguages = ${JSON.stringify(packLanguages())}`,
    }))
    build.onLoad({ filter: sectionFile }, ({ path }) => {
      const [, code, file] = sectionFile.exec(path)!
      const language = builtInLanguages.find((known) => known.code === code)
      const section = sections.find((name) => file!.startsWith(name))
      if (!language || !section) return null
      if (section === 'boilerplate') return { contents: boilerplateOf(language) }
      return { contents: `export const ${section} = ${JSON.stringify(withoutExamples(language[section]))}` }
    })
  },
}

/** Boilerplate whose wordings stand in what is compiled of them alone: the text of them would be as much again. */
function boilerplateOf({ code, boilerplate: { phrases, ...rest } }: Language): string {
  const bare = phrases.map(({ variants: _, ...phrase }) => withoutExamples(phrase))
  return `import { ${packedPhrases.name} } from '../../../layout/phrases/packed-phrases.ts'
import { packedLanguages } from '../../packed.ts'
export const boilerplate = {
  ...${JSON.stringify(rest)},
  phrases: /* @__PURE__ */ ${packedPhrases.name}(packedLanguages.${code}.wordings, ${JSON.stringify(bare)}),
}`
}

function packLanguages(): Record<string, PackedLanguage> {
  return Object.fromEntries(
    builtInLanguages.map((language) => [
      language.code,
      {
        wordings: packWordings(language.boilerplate),
        glossary: packGlossary(language),
        patterns: packPatternsOf(language),
      },
    ]),
  )
}

/** A copy of plain data in which every list of examples is empty. */
function withoutExamples(value: unknown, key = ''): unknown {
  if (Array.isArray(value)) {
    return /^(?:counterE|e)xamples$/.test(key) ? [] : value.map((item) => withoutExamples(item))
  }
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(
      Object.entries(value).map(([name, part]) => [name, withoutExamples(part, name)]),
    )
  }
  if (typeof value === 'function') throw new TypeError('Data of a language is plain')
  return value
}
