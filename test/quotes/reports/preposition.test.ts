import { describe, expect, it } from 'vitest'
import { inALine, quotesIn } from '../read.ts'

const lines = (language: 'fr' | 'en', text: string): string[] => quotesIn(language, text).map(inALine)

describe('prepositions that say whose words they are', () => {
  it.each<[string, string[]]>([
    ['Selon Paul Lenoir, le projet est « à la hauteur ».', ['mixed | Paul Lenoir | Selon']],
    ['Le projet est « à la hauteur », selon Paul Lenoir.', ['mixed | Paul Lenoir | selon']],
    ['Pour Paul Lenoir, le projet est « à la hauteur des enjeux ».', ['mixed | Paul Lenoir | Pour']],
    ['Mais pour Paul Lenoir, le projet est « à la hauteur des enjeux ».', ['mixed | Paul Lenoir | pour']],
    ['D’après le maire, le projet est « à la hauteur ».', ['mixed | le maire | D’après']],
    ['Paul Lenoir, selon qui le projet est « à la hauteur », part.', ['mixed | Paul Lenoir | selon']],
    ['Même constat chez Paul Lenoir : « Le projet est à la hauteur. »', ['direct | Paul Lenoir | chez']],
    // Nobody is named.
    ['Selon nos informations, le projet est « à la hauteur des enjeux ».', ['mixed | - | Selon']],
  ])('%s', (text, expected) => {
    expect(lines('fr', text)).toEqual(expected)
  })

  it.each([
    // Who gains by it, what it is for, whose it is: none of these speaks.
    'C’est un « plus » pour les entreprises.',
    'Pour sa défense, il avance un « malentendu ».',
    'Pour le rapport, il a choisi un « format court ».',
    'Pour l’avenir, il choisit un « cap ».',
  ])('has nobody speak in: %s', (text) => {
    expect(quotesIn('fr', text).filter(({ cue }) => cue?.kind === 'preposition')).toEqual([])
  })
})

describe('two that speak as one', () => {
  it.each<[string, string[]]>([
    ['« On verra », disent le préfet et le maire.', ['direct | le préfet et le maire | disent']],
    ['« On verra », disent Lina Roux et Paul Lenoir.', ['direct | Lina Roux et Paul Lenoir | disent']],
    // Behind the second stands its own verb, or it is nobody.
    ['« On verra », dit le préfet et elle part.', ['direct | le préfet | dit']],
    ['« On verra », dit le préfet et la neige tombe.', ['direct | le préfet | dit']],
  ])('%s', (text, expected) => {
    expect(lines('fr', text)).toEqual(expected)
  })

  it.each<[string, string[]]>([
    ['Lena Orme’s verdict: “We had no choice.”', ['direct | Lena Orme | verdict']],
    ['The council’s reply: “We had no choice.”', ['direct | The council | reply']],
  ])('%s', (text, expected) => {
    expect(lines('en', text)).toEqual(expected)
  })
})
