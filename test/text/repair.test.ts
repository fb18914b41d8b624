import { describe, expect, it } from 'vitest'
import { repair, repairText } from '../../src/text/index.ts'

const cases: Record<string, readonly (readonly [string, string])[]> = {
  spaces: [
    ['  un   deux\t trois ', 'un deux trois'],
    ['un\u2003deux\u3000trois', 'un deux trois'],
    ['« Oui\u00a0», dit\u202f-il', '« Oui\u00a0», dit\u202f-il'],
    ['un\u00a0 deux\u00a0\u00a0trois\u00a0', 'un deux trois'],
    ['un\r\ndeux\rtrois\n\nquatre\u2028cinq', 'un deux trois quatre cinq'],
    ['', ''],
    [' \n\t', ''],
  ],
  entities: [
    ['&eacute;t&eacute;', 'été'],
    ['l&#8217;ao&ucirc;t &#xE0; 20&nbsp;%', 'l’août à 20\u00a0%'],
    ['c&#146;est &#151; oui &#133;', 'c’est — oui …'],
    ['&amp;eacute;t&amp;amp;eacute;', 'été'],
    ['l&amp;#8217;eau &#038;amp; le sel', 'l’eau & le sel'],
    ['&amp;amp;lt;p&gt;', '<p>'],
    // What is left would be an entity again: it is decoded at once.
    ['l&amp;eacute t&amp#233;', 'lé té'],
    // No code has seven figures; "&#9" alone is rather a name than a tab.
    ['&#1200000; &#x110000; C&#9 b', '\uFFFD \uFFFD C&#9 b'],
    ['&EACUTE;T&EACUTE;&NBSP;!', 'ÉTÉ\u00a0!'],
    ['l&#8217eau, caf&#233 et &#xE9t&#xE9', 'l’eau, café et été'],
    ['&eacute t&eacutet&eacute', 'é tété'],
    ['R&D, AT&T et M&amp;M’s', 'R&D, AT&T et M&M’s'],
    ['https://exemple.fr/?a=1&copy=2&lang=fr&reg_id=3', 'https://exemple.fr/?a=1&copy=2&lang=fr&reg_id=3'],
    ['&copy 2021', '© 2021'],
    ['&#55357;&#56832;', '😀'],
    ['&inconnu; &; &#; &#x; &#99999999;', '&inconnu; &; &#; &#x; &#99999999;'],
    ['&nbsp;', ''],
    ['&nbsp;&nbsp;Un&nbsp;&nbsp;deux', 'Un deux'],
    ['cam&shy;pagne', 'campagne'],
  ],
  mojibake: [
    ['Ã©tÃ©', 'été'],
    ['Lâ€™Ã©tÃ© Ã  la mer â€“ oui', 'L’été à la mer – oui'],
    ['Â«Â OuiÂ Â», dit-il', '«\u00a0Oui\u00a0», dit-il'],
    ['Â«\u00a0Oui\u00a0Â»', '«\u00a0Oui\u00a0»'],
    ['voilÃ que Ã\u00a0 Paris dÃ©jÃ', 'voilà que à Paris déjà'],
    ['OuiÂ !', 'Oui\u00a0!'],
    ['« OuiÂ »Â !', '« Oui\u00a0»\u00a0!'],
    ['LA CITÉÃ PARIS', 'LA CITÉÃ PARIS'],
    ['Ãж', 'Ãж'],
    ['Â', ''],
    ['10 â‚¬ de lâ€™Å“uvre Ã  20Â°', '10 € de l’œuvre à 20°'],
    ['â€œBonjourâ€\u009d et â€œsalutâ€', '“Bonjour” et “salut”'],
    ['&Atilde;&copy;t&Atilde;&copy;', 'été'],
    ['ÃƒÂ©tÃƒÂ©', 'été'],
    ['â\u0080\u0099 Ã\u0089', '’ É'],
    ['Ã‰cole, NoÃ«l, Ã”ter, Å’uvre', 'École, Noël, Ôter, Œuvre'],
    ['ðŸ˜€ ï»¿Oui', '😀 Oui'],
    ['lÂ’homme', 'l’homme'],
    // Ligatures and the selector of emoji; what is none of them, and what ends too soon, stays.
    ['ï¬\u0081n, ï¸\u008f, ï¿½', 'ﬁn, \uFE0F, \uFFFD'],
    ['ï¼¡, ðŸ, ï»', 'ï¼¡, ðŸ, ï»'],
    // An accent that stands on nothing, a letter of another script alone, a second byte of no mark.
    ['Ì® Î± â‡', 'Ì® Î± â‡'],
    // A sign that lost its last byte is not told.
    ['10 â‚ de', '10 â‚ de'],
    ['ÐœÐ¾Ñ\u0081ÐºÐ²Ð°, Ð', 'Москва, Ð'],
    ['ÐžÐ½Ð°', 'Она'],
    [
      'L’été à la mer, São Paulo, AMANHÃ…, LUNEDÌ», « café… »',
      'L’été à la mer, São Paulo, AMANHÃ…, LUNEDÌ», « café… »',
    ],
    ['SÃO PAULO, Å i åa, Ââge, MANHÃ DE', 'SÃO PAULO, Å i åa, Ââge, MANHÃ DE'],
  ],
  invisible: [
    ['\uFEFFTitre\u200B', 'Titre'],
    ['l\u0092homme \u0093oui\u0094 fin\u0085', 'l’homme “oui” fin…'],
    ['un\u0085deux', 'un deux'],
    ['un\u0081deux', 'undeux'],
    ['\u0000\u0001', ''],
    ['cam\u00ADpagne, gouver\u00AD\n  nement', 'campagne, gouvernement'],
    ['👩\u200D🚒 et ❤️\u200D🔥, mot\u200Dmot', '👩\u200D🚒 et ❤️\u200D🔥, motmot'],
    ['می\u200Cخواهم', 'می\u200Cخواهم'],
    ['🏴\u{E0067}\u{E0062}\u{E007F} gagne\u{E0067}.', '🏴\u{E0067}\u{E0062}\u{E007F} gagne.'],
    // No character yet, so it may come to be one that is seen.
    ['un\u{E0002}', 'un\u{E0002}'],
    ['\u202Aun\u202C \u200Edeux\u200F', 'un deux'],
    ['\uD800x\uDC00', '\uD800x\uDC00'],
  ],
  composition: [
    ['e\u0301te\u0301 A\u030A', 'été Å'],
    ['e\u200B\u0301', 'é'],
    ['\u212B \u2126 \uF900', 'Å Ω 豈'],
    ['\u1112\u1161\u11ab', '한'],
    ['a\u0323\u0302', 'ậ'],
    ['&#101;&#769;', 'é'],
  ],
  wraps: [
    ['le gouver-\nnement', 'le gouvernement'],
    ['peut-\nêtre', 'peut-être'],
    ['a-t-\nil, va-\nt-il, vis-\nà-vis, c’est-à-\ndire', 'a-t-il, va-t-il, vis-à-vis, c’est-à-dire'],
    ['Jean-\n  Pierre', 'Jean-Pierre'],
    ['CGT-\ncheminots', 'CGT-cheminots'],
    ['2020-\n2021', '2020-2021'],
    ['oui -\nnon', 'oui - non'],
    ['fin –\nsuite', 'fin – suite'],
    ['unat-\r\ntended, well-\nknown', 'unattended, well-known'],
  ],
}

