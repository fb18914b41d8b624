export { retextEditorNotes } from './notes/index.ts'
export { retextQuotes, retextSpeakers } from './quotes/index.ts'
export { retextTypos } from './typos/index.ts'
