import { describe, expect, it } from 'vitest'
import { quotesIn } from '../read.ts'

/** What is said, and by whom. */
const said = (text: string): string[] =>
  quotesIn('fr', text).map(({ text: own, speaker }) => `${own} | ${speaker?.name ?? '-'}`)

describe('the reporter’s words inside the marks', () => {
  it.each<[string, string[]]>([
    ['« Je pars, dit-elle. Il est tard. »', ['Je pars Il est tard. | elle']],
    ['« Je pars, dit-elle ; il est tard. »', ['Je pars il est tard. | elle']],
    ['« Je pars, dit Paul Roux : il est tard. »', ['Je pars il est tard. | Paul Roux']],
    ['« Je pars – souffle Paul Roux – et je reviens. »', ['Je pars et je reviens. | Paul Roux']],
    ['« Tu pars ? demande Paul Roux. Il est tard. »', ['Tu pars ? Il est tard. | Paul Roux']],
    // A tail belongs to the incise, a denial to the words.
    ['« Je pars, dit Paul Roux, qui dirige le club. Il est tard. »', ['Je pars Il est tard. | Paul Roux']],
    ['« Je pars, dit Paul Roux, pas ce soir. »', ['Je pars pas ce soir. | Paul Roux']],
    // A verb that nobody knows, with its pronoun, between commas.
    ['« Je pars, grommelle-t-il, et je reviens. »', ['Je pars et je reviens. | il']],
  ])('%s', (text, expected) => {
    expect(said(text)).toEqual(expected)
  })

  it.each([
    // What is asked is asked of someone: no incise ends so.
    '« Je pars, dit-il cela ? Non. »',
    '« Alors, viendra-t-il demain avec nous à la halle ? »',
    '« Le Havre, dit Paul Roux »',
  ])('leaves the words of %s together', (text) => {
    for (const { spans } of quotesIn('fr', text)) expect(spans).toHaveLength(1)
  })
})
