// How well sentences are found, beside other tools, on our own gold: `npm run bench:segmentation`.
import type { Parent } from 'nlcst'
import { ParseEnglish } from 'parse-english'
import { ParseLatin } from 'parse-latin'
import { segment } from '../../src/retext-french/index.ts'
import { readGold, type Splitter, scoreOf } from '../quality/segmentation.ts'

const sentencesOf =
  (parser: { parse(text: string): Parent }): Splitter =>
  (text) => {
    const spans: { start: number; end: number }[] = []
    const visit = (node: Parent): void => {
      if (node.type === 'SentenceNode')
        spans.push({ start: node.position!.start.offset!, end: node.position!.end.offset! })
      else for (const child of node.children) if ('children' in child) visit(child)
    }
    visit(parser.parse(text))
    return spans
  }

const intl = new Intl.Segmenter('fr', { granularity: 'sentence' })
const tools: Record<string, Splitter> = {
  'ndlr/retext-french': (text) => segment(text).sentences,
  'Intl.Segmenter (fr)': (text) =>
    [...intl.segment(text)].map(({ segment: { length }, index }) => ({ start: index, end: index + length })),
  'parse-latin 7': sentencesOf(new ParseLatin()),
  'parse-english 7': sentencesOf(new ParseEnglish()),
}

const gold = readGold()
console.log(`| tool | F of sentence ends | paragraphs wrong of ${gold.length} |`)
console.log('| --- | --- | --- |')
for (const [name, split] of Object.entries(tools)) {
  const { f, wrong } = scoreOf(split, gold)
  console.log(`| ${name} | ${f.toFixed(1)} | ${wrong.length} |`)
}
