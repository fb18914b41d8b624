import type { Article, Block } from '../schema/index.ts'

/** What Markdown reads as markup inside a line. */
const special = /[\\`*_[\]<>]/g
/** What it reads as markup at the start of a line: headings, quotes, lists, rules. */
const opening = /^(?:[#>+=~-]|\d{1,9}[.)])/

function escapeText(text: string): string {
  return text.replace(special, '\\$&').replace(opening, (mark) => `${mark.slice(0, -1)}\\${mark.slice(-1)}`)
}

function renderBlock(block: Block): string {
  const text = escapeText(block.text)
  switch (block.kind) {
    case 'subheading':
      return `## ${text}`
    case 'listItem':
      return `- ${text}`
    case 'question':
      return `**${text}**`
    case 'timestamp':
      return `### ${text}`
    case 'note':
      return `> ${text}`
    case 'paragraph':
      return text
  }
}

/**
 * The article as Markdown: CommonMark, headings, lists, questions in bold, notes as block quotes.
 *
 * @param article What `parseArticle` made.
 * @returns Markdown, ended by a line feed; '' for an article without text.
 */
export function toMarkdown(article: Article): string {
  const pieces: string[] = []
  if (article.kicker) pieces.push(escapeText(article.kicker.text))
  if (article.title) pieces.push(`# ${escapeText(article.title.text)}`)
  const about = [...article.authors.map((author) => author.name), article.publishedAt?.text ?? []].flat()
  if (about.length > 0) pieces.push(`*${about.map(escapeText).join(', ')}*`)
  if (article.standfirst) pieces.push(`**${escapeText(article.standfirst.text)}**`)
  let previous: Block['kind'] | null = null
  for (const block of article.blocks) {
    const rendered = renderBlock(block)
    if (block.kind === 'listItem' && previous === 'listItem') pieces[pieces.length - 1] += `\n${rendered}`
    else pieces.push(rendered)
    previous = block.kind
  }
  return pieces.length > 0 ? `${pieces.join('\n\n')}\n` : ''
}
