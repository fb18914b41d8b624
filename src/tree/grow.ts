import type { Root, RootContent } from 'nlcst'
import type { SegmentationData } from '../language/shape/segmentation.ts'
import type { Page, Part } from '../layout/index.ts'
import { buildParagraph } from '../retext-french/index.ts'
import { Lines } from './lines.ts'

/** Without data of the language, only white space, words and marks are told apart. */
const noWords: SegmentationData = {
  abbreviations: [],
  finalAbbreviations: [],
  clitics: [],
  lexicalApostrophes: [],
}

/**
 * Make the nlcst tree of a page: what is kept parsed, what is removed as source nodes.
 *
 * @param source The string given; every position is in it.
 * @param page Its parts.
 * @param language BCP 47, for the compiler.
 * @param segmentation What the tokeniser must know of the language; null: nothing.
 */
export function growTree(
  source: string,
  page: Page,
  language: string,
  segmentation: SegmentationData | null,
): Root {
  const lines = new Lines(source)
  const { authors, publishedAt, updatedAt, dateline, meta } = page
  const children: RootContent[] = []
  let at = 0
  for (const part of page.parts) {
    if (part.span.start > at) children.push(whiteSpace(source, at, part.span.start, lines))
    children.push(grow(part, segmentation ?? noWords, source, lines))
    at = part.span.end
  }
  if (at < source.length) children.push(whiteSpace(source, at, source.length, lines))
  return {
    type: 'RootNode',
    children,
    data: { page: { language, authors, publishedAt, updatedAt, dateline, meta } },
    position: { start: lines.point(0), end: lines.point(source.length) },
  }
}

function grow(part: Part, segmentation: SegmentationData, source: string, lines: Lines): RootContent {
  const { text, span, map } = part
  if (part.role !== 'boilerplate') {
    const paragraph = buildParagraph(text, segmentation, {
      start: (offset) => lines.point(map.start(offset)),
      end: (offset) => lines.point(map.end(offset)),
    })
    paragraph.data = { kind: part.role }
    paragraph.position = { start: lines.point(span.start), end: lines.point(span.end) }
    return paragraph
  }
  const { kind, rule, confidence } = part
  return {
    type: 'SourceNode',
    value: source.slice(span.start, span.end),
    data: { boilerplate: { kind, text, rule, confidence } },
    position: { start: lines.point(span.start), end: lines.point(span.end) },
  }
}

function whiteSpace(source: string, start: number, end: number, lines: Lines): RootContent {
  return {
    type: 'WhiteSpaceNode',
    value: source.slice(start, end),
    position: { start: lines.point(start), end: lines.point(end) },
  }
}
