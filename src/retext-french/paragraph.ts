import type { Paragraph, Sentence, SentenceContent } from 'nlcst'
import type { SegmentationData } from '../language/shape/segmentation.ts'
import type { Place } from './place.ts'

const token = /(\p{White_Space}+)|((?:[\p{L}\p{M}\p{N}](?:[-'’.](?=[\p{L}\p{N}]))?)+)|(\p{P})|(.)/gsu

/**
 * Build the paragraph node of a text.
 *
 * @param text Text of one paragraph.
 * @param data What to know of its language.
 * @param place Where its units stand in the file.
 */
export function buildParagraph(text: string, _data: SegmentationData, place: Place): Paragraph {
  const position = (start: number, end: number) => ({ start: place.start(start), end: place.end(end) })
  const children: SentenceContent[] = []
  for (const match of text.matchAll(token)) {
    const value = match[0]
    const at = position(match.index, match.index + value.length)
    if (match[1]) children.push({ type: 'WhiteSpaceNode', value, position: at })
    else if (match[2])
      children.push({ type: 'WordNode', children: [{ type: 'TextNode', value, position: at }], position: at })
    else children.push({ type: match[3] ? 'PunctuationNode' : 'SymbolNode', value, position: at })
  }
  const sentence: Sentence = { type: 'SentenceNode', children, position: position(0, text.length) }
  return { type: 'ParagraphNode', children: [sentence], position: position(0, text.length) }
}
