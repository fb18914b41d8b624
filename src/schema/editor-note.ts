import * as z from 'zod'
import { BlockIndex, Filled, Span } from './span.ts'

/** What an editor note is. */
export const EditorNoteKind = z
  .enum(['ndlr', 'translator', 'author', 'editorial', 'correction', 'update', 'insertion', 'sic'])
  .meta({ id: 'EditorNoteKind', description: 'What an editor note is.' })
export type EditorNoteKind = z.infer<typeof EditorNoteKind>

/** A word of the newsroom inside the text: "[… – ndlr]", "[sic]", "[le musée]", "Erratum : …". */
export const EditorNote = z
  .strictObject({
    id: Filled.describe('Unique in the article.'),
    kind: EditorNoteKind.describe('What it is.'),
    text: Filled.describe('Without brackets, signature and separator.'),
    signature: Filled.nullable().describe("As written: 'ndlr', 'NDLR', 'n.d.l.r.', 'Ed.'."),
    span: Span.describe('Where it stands, brackets included.'),
    block: BlockIndex.describe('Index of its block; -1: title, kicker or standfirst.'),
    quote: z.string().nullable().describe('Id of the quote it stands in.'),
  })
  .meta({ id: 'EditorNote', description: 'A word of the newsroom inside the text.' })
export type EditorNote = z.infer<typeof EditorNote>
