import type { Root } from 'nlcst'
import type { Plugin } from 'unified'
import type { Language } from '../language/language.ts'
import { readOptions, type Typo } from '../schema/index.ts'
import type { Options, Settings } from '../schema/options.ts'
import { articleLanguage, type Passage, passagesOf } from '../tree/index.ts'
import { rankCandidates } from './ranking.ts'
import { readPage } from './reading.ts'
import { reportTypos, typoOf } from './report.ts'
import { findersOf } from './rules.ts'
import { silenceOf } from './silence.ts'
import { vocabularyOf } from './word-form.ts'

/**
 * Plugin: find the typos of an article, each with its likely correction.
 *
 * Sets `data.typos` of the root and leaves a message for each on the file: `ruleId`, `source: 'ndlr'`, `actual`,
 * `expected`, `url`. Used alone, it takes `language`, `languages` and `typos` of the options of `parseArticle`.
 */
export const retextTypos: Plugin<[(Readonly<Options> | null | undefined)?], Root> = (options) => {
  const own = readOptions(options)
  return (root, file) => {
    const { settings } = file.data.ndlr ?? { settings: own }
    const typos: Typo[] = []
    if (settings.typos) {
      const passages = passagesOf(root)
      const known = articleLanguage(root, file, options)
      if (known) typos.push(...findTypos(root, passages, known, settings.typos, String(file)))
    }
    root.data = { ...root.data, typos }
    // Nobody sees the file of a call of `parseArticle`.
    if (typos.length > 0 && !file.data.ndlr) reportTypos(typos, file)
  }
}

/** Passages → candidates of every rule → the best where they overlap → those that nothing silences. */
function findTypos(
  root: Root,
  passages: readonly Passage[],
  language: Language,
  asked: NonNullable<Settings['typos']>,
  source: string,
): Typo[] {
  const finders = findersOf(language).filter(({ rule }) => asked.typography || rule.kind !== 'typography')
  const typos: Typo[] = []
  for (const reading of readPage(passages, vocabularyOf(language)).readings) {
    const ranked = rankCandidates(reading, finders)
    if (ranked.length === 0) continue
    const isSilent = silenceOf(reading, asked.knownWords, root.data?.editorNotes ?? [])
    for (const { rule, candidate } of ranked)
      if (!isSilent(candidate)) typos.push(typoOf(rule, candidate, reading.passage, source))
  }
  return typos
}
