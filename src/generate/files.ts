import { articlePage } from './article-page.ts'
import { rulesPage } from './rules.ts'
import { articleSchema } from './schema.ts'

/** Generated file, from the project's root -> what makes its text. */
export const generated: Readonly<Record<string, () => string>> = {
  'article.schema.json': articleSchema,
  'docs/article.md': articlePage,
  'docs/rules.md': rulesPage,
}
