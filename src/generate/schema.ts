import * as z from 'zod'
import { Article } from '../schema/index.ts'

/** The text of article.schema.json. Refinements (`end` after `start`) have no form in JSON Schema and are left out. */
export function articleSchema(): string {
  return `${JSON.stringify(z.toJSONSchema(Article, { target: 'draft-2020-12' }), null, 2)}\n`
}
