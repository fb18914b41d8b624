import { retext } from 'retext'
import type { Language } from '../../src/language/language.ts'
import { retextEditorNotes } from '../../src/notes/index.ts'
import type { EditorNote } from '../../src/schema/index.ts'

const readers = new Map<string, (text: string) => EditorNote[]>()

/** The editor notes of a text, as the plugin alone finds them. */
export function notesOf(text: string, language: Language): EditorNote[] {
  let read = readers.get(language.code)
  if (!read) {
    const processor = retext()
      .use(retextEditorNotes, { language: language.code, languages: [language] })
      .freeze()
    read = (given) => {
      const tree = processor.parse(given)
      return processor.runSync(tree).data?.editorNotes ?? []
    }
    readers.set(language.code, read)
  }
  return read(text)
}

/** Notes in a line each: kind, signature, text, and what the span holds. */
export function show(text: string, language: Language): string[] {
  return notesOf(text, language).map(
    (note) =>
      `${note.kind} ${note.signature ?? '-'} | ${note.text} | ${text.slice(note.span.start, note.span.end)}`,
  )
}
