import * as z from 'zod'
import { Confidence, Rule, Span } from './span.ts'

/** Why a piece of the page is not the article. A closed list. */
export const BoilerplateKind = z
  .enum([
    'comment-form',
    'comments',
    'share',
    'follow',
    'newsletter',
    'subscription',
    'paywall',
    'donation',
    'app-promo',
    'advertisement',
    'related',
    'most-read',
    'tags',
    'navigation',
    'breadcrumb',
    'pagination',
    'byline',
    'publication-date',
    'author-bio',
    'source',
    'caption',
    'credit',
    'player',
    'embed',
    'cookie',
    'copyright',
    'legal',
    'login',
    'feedback',
    'code',
    'page-title',
    'other',
  ])
  .meta({ id: 'BoilerplateKind', description: 'Why a piece of the page is not the article.' })
export type BoilerplateKind = z.infer<typeof BoilerplateKind>

/** A piece of the page that is not the article, and why. */
export const Boilerplate = z
  .strictObject({
    kind: BoilerplateKind.describe('What it is.'),
    text: z
      .string()
      .describe("Repaired text; '' for a line that repairs to nothing (then `kind` is `code`)."),
    span: Span.describe('Where it stood.'),
    rule: Rule,
    confidence: Confidence,
  })
  .meta({ id: 'Boilerplate', description: 'A piece of the page that is not the article, and why.' })
export type Boilerplate = z.infer<typeof Boilerplate>
