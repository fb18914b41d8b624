import type { Article } from '../schema/index.ts'

/** The article as plain text: title, standfirst and blocks, a blank line between them. */
export function toText(article: Article): string {
  return [article.title, article.standfirst, ...article.blocks]
    .flatMap((part) => (part ? [part.text] : []))
    .join('\n\n')
}
