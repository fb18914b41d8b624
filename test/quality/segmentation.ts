import { readFileSync } from 'node:fs'
import path from 'node:path'

/** A paragraph of our own gold, and where its sentences end. */
export interface GoldParagraph {
  readonly text: string
  /** Offsets of the ends of all sentences but the last. */
  readonly ends: readonly number[]
}

/** Read the gold: a paragraph a line, `¦` between its sentences. */
export function readGold(): GoldParagraph[] {
  const lines = readFileSync(path.join(import.meta.dirname, 'segmentation/fr.txt'), 'utf8').split('\n')
  return lines.flatMap((line) => {
    if (line === '' || line.startsWith('#')) return []
    const sentences = line.split('¦')
    const ends: number[] = []
    let at = 0
    for (const sentence of sentences.slice(0, -1)) {
      at += sentence.length
      ends.push(at)
    }
    return [{ text: sentences.join(''), ends }]
  })
}

/** Where sentences end inside a text, by a tool that gives their spans. */
export type Splitter = (text: string) => readonly { start: number; end: number }[]

/** How well a tool finds the ends of sentences inside paragraphs; percentages. */
export function scoreOf(split: Splitter, gold: readonly GoldParagraph[]): { f: number; wrong: string[] } {
  let right = 0
  let found = 0
  let asked = 0
  const wrong: string[] = []
  for (const { text, ends } of gold) {
    const own = split(text)
      .map(({ start, end }) => start + text.slice(start, end).trimEnd().length)
      .filter((end) => end < text.trimEnd().length)
    const hits = own.filter((end) => ends.includes(end)).length
    right += hits
    found += own.length
    asked += ends.length
    if (hits !== own.length || hits !== ends.length) wrong.push(text)
  }
  return { f: (200 * right) / (found + asked), wrong }
}
