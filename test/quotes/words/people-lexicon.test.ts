import { describe, expect, it } from 'vitest'
import { english } from '../../../src/language/en/index.ts'
import { french } from '../../../src/language/fr/index.ts'
import { Glossary } from '../../../src/quotes/words/glossary.ts'
import { peopleLexicon } from '../../../src/quotes/words/people-lexicon.ts'
import { fold } from '../../../src/tree/index.ts'

const glossary = new Glossary()
const fr = peopleLexicon(french.people, glossary)
const en = peopleLexicon(english.people, new Glossary())

describe('peopleLexicon', () => {
  it('knows both genders and the plural of a role', () => {
    expect(fr.roles.get('sénatrice')).toMatchObject({
      lemma: 'sénateur',
      gender: 'feminine',
      plural: false,
      classes: ['lawmaker'],
    })
    expect(fr.roles.get('sénateurs')).toMatchObject({ lemma: 'sénateur', plural: true })
    expect(fr.roles.get("chefs d'entreprise")).toMatchObject({ plural: true })
    expect(fr.roles.get('ministre')).toMatchObject({ gender: null, classes: ['minister'] })
    expect(en.roles.get('police officers')).toMatchObject({ lemma: 'police officer', plural: true })
    expect(en.roles.get('actress')).toMatchObject({ gender: 'feminine' })
  })

  it('knows what a paraphrase stands for', () => {
    expect(fr.roles.get('édile')?.standsFor).toEqual(['mayor'])
    expect(fr.roles.get('trentenaire')?.standsFor).toEqual(['*'])
    expect(en.roles.get('lawmaker')?.standsFor).toEqual(['lawmaker'])
  })

  it('takes the longest phrase at an offset, as whole words', () => {
    const text = fold('Le chef de l’État et le chef, le maire-adjoint')
    expect(fr.roles.at(text, 3)).toMatchObject({ end: 17, sense: { classes: ['headOfState'] } })
    expect(fr.roles.at(text, 24)).toMatchObject({ end: 28, sense: { lemma: 'chef' } })
    expect(fr.roles.at(text, 33)).toMatchObject({ end: 46, sense: { lemma: 'maire-adjoint' } })
    expect(fr.roles.at(fold('maires-ci'), 0)).toBeNull()
  })

  it('knows honorifics, pronouns, determiners and things with their gender', () => {
    expect(fr.honorifics.at(fold('Mme Dupont'), 0)?.sense.gender).toBe('feminine')
    expect(fr.honorifics.at(fold('M. Dupont'), 0)).toMatchObject({ end: 2, sense: { gender: 'masculine' } })
    expect(fr.pronouns.at(fold('cette dernière'), 0)?.sense).toMatchObject({
      gender: 'feminine',
      plural: false,
    })
    expect(fr.pronouns.get('on')?.indefinite).toBe(true)
    expect(fr.determiners.at(fold('l’élue'), 0)).toMatchObject({ end: 2, sense: { kind: 'definite' } })
    expect(fr.things.get('société')).toMatchObject({ kind: 'organisation', gender: 'feminine' })
    expect(fr.things.get('communiqué')).toMatchObject({ kind: 'document', gender: 'masculine' })
    expect(en.things.get('statements')).toMatchObject({ kind: 'document', plural: true })
  })

  it('knows the gender of first names in any case', () => {
    const genderOf = (name: string) => fr.firstName(glossary.find(fold(name)))
    expect(genderOf('Émilie')).toBe('feminine')
    expect(genderOf('PIERRE')).toBe('masculine')
    expect(genderOf('Camille')).toBeNull()
    expect(genderOf('Dupont')).toBeUndefined()
  })
})
