import type { Paragraph, Root, RootContent, Sentence } from 'nlcst'
import type { VFile } from 'vfile'
import { segmentation as french } from '../language/fr/segmentation.ts'
import type { SegmentationData } from '../language/shape/segmentation.ts'
import { NodeBuilder } from './paragraph.ts'
import { FilePlace } from './place.ts'
import { readTokens } from './segment.ts'
import { Pause, type Tokens } from './tokens.ts'

/** Options of the parser. */
export interface ParseFrenchOptions {
  /** What to know of the language; French by default. */
  readonly segmentation?: SegmentationData | null | undefined
}

/** Changes a node of the tree in place. */
export type NodeTransform<Node> = (node: Node) => void

/**
 * Parser of French, and of any Latin-script language with its data, to nlcst.
 *
 * Transforms in the three lists run on each node as soon as its children are made: sentences, then paragraphs, then
 * the root.
 */
export class ParseFrench {
  readonly tokenizeSentencePlugins: NodeTransform<Sentence>[] = []
  readonly tokenizeParagraphPlugins: NodeTransform<Paragraph>[] = []
  readonly tokenizeRootPlugins: NodeTransform<Root>[] = []
  readonly #data: SegmentationData

  constructor(options?: ParseFrenchOptions | null) {
    this.#data = options?.segmentation ?? french
  }

  /**
   * Parse a text. Line ends between sentences, and blank lines, divide paragraphs.
   *
   * @param value Any string, or a file.
   * @returns A tree whose nodes tile the text; white space between sentences and paragraphs stands between them.
   * @throws {TypeError} for anything else.
   */
  parse(value: string | VFile): Root {
    const text = typeof value === 'object' && value !== null ? String(value) : value
    const tokens = readTokens(text, this.#data)
    const root = grow(text, tokens)
    for (const transform of this.tokenizeSentencePlugins) {
      for (const paragraph of root.children) {
        if (paragraph.type !== 'ParagraphNode') continue
        for (const sentence of paragraph.children) if (sentence.type === 'SentenceNode') transform(sentence)
      }
    }
    for (const transform of this.tokenizeParagraphPlugins) {
      for (const paragraph of root.children) if (paragraph.type === 'ParagraphNode') transform(paragraph)
    }
    for (const transform of this.tokenizeRootPlugins) transform(root)
    return root
  }
}

function grow(text: string, tokens: Tokens): Root {
  const place = new FilePlace(text)
  const builder = new NodeBuilder(text, tokens, place)
  const { size, sentences, first, last, pauses } = tokens
  const children: RootContent[] = []
  const start = { line: 1, column: 1, offset: 0 }
  let sentence = 0
  let token = 0
  while (sentence < sentences) {
    while (token < first[sentence]!) children.push(builder.token(token++))
    const begin = sentence
    do sentence++
    while (sentence < sentences && !isParagraphBreak(pauses, last[sentence - 1]!, first[sentence]!))
    children.push(builder.paragraph(begin, sentence, token, last[sentence - 1]!))
    token = last[sentence - 1]!
  }
  while (token < size) children.push(builder.token(token++))
  return { type: 'RootNode', children, position: { start, end: place.end(text.length) } }
}

/** Whether the white space between two sentences holds a line end. */
function isParagraphBreak(pauses: Uint8Array, from: number, to: number): boolean {
  for (let index = from; index < to; index++) if (pauses[index]! >= Pause.line) return true
  return false
}
