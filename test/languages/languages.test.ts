import { describe, expect, it } from 'vitest'
import { type Article, parseArticle } from '../../src/index.ts'
import { builtInLanguages } from '../../src/language/index.ts'
import { retextEditorNotes } from '../../src/retext.ts'
import { faultsOf } from '../laws/contract.ts'
import { spanish, spanishPage } from './spanish.ts'

// The same battery for every language: what data must be able to do, whichever folder it stands in.
const pages: Record<string, { text: string; title: string; speaker: string; kinds: string[]; date: string }> =
  {
    es: {
      text: spanishPage,
      title: 'El puente de Alberca cierra por obras',
      speaker: 'Carmen Otero',
      kinds: ['share', 'byline', 'publication-date', 'related', 'comment-form'],
      date: '2022-11-03',
    },
    fr: {
      text: `Partager sur Facebook

Le pont d’Alberque ferme pour travaux

Par Lucie Roumier

Publié le 3 novembre 2022

La mairie d’Alberque a décidé de fermer le vieux pont pendant six mois pour réparer les piles, qui datent de 1931 et souffrent depuis des années des crues de la rivière.

« Il n’y avait pas d’autre issue », a expliqué hier la maire, Carmen Autier. Les habitants de la rive sud craignent pourtant de se retrouver isolés quand viendra l’hiver et demandent une passerelle [provisoire].

Selon M. Pardoux, qui vit au bord de l’eau, les commerces perdront la moitié de leurs clients avant la fin de l’année, et personne n’a encore parlé d’aides.

Sur le même sujet

Laisser un commentaire
`,
      title: 'Le pont d’Alberque ferme pour travaux',
      speaker: 'Carmen Autier',
      kinds: ['share', 'byline', 'publication-date', 'related', 'comment-form'],
      date: '2022-11-03',
    },
    en: {
      text: `Share on Facebook

Alberwick bridge to close for repairs

By Lucy Romer

Published 3 November 2022

The council of Alberwick has decided to close the old bridge for six months so that its piers, which date from 1931 and have suffered from years of floods, can be repaired.

“There was no other way out,” the mayor, Carmen Otter, explained yesterday. People on the south bank fear that they will be cut off when the winter comes and ask for a [temporary] footbridge.

According to Mr Pardoe, who lives by the water, the shops will lose half of their customers before the year is over, and nobody has talked of help so far.

Related stories

Leave a comment
`,
      title: 'Alberwick bridge to close for repairs',
      speaker: 'Carmen Otter',
      kinds: ['share', 'byline', 'publication-date', 'related', 'comment-form'],
      date: '2022-11-03',
    },
  }

describe.each([...builtInLanguages, spanish].map((language) => [language.code, language] as const))(
  '%s',
  (code, language) => {
    const page = pages[code]!
    const article: Article = parseArticle(page.text, { languages: [language] })

    it('is told from the text', () => expect(article.language).toBe(code))

    it('keeps the contract', () => expect(faultsOf(article, page.text)).toEqual([]))

    it('has its title and body', () => {
      expect(article.title?.text).toBe(page.title)
      expect(article.blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'paragraph', 'paragraph'])
    })

    it('names what is removed', () => expect(article.boilerplate.map(({ kind }) => kind)).toEqual(page.kinds))

    it('reads the date and the author', () => {
      expect(article.publishedAt?.value).toBe(page.date)
      expect(article.authors).toHaveLength(1)
    })

    it('finds who speaks', () => {
      expect(article.quotes).toHaveLength(1)
      expect(article.quotes[0]!.speaker).toMatchObject({
        name: page.speaker,
        mention: 'name',
        kind: 'person',
      })
      expect(article.people.map(({ name }) => name)).toContain(page.speaker)
    })

    it('sets an insertion apart', () => {
      expect(article.editorNotes.map(({ kind }) => kind)).toEqual(['insertion'])
    })

    it('raises no alarm', () => expect(article.typos).toEqual([]))
  },
)

it('annotators take a language that is not built in', () => {
  expect(() => retextEditorNotes.call({} as never, { languages: [spanish] } as never)).not.toThrow()
})
