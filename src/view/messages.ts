import { VFile } from 'vfile'
import type { Article, Span } from '../schema/index.ts'
import { Lines } from '../tree/index.ts'

/**
 * The findings of an article as messages on a virtual file, for `vfile-reporter` and other tools of the unified
 * family: typos as warnings, removed lines, quotes and editor notes as information.
 *
 * @param article What `parseArticle` or `parseHtmlArticle` made.
 * @param source The string it was made from.
 * @param path Path to show in reports.
 * @returns A file whose value is the source, its messages in order of position.
 */
export function toVFile(article: Article, source: string, path?: string): VFile {
  const file = new VFile(path === undefined ? { value: source } : { value: source, path })
  const lines = new Lines(source)
  const place = ({ start, end }: Span) => ({ start: lines.point(start), end: lines.point(end) })
  for (const { kind, span, rule } of article.boilerplate) {
    file.info(`Removed: ${kind}`, { place: place(span), ruleId: rule, source: 'ndlr' })
  }
  for (const { kind, outer, speaker, rule } of article.quotes) {
    file.info(`Quote (${kind}) by ${speaker ? `\`${speaker.name}\`` : 'nobody identifiable'}`, {
      place: place(outer),
      ruleId: rule,
      source: 'ndlr',
    })
  }
  for (const { kind, span } of article.editorNotes) {
    file.info(`Editor note: ${kind}`, { place: place(span), ruleId: 'editor-note', source: 'ndlr' })
  }
  for (const { actual, expected, span, rule } of article.typos) {
    const message = file.message(`Unexpected \`${actual}\`, expected \`${expected[0]}\``, {
      place: place(span),
      ruleId: rule,
      source: 'ndlr',
    })
    message.actual = actual
    message.expected = [...expected]
  }
  const offset = (message: (typeof file.messages)[number]): number =>
    message.place && 'start' in message.place ? (message.place.start.offset ?? 0) : 0
  file.messages.sort((a, b) => offset(a) - offset(b))
  return file
}
