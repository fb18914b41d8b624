import { VFile } from 'vfile'
import type { Article, Span, Typo } from '../schema/index.ts'
import { Lines } from '../tree/index.ts'

/** What a message says of a stretch of the source. */
interface Finding {
  readonly span: Span
  readonly rule: string
  readonly reason: string
  readonly typo?: Typo
}

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
  const findings: Finding[] = [
    ...article.boilerplate.map(({ kind, span, rule }) => ({ span, rule, reason: `Removed: ${kind}` })),
    ...article.quotes.map(({ kind, outer, speaker, rule }) => {
      const by = speaker ? `\`${speaker.name}\`` : 'nobody identifiable'
      return { span: outer, rule, reason: `Quote (${kind}) by ${by}` }
    }),
    ...article.editorNotes.map(({ kind, span }) => {
      return { span, rule: 'editor-note', reason: `Editor note: ${kind}` }
    }),
    ...article.typos.map((typo) => {
      const reason = `Unexpected \`${typo.actual}\`, expected \`${typo.expected[0]}\``
      return { span: typo.span, rule: typo.rule, reason, typo }
    }),
  ]
  for (const { span, rule, reason, typo } of findings.sort((a, b) => a.span.start - b.span.start)) {
    const options = { place: place(span), ruleId: rule, source: 'ndlr' }
    if (typo) {
      const message = file.message(reason, options)
      message.actual = typo.actual
      message.expected = [...typo.expected]
    } else file.info(reason, options)
  }
  return file
}
