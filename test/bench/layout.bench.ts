import { bench, describe } from 'vitest'
import { builtInLanguages } from '../../src/language/index.ts'
import { readPage } from '../../src/layout/index.ts'
import { readOptions } from '../../src/schema/index.ts'
import { readBlocks } from '../../src/text/index.ts'
import { prose } from './prose.ts'

const settings = readOptions(undefined)
const menu = ['Accueil', 'Sports', 'Culture', 'Météo', 'Se connecter'].join('\n')
/** A page of this many characters of prose between a menu and a list of headlines. */
const page = (length: number): string =>
  `${menu}\n\nLe conseil ferme la piscine des Tilleuls\n\n${prose(length)}\n\nÀ lire aussi\n${'Un autre titre de la rédaction\n'.repeat(40)}`
const parse = (text: string): unknown => readPage(readBlocks(text), builtInLanguages, settings)

describe('the parser alone, without annotators', () => {
  for (const length of [4_000, 40_000, 400_000]) {
    const text = page(length)
    bench(`a page with ${length} characters of prose`, () => void parse(text))
  }
})