describe('repairText', () => {
  for (const [topic, pairs] of Object.entries(cases)) {
    describe(topic, () => {
      for (const [raw, text] of pairs) {
        it(JSON.stringify(raw), () => {
          expect(repairText(raw)).toBe(text)
        })
      }
    })
  }

  it('knows entities also behind thousands of names that are none', () => {
    const names = Array.from({ length: 2100 }, (_, index) => `&nom${index};`).join(' ')
    expect(repairText(names)).toBe(names)
    expect(repairText('&zcaron; &nomx; &zcaron;')).toBe('ž &nomx; ž')
  })

  it('maps every unit to where it stood', () => {
    for (const [raw] of Object.values(cases).flat()) {
      const source = `>> ${raw} <<`
      const { text, map } = repair(source, 3, 3 + raw.length)
      let end = 3
      for (let at = 0; at < text.length; at++) {
        const span = map.span(at, at + 1)
        expect(span.start).toBeGreaterThanOrEqual(at === 0 ? 3 : Math.min(end, span.start))
        expect(span.end).toBeGreaterThan(span.start)
        expect(span.end).toBeLessThanOrEqual(3 + raw.length)
        end = span.end
        if (/[a-z0-9]/.test(source.slice(span.start, span.end)) && span.end - span.start === 1)
          expect(source.slice(span.start, span.end)).toBe(text[at])
      }
    }
  })
})
