import type { NoteData } from '../shape/notes.ts'

export const notes: NoteData = {}
