import { describe, expect, it } from 'vitest'
import { builtInLanguages } from '../../../src/language/index.ts'
import { readCredits } from '../../../src/layout/metadata/credits.ts'
import { wordBookOf } from '../../../src/layout/metadata/word-book.ts'

const book = wordBookOf(builtInLanguages)
const read = (text: string) => readCredits(text, book, null)
const namesIn = (text: string): string[] =>
  read(text)
    .signatures.filter(({ kind }) => kind === 'person' || kind === 'stand-in')
    .map(({ from, to }) => text.slice(from, to))
const datesIn = (text: string): string[] =>
  read(text).dates.map(({ label, value }) => (label ? `${label} ${value}` : value))

describe('names in a byline', () => {
  it.each([
    ['Par Odile Vasseur', ['Odile Vasseur']],
    ['Par Odile Vasseur, à Berlin', ['Odile Vasseur']],
    ['Par Odile Vasseur (à Berlin)', ['Odile Vasseur']],
    ['Par Odile Vasseur (Berlin, correspondante)', ['Odile Vasseur']],
    ['Odile Vasseur (Saint-Malo, envoyée spéciale)', ['Odile Vasseur']],
    ['Par Odile Vasseur et Jean-Noël Le Bris (avec AFP)', ['Odile Vasseur', 'Jean-Noël Le Bris']],
    ['Par Odile Vasseur (texte) et Jean Le Bris (photos)', ['Odile Vasseur', 'Jean Le Bris']],
    ['ODILE VASSEUR', ['ODILE VASSEUR']],
    ['O. V. avec AFP', ['O. V.']],
    ['O.V.', ['O.V.']],
    ['O.V. (avec AFP)', ['O.V.']],
    ['Odile Vasseur - o.vasseur@courrier.example', ['Odile Vasseur']],
    ['Odile Vasseur @ovasseur', ['Odile Vasseur']],
    ['Par Odile Vasseur Journaliste', ['Odile Vasseur']],
    ['Odile Vasseur, Harbour Correspondent', ['Odile Vasseur']],
    ['Propos recueillis : Odile Vasseur et Jean Le Bris', ['Odile Vasseur', 'Jean Le Bris']],
    ['Entretien : Odile Vasseur', ['Odile Vasseur']],
    ['Odile Vasseur, Jean Le Bris', ['Odile Vasseur', 'Jean Le Bris']],
    ['Par Odile Vasseur, notre correspondante à Rome', ['Odile Vasseur']],
    ['Odile Vasseur, cheffe du service Culture', ['Odile Vasseur']],
    ['Par A.V., à Berlin', ['A.V.']],
    ['A. V. avec AFP', ['A. V.']],
    ['O. Vasseur avec J.-N.L.', ['O. Vasseur', 'J.-N.L.']],
    ['O.-M. Vasseur, Saint-Malo', ['O.-M. Vasseur']],
    ['Par AFP', []],
    ['La rédaction avec AFP', []],
    ['By Tessa Rowe', ['Tessa Rowe']],
    ['By Tessa Rowe Senior Reporter', ['Tessa Rowe']],
    ['By Tessa Rowe, Senior Reporter', ['Tessa Rowe']],
    ['By Tessa Rowe and Sam Quill, in Chicago', ['Tessa Rowe', 'Sam Quill']],
    ['BY TESSA ROWE AND SAM QUILL', ['TESSA ROWE', 'SAM QUILL']],
    ['Tessa Rowe Education editor', ['Tessa Rowe']],
    ['By Tessa Rowe, Fact Check Editor', ['Tessa Rowe']],
    ['By Tessa Rowe, Night Desk Editor', ['Tessa Rowe']],
    ['By Tessa Rowe, Leeds', ['Tessa Rowe']],
    ['by: Tessa Rowe and Sam Quill', ['Tessa Rowe', 'Sam Quill']],
    ['By Tessa Rowe, Sam Quill and Tom Ray', ['Tessa Rowe', 'Sam Quill', 'Tom Ray']],
    ['Tessa Rowe | The Ledger', ['Tessa Rowe']],
    ['Tessa Rowe, The Ledger', ['Tessa Rowe']],
    ['Tessa Rowe (now) and Sam Quill (earlier)', ['Tessa Rowe', 'Sam Quill']],
    ['Tessa Rowe trowe@ledger.example', ['Tessa Rowe']],
    ['By Tessa Rowe at Anfield', ['Tessa Rowe']],
    ['By Will Rowe', ['Will Rowe']],
    ['Words by Tessa Rowe', ['Tessa Rowe']],
    ['Reporting by Tessa Rowe; Writing by Sam Quill; Editing by Tom Ray', ['Tessa Rowe', 'Sam Quill']],
  ])('%s', (text, names) => {
    expect(namesIn(text)).toEqual(names)
    expect(read(text).unknown).toBe(0)
  })

  it.each([
    'Education editor',
    'Education correspondent',
    'Social affairs correspondent',
    'Chief political correspondent, Leeds',
    'Senior Reporter',
    'Journaliste',
    'Journaliste au service Société',
    'Correspondante à Rome',
    'Photographs by Tom Ray',
    'Photos : Tom Ray',
    'Edited by Tom Ray',
  ])('%s names no author', (text) => {
    expect(namesIn(text)).toEqual([])
  })

  it.each([
    'My House Fell Down. It Changed How I Sleep.',
    'What We Know About It',
    'Tessa Rowe reported from Lagos, and Sam Quill from Accra.',
  ])('%s is no byline', (text) => {
    expect(read(text).unknown).toBeGreaterThan(0)
    expect(read(text).opened).toBe(false)
  })
})

