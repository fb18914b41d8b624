import type { ElementContent, Element as XmlElement } from 'xast'
import { toXml } from 'xast-util-to-xml'
import { x } from 'xastscript'
import type { Article, Block, Person, Quote } from '../schema/index.ts'
import {
  type Finding,
  findingsOf,
  type Mark,
  type Segment,
  segmentsOf,
  shownText,
  type Zone,
  zonesOf,
} from './zones.ts'

/** Characters that XML 1.0 cannot hold, not even escaped. */
const forbidden = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu

/**
 * The article as TEI P5 for corpus linguists: header with title, authors, dates and people; body with headings,
 * paragraphs and lists, `said` for quotes (`who` points to the person), `note` for editor notes, `choice` of `sic`
 * and `corr` for typos. What was removed is not part of it.
 *
 * @param article What `parseArticle` or `parseHtmlArticle` made.
 * @param source The string it was made from.
 * @returns An XML document. Characters that XML cannot hold are written as U+FFFD.
 */
export function toTei(article: Article, source: string): string {
  const write = (text: string): string => text.replace(forbidden, '\uFFFD')
  const ids = new Map(article.people.map(({ id }, index) => [id, `p${index + 1}`]))
  const marks = findingsOf(article)
  const body = zonesOf(article).filter((zone) => zone.role !== 'boilerplate' && zone.role !== 'title')
  const content = (zone: Zone): ElementContent[] => {
    const segments = segmentsOf(zone.part.span, marks as Mark<Finding>[])
    return nest(segments, 0, (span) => write(shownText(article, source, span)), article, ids)
  }
  const title = zonesOf(article).find((zone) => zone.role === 'title')
  const blocks = joinItems(body.map((zone) => renderZone(zone, content(zone))))
  const tree = x(
    'TEI',
    { xmlns: 'http://www.tei-c.org/ns/1.0' },
    onLines([
      renderHeader(article, ids, write),
      x(
        'text',
        article.language === 'und' ? {} : { 'xml:lang': article.language },
        onLines([x('body', onLines([...(title ? [x('head', content(title))] : []), ...blocks]))]),
      ),
    ]),
  )
  return `${toXml([{ type: 'instruction', name: 'xml', value: 'version="1.0" encoding="UTF-8"' }, { type: 'text', value: '\n' }, tree])}\n`
}

/** Elements that hold no text of the page may stand on lines of their own. */
function onLines(elements: readonly XmlElement[]): ElementContent[] {
  const end = { type: 'text', value: '\n' } as const
  return [end, ...elements.flatMap((element) => [element, end])]
}

function renderHeader(
  article: Article,
  ids: ReadonlyMap<string, string>,
  write: (text: string) => string,
): XmlElement {
  const { authors, publishedAt, updatedAt, meta, people } = article
  const persons = people.map((person) => renderPerson(person, ids.get(person.id)!, write))
  const description = [
    x('titleStmt', [
      x('title', write(article.title?.text ?? '')),
      ...authors.map(({ name }) => x('author', write(name))),
    ]),
    x('publicationStmt', [
      x('publisher', write(meta?.siteName ?? '')),
      ...(publishedAt
        ? [x('date', { type: 'published', when: publishedAt.value }, write(publishedAt.text))]
        : []),
      ...(updatedAt ? [x('date', { type: 'updated', when: updatedAt.value }, write(updatedAt.text))] : []),
    ]),
    x('sourceDesc', [x('p', meta?.url ? write(meta.url) : '')]),
  ]
  const profile = persons.length > 0 ? [x('profileDesc', [x('particDesc', onLines(persons))])] : []
  return x('teiHeader', onLines([x('fileDesc', onLines(description)), ...profile]))
}

/** Whoever speaks or is named; a document stands among the organisations, for nothing else of the list fits it. */
function renderPerson({ kind, name, role }: Person, id: string, write: (text: string) => string): XmlElement {
  if (kind === 'group') return x('personGrp', { 'xml:id': id }, [x('persName', write(name))])
  if (kind !== 'person') return x('org', { 'xml:id': id, type: kind }, [x('orgName', write(name))])
  const occupation = role ? [x('occupation', write(role))] : []
  return x('person', { 'xml:id': id }, [x('persName', write(name)), ...occupation])
}

const blockElements: Record<
  Block['kind'],
  { readonly name: string; readonly attributes: Record<string, string> }
> = {
  paragraph: { name: 'p', attributes: {} },
  subheading: { name: 'ab', attributes: { type: 'subheading' } },
  listItem: { name: 'item', attributes: {} },
  question: { name: 'ab', attributes: { type: 'question' } },
  timestamp: { name: 'ab', attributes: { type: 'timestamp' } },
  note: { name: 'note', attributes: { type: 'editorial' } },
}

function renderZone(zone: Zone, content: ElementContent[]): XmlElement {
  if (zone.role !== 'block') return x('ab', { type: zone.role }, content)
  const { name, attributes } = blockElements[zone.part.kind]
  return x(name, attributes, content)
}

/** Items that follow one another are one list. */
function joinItems(elements: readonly XmlElement[]): XmlElement[] {
  const joined: XmlElement[] = []
  for (const element of elements) {
    const last = joined.at(-1)
    if (element.name !== 'item') joined.push(element)
    else if (last?.name === 'list') last.children.push(element)
    else joined.push(x('list', [element]))
  }
  return joined
}

/** Segments under the same finding become one element, and so on inside it. */
function nest(
  segments: readonly Segment<Finding>[],
  depth: number,
  text: (span: Segment<Finding>['span']) => string,
  article: Article,
  ids: ReadonlyMap<string, string>,
): ElementContent[] {
  const content: ElementContent[] = []
  for (let at = 0; at < segments.length; ) {
    const finding = segments[at]!.values[depth]
    let end = at + 1
    if (finding === undefined) {
      content.push({ type: 'text', value: text(segments[at]!.span) })
    } else {
      while (end < segments.length && segments[end]!.values[depth] === finding) end++
      content.push(
        ...renderFinding(finding, nest(segments.slice(at, end), depth + 1, text, article, ids), ids),
      )
    }
    at = end
  }
  return content
}

function renderFinding(
  finding: Finding,
  content: ElementContent[],
  ids: ReadonlyMap<string, string>,
): ElementContent[] {
  if (finding.what === 'quote') return [x('said', attributesOf(finding.quote, ids), content)]
  if (finding.what === 'note')
    return [x('note', { type: finding.note.kind, resp: finding.note.signature ?? undefined }, content)]
  return [x('choice', [x('sic', content), x('corr', finding.typo.expected[0]!)])]
}

function attributesOf(
  { speaker, kind }: Quote,
  ids: ReadonlyMap<string, string>,
): Record<string, string | undefined> {
  const id = speaker?.person ? ids.get(speaker.person) : undefined
  return { direct: 'true', rend: kind, who: id ? `#${id}` : undefined }
}
