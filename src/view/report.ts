import { toHtml as serialise } from 'hast-util-to-html'
import { h } from 'hastscript'
import type { Article } from '../schema/index.ts'
import { type ReportContext, reportContext } from './report-context.ts'
import { renderFindings, renderLegend } from './report-findings.ts'
import { renderPage } from './report-page.ts'
import { reportStyle } from './report-style.ts'

/**
 * Write an article as one self-contained HTML page for people: the source text in its order, what was removed greyed
 * and labelled, quotes marked by speaker, editor notes boxed, typos underlined with their correction, metadata, a
 * legend, and a list of the findings.
 *
 * The page needs no script and loads nothing; every text is escaped, and a policy forbids whatever might get in.
 *
 * @param article What `parseArticle` or `parseHtmlArticle` made.
 * @param source The string it was made from.
 * @returns An HTML document. Labels are in the article's language where ndlr has them, else in English.
 */
export function toHtml(article: Article, source: string): string {
  const context = reportContext(article, source)
  const { labels, labelLanguage } = context
  return `<!doctype html>\n${serialise(
    h('html', { lang: labelLanguage }, [
      h('head', [
        h('meta', { charSet: 'utf-8' }),
        h('meta', {
          httpEquiv: 'Content-Security-Policy',
          content: "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'",
        }),
        h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
        h('meta', { name: 'referrer', content: 'no-referrer' }),
        h('title', article.title ? `${article.title.text} – ${labels.report}` : labels.report),
        h('style', reportStyle),
      ]),
      h('body', [
        h('div', { className: ['page'] }, [
          h('header', [
            h('div', [
              h(article.title ? 'p' : 'h1', { className: ['name'] }, labels.report),
              renderMetadata(context),
            ]),
            renderLegend(context),
          ]),
          h(
            'main',
            { ariaLabel: labels.page, lang: article.language === 'und' ? undefined : article.language },
            renderPage(context),
          ),
          // Whoever has no mouse must be able to scroll it.
          h('aside', { ariaLabel: labels.findings, tabIndex: 0 }, renderFindings(context)),
        ]),
      ]),
    ]),
  )}\n`
}

function renderMetadata({ article, labels }: ReportContext) {
  const { fields } = labels
  const { meta } = article
  const rows: [string, string | null | undefined][] = [
    [fields.kicker, article.kicker?.text],
    [fields.authors, article.authors.map((author) => author.name).join(', ')],
    [fields.publishedAt, article.publishedAt?.value],
    [fields.updatedAt, article.updatedAt?.value],
    [fields.dateline, article.dateline?.text],
    [fields.language, article.language],
    [fields.siteName, meta?.siteName],
    [fields.section, meta?.section],
    [fields.tags, meta?.tags.join(', ')],
    // As text, never as a link: an address of a page is not ours to vouch for.
    [fields.url, meta?.url],
  ]
  return h(
    'dl',
    rows.flatMap(([name, value]) =>
      value ? [h('dt', name), h('dd', { dir: 'auto' }, h('bdi', value))] : [],
    ),
  )
}
