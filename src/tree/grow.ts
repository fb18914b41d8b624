import type { Root, RootContent } from 'nlcst'
import type { SegmentationData } from '../language/shape/segmentation.ts'
import type { Page, Part } from '../layout/index.ts'
import { lateParagraph } from './late-paragraph.ts'
import { Lines } from './lines.ts'
import type { ArticleLanguage } from './tell-language.ts'

/** Without data of the language, only white space, words and marks are told apart. */
const noWords: SegmentationData = {
  abbreviations: [],
  numericAbbreviations: [],
  finalAbbreviations: [],
  clitics: [],
  lexicalApostrophes: [],
  sentenceOpeners: [],
  nameParticles: [],
}

/**
 * Make the nlcst tree of a page: what is kept parsed, what is removed as source nodes.
 *
 * @param source The string given; every position is in it.
 * @param page Its parts.
 * @param language Its language; without data, words and marks alone are told apart.
 */
export function growTree(source: string, page: Page, language: ArticleLanguage): Root {
  const segmentation = language.data?.segmentation ?? noWords
  const lines = new Lines(source)
  const { authors, publishedAt, updatedAt, dateline, meta } = page
  const children: RootContent[] = []
  let at = 0
  for (const part of page.parts) {
    if (part.span.start > at) children.push(between(source, at, part.span.start, lines))
    children.push(grow(part, segmentation, source, lines))
    at = part.span.end
  }
  if (at < source.length) children.push(between(source, at, source.length, lines))
  return {
    type: 'RootNode',
    children,
    data: { page: { language: language.tag, authors, publishedAt, updatedAt, dateline, meta } },
    position: { start: lines.point(0), end: lines.point(source.length) },
  }
}

function grow(part: Part, segmentation: SegmentationData, source: string, lines: Lines): RootContent {
  if (part.role !== 'boilerplate') return lateParagraph(part, segmentation, lines)
  const { text, span, kind, rule, confidence } = part
  return {
    type: 'SourceNode',
    value: source.slice(span.start, span.end),
    data: { boilerplate: { kind, text, rule, confidence } },
    position: { start: lines.point(span.start), end: lines.point(span.end) },
  }
}

/** What stands between two parts: white space, in HTML also tags and what is never shown. */
function between(source: string, start: number, end: number, lines: Lines): RootContent {
  const value = source.slice(start, end)
  const type = value.trim() === '' ? 'WhiteSpaceNode' : 'SourceNode'
  return { type, value, position: { start: lines.point(start), end: lines.point(end) } }
}
