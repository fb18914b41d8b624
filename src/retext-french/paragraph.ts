import type { Paragraph, ParagraphContent, Sentence, SentenceContent } from 'nlcst'
import type { Point } from 'unist'
import type { SegmentationData } from '../language/shape/segmentation.ts'
import type { Place } from './place.ts'
import { readTokens } from './segment.ts'
import { TokenKind, type Tokens } from './tokens.ts'

/**
 * Build the paragraph node of a text: line ends in it do not split it.
 *
 * @param text Text of one paragraph; never empty.
 * @param data What to know of its language.
 * @param place Where its units stand in the file.
 */
export function buildParagraph(text: string, data: SegmentationData, place: Place): Paragraph {
  const tokens = readTokens(text, data)
  return new NodeBuilder(text, tokens, place).paragraph(0, tokens.sentences, 0, tokens.size)
}

/** Makes the nodes of a text in order, each once; neighbours share the point between them. */
export class NodeBuilder {
  readonly #text: string
  readonly #tokens: Tokens
  readonly #place: Place
  /** Where the last point made stands; the next node usually begins there. */
  #offset = -1
  #point: Point = { line: 1, column: 1, offset: 0 }

  constructor(text: string, tokens: Tokens, place: Place) {
    this.#text = text
    this.#tokens = tokens
    this.#place = place
  }

  /** The paragraph of these sentences and of the tokens around them. */
  paragraph(firstSentence: number, endSentence: number, firstToken: number, endToken: number): Paragraph {
    const { first, last } = this.#tokens
    const children: ParagraphContent[] = []
    let token = firstToken
    for (let index = firstSentence; index < endSentence; index++) {
      while (token < first[index]!) children.push(this.token(token++) as ParagraphContent)
      children.push(this.#sentence(first[index]!, last[index]!))
      token = last[index]!
    }
    while (token < endToken) children.push(this.token(token++) as ParagraphContent)
    const { start } = children[0]!.position!
    const { end } = children.at(-1)!.position!
    return { type: 'ParagraphNode', children, position: { start, end } }
  }

  #sentence(first: number, last: number): Sentence {
    const children: SentenceContent[] = []
    for (let index = first; index < last; index++) children.push(this.token(index))
    return {
      type: 'SentenceNode',
      children,
      position: { start: children[0]!.position!.start, end: children[last - first - 1]!.position!.end },
    }
  }

  /** The node of one token. */
  token(index: number): SentenceContent {
    const { from, kinds } = this.#tokens
    const start = from[index]!
    const end = from[index + 1]!
    const value = this.#text.slice(start, end)
    const begin = start === this.#offset ? this.#point : this.#place.start(start)
    const finish = this.#place.end(end)
    this.#offset = this.#place.isContinuous ? end : -1
    this.#point = finish
    const position = { start: begin, end: finish }
    switch (kinds[index]) {
      case TokenKind.word:
        return {
          type: 'WordNode',
          children: [{ type: 'TextNode', value, position: { start: begin, end: finish } }],
          position,
        }
      case TokenKind.space:
        return { type: 'WhiteSpaceNode', value, position }
      case TokenKind.punctuation:
        return { type: 'PunctuationNode', value, position }
      case TokenKind.symbol:
        return { type: 'SymbolNode', value, position }
      default:
        return { type: 'SourceNode', value, position }
    }
  }
}
