import type { Paragraph, ParagraphContent } from 'nlcst'
import type { SegmentationData } from '../language/shape/segmentation.ts'
import type { KeptPart } from '../layout/index.ts'
import { buildParagraph } from '../retext-french/paragraph.ts'
import type { OffsetMap } from '../text/index.ts'
import type { Lines } from './lines.ts'

/** What the nodes of a paragraph will be made of. */
export interface Seed {
  /** Repaired text. */
  readonly text: string
  /** From the text into the source. */
  readonly map: OffsetMap
  readonly segmentation: SegmentationData
}

const seeds = new WeakMap<Paragraph, Seed>()

/**
 * A paragraph whose sentences and words become nodes when they are first read. Annotators read passages, so an
 * article costs the tokens of its text and no node.
 */
export function lateParagraph(part: KeptPart, segmentation: SegmentationData, lines: Lines): Paragraph {
  const { text, map, span } = part
  const paragraph = {
    type: 'ParagraphNode',
    data: { kind: part.role },
    position: { start: lines.point(span.start), end: lines.point(span.end) },
  } as Paragraph
  seeds.set(paragraph, { text, map, segmentation })
  const settle = (value: ParagraphContent[]): ParagraphContent[] => {
    seeds.delete(paragraph)
    Object.defineProperty(paragraph, 'children', { value, writable: true })
    return value
  }
  return Object.defineProperty(paragraph, 'children', {
    configurable: true,
    enumerable: true,
    get: () =>
      settle(
        buildParagraph(text, segmentation, {
          start: (offset) => lines.point(map.start(offset)),
          end: (offset) => lines.point(map.end(offset)),
        }).children,
      ),
    set: settle,
  })
}

/** What a late paragraph holds until its nodes are made; undefined for any other. */
export function seedOf(paragraph: Paragraph): Seed | undefined {
  return seeds.get(paragraph)
}
