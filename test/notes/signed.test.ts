import { describe, expect, it } from 'vitest'
import { english } from '../../src/language/en/index.ts'
import { french } from '../../src/language/fr/index.ts'
import { show } from './read.ts'

describe('signatures and what they sign', () => {
  it.each([
    // A long signature is also a noun phrase: without a separator it is spoken of.
    [
      'Il part (note de la rédaction : en mai).',
      ['ndlr note de la rédaction | en mai | (note de la rédaction : en mai)'],
    ],
    [
      'Il part (en mai – note de la rédaction).',
      ['ndlr note de la rédaction | en mai | (en mai – note de la rédaction)'],
    ],
    ['Il lit (la note de la rédaction).', []],
    // The signature alone.
    ['Il part (ndlr).', ['ndlr ndlr | ndlr | (ndlr)']],
    ['Il part (en mai. NDLR).', ['ndlr NDLR | en mai. | (en mai. NDLR)']],
    ['Il part (ndlr. en mai).', ['ndlr ndlr | en mai | (ndlr. en mai)']],
    ['Il lit (note du journal affichée au mur).', []],
    [
      'Il part (note de la rédaction. Le vote a eu lieu).',
      ['ndlr note de la rédaction | Le vote a eu lieu | (note de la rédaction. Le vote a eu lieu)'],
    ],
  ])('%s', (text, expected) => {
    expect(show(text, french)).toEqual(expected)
  })

  it.each([
    // Without brackets: to the dash, the mark or the stop.
    ['Il part – NDLR : en mai – pour Brest.', ['ndlr NDLR | en mai | NDLR : en mai']],
    ['« Il part », NDLR : en mai.', []],
    ['Il part. (NDLR : en mai. Il revient.', ['ndlr NDLR | en mai. | (NDLR : en mai.']],
    ['Il part. NDLR :', []],
    ['ndlr', []],
    ['Il part en mai, à Brest, ndlr, avec elle.', ['ndlr ndlr | à Brest | à Brest, ndlr']],
    ['Il part ndlr avec elle.', []],
    ['Il part. (en mai – ndlr', ['ndlr ndlr | en mai | (en mai – ndlr']],
    ['Il part – – ndlr.', []],
    // A hyphen is a dash where it joins no two words.
    ['Le maire - Noël Dumas, ndlr - avait dit oui.', ['ndlr ndlr | Noël Dumas | Noël Dumas, ndlr']],
    ['Le maire, Jean-Noël Dumas, ndlr, a dit oui.', ['ndlr ndlr | Jean-Noël Dumas | Jean-Noël Dumas, ndlr']],
    // Never back into another sentence, or into what somebody says.
    ['Il part – dit-on. Elle reste, en mai, ndlr.', ['ndlr ndlr | en mai | en mai, ndlr']],
    ['Il dit – enfin – « je pars », en mai, ndlr.', ['ndlr ndlr | en mai | en mai, ndlr']],
    ['Il part (, ndlr', []],
  ])('loose: %s', (text, expected) => {
    expect(show(text, french)).toEqual(expected)
  })

  it.each([
    ['“I left (in May — Ed.) early.”', ['editorial Ed. | in May | (in May — Ed.)']],
    // A first name, and no signature.
    ['He met (Ed Brook) there.', []],
    ['He met (Brook, Ed) there.', []],
  ])('%s', (text, expected) => {
    expect(show(text, english)).toEqual(expected)
  })
})

describe('what brackets hold', () => {
  it.each([
    // A sentence of its own is a remark; words are an insertion.
    [
      'Il reste. [Il tient à rester ici.] Elle part.',
      ['editorial - | Il tient à rester ici. | [Il tient à rester ici.]'],
    ],
    ['« Il reste [avant la guerre] ici. »', ['insertion - | avant la guerre | [avant la guerre]']],
    // Before a line in lower case the author wrote it, else it is a label.
    ['[Le maire] a démissionné.', ['insertion - | Le maire | [Le maire]']],
    ['[Vidéo]', []],
    ['« Il reste. » [Photo]', []],
    // In speech, a pronoun is glossed; outside, and behind a noun, round brackets are plain.
    ['« Ils (Paul et Lina) partent. »', ['insertion - | Paul et Lina | (Paul et Lina)']],
    ['« Ils (2) partent. »', []],
    ['« (Paul) Ils partent. »', []],
    ['Ils (Paul et Lina) partent.', []],
    // "Ils(elles)" is a form of a word, and no gloss.
    ['« ILS(ELLES) PARTENT. »', []],
    // Behind a sentence, what the speaker does, also in round brackets; a label opens a line.
    ['(Rires.) On verra bien.', ['editorial - | Rires. | (Rires.)']],
    ['On verra. (Rires.)', ['editorial - | Rires. | (Rires.)']],
    ['On verra (rires)', []],
    ['[Notre choix] Dix livres pour la plage.', []],
    // More than a remark can hold is something else.
    [`Il part [avec ${'des amis, '.repeat(60)}elle] demain.`, []],
    [`Il part [Mise à jour : ${'des amis, '.repeat(400)}elle] demain.`, []],
  ])('%s', (text, expected) => {
    expect(show(text, french)).toEqual(expected)
  })
})
