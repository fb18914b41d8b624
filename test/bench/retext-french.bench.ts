import { ParseLatin } from 'parse-latin'
import { bench, describe } from 'vitest'
import { built } from './built.ts'
import { prose } from './prose.ts'

const { ParseFrench, segment } = await built('retext-french')

// Ours beside parse-latin, in one run: read the ratios. What parse-latin makes of 5 MB takes minutes: it is left out.
for (const [name, size, count] of [
  ['documents of 6 kB', 6000, 100],
  ['a document of 100 kB', 100_000, 1],
] as const) {
  const texts = Array.from({ length: count }, (_, index) => prose(size, index + 1))
  describe(name, () => {
    const french = new ParseFrench()
    const latin = new ParseLatin()
    bench('segment', () => {
      for (const text of texts) segment(text)
    })
    bench('ParseFrench, the tree', () => {
      for (const text of texts) french.parse(text)
    })
    bench('parse-latin, the tree', () => {
      for (const text of texts) latin.parse(text)
    })
  })
}
