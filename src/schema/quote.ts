import * as z from 'zod'
import { BlockIndex, Confidence, Filled, Rule, Span, TextSpan } from './span.ts'

/** The mention next to a quote that says who speaks. */
export const Speaker = z
  .strictObject({
    name: Filled.describe("The mention as written: 'Sacha Haworth', 'un salarié de Twitter', 'elle'."),
    span: Span.describe('Where the mention stands.'),
    mention: z
      .enum(['name', 'role', 'pronoun', 'description'])
      .describe("'la ministre' is a role, 'un salarié de Twitter' a description."),
    kind: z.enum(['person', 'organisation', 'group', 'document', 'unknown']).describe('What speaks.'),
    role: TextSpan.nullable().describe("'directeur de l’organisation Tech Oversight Project'."),
    person: z.string().nullable().describe('Id in `people` when the mention is resolved, else null.'),
  })
  .meta({ id: 'Speaker', description: 'The mention next to a quote that says who speaks.' })
export type Speaker = z.infer<typeof Speaker>

/** The words that attribute a quote. */
export const Cue = z
  .strictObject({
    kind: z.enum(['verb', 'preposition', 'noun', 'colon', 'dash']).describe('What attributes the quote.'),
    text: Filled.describe("As written, with a reflexive clitic (s’interrogeait), never '-il'."),
    span: Span.describe('Where it stands.'),
    negated: z.boolean().describe('"n’a jamais dit".'),
    hearsay: z.boolean().describe('"aurait lancé".'),
  })
  .meta({ id: 'Cue', description: 'The words that attribute a quote.' })
export type Cue = z.infer<typeof Cue>

/** What somebody is reported to have said, word for word. */
export const Quote = z
  .strictObject({
    id: Filled.describe('Unique in the article.'),
    kind: z
      .enum(['direct', 'mixed'])
      .describe("A whole utterance, or a fragment inside the reporter's sentence that is attributed."),
    text: Filled.describe(
      'What was said: marks, incises, repeated opening marks and editor notes (with the space before them) taken out; elisions, insertions and [sic] kept; runs joined by one space.',
    ),
    spans: z
      .array(Span)
      .min(1)
      .describe('Raw runs, marks excluded; a run ends at an incise, a repeated mark or the end of a block.'),
    outer: Span.describe('First opening mark to last closing mark.'),
    block: BlockIndex.describe('Index of the block where it begins; -1: the title.'),
    marks: z
      .strictObject({
        open: z.string().describe("'' for dash dialogue."),
        close: z.string().nullable().describe('null: missing in the source, the end is inferred.'),
      })
      .describe('The marks as printed.'),
    speaker: Speaker.nullable().describe('null: nobody identifiable.'),
    cue: Cue.nullable().describe('null: no words attribute it.'),
    notes: z.array(z.string()).describe('Ids of the editor notes inside.'),
    nested: z.array(TextSpan).describe('Quotes inside the quote.'),
    rule: Rule,
    confidence: Confidence,
  })
  .meta({ id: 'Quote', description: 'What somebody is reported to have said, word for word.' })
export type Quote = z.infer<typeof Quote>

/** Someone or something that the article names and that may speak. */
export const Person = z
  .strictObject({
    id: Filled.describe('Unique in the article.'),
    kind: z.enum(['person', 'organisation', 'group', 'document']).describe('What it is.'),
    name: Filled.describe('The fullest form in the article.'),
    role: Filled.nullable().describe('As the article says it.'),
    mentions: z.array(Span).describe('Where it is mentioned, in order.'),
  })
  .meta({ id: 'Person', description: 'Someone or something that the article names and that may speak.' })
export type Person = z.infer<typeof Person>
