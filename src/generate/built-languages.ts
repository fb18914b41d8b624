import type { Plugin } from 'esbuild'
import { builtInLanguages } from '../language/index.ts'
import type { Language } from '../language/language.ts'
import { withLateSections } from '../language/late-sections.ts'
import type { PackedLanguage } from '../language/packed.ts'
import { packWordings } from '../layout/phrases/pack.ts'
import { packedPhrases } from '../layout/phrases/packed-phrases.ts'
import { slotListsOf, unpackSlots } from '../layout/phrases/slot-lists.ts'
import { packGlossary } from '../quotes/words/lexicon.ts'
import { packPatternsOf } from '../typos/patterns/pack-patterns.ts'
import { unpackPatterns } from '../typos/patterns/sayings.ts'

/** Sections that few pages of another language need; they ship as JSON, which the engine reads in half the time. */
const lateSections = [
  'boilerplate',
  'metadata',
  'notes',
  'quotes',
  'people',
  'typos',
] as const satisfies readonly (keyof Language)[]
const languageFile = /[\\/]src[\\/]language[\\/]([a-z]+)[\\/]index\.ts$/
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
    build.onLoad({ filter: languageFile }, ({ path }) => {
      const language = builtInLanguages.find(({ code }) => code === languageFile.exec(path)![1])
      return language ? { contents: moduleOf(language) } : null
    })
  },
}

/** The module of a language: its small sections as they stand in the sources, the others late. */
function moduleOf(language: Language): string {
  const { code, name, functionWords, hyphenation } = language
  const late = lateSections.map((section) => `${section}: () => ${sectionOf(language, section)}`)
  return `import { ${packedPhrases.name} } from '../../layout/phrases/packed-phrases.ts'
import { ${unpackSlots.name} } from '../../layout/phrases/slot-lists.ts'
import { ${unpackPatterns.name} } from '../../typos/patterns/sayings.ts'
import { ${withLateSections.name} } from '../late-sections.ts'
import { packedLanguages } from '../packed.ts'
import { lexicon } from './lexicon.ts'
import { report } from './report.ts'
import { segmentation } from './segmentation.ts'
const packed = packedLanguages.${code}
export const ${name.toLowerCase()} = /* @__PURE__ */ ${withLateSections.name}(
  { ...${JSON.stringify({ code, name, functionWords, hyphenation })}, segmentation, report, lexicon },
  { ${late.join(',\n')} },
)`
}

/** Code that makes a section. The text of wordings, slots and patterns stands in what is compiled of them alone. */
function sectionOf(
  { boilerplate, typos, ...others }: Language,
  section: (typeof lateSections)[number],
): string {
  if (section === 'boilerplate') {
    const phrases = boilerplate.phrases.map(({ variants: _, ...phrase }) => phrase)
    const { slots: _, ...rest } = { ...boilerplate, phrases: [] }
    const whole = `{ ...${json(rest)}, phrases: ${packedPhrases.name}(packed.wordings, ${json(phrases)}) }`
    const slots = `${unpackSlots.name}(packed.wordings, JSON.parse(packed.lists))`
    return `${withLateSections.name}(${whole}, { slots: () => ${slots} })`
  }
  if (section === 'typos') {
    const { rules: _, ...patterns } = typos.patterns
    const late = `${withLateSections.name}(${json(patterns)}, { rules: () => ${unpackPatterns.name}(packed.patterns) })`
    return `({ ...${json({ ...typos, patterns: {} })}, patterns: ${late} })`
  }
  return json(others[section])
}

/** Code that reads data without its examples. */
const json = (value: unknown): string =>
  `JSON.parse(${JSON.stringify(JSON.stringify(withoutExamples(value)))})`

function packLanguages(): Record<string, PackedLanguage> {
  return Object.fromEntries(
    builtInLanguages.map((language) => [
      language.code,
      {
        wordings: packWordings(language.boilerplate),
        lists: JSON.stringify(slotListsOf(language.boilerplate.slots)),
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
