import { describe, expect, it } from 'vitest'
import { readLines } from '../../../src/layout/model/lines.ts'
import { namesAny, readSiteNames } from '../../../src/layout/model/site-names.ts'
import { readBlocks } from '../../../src/text/index.ts'

describe('the name of the site', () => {
  const lines = readLines(
    readBlocks(
      [
        'La piscine ferme - Le Courrier des Dunes',
        'La piscine ferme',
        'Le bassin perd trente mètres cubes par jour, et la commune ne peut plus payer.',
        'Les clubs iront ailleurs à la rentrée.',
        'Mentions légales du Courrier des Dunes',
      ].join('\n\n'),
    ),
  )

  it('stands at the top of the page and at its bottom, and not in the headline', () => {
    const names = readSiteNames(lines, 4, 1)
    expect(names.size).toBe(2)
    expect(lines.all.map((line) => namesAny(lines, line, names))).toEqual([true, false, false, false, true])
  })

  it('is not looked for in the article', () => {
    expect(readSiteNames(lines, 5, 1).size).toBe(0)
  })
})
