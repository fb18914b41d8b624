/**
 * Makes the lexicons: `npx tsx src/generate/lexicon.ts FOLDER [fr] [en]`, FOLDER holding the unpacked sources.
 *
 * Says what is missing and how to get it. The same sources give the same bytes; docs/lexicons.md tells their origin.
 */
import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { english } from '../language/en/index.ts'
import type { Language } from '../language/language.ts'
import { englishEntries, englishRareWords } from './lexicon/english.ts'
import { frenchEntries } from './lexicon/french.ts'
import { type Entry, packLexicon } from './lexicon/pack.ts'
import { Sources } from './lexicon/sources.ts'

interface Edition {
  readonly entries: (sources: Sources) => Map<string, Entry>
  /** Rare words that must not be taken for slips of those. */
  readonly rareWords?: (sources: Sources, language: Language) => string[]
  /** Who holds rights in it: stays in the file, and in the built one. */
  readonly notice: readonly string[]
}

const editions: Readonly<Record<string, Edition>> = {
  fr: {
    entries: frenchEntries,
    notice: [
      'French lexicon of ndlr.',
      'This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0. If a copy of the MPL was not',
      'distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.',
      'Words: Dictionnaires français, copyright 2007-2018 Dicollecte contributors, MPL 2.0.',
      'Frequency: OpenSubtitles 2024 via OPUS (https://opus.nlpl.eu/), ODC-BY 1.0.',
      'Places: INSEE, Code officiel géographique, Licence Ouverte 2.0.',
    ],
  },
  en: {
    entries: englishEntries,
    rareWords: englishRareWords,
    notice: [
      'English lexicon of ndlr.',
      'Words: SCOWL, copyright 2000-2020 by Kevin Atkinson and others; its notices stand in NOTICE.',
      'Among them: UK Advanced Cryptics Dictionary, copyright (c) J Ross Beresford 1993-1999.',
      'Frequency: OpenSubtitles 2024 via OPUS (https://opus.nlpl.eu/), ODC-BY 1.0.',
    ],
  },
}

const [folder, ...asked] = process.argv.slice(2)
if (folder === undefined) throw new Error('Say in which folder the sources are.')
for (const code of asked.length > 0 ? asked : Object.keys(editions)) {
  const { entries, rareWords, notice } = editions[code]!
  const sources = new Sources(folder)
  const words = entries(sources)
  // Which words look like slips is asked of the lexicon without them.
  const language = { ...english, lexicon: { ...english.lexicon!, packed: packLexicon(words) } }
  const rare = rareWords?.(sources, language) ?? []
  const packed = packLexicon(words, rare)
  const digest = createHash('sha256').update(packed).digest('hex')
  const file = join(import.meta.dirname, `../language/${code}/lexicon.generated.ts`)
  const head = ['/*!', ...notice.map((line) => ` * ${line}`), ` * sha256 ${digest}`, ' */'].join('\n')
  writeFileSync(file, `${head}\nexport const packed: string =\n  ${JSON.stringify(packed)}\n`)
  const strangers = sources.strangers()
  if (strangers.length > 0)
    console.warn(`Not the sources of the lexicon in the repository:\n${strangers.join('\n')}`)
  console.info(`${code}: ${words.size} words, ${rare.length} rare ones, ${packed.length} units`)
}
