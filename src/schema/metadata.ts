import * as z from 'zod'
import { Filled, Span } from './span.ts'

/** A date of the page, as precise as it is printed. */
export const ArticleDate = z
  .strictObject({
    value: z
      .string()
      .regex(/^\d{4}(?:-\d{2}(?:-\d{2}(?:T\d{2}:\d{2}(?::\d{2})?(?:Z|[+-]\d{2}:\d{2})?)?)?)?$/)
      .describe('ISO 8601, as precise as the page; local time unless the page prints an offset.'),
    text: Filled.describe('As printed.'),
    span: Span.nullable().describe('Where it stands; null: known from markup only.'),
  })
  .meta({ id: 'ArticleDate', description: 'A date of the page, as precise as it is printed.' })
export type ArticleDate = z.infer<typeof ArticleDate>

/** An author as printed, without "Par" or "By". */
export const Author = z
  .strictObject({
    name: Filled.describe('As printed.'),
    span: Span.nullable().describe('Where it stands; null: known from markup only.'),
  })
  .meta({ id: 'Author', description: 'An author as printed.' })
export type Author = z.infer<typeof Author>

/** The place, and the agency, that open the first paragraph: "LYON (AFP) –". */
export const Dateline = z
  .strictObject({
    place: Filled.describe('The place as printed.'),
    agency: Filled.nullable().describe('The agency as printed.'),
    text: Filled.describe('The whole dateline.'),
    span: Span.describe('Where it stands, inside its paragraph.'),
  })
  .meta({ id: 'Dateline', description: 'The place, and the agency, that open the first paragraph.' })
export type Dateline = z.infer<typeof Dateline>

/** Where a field was read in the markup of a page. */
export const MetaSource = z
  .enum(['json-ld', 'opengraph', 'dublin-core', 'parsely', 'meta', 'microdata', 'time', 'link', 'text'])
  .meta({ id: 'MetaSource', description: 'Where a field was read in the markup of a page.' })
export type MetaSource = z.infer<typeof MetaSource>

/** What the markup of a page says about itself. */
export const PageMeta = z
  .strictObject({
    url: z.string().nullable().describe('Canonical address.'),
    siteName: z.string().nullable().describe('Name of the site.'),
    image: z.string().nullable().describe('Address of the main picture.'),
    section: z.string().nullable().describe('Section of the site.'),
    tags: z.array(z.string()).describe('Keywords.'),
    language: z.string().nullable().describe('BCP 47, as the page declares it.'),
    sources: z
      .record(z.string(), MetaSource)
      .describe('Field of the article or of meta -> where it was read.'),
  })
  .meta({ id: 'PageMeta', description: 'What the markup of a page says about itself.' })
export type PageMeta = z.infer<typeof PageMeta>
