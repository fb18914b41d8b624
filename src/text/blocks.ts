import type { Span } from '../schema/index.ts'
import { findBullets, readMarker } from './bullets.ts'
import { isLower } from './characters.ts'
import { readLines } from './lines.ts'
import type { OffsetMap } from './offset-map.ts'
import { repair } from './repair.ts'
import { findWraps } from './wraps.ts'

/** A stretch of the page that reads as one: a paragraph, a heading, a menu entry. What layout sorts. */
export interface TextBlock {
  /** Where it stands in the source, white space trimmed. */
  readonly span: Span
  /** Repaired text; '' when it repairs to nothing (`&nbsp;`). */
  readonly text: string
  /** From `text` into the source. */
  readonly map: OffsetMap
  /** Blank lines before it, counting lines that repair to nothing. */
  readonly gap: number
  /** UTF-16 units of `text` that are a bullet and the space after it; 0: not a list item. */
  readonly bullet: number
  /** What the markup knows of it; absent in plain text. */
  readonly markup?: MarkupEvidence
}

/** What the markup of an HTML page says of a block. Filled by the `html` room, weighed by `layout`. */
export interface MarkupEvidence {
  /** The innermost element that holds the whole block. */
  readonly element: MarkupElement
  /** Share of the text that stands inside links, 0 to 1. */
  readonly linkShare: number
}

/** An element of an HTML page, as far as blocks need it. */
export interface MarkupElement {
  /** 'p', 'h1', 'li', 'figcaption'. */
  readonly name: string
  /** Words of class, id, role and itemprop, lower case: "article-body" gives article and body. */
  readonly tokens: readonly string[]
  /** Number of elements around it. */
  readonly depth: number
  readonly parent: MarkupElement | null
}

/**
 * Read the blocks of a source text: a line each, but lines that a machine wrapped are one.
 *
 * @param source The string given.
 * @returns Blocks in order; together they hold every character but white space, controls and format characters.
 */
export function readBlocks(source: string): TextBlock[] {
  const lines = readLines(source)
  const wraps = findWraps(source, lines)
  const blocks: Mutable<TextBlock>[] = []
  let gap = 0
  for (let first = 0; first < lines.length; ) {
    const { start } = lines[first]!
    const isItem = readMarker(source, start) !== null
    let last = first
    while (wraps.goesOn(last, first, isItem) && !opensItem(source, lines[last + 1]!.start)) last++
    const { end } = lines[last]!
    const { text, map } = repair(source, start, end)
    gap += lines[first]!.gap
    blocks.push({ span: { start, end }, text, map, gap, bullet: 0 })
    // To the eye, a line that repairs to nothing is one more blank line.
    gap = text === '' ? gap + 1 : 0
    first = last + 1
  }
  findBullets(blocks).forEach((length, index) => {
    if (length > 0) blocks[index]!.bullet = length
  })
  return blocks
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] }

/** A line that opens an item ends the one before; a dash before lower case goes on with it: "la mer ⏎ – calme – ". */
function opensItem(source: string, at: number): boolean {
  const marker = readMarker(source, at)
  return marker !== null && (marker.isCertain || !isLower(source.charCodeAt(at + marker.length)))
}
