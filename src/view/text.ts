import type { Article } from '../schema/index.ts'

/** The article as plain text: title, standfirst and blocks, a blank line between them and one more under a standfirst. */
export function toText(article: Article): string {
  const { title, standfirst, blocks } = article
  const head = [title, standfirst].flatMap((part) => (part ? [part.text] : [])).join('\n\n')
  const body = blocks.map(({ text }) => text).join('\n\n')
  if (head === '' || body === '') return head + body
  return `${head}${standfirst ? '\n\n\n' : '\n\n'}${body}`
}
