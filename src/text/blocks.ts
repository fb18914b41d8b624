import type { Span } from '../schema/index.ts'
import { readLines } from './lines.ts'
import type { OffsetMap } from './offset-map.ts'
import { repair } from './repair.ts'

/** A stretch of the page that reads as one: a paragraph, a heading, a menu entry. What layout sorts. */
export interface TextBlock {
  /** Where it stands in the source, white space trimmed. */
  readonly span: Span
  /** Repaired text; '' when it repairs to nothing (`&nbsp;`). */
  readonly text: string
  /** From `text` into the source. */
  readonly map: OffsetMap
  /** Blank lines before it. */
  readonly gap: number
  /** Columns before it on its first line. */
  readonly indent: number
  /** UTF-16 units of `text` that are a bullet and the space after it; 0: not a list item. */
  readonly bullet: number
  /** What the markup knows of it; absent in plain text. */
  readonly markup?: MarkupEvidence
}

/** What the markup of an HTML page says of a block. Filled by the `html` room, weighed by `layout`. */
export interface MarkupEvidence {
  /** Name of the block element: 'p', 'h1', 'li', 'figcaption'. */
  readonly element: string
  /** Tokens of class, id, role, itemprop and tag names on the way up, lower case, nearest first. */
  readonly tokens: readonly string[]
  /** Share of the text that stands inside links, 0 to 1. */
  readonly linkShare: number
}

/**
 * Read the blocks of a source text.
 *
 * @param source The string given.
 * @returns Blocks in order; together they hold every character but white space and controls.
 */
export function readBlocks(source: string): TextBlock[] {
  return readLines(source).map(({ start, end, gap, indent }) => {
    const { text, map } = repair(source, start, end)
    return { span: { start, end }, text, map, gap, indent, bullet: 0 }
  })
}
