import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { parseArticle } from '../../src/index.ts'

const folder = path.join(import.meta.dirname, 'body')

/** What is removed of the labelled pages, and whether its line is the article's ('B'). */
const removals = readdirSync(folder).flatMap((file) => {
  let source = ''
  const body: { start: number; end: number }[] = []
  for (const line of readFileSync(path.join(folder, file), 'utf8').trimEnd().split('\n')) {
    const start = source.length
    source += `${line.slice(2)}\n`
    if (line.startsWith('B|')) body.push({ start, end: source.length })
  }
  return parseArticle(source).boilerplate.map(({ span, confidence }) => ({
    confidence,
    isRight: !body.some(({ start, end }) => span.start < end && span.end > start),
  }))
})

const rightOf = (from: number, to: number) => {
  const those = removals.filter(({ confidence }) => confidence >= from && confidence < to)
  return { count: those.length, right: those.filter(({ isRight }) => isRight).length }
}

describe('the confidence of removals', () => {
  it.each([
    [0, 0.7],
    [0.7, 0.8],
    [0.8, 0.9],
    [0.9, 1.01],
  ])('from %f to %f promises no more than holds', (from, to) => {
    const { count, right } = rightOf(from, to)
    expect(count).toBeGreaterThan(10)
    expect(right / count).toBeGreaterThanOrEqual(from)
  })
})
