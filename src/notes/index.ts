export { retextEditorNotes } from './editor-notes.ts'