describe('dates of a page', () => {
  it.each([
    [
      'Publié le 17 août 2023 à 06h12, mis à jour le 18 août 2023 à 09h40',
      ['published 2023-08-17T06:12', 'updated 2023-08-18T09:40'],
    ],
    [
      'Publié le 17/08/2023 à 06:12 - Mis à jour le 18/08/2023 à 09:40',
      ['published 2023-08-17T06:12', 'updated 2023-08-18T09:40'],
    ],
    [
      'Publié le 17/08/23 à 6h12 • Màj le 18/08/23 à 9h40',
      ['published 2023-08-17T06:12', 'updated 2023-08-18T09:40'],
    ],
    ['Le 17 août 2023 à 6 h 12', ['2023-08-17T06:12']],
    ['Jeudi 17 août 2023 - 06:12', ['2023-08-17T06:12']],
    ['17.08.2023, 06h12', ['2023-08-17T06:12']],
    ['Publié jeudi 17 août 2023, à 6h12', ['published 2023-08-17T06:12']],
    ['Publié : 17 août 2023 à 06h12 CEST', ['published 2023-08-17T06:12+02:00']],
    ['Publié le 17 août 2023 à 06h12 (heure de Paris)', ['published 2023-08-17T06:12']],
    ['Créé le 17 août 2023 | Modifié : 18 août 2023', ['published 2023-08-17', 'updated 2023-08-18']],
    ['Dernière mise à jour : 18 août 2023 09:40', ['updated 2023-08-18T09:40']],
    ['Actualisé le 18 août 2023 à 9h40', ['updated 2023-08-18T09:40']],
    ['Article mis à jour le 18 août 2023 à 9h40', ['updated 2023-08-18T09:40']],
    ['Publié le 1er mai 2023', ['published 2023-05-01']],
    ['06h12, le 17 août 2023', ['2023-08-17T06:12']],
    ['Tue 14 Mar 2023 18.04 GMT', ['2023-03-14T18:04Z']],
    ['Tuesday 14 March 2023, 6.04pm', ['2023-03-14T18:04']],
    ['Last modified on Wed 15 Mar 2023 09.31 GMT', ['updated 2023-03-15T09:31Z']],
    ['Last updated: March 15, 2023 at 9:31 a.m. EDT', ['updated 2023-03-15T09:31-04:00']],
    ['First published on Thu 20 Jul 2023 07.30 BST', ['published 2023-07-20T07:30+01:00']],
    ['Published 6:12 PM EDT, May 3, 2023', ['published 2023-05-03T18:12-04:00']],
    ['Updated on: May 3, 2023 / 6:12 PM EDT', ['updated 2023-05-03T18:12-04:00']],
    [
      'Published: May 3, 2023 at 6:12 p.m. EDT | Updated: May 4, 2023 at 7 a.m. EDT',
      ['published 2023-05-03T18:12-04:00', 'updated 2023-05-04T07:00-04:00'],
    ],
    ['May 3, 20236:12 PM UTC', ['2023-05-03T18:12Z']],
    ['17:22, 3 NOV 2022', ['2022-11-03T17:22']],
    ['Updated: 10:04, 3 November 2022', ['updated 2022-11-03T10:04']],
    ['3 November 2022 • 12:40pm', ['2022-11-03T12:40']],
    ['Posted at 9:05 on 3 November 2022', ['published 2022-11-03T09:05']],
    ['2023-05-03 18:12', ['2023-05-03T18:12']],
    ['2023-05-03T18:12:00+02:00', ['2023-05-03T18:12:00+02:00']],
    ['Nov. 3, 2022, 5:00 AM ET', ['2022-11-03T05:00']],
    ['Dec. 3, 2022, 5:00 AM ET', ['2022-12-03T05:00']],
    ['Mis à jour à 21:40', ['updated T21:40']],
    ['17 août 2023 | mis à jour à 9h40', ['2023-08-17', 'updated T09:40']],
    ['March 2021', ['2021-03']],
    ['Mars 2021', ['2021-03']],
  ])('%s', (text, dates) => {
    expect(datesIn(text)).toEqual(dates)
    expect(read(text).unknown).toBe(0)
  })
})
