import { describe, expect, it } from 'vitest'
import { quotesIn } from '../read.ts'

/** The words of each turn and who says them. */
const turns = (text: string): string[] =>
  quotesIn('fr', text).map(({ text: own, speaker }) => `${own} | ${speaker?.name ?? '-'}`)

describe('dialogue that dashes open', () => {
  it.each<[string, string[]]>([
    // The narrator goes on behind the words.
    ['– Tu viens ?¶– J’arrive, et Omar se lève.', ['Tu viens ? | -', 'J’arrive | Omar']],
    ['– Tu viens ?¶– J’arrive, et demain on part.', ['Tu viens ? | -', 'J’arrive, et demain on part. | -']],
    [
      '– Tu viens ?¶– J’arrive, et la porte se ferme.',
      ['Tu viens ? | -', 'J’arrive, et la porte se ferme. | -'],
    ],
    ['— Et maintenant ? demande Lina.¶— On attend.', ['Et maintenant ? | Lina', 'On attend. | -']],
    // What stands between marks is said inside the turn.
    ['– Elle a dit « non », souffle Jean. Rien de plus.', ['Elle a dit « non » Rien de plus. | Jean']],
    // A list asks and answers nothing.
    ['– Un pont.¶– Un gué.¶– Un quai.', []],
    ['– Tu viens ?', []],
    // Of the reporter: the quote stands behind his words.
    ['– Jean : « Non, dit-elle. »', ['Non | elle']],
    ['–', []],
  ])('%s', (text, expected) => {
    expect(turns(text)).toEqual(expected)
  })
})
