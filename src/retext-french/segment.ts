import { segmentation as french } from '../language/fr/segmentation.ts'
import type { SegmentationData } from '../language/shape/segmentation.ts'
import type { Span } from '../schema/span.ts'
import { markSentences } from './boundaries.ts'
import { tokenise } from './tokenise.ts'
import { TokenKind, Tokens } from './tokens.ts'
import { vocabularyOf } from './vocabulary.ts'

const tokens = new Tokens()

/**
 * Find the sentences and words of a text, without a tree.
 *
 * @param text Any string.
 * @param data What to know of its language; French by default.
 * @returns Spans in UTF-16 offsets into `text`, in order. White space around a sentence is outside of it. Words are
 *   words, numbers, addresses, handles and tags.
 * @throws {TypeError} for anything but a string.
 */
export function segment(text: string, data: SegmentationData = french): { sentences: Span[]; words: Span[] } {
  const read = readTokens(text, data)
  const { from, kinds, size, first, last } = read
  const sentences: Span[] = []
  for (let index = 0; index < read.sentences; index++) {
    sentences.push({ start: from[first[index]!]!, end: from[last[index]!]! })
  }
  const words: Span[] = []
  for (let index = 0; index < size; index++) {
    const kind = kinds[index]
    if (kind === TokenKind.word || kind === TokenKind.source)
      words.push({ start: from[index]!, end: from[index + 1]! })
  }
  return { sentences, words }
}

/**
 * Tokens and sentences of a text. They are overwritten by the next call.
 *
 * @throws {TypeError} for anything but a string.
 */
export function readTokens(text: string, data: SegmentationData): Tokens {
  if (typeof text !== 'string') {
    throw new TypeError(`A string is expected, not ${text === null ? 'null' : typeof text}.`)
  }
  const vocabulary = vocabularyOf(data)
  tokenise(text, vocabulary, tokens)
  markSentences(text, tokens, vocabulary)
  return tokens
}
