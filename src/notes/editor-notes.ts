import type { Root } from 'nlcst'
import type { Plugin } from 'unified'
import type { Language } from '../language/language.ts'
import type { EditorNote } from '../schema/index.ts'
import { type AnnotatorOptions, articleLanguage, type Passage, passagesOf } from '../tree/index.ts'
import { readBracket } from './bracketed.ts'
import { bracketsIn } from './brackets.ts'
import type { Draft } from './draft.ts'
import { noteLexicon } from './lexicon.ts'
import { readLineNote } from './line-note.ts'
import { looseNotes } from './loose.ts'
import { surroundingsOf } from './surroundings.ts'

/**
 * Plugin: find the words of the newsroom inside an article: "[… – ndlr]", "[sic]", "[le musée]", "Erratum : …".
 *
 * Sets `data.editorNotes` of the root, in order. Used alone, it takes `language` and `languages` of the options of
 * `parseArticle`. `quote` of each note is null until `retextQuotes` has run.
 */
export const retextEditorNotes: Plugin<[(Readonly<AnnotatorOptions> | null | undefined)?], Root> =
  (options) => (root, file) => {
    const language = articleLanguage(root, file, options)
    const editorNotes: EditorNote[] = []
    passagesOf(root).forEach((passage, index) => {
      for (const draft of notesIn(root, passage, index, language))
        editorNotes.push(noteOf(draft, passage, editorNotes.length + 1))
    })
    root.data = { ...root.data, editorNotes }
  }

function notesIn(root: Root, passage: Passage, index: number, language: Language | null): readonly Draft[] {
  const { text } = passage
  const lexicon = language && noteLexicon(language.notes)
  const line = readLineNote(lexicon, passage)
  if (line) return [line]
  const found: Draft[] = []
  if (/[[({]/.test(text)) {
    const around = surroundingsOf(root, index, language)
    for (const bracket of bracketsIn(text)) {
      // What stands inside a note is part of it.
      if (bracket.start < (found.at(-1)?.end ?? 0)) continue
      const note = readBracket(lexicon, text, bracket, around)
      if (note) found.push(note)
    }
  }
  const loose = lexicon ? looseNotes(lexicon, text, found) : []
  return loose.length > 0 ? [...found, ...loose].sort((a, b) => a.start - b.start) : found
}

function noteOf({ kind, start, end, text, signature }: Draft, passage: Passage, count: number): EditorNote {
  return {
    id: `n${count}`,
    kind,
    text: passage.text.slice(text.start, text.end),
    signature: signature && passage.text.slice(signature.start, signature.end),
    span: passage.span(start, end),
    block: passage.block,
    quote: null,
  }
}
