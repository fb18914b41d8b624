import type { Root } from 'nlcst'
import type { KeptPart } from '../layout/index.ts'
import type { Span } from '../schema/index.ts'
import { seedOf } from './late-paragraph.ts'
import { NodePassage } from './node-passage.ts'
import { PassageShelf } from './token-passage.ts'

export { TokenKind } from '../retext-french/tokens.ts'

/**
 * A paragraph as the annotators read it: its text, its tokens, and the way back to the source.
 *
 * Token `i` is `text.slice(from[i], from[i + 1])`. Offsets into `text` are "text offsets"; `span` turns them into
 * spans of the string given.
 */
export interface Passage {
  /** Index among the blocks of the article; -1: title, kicker or standfirst. */
  readonly block: number
  /** What the paragraph is; 'paragraph' when a foreign parser did not say. */
  readonly kind: KeptPart['role']
  /** Repaired text of the paragraph. */
  readonly text: string
  /** Kind of each token, a `TokenKind`. */
  readonly kinds: Uint8Array
  /** Text offset of each token, and one more: the length of the text. */
  readonly from: Uint32Array
  /** Index of the sentence of each token. */
  readonly sentence: Uint32Array
  /** Index of the token that holds this text offset. */
  tokenAt(offset: number): number
  /** Span in the source of a stretch of the text. */
  span(start: number, end: number): Span
}

const cache = new WeakMap<Root, readonly Passage[]>()
const heads: ReadonlySet<KeptPart['role']> = new Set(['title', 'kicker', 'standfirst'])

/**
 * Read the paragraphs of a tree, once for all annotators.
 *
 * @param root A tree of ndlr's parsers, or of any parser that makes nlcst with positions.
 */
export function passagesOf(root: Root): readonly Passage[] {
  let passages = cache.get(root)
  if (!passages) {
    const shelf = new PassageShelf()
    let block = 0
    const found: Passage[] = []
    for (const child of root.children) {
      if (child.type !== 'ParagraphNode') continue
      const kind = child.data?.kind ?? 'paragraph'
      const index = heads.has(kind) ? -1 : block++
      const seed = seedOf(child)
      found.push(seed ? shelf.passage(kind, index, seed) : new NodePassage(child, kind, index))
    }
    passages = found
    cache.set(root, passages)
  }
  return passages
}
