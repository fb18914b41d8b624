import { unified } from 'unified'
import { VFile } from 'vfile'
import { english } from '../../src/language/en/index.ts'
import { french } from '../../src/language/fr/index.ts'
import { retextQuotes } from '../../src/quotes/index.ts'
import retextFrench from '../../src/retext-french/index.ts'
import type { Quote } from '../../src/schema/index.ts'

const languages = { fr: french, en: english }

/** The quotes that the plugin finds alone. Paragraphs are parted by a pilcrow. */
export function quotesIn(language: 'fr' | 'en', text: string): Quote[] {
  const source = text.replaceAll('¶', '\n\n')
  const processor = unified()
    .use(retextFrench)
    .use(retextQuotes, { language, languages: [languages[language]] })
  const file = new VFile(source)
  return processor.runSync(processor.parse(file), file).data?.quotes ?? []
}

/** A quote in a line: "direct | Léa Ourson [maire] | dit". */
export function inALine({ kind, speaker, cue }: Quote): string {
  const role = speaker?.role ? ` [${speaker.role.text}]` : ''
  const flags = `${cue?.negated ? ' not' : ''}${cue?.hearsay ? ' hearsay' : ''}`
  return `${kind} | ${speaker ? speaker.name + role : '-'} | ${cue ? cue.text : '-'}${flags}`
}
