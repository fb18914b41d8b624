export type { Language } from './language/language.ts'
export { parseArticle, safeParseArticle } from './parse-article.ts'
export * from './schema/door.ts'
export { repairText } from './text/index.ts'
