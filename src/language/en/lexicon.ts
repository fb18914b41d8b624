import type { LexiconData } from '../shape/lexicon.ts'
import { packed } from './lexicon.generated.ts'

const words = (text: string) => text.split(' ')

export const lexicon: LexiconData = {
  packed,
  keyboards: [['qwertyuiop', 'asdfghjkl', 'zxcvbnm']],
  alike: ['aeiou', 'iy', 'csz', 'gj', 'ck'],
  silentEnds: '',
  prefixes: words(
    'aero afro agro anti astro audio auto back bio cardio chrono counter crypto cyber down eco electro ethno euro ' +
      'extra fore geo half hetero homo hydro hyper hypo immuno infra inter intra macro mega meta micro mid mini mis ' +
      'mono multi nano narco neo neuro non off omni ortho out over paleo pan para photo physio poly post pre pro proto ' +
      'pseudo psycho quasi radio retro self semi socio step sub super supra techno tele thermo trans turbo ultra un ' +
      'under uni up vice video xeno',
  ),
  shortPrefixes: words('be bi co de dis en ex im in ir re tri'),
  suffixes: words(
    'able ably ability ism isms ist ists ize izes ized izing ise ises ised ising ization isation ish less ness ful hood ' +
      'ship ships dom doms like wise ward wards ly er ers ing ings ed s es ian ians ean eans an ans ite ites ese esque ' +
      'ette ettes ology ologist ologists ological phobe phobes phobia phobic phile philes mania maniac cracy crat ' +
      'crats cratic cide cides gate land lands man men woman women scape scapes ify ified ification y ies ier iest',
  ),
  inflections: words('ed ing'),
  rareEndings: words('s es ed d ing ly ness'),
  kindredSuffixes: [
    words('ology ologist ologists ological'),
    words('ise ised ising isation ize ized izing ization'),
  ],
  hyphenParts: words('the a an of and in on off up to by or for no non co'),
  possessive: "'s",
  famous:
    'monday tuesday wednesday thursday friday saturday sunday january february april august september october november december'.split(
      ' ',
    ),
  vowels: 'aeiou',
  silentLetters: 'h',
  loneLetters: [],
  endings: [
    {
      after: words('is are was were be been being gets got'),
      fit: words('ed en ing'),
      unfit: [],
    },
    { after: words('has have had having'), fit: words('ed en'), unfit: words('ing') },
    { after: words('a an the this his her its their our my'), fit: [], unfit: words('ed') },
    { after: words('to will would could should can may might must'), fit: [], unfit: words('ed ing s') },
  ],
}
