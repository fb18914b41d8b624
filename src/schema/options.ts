import * as z from 'zod'
import type { Language } from '../language/language.ts'
import { ArticleError } from './error.ts'

const sections = [
  'hyphenation',
  'segmentation',
  'boilerplate',
  'metadata',
  'notes',
  'quotes',
  'people',
  'typos',
  'report',
] as const satisfies readonly (keyof Language)[]

/** Whether a language has all its sections; what stands in them is not looked at. */
const isLanguage = (value: unknown): value is Language =>
  isObject(value) &&
  typeof value.code === 'string' &&
  Array.isArray(value.functionWords) &&
  sections.every((section) => isObject(value[section]))

const isObject = (value: unknown): value is Partial<Record<keyof Language, unknown>> =>
  typeof value === 'object' && value !== null

const languageTag = z
  .string()
  .regex(/^[A-Z]{2,8}(?:-[A-Z0-9]{1,8})*$/i, "'auto' or a BCP 47 tag is expected, as in 'fr' or 'en-GB'")

const isIterable = (value: unknown): value is Iterable<unknown> =>
  typeof value !== 'string' && typeof (value as Iterable<unknown> | null)?.[Symbol.iterator] === 'function'

/** Texts are composed when they are repaired, so known words must be too. */
const composed = (word: unknown): unknown => (typeof word === 'string' ? word.normalize() : word)

const optionsSchema = () =>
  z.strictObject({
    language: languageTag.optional(),
    languages: z
      .array(z.custom<Language>(isLanguage, 'a Language object with all its sections is expected'))
      .optional(),
    boilerplate: z.enum(['balanced', 'cautious']).optional(),
    typos: z
      .union([
        z.boolean(),
        z.strictObject({
          knownWords: z
            .custom<Iterable<unknown>>(isIterable, 'an array, a Set or another iterable of words is expected')
            // Gone through once: a generator has its words but once.
            .transform((words) => new Set(Array.from(words, composed)))
            .pipe(z.set(z.string()))
            .optional(),
          typography: z.boolean().optional(),
        }),
      ])
      .optional(),
    url: z.url({ protocol: /^https?$/, message: 'an http or https address is expected' }).optional(),
    referenceDate: z.iso
      .datetime({
        offset: true,
        message: "ISO 8601 with an offset is expected, as in '2022-11-03T18:02:00+01:00'",
      })
      .optional(),
    maxLength: z.int().min(0).optional(),
  })

/** Made when options are first given: most calls give none. */
let schema: ReturnType<typeof optionsSchema> | undefined

/** What a caller may ask for. Every field is optional. */
export interface Options {
  /** BCP 47 tag of the article, or 'auto' (default). One without data runs language-free, with a message. */
  readonly language?: 'auto' | (string & {}) | undefined
  /** More languages than the built-in ones. */
  readonly languages?: readonly Language[] | undefined
  /** How much evidence a removal needs; 'balanced' by default. */
  readonly boilerplate?: 'balanced' | 'cautious' | undefined
  /** Whether typos are sought (default: true), and how. */
  readonly typos?:
    | boolean
    | { readonly knownWords?: Iterable<string> | undefined; readonly typography?: boolean | undefined }
    | undefined
  /** Address of the page, http or https. */
  readonly url?: string | undefined
  /** ISO 8601 date-time with an offset, for relative dates ("il y a 3 heures"); no clock is ever read. */
  readonly referenceDate?: string | undefined
  /** Longest text accepted, in UTF-16 units; 5,000,000 by default (20,000,000 for HTML). */
  readonly maxLength?: number | undefined
}

/** Options of `parseHtmlArticle`. */
export interface HtmlOptions extends Options {}

/** Options after defaults: what the stages read. */
export interface Settings {
  readonly language: string
  readonly languages: readonly Language[]
  readonly boilerplate: 'balanced' | 'cautious'
  readonly typos: { readonly knownWords: ReadonlySet<string>; readonly typography: boolean } | null
  readonly url: string | null
  readonly referenceDate: string | null
  readonly maxLength: number
}

const noWords: ReadonlySet<string> = new Set()
const defaults: Settings = {
  language: 'auto',
  languages: [],
  boilerplate: 'balanced',
  typos: { knownWords: noWords, typography: false },
  url: null,
  referenceDate: null,
  maxLength: 5_000_000,
}

/**
 * Check options and fill in the defaults.
 *
 * @param options What the caller gave; unknown names are refused.
 * @param maxLength Default for `maxLength`.
 * @returns Settings, complete.
 * @throws {ArticleError} 'bad-options'
 */
export function readOptions(options: unknown, maxLength: number = defaults.maxLength): Settings {
  if (options === undefined || options === null) return { ...defaults, maxLength }
  schema ??= optionsSchema()
  const result = checked(schema, options)
  if (!result.success) {
    throw new ArticleError(
      'bad-options',
      `Options are not as documented:\n${z.prettifyError(result.error)}`,
      result.error.issues,
    )
  }
  const { typos = true, ...given } = result.data
  return {
    language: given.language ?? defaults.language,
    languages: given.languages ?? defaults.languages,
    boilerplate: given.boilerplate ?? defaults.boilerplate,
    typos: typos === false ? null : readTypoOptions(typos),
    url: given.url ?? null,
    referenceDate: given.referenceDate ?? null,
    maxLength: given.maxLength ?? maxLength,
  }
}

/** Options after the schema. What throws when it is read, as a getter may, is no option. */
function checked(schema: ReturnType<typeof optionsSchema>, options: unknown) {
  try {
    return schema.safeParse(options)
  } catch (error) {
    throw new ArticleError(
      'bad-options',
      `Options cannot be read: ${error instanceof Error ? error.message : typeof error}`,
    )
  }
}

function readTypoOptions(
  typos: true | { knownWords?: ReadonlySet<string> | undefined; typography?: boolean | undefined },
): Settings['typos'] {
  if (typos === true) return defaults.typos
  return { knownWords: typos.knownWords ?? noWords, typography: typos.typography ?? false }
}
