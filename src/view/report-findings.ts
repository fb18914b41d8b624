import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import type { ReportContext } from './report-context.ts'

/** The list beside the page: quotes, notes, typos, what was removed by kind, and what the marks mean. */
export function renderFindings(context: ReportContext): Element[] {
  const { article, labels } = context
  return [
    ...section(
      labels.quotes,
      article.quotes.map((quote) => [
        h('a', { href: `#${quote.id}` }, h('bdi', `“${shorten(quote.text)}”`)),
        ' — ',
        h('span', { className: ['speaker', context.lookOf(quote)] }, h('bdi', context.speakerOf(quote))),
        ...(quote.speaker?.role
          ? [h('span', { className: ['role'] }, [', ', h('bdi', quote.speaker.role.text)])]
          : []),
      ]),
      context,
    ),
    ...section(
      labels.editorNotes,
      article.editorNotes.map((note) => [
        `${labels.notes[note.kind]}: `,
        h('a', { href: `#${note.id}` }, h('bdi', shorten(note.text))),
      ]),
      context,
    ),
    ...section(
      labels.typos,
      article.typos.map(({ actual, expected, rule }) => [
        h('bdi', actual),
        ' → ',
        h('bdi', expected.join(', ')),
        h('span', { className: ['rule'] }, ` ${rule}`),
      ]),
      context,
    ),
    ...section(
      labels.people,
      article.people.map(({ name, role }) => [
        h('bdi', name),
        ...(role ? [h('span', { className: ['role'] }, [', ', h('bdi', role)])] : []),
      ]),
      context,
    ),
    ...section(labels.removed, countRemoved(context), context),
    ...renderLegend(context),
  ]
}

function section(
  title: string,
  items: readonly ElementContent[][] | readonly (string | Element)[][],
  { labels }: ReportContext,
): Element[] {
  const list =
    items.length > 0
      ? h(
          'ol',
          items.map((item) => h('li', { dir: 'auto' }, item)),
        )
      : h('p', { className: ['rule'] }, labels.none)
  return [h('h2', title), list]
}

function countRemoved({ article, labels }: ReportContext): string[][] {
  const counts = new Map<string, number>()
  for (const { kind } of article.boilerplate)
    counts.set(labels.boilerplate[kind], (counts.get(labels.boilerplate[kind]) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1]).map(([kind, count]) => [`${kind}: ${count}`])
}

function renderLegend({ labels }: ReportContext): Element[] {
  return [
    h('h2', labels.legend),
    h('ol', { className: ['legend'] }, [
      h('li', h('mark', { className: ['quote', 's0'] }, [labels.quotes, h('sup', '1')])),
      h('li', h('mark', { className: ['editor-note'] }, labels.editorNotes)),
      h('li', [h('mark', { className: ['typo'] }, labels.typos), h('ins', ` [${labels.correction}]`)]),
      h('li', { className: ['removed'] }, labels.removed),
    ]),
  ]
}

function shorten(text: string): string {
  const characters = Array.from(text.slice(0, 400))
  return characters.length > 90 ? `${characters.slice(0, 89).join('')}…` : text
}
