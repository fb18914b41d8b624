import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import type { Block } from '../schema/index.ts'
import type { ReportContext } from './report-context.ts'
import { type Finding, findingsOf, segmentsOf, shownText, type Zone, zonesOf } from './zones.ts'

const blockElements: Record<Block['kind'], { readonly name: string; readonly className: string[] }> = {
  paragraph: { name: 'p', className: [] },
  subheading: { name: 'h2', className: [] },
  listItem: { name: 'li', className: [] },
  question: { name: 'p', className: ['question'] },
  timestamp: { name: 'p', className: ['timestamp'] },
  note: { name: 'p', className: ['note-block'] },
}

/** The page in its order, what was removed in its place. */
export function renderPage(context: ReportContext): Element[] {
  const marks = findingsOf(context.article)
  const elements: Element[] = []
  for (const zone of zonesOf(context.article)) {
    if (zone.role === 'boilerplate') {
      join(elements, h('div', { className: ['removals'] }, [renderRemoved(zone.part, context)]))
      continue
    }
    const content = segmentsOf(zone.part.span, marks).flatMap(({ span, values }) =>
      renderSegment(shownText(context.article, context.source, span), span.start, span.end, values, context),
    )
    const element = renderKept(zone, content)
    if (element.tagName === 'li') join(elements, h('ul', [element]))
    else elements.push(element)
  }
  return elements
}

/** Items that follow one another are one list, and so are removed lines. */
function join(elements: Element[], group: Element): void {
  const last = elements.at(-1)
  if (last && last.tagName === group.tagName) last.children.push(...group.children)
  else elements.push(group)
}

function renderKept(zone: Exclude<Zone, { role: 'boilerplate' }>, content: ElementContent[]): Element {
  if (zone.role === 'title') return h('h1', { dir: 'auto' }, content)
  if (zone.role === 'block') {
    const { name, className } = blockElements[zone.part.kind]
    return h(name, { className, dir: 'auto' }, content)
  }
  return h('p', { className: [zone.role], dir: 'auto' }, content)
}

function renderRemoved(
  { kind, text, rule, confidence }: ReportContext['article']['boilerplate'][number],
  { labels }: ReportContext,
): Element {
  const why = `${labels.removed}: ${labels.boilerplate[kind]} · ${labels.rule} ${rule} · ${labels.confidence} ${confidence.toFixed(2)}`
  return h('p', { className: ['removed'], title: why }, [
    h('span', { className: ['label'] }, [
      h('span', { className: ['unseen'] }, `${labels.removed}: `),
      labels.boilerplate[kind],
    ]),
    h('bdi', text),
  ])
}

/** One stretch under the findings that hold over it, innermost last. */
function renderSegment(
  text: string,
  start: number,
  end: number,
  values: readonly Finding[],
  context: ReportContext,
): ElementContent[] {
  let content: ElementContent[] = [{ type: 'text', value: text }]
  for (const finding of values.toReversed()) {
    if (finding.what === 'typo') content = renderTypo(finding.typo, content, start, end, context)
    else if (finding.what === 'note') {
      const label = context.labels.notes[finding.note.kind]
      content = [
        h(
          'mark',
          {
            className: ['editor-note'],
            title: label,
            id: start === finding.note.span.start ? finding.note.id : undefined,
          },
          content,
        ),
      ]
    } else content = [renderQuoted(finding.quote, content, start, end, context)]
  }
  return content
}

function renderQuoted(
  quote: ReportContext['article']['quotes'][number],
  content: ElementContent[],
  start: number,
  end: number,
  context: ReportContext,
): Element {
  const isFirst = start === quote.spans[0]!.start
  const isLast = end === quote.spans.at(-1)!.end
  const number = h('sup', { title: context.speakerOf(quote) }, [
    String(context.numberOf(quote)),
    h('span', { className: ['unseen'] }, ` ${context.speakerOf(quote)}`),
  ])
  return h(
    'mark',
    { className: ['quote', context.lookOf(quote)], id: isFirst ? quote.id : undefined },
    isLast ? [...content, number] : content,
  )
}

function renderTypo(
  typo: ReportContext['article']['typos'][number],
  content: ElementContent[],
  start: number,
  end: number,
  { labels, placeOf }: ReportContext,
): ElementContent[] {
  const why = `${labels.rule} ${typo.rule} · ${labels.confidence} ${typo.confidence.toFixed(2)}`
  const id = start === typo.span.start ? placeOf(typo) : undefined
  const marked = h('mark', { className: ['typo'], title: why, id }, content)
  if (end !== typo.span.end) return [marked]
  return [
    marked,
    h('ins', [h('span', { className: ['unseen'] }, ` ${labels.correction}: `), ` [${typo.expected[0]}]`]),
  ]
}
