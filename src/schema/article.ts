import * as z from 'zod'
import { Block } from './block.ts'
import { Boilerplate } from './boilerplate.ts'
import { EditorNote } from './editor-note.ts'
import { ArticleDate, Author, Dateline, PageMeta } from './metadata.ts'
import { Person, Quote } from './quote.ts'
import { Filled, TextSpan } from './span.ts'
import { Typo } from './typo.ts'

/** What a news page says, and what stood around it. */
export const Article = z
  .strictObject({
    schemaVersion: z.literal(1).describe('Raised whenever a field is added or changed.'),
    language: Filled.describe("BCP 47, of the article, not of the site around it; 'und' when unknown."),
    source: z
      .strictObject({ length: z.int().min(0).describe('UTF-16 units.') })
      .describe('Of the string given.'),
    title: TextSpan.nullable().describe('The headline as displayed.'),
    kicker: TextSpan.nullable().describe('The short line over the headline.'),
    standfirst: TextSpan.nullable().describe('The paragraph between headline and body that sums up.'),
    authors: z.array(Author).describe('As printed.'),
    publishedAt: ArticleDate.nullable().describe('First publication.'),
    updatedAt: ArticleDate.nullable().describe('Last update.'),
    dateline: Dateline.nullable().describe('Place and agency that open the first paragraph.'),
    blocks: z.array(Block).describe('What the article says, in order.'),
    quotes: z.array(Quote).describe('Who said what, in order.'),
    people: z.array(Person).describe('Whom and what the article names, in order of first mention.'),
    editorNotes: z.array(EditorNote).describe('Words of the newsroom inside the text, in order.'),
    typos: z.array(Typo).describe('Mistakes with their corrections, in order.'),
    boilerplate: z.array(Boilerplate).describe('What was removed, and why, in order.'),
    meta: PageMeta.nullable().describe('From markup; null from plain text.'),
  })
  .meta({ id: 'Article', title: 'Article', description: 'What a news page says, and what stood around it.' })
export type Article = z.infer<typeof Article>
