import type { Root } from 'nlcst'
import type { Plugin } from 'unified'
import type { Quote } from '../schema/index.ts'
import { type AnnotatorOptions, articleLanguage, type Passage } from '../tree/index.ts'
import { assemble } from './speech/assemble.ts'
import { dialogueIn } from './speech/dialogue.ts'
import { joinSplit } from './speech/join.ts'
import { Judge } from './speech/judge.ts'
import { stageOf } from './stage.ts'
import { quoteLexicon } from './words/lexicon.ts'

/**
 * Plugin: find the quotes of an article, and the mention beside each that says who speaks.
 *
 * Sets `root.data.quotes`; takes the notes of `root.data.editorNotes` out of what was said.
 */
export const retextQuotes: Plugin<[(Readonly<AnnotatorOptions> | null)?], Root> =
  (options) => (root, file) => {
    const language = articleLanguage(root, file, options)
    if (!language) {
      root.data = { ...root.data, quotes: [] }
      return
    }
    const stage = stageOf(root, quoteLexicon(language))
    const judge = new Judge(stage)
    const turns = dialogueIn(stage)
    const nested = new Set(turns.flatMap(({ marked }) => marked.inner))
    const found = stage.marked
      .map((marked) => (nested.has(marked) ? null : judge.judge(marked)))
      .filter((candidate) => candidate !== null)
      .filter(({ scene }) => !announces(stage.passages[scene.index]!))
    if (turns.length > 0) {
      found.push(...turns)
      found.sort((a, b) => a.scene.index - b.scene.index || a.atom.first - b.atom.first)
    }
    const notes = root.data?.editorNotes ?? []
    const quotes: Quote[] = []
    for (const parts of joinSplit(found)) {
      const quote = assemble(parts, stage.passages, notes, `q${quotes.length + 1}`)
      if (quote) quotes.push(quote)
    }
    root.data = { ...root.data, quotes }
  }

/** What stands above the text announces the quotes of the text: they are quotes there. */
const announces = ({ kind }: Passage): boolean => kind === 'kicker' || kind === 'standfirst'
