import type { Element } from 'hast'
import { h } from 'hastscript'
import type { ReportContext } from './report-context.ts'
import { shorten } from './shorten.ts'

type Content = (string | Element)[]

/** The list beside the page: quotes, notes, typos, people, and what was removed by kind; each leads to its place. */
export function renderFindings(context: ReportContext): Element[] {
  const { article, labels } = context
  const quotes = article.quotes.map((quote) => [
    h('a', { href: `#${quote.id}` }, h('bdi', `“${shorten(quote.text, 90)}”`)),
    ' — ',
    h('span', { className: ['speaker', context.lookOf(quote)] }, h('bdi', context.speakerOf(quote))),
    ...roleOf(quote.speaker?.role?.text),
  ])
  const notes = article.editorNotes.map((note) => [
    `${labels.notes[note.kind]}: `,
    h('a', { href: `#${note.id}` }, h('bdi', shorten(note.text, 90))),
  ])
  const typos = article.typos.map((typo) => [
    h('a', { href: `#${context.placeOf(typo)}` }, h('bdi', typo.actual)),
    ' → ',
    h('bdi', typo.expected.join(', ')),
    h('span', { className: ['rule'] }, ` ${typo.rule}`),
  ])
  const people = article.people.map(({ name, role }) => [h('bdi', name), ...roleOf(role)])
  return [
    ...section(labels.quotes, quotes, 'ol', labels.none),
    ...section(labels.editorNotes, notes, 'ul', labels.none),
    ...section(labels.typos, typos, 'ul', labels.none),
    ...section(labels.people, people, 'ul', labels.none),
    ...section(labels.removed, countRemoved(context), 'ul', labels.none),
  ]
}

/** What the marks of the page mean, shown as they are. */
export function renderLegend({ labels }: ReportContext): Element {
  return h('ul', { className: ['legend'], ariaLabel: labels.legend }, [
    h('li', h('mark', { className: ['quote', 's0'] }, [labels.quotes, h('sup', '1')])),
    h('li', h('mark', { className: ['editor-note'] }, labels.editorNotes)),
    h('li', [h('mark', { className: ['typo'] }, labels.typos), h('ins', ` [${labels.correction}]`)]),
    h('li', { className: ['removed'] }, [h('span', { className: ['label'] }, '…'), labels.removed]),
  ])
}

function section(title: string, items: readonly Content[], list: 'ol' | 'ul', none: string): Element[] {
  const content =
    items.length > 0
      ? h(
          list,
          items.map((item) => h('li', { dir: 'auto' }, item)),
        )
      : h('p', { className: ['rule'] }, none)
  return [h('h2', title), content]
}

function roleOf(role: string | null | undefined): Content {
  return role ? [h('span', { className: ['role'] }, [', ', h('bdi', role)])] : []
}

function countRemoved({ article, labels }: ReportContext): Content[] {
  const counts = new Map<string, number>()
  for (const { kind } of article.boilerplate) {
    const label = labels.boilerplate[kind]
    counts.set(label, (counts.get(label) ?? 0) + 1)
  }
  return [...counts]
    .sort((a, b) => b[1] - a[1])
    .map(([kind, count]) => [kind, ' ', h('span', { className: ['count'] }, String(count))])
}
