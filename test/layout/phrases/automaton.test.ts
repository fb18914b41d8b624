import { describe, expect, it } from 'vitest'
import { english } from '../../../src/language/en/index.ts'
import type { Language } from '../../../src/language/language.ts'
import { phraseBook } from '../../../src/layout/phrases/index.ts'
import { WORD_TOKEN } from '../../../src/layout/phrases/tokens.ts'

/** A language whose catalogue is these wordings, each a phrase of its own. */
function speaking(variants: readonly string[], slots: Record<string, readonly string[]> = {}): Language {
  const phrases = variants.map((variant, index) => ({
    ...english.boilerplate.phrases[0]!,
    id: `phrase-${index}`,
    variants: [variant],
  }))
  return { ...english, functionWords: [], boilerplate: { slots, phrases } }
}

/** What stands in a text, as "words: ids of phrases". */
function found(text: string, ...languages: Language[]): string[] {
  const { tokens, automaton, phrases } = phraseBook(languages)
  tokens.read(text)
  const hits: string[] = []
  for (let at = 0; at < tokens.count; at++) {
    if (tokens.kind[at] !== WORD_TOKEN) continue
    automaton.walk(tokens, at, (end, numbers) => {
      const words = text.slice(tokens.start[at], tokens.end[end - 1])
      hits.push(`${words}: ${numbers.map((number) => phrases[number]!.id).join(' ')}`)
    })
  }
  return hits
}

describe('the automaton of wordings', () => {
  it('finds every end, and every phrase that ends there', () => {
    const language = speaking(['read on', 'read [on] (now|today)', '[do] read (on)+ now'])
    expect(found('Do read on now', language)).toEqual([
      'Do read on now: phrase-2',
      'read on: phrase-0',
      'read on now: phrase-1 phrase-2',
    ])
  })

  it('crosses slots inside of slots, and goes on behind them', () => {
    const language = speaking(['by {people} today'], {
      people: ['{person} [(and {person})+]'],
      person: ['{title} {capital}', 'the (mayor|vicar)'],
      title: ['Dr', 'Mrs'],
    })
    expect(found('By Dr Moss and the vicar and Mrs Hill today', language)).toEqual([
      'By Dr Moss and the vicar and Mrs Hill today: phrase-0',
    ])
    expect(found('By Dr Moss and the today', language)).toEqual([])
  })

  it('begins with a slot, and shares slots of one name between languages', () => {
    const one = speaking(['{network} page', 'our {network} page'], { network: ['Chirper', 'Snap Book'] })
    const other = speaking(['seite {network}'], { network: ['Zwitscher Netz'] })
    expect(found('our Zwitscher Netz page, Snap Book page, seite Chirper', one, other)).toEqual([
      'our Zwitscher Netz page: phrase-1',
      'Zwitscher Netz page: phrase-0',
      'Snap Book page: phrase-0',
      'seite Chirper: phrase-0',
    ])
  })

  it('needs the slots that its wordings name, once a text gets to them', () => {
    const language = speaking(['see {nowhere}'])
    expect(found('look', language)).toEqual([])
    expect(() => found('see', language)).toThrow('No slot {nowhere}')
  })

  it('skips marks but those that end a sentence', () => {
    const language = speaking(['read on', 'stop . now'])
    expect(found('read – on', language)).toEqual(['read – on: phrase-0'])
    expect(found('read. On', language)).toEqual([])
    expect(found('Stop. Now', language)).toEqual(['Stop. Now: phrase-1'])
  })
})
