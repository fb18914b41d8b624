import { expect, it } from 'vitest'
import { builtInLanguages } from '../../../src/language/index.ts'
import { datelineOf } from '../../../src/layout/credits/dateline.ts'
import { wordBookOf } from '../../../src/layout/metadata/word-book.ts'

const read = (text: string): unknown[] | null => {
  const found = datelineOf(text, wordBookOf(builtInLanguages))
  return found && [found.place, found.agency, found.day?.value ?? null]
}
const rest = 'Le conseil a voté lundi soir la vente du moulin, par neuf voix contre six.'

it.each([
  [`LYON (AFP) – ${rest}`, ['LYON', 'AFP', null]],
  [`LYON, 3 mai 2023 (AFP) - ${rest}`, ['LYON', 'AFP', '2023-05-03']],
  [`LYON — ${rest}`, ['LYON', null, null]],
  [`Lyon (AFP) - ${rest}`, ['Lyon', 'AFP', null]],
  [`LYON (Rhône) – ${rest}`, ['LYON', null, null]],
  [`(Gatineau) ${rest}`, ['Gatineau', null, null]],
  [`LYON, AFP – ${rest}`, ['LYON', 'AFP', null]],
  [`(Port-au-Prince, Haïti) ${rest}`, ['Port-au-Prince, Haïti', null, null]],
  [`HELENA, Mont. (AP) — ${rest}`, ['HELENA, Mont.', 'AP', null]],
  [`HELENA, Mont. — ${rest}`, ['HELENA, Mont.', null, null]],
  [`NEW YORK, May 3 (Reuters) - ${rest}`, ['NEW YORK', 'Reuters', '--05-03']],
  [
    `BRIDGETOWN, Barbados, May 3, 2023 (Reuters) - ${rest}`,
    ['BRIDGETOWN, Barbados', 'Reuters', '2023-05-03'],
  ],
  [`SANTIAGO DE CUBA, Cuba — ${rest}`, ['SANTIAGO DE CUBA, Cuba', null, null]],
])('%s', (text, found) => {
  expect(read(text)).toEqual(found)
})

it.each([
  rest,
  'Lyon – la ville des trois collines – attend la neige.',
  '(AFP) Le conseil a voté la vente du moulin lundi soir.',
  '(Vidéo) Le conseil',
  '(Gatineau) le conseil a voté lundi soir.',
  `(-) ${rest}`,
  `(Une Très Longue Liste Rouge) ${rest}`,
  'HELENA, Montana',
  `LYON, Rhône ${rest}`,
  '(Il rit.) Le conseil',
  '« LYON, c’est fini », dit-il.',
  'ONU, Otan, UE : tous se taisent - ou presque.',
])('%s', (text) => {
  expect(read(text)).toBeNull()
})
