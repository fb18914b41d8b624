import type { Paragraph, Root, SentenceContent, Word } from 'nlcst'
import type { KeptPart } from '../layout/index.ts'
import type { Span } from '../schema/index.ts'

/** What a token of a passage is. */
export const TokenKind = { word: 0, space: 1, punctuation: 2, symbol: 3, source: 4 } as const
export type TokenKind = (typeof TokenKind)[keyof typeof TokenKind]

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
  readonly node: Paragraph
  /** Repaired text of the paragraph. */
  readonly text: string
  /** Number of tokens. */
  readonly size: number
  readonly kinds: Uint8Array
  /** Text offset of each token, and one more: the length of the text. */
  readonly from: Uint32Array
  /** Index of the sentence of each token. */
  readonly sentence: Uint32Array
  /** The text of a token. */
  token(index: number): string
  /** Index of the token that holds this text offset. */
  tokenAt(offset: number): number
  /** Span in the source of a stretch of the text. */
  span(start: number, end: number): Span
}

const kindOf: Record<SentenceContent['type'], TokenKind> = {
  WordNode: TokenKind.word,
  WhiteSpaceNode: TokenKind.space,
  PunctuationNode: TokenKind.punctuation,
  SymbolNode: TokenKind.symbol,
  SourceNode: TokenKind.source,
}

class NodePassage implements Passage {
  readonly text: string
  readonly size: number
  readonly kinds: Uint8Array
  readonly from: Uint32Array
  readonly sentence: Uint32Array
  readonly #rawStart: Uint32Array
  readonly #rawEnd: Uint32Array

  constructor(
    readonly node: Paragraph,
    readonly kind: KeptPart['role'],
    readonly block: number,
  ) {
    const tokens: { node: SentenceContent; sentence: number }[] = []
    let sentences = 0
    for (const child of node.children) {
      if (child.type === 'SentenceNode') {
        for (const inner of child.children) tokens.push({ node: inner, sentence: sentences })
        sentences++
      } else tokens.push({ node: child as SentenceContent, sentence: Math.max(0, sentences - 1) })
    }
    const size = tokens.length
    this.size = size
    this.kinds = new Uint8Array(size)
    this.from = new Uint32Array(size + 1)
    this.sentence = new Uint32Array(size)
    this.#rawStart = new Uint32Array(size)
    this.#rawEnd = new Uint32Array(size)
    let text = ''
    tokens.forEach(({ node: token, sentence }, index) => {
      this.from[index] = text.length
      this.kinds[index] = kindOf[token.type]
      this.sentence[index] = sentence
      this.#rawStart[index] = token.position?.start.offset ?? 0
      this.#rawEnd[index] = token.position?.end.offset ?? 0
      text += valueIn(token)
    })
    this.from[size] = text.length
    this.text = text
  }

  token(index: number): string {
    return this.text.slice(this.from[index]!, this.from[index + 1]!)
  }

  tokenAt(offset: number): number {
    let low = 0
    let high = this.size - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (this.from[middle]! <= offset) low = middle
      else high = middle - 1
    }
    return low
  }

  span(start: number, end: number): Span {
    return { start: this.#raw(start, false), end: this.#raw(end, true) }
  }

  /** Raw offset of a text offset; inside a token that was repaired, the token's own edge. */
  #raw(offset: number, isEnd: boolean): number {
    const index = this.tokenAt(isEnd ? offset - 1 : offset)
    const from = this.from[index]!
    const rawStart = this.#rawStart[index]!
    const rawEnd = this.#rawEnd[index]!
    if (rawEnd - rawStart === this.from[index + 1]! - from) return rawStart + offset - from
    return isEnd ? rawEnd : rawStart
  }
}

function valueIn(node: SentenceContent): string {
  return node.type === 'WordNode' ? wordValue(node) : node.value
}

function wordValue(word: Word): string {
  if (word.children.length === 1) return word.children[0]!.value
  let value = ''
  for (const child of word.children) value += child.value
  return value
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
    let block = 0
    const found: Passage[] = []
    for (const child of root.children) {
      if (child.type !== 'ParagraphNode') continue
      const kind = child.data?.kind ?? 'paragraph'
      found.push(new NodePassage(child, kind, heads.has(kind) ? -1 : block++))
    }
    passages = found
    cache.set(root, passages)
  }
  return passages
}
