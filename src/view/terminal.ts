import type { Article, Quote } from '../schema/index.ts'
import { shorten } from './shorten.ts'
import { type Finding, findingsOf, type Mark, segmentsOf, shownText, type Zone, zonesOf } from './zones.ts'

/** A look of the terminal: names as `styleText` of `node:util` takes them. */
export type Look =
  | 'bold'
  | 'dim'
  | 'italic'
  | 'underline'
  | 'red'
  | 'green'
  | 'yellow'
  | 'cyan'
  | 'magenta'
  | 'blue'

/** Put a text in a look; the plain one returns the text as it is. */
export type Style = (look: Look, text: string) => string

/**
 * Show an article in a terminal: the page in its order, what was removed dimmed with its kind, quotes coloured and
 * followed by their speakers, editor notes and typos marked in place.
 *
 * @param article What `parseArticle` made.
 * @param source The string it was made from.
 * @param style How to put a text in a look; plain by default.
 * @returns Lines, each ended by a line feed.
 */
export function toTerminal(article: Article, source: string, style: Style = (_look, text) => text): string {
  const marks = findingsOf(article)
  const lines: string[] = []
  let isAfterText = false
  for (const zone of zonesOf(article)) {
    if (zone.role === 'boilerplate') {
      if (isAfterText) lines.push('')
      isAfterText = false
      lines.push(style('dim', `  ${zone.part.kind.padEnd(16)} ${zone.part.text}`))
    } else {
      lines.push('', shown(article, zone, source, marks, style))
      isAfterText = true
    }
  }
  lines.push('', ...summary(article, style))
  return `${lines.join('\n').replace(/^\n+/, '')}\n`
}

function shown(
  article: Article,
  zone: Exclude<Zone, { role: 'boilerplate' }>,
  source: string,
  marks: readonly Mark<Finding>[],
  style: Style,
): string {
  const pieces = segmentsOf(zone.part.span, marks).map(({ span, values }) => {
    let text = shownText(article, source, span)
    // Innermost first: the look nearest to the text is the one that shows.
    for (const value of values.toReversed()) {
      if (value.what === 'quote') text = style('cyan', text)
      else if (value.what === 'note') text = style('yellow', text)
      else text = `${style('underline', style('red', text))} ${style('green', `→ ${value.typo.expected[0]}`)}`
    }
    return text
  })
  const text = pieces.join('')
  if (zone.role === 'title') return style('bold', text)
  if (zone.role !== 'block') return style('italic', text)
  return zone.part.kind === 'subheading' || zone.part.kind === 'question' ? style('bold', text) : text
}

function summary(article: Article, style: Style): string[] {
  const { language, blocks, boilerplate, quotes, editorNotes, typos } = article
  const counts = `${language} · ${blocks.length} blocks · ${boilerplate.length} removed · ${quotes.length} quotes · ${editorNotes.length} notes · ${typos.length} typos`
  const lines = [style('dim', counts)]
  for (const author of article.authors) lines.push(`${style('dim', 'author')}  ${author.name}`)
  if (article.publishedAt) lines.push(`${style('dim', 'published')}  ${article.publishedAt.value}`)
  if (article.updatedAt) lines.push(`${style('dim', 'updated')}  ${article.updatedAt.value}`)
  for (const quote of quotes)
    lines.push(`${style('cyan', `“${shorten(quote.text, 72)}”`)} ${attribution(article, quote)}`)
  for (const typo of typos) {
    lines.push(
      `${style('red', typo.actual)} → ${style('green', typo.expected.join(', '))} ${style('dim', typo.rule)}`,
    )
  }
  return lines
}

function attribution(article: Article, { speaker }: Quote): string {
  if (!speaker) return '— ?'
  const person = article.people.find(({ id }) => id === speaker.person)
  const name = person && person.name !== speaker.name ? `${speaker.name} = ${person.name}` : speaker.name
  return `— ${name}${speaker.role ? `, ${speaker.role.text}` : ''}`
}
