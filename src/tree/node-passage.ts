import type { Paragraph, SentenceContent, Word } from 'nlcst'
import type { KeptPart } from '../layout/index.ts'
import { TokenKind } from '../retext-french/tokens.ts'
import type { Span } from '../schema/index.ts'
import { TokenPassage } from './token-passage.ts'

const kindOf: Record<SentenceContent['type'], TokenKind> = {
  WordNode: TokenKind.word,
  WhiteSpaceNode: TokenKind.space,
  PunctuationNode: TokenKind.punctuation,
  SymbolNode: TokenKind.symbol,
  SourceNode: TokenKind.source,
}

/** A passage read from nodes, of whatever parser made them. */
export class NodePassage extends TokenPassage {
  readonly #tokens: readonly SentenceContent[]

  constructor(node: Paragraph, kind: KeptPart['role'], block: number) {
    const tokens: SentenceContent[] = []
    const sentences: number[] = []
    let count = 0
    for (const child of node.children) {
      if (child.type === 'SentenceNode') {
        for (const inner of child.children) {
          tokens.push(inner)
          sentences.push(count)
        }
        count++
      } else {
        tokens.push(child as SentenceContent)
        sentences.push(Math.max(0, count - 1))
      }
    }
    const kinds = new Uint8Array(tokens.length)
    const from = new Uint32Array(tokens.length + 1)
    let text = ''
    tokens.forEach((token, index) => {
      kinds[index] = kindOf[token.type] ?? TokenKind.symbol
      text += valueIn(token)
      from[index + 1] = text.length
    })
    super(kind, block, text, kinds, from, Uint32Array.from(sentences))
    this.#tokens = tokens
  }

  span(start: number, end: number): Span {
    return { start: this.#raw(start, false), end: this.#raw(end, true) }
  }

  /** Raw offset of a text offset; inside a token that was repaired, the token's own edge. */
  #raw(offset: number, isEnd: boolean): number {
    const index = this.tokenAt(isEnd ? offset - 1 : offset)
    const position = this.#tokens[index]?.position
    const rawStart = position?.start.offset ?? 0
    const rawEnd = position?.end.offset ?? 0
    const from = this.from[index]!
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
