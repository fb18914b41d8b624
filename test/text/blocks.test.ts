import { describe, expect, it } from 'vitest'
import { readBlocks, repairText } from '../../src/text/index.ts'

const textsOf = (source: string): string[] => readBlocks(source).map((block) => block.text)

/** Break a paragraph at a width, as mail programs and typewriters do. */
function wrap(text: string, width: number, indent = ''): string {
  const lines: string[] = []
  let line = indent
  for (const word of text.split(' ')) {
    if (line.length > indent.length && line.length + 1 + word.length > width) {
      lines.push(line)
      line = ''
    }
    line += line.trim() === '' ? word : ` ${word}`
  }
  return [...lines, line].join('\n')
}

const prose = [
  'La ville de Sermoise rouvre mardi la halle du marché, fermée depuis trois ans par un affaissement de la charpente que personne n’avait vu venir.',
  'Les marchands, installés jusqu’ici sous des tentes le long du canal, reprendront leurs places dès six heures. Jeanne Morel, qui vend des fromages, dit avoir compté les jours.',
  'Le coût des travaux atteint deux millions d’euros, dont la moitié vient de la région. Le reste sera payé en dix ans par une taxe sur les places.',
]

describe('readBlocks', () => {
  it('takes a line for a block, with or without blank lines', () => {
    expect(textsOf(prose.join('\n'))).toEqual(prose)
    expect(textsOf(prose.join('\n\n'))).toEqual(prose)
    expect(textsOf(prose.join('\r\n'))).toEqual(prose)
    expect(textsOf(prose.join('\u2028'))).toEqual(prose)
  })

  it('says blank lines before a block', () => {
    const blocks = readBlocks('Un\n\n\n  deux\n&nbsp;\n\ttrois')
    expect(blocks.map(({ text, gap }) => [text, gap])).toEqual([
      ['Un', 0],
      ['deux', 2],
      ['', 0],
      ['trois', 1],
    ])
  })

  it('leaves nothing seen outside a span', () => {
    const source = '\uFEFF  \u{E0067}Titre \u200B\r\n\u0000\u{E0067}\r\n&nbsp;Un&nbsp;\n'
    expect(readBlocks(source).map(({ span }) => source.slice(span.start, span.end))).toEqual([
      'Titre',
      '&nbsp;Un&nbsp;',
    ])
  })

  describe('of wrapped text', () => {
    for (const width of [60, 72, 80, 90]) {
      it(`joins lines broken at ${width} columns`, () => {
        expect(textsOf(prose.map((text) => wrap(text, width)).join('\n\n'))).toEqual(prose)
        expect(textsOf(prose.map((text) => wrap(text, width)).join('\r\n\r\n'))).toEqual(prose)
      })
      it(`finds paragraphs by their indent at ${width} columns`, () => {
        expect(textsOf(prose.map((text) => wrap(text, width, '    ')).join('\n'))).toEqual(prose)
      })
    }

    it('joins a few lines broken by hand, each nearly as long as the others', () => {
      const byHand = [
        'Les bénévoles planteront deux cents pommiers sur la friche de la gare',
        'de Sermoise ce week-end, trente ans après que le dernier train a',
        'quitté le quai.',
        '',
        'La commune a donné le terrain pour un euro, et la compagnie des eaux',
        'paie les tuyaux. Le reste vient de la kermesse de printemps et de la',
        'vente des cartes postales.',
      ]
      expect(textsOf(byHand.join('\n'))).toEqual([byHand.slice(0, 3).join(' '), byHand.slice(4).join(' ')])
    })

    it('leaves a lead apart from the hour under it', () => {
      const feed = [
        'Après onze saisons, Bernard Leroux passe la main. Son successeur vient de Montélimar.',
        'il y a 3 heures',
        'La sécheresse a avancé la récolte dans tout le sud. Les coopératives manquent de bras.',
        'il y a 4 heures',
        'Les réserves sont au plus bas. Les donneurs sont attendus de 15 heures à 19 heures.',
        'il y a 5 heures',
        'La locomotive de 1903 a retrouvé sa chaudière. Elle tirera les voitures dès dimanche.',
        'il y a 6 heures',
      ]
      expect(textsOf(feed.join('\n'))).toEqual(feed)
    })

    it('joins as many lines where accents stand apart', () => {
      const wrapped = prose.map((text) => wrap(text, 72)).join('\n\n')
      expect(textsOf(wrapped.normalize('NFD'))).toEqual(textsOf(wrapped))
    })

    it('keeps title, byline, headings, times and lists apart', () => {
      const source = [
        'La halle du marché de Sermoise rouvre après trois ans de travaux',
        'Par Claire Aubin',
        '',
        wrap(prose[0]!, 66),
        '',
        '18h02',
        wrap(prose[1]!, 66),
        '',
        'Ce qui change',
        '- les horaires : de six heures à midi, du mardi au samedi, et pour',
        '  les fêtes jusqu’au soir',
        '- les places : soixante, contre quarante avant les travaux',
        '',
        wrap(prose[2]!, 66),
      ].join('\n')
      expect(textsOf(source)).toEqual([
        'La halle du marché de Sermoise rouvre après trois ans de travaux',
        'Par Claire Aubin',
        prose[0],
        '18h02',
        prose[1],
        'Ce qui change',
        '- les horaires : de six heures à midi, du mardi au samedi, et pour les fêtes jusqu’au soir',
        '- les places : soixante, contre quarante avant les travaux',
        prose[2],
      ])
    })

    it('joins words hyphenated at the end of a line', () => {
      const source = [
        'La ville de Sermoise rouvre mardi la halle du marché, fermée depuis',
        'trois ans par un affaissement de la charpente que personne, dit le gou-',
        'vernement, n’avait vu venir. Les marchands reprendront leurs places,',
        'peut-être dès mardi. Jeanne Morel, qui vend des fromages, dit avoir',
        'compté les jours.',
      ].join('\n')
      expect(textsOf(source)).toEqual([
        'La ville de Sermoise rouvre mardi la halle du marché, fermée depuis trois ans par un affaissement de la charpente que personne, dit le gouvernement, n’avait vu venir. Les marchands reprendront leurs places, peut-être dès mardi. Jeanne Morel, qui vend des fromages, dit avoir compté les jours.',
      ])
    })

    it('joins printed lines, whose lengths vary', () => {
      const source = [
        'La ville de Sermoise rouvre mardi la halle du marché, fermée depuis trois',
        'ans par un affaissement de la charpente que personne',
        'n’avait vu venir. Les marchands, installés jusqu’ici sous',
        'des tentes le long du canal, reprendront leurs pla-',
        'ces dès six heures. Jeanne Morel, qui vend des froma-',
        'ges, dit avoir compté les jours.',
      ]
      expect(textsOf(source.slice(1).join('\n'))).toHaveLength(1)
    })

    it('begins an item at its bullet, and none at a dash that goes on with the sentence', () => {
      const source = [
        'La ville de Sermoise rouvre mardi la halle du marché, fermée depuis',
        'trois ans par un affaissement de la charpente que personne en ville',
        'n’avait vu venir. Les marchands, installés jusqu’ici sous des tentes',
        '– de grandes tentes de toile – le long du canal, ont fêté la chose.',
        'Le maire l’a redit hier soir devant les marchands, qui l’ont pressé',
        'de dire enfin ce qui les attend, et surtout quand. Ce sera en avril,',
        '• les places seront attribuées par tirage au sort, le 3 mai à midi.',
        '– Les travaux auront coûté deux millions d’euros, dont la moitié en',
        'aides.',
      ]
      const [text, ...items] = [source.slice(0, 6), source.slice(6, 7), source.slice(7)]
      expect(textsOf(source.join('\n'))).toEqual([text!.join(' '), ...items.map((item) => item.join(' '))])
    })

    it('begins a paragraph at an indent, and ends one where the margin is back', () => {
      const source = [
        'La ville de Sermoise rouvre mardi la halle du marché, fermée depuis',
        'trois ans par un affaissement de la charpente que personne en ville',
        'n’avait vu venir, et dont le maire a dit hier devant les marchands :',
        '    Les tentes du canal auront servi trois hivers, et je remercie',
        '    ceux qui les ont montées. Les marchands reprendront leurs places',
        'Jeanne Morel, qui vend des fromages, dit avoir compté les jours. Ses',
        'voisins aussi.',
      ]
      expect(textsOf(source.join('\n'))).toEqual([
        source.slice(0, 3).join(' '),
        source
          .slice(3, 5)
          .map((line) => line.trim())
          .join(' '),
        source.slice(5).join(' '),
      ])
    })

    it('goes on behind a comma, whatever follows', () => {
      const source = [
        'La ville de Sermoise rouvre mardi la halle du marché, fermée depuis',
        'trois ans par un affaissement de la charpente que personne en ville',
        'n’avait vu venir. Parmi les marchands qui reviennent, Jeanne Morel,',
        'Paul Aubin et Lina Cazals',
        'Le prix des places',
      ]
      expect(textsOf(source.join('\n'))).toEqual([source.slice(0, 4).join(' '), source[4]])
    })

    it('leaves lines that no width explains', () => {
      const lines = [
        'Le soir vient sans un bruit poser sur le chemin de la halle',
        'un peu de cette paix que l’on croyait perdue depuis que les moulins ont cessé de tourner',
        'et que la nuit d’avril nous a rendue malgré tout',
        'sans que personne n’ait rien demandé à la rivière qui passe et passe encore',
        'sous le pont de pierre où nous allions attendre',
        'que l’eau dise enfin notre nom',
      ]
      expect(textsOf(lines.join('\n'))).toEqual(lines)
    })

    it('leaves verses, menus and headlines alone', () => {
      for (const lines of [
        ['Accueil', 'Politique', 'Sports et loisirs', 'Culture', 'Météo', 'abonnez-vous', 'nous contacter'],
        [
          'Sous le pont de la rivière où tournent les moulins,',
          'le soir vient sans un bruit poser sur le chemin',
          'un peu de cette paix que l’on croyait perdue',
          'et que la nuit d’avril nous a rendue.',
        ],
        [
          'Le marché de Sermoise rouvre mardi après trois ans de travaux coûteux',
          'Une taxe sur les places pour payer la halle',
          'Canal : la navigation reprend après les crues, et les bateliers respirent',
          'Qui vend encore des fromages ?',
        ],
      ]) {
        expect(textsOf(lines.join('\n'))).toEqual(lines)
      }
    })
  })

  describe('bullets', () => {
    const bulletsOf = (source: string): string[] =>
      readBlocks(source).map(({ text, bullet }) => text.slice(0, bullet))

    it('are seen before items', () => {
      expect(bulletsOf('• Une pomme\n•Une poire\n▪ Un coing')).toEqual(['• ', '•', '▪ '])
      expect(bulletsOf('&bull; Une pomme\n&#8226; Une poire')).toEqual(['• ', '• '])
      expect(bulletsOf('Il faut :\n- des pommes ;\n- des poires ;\n- des coings.')).toEqual([
        '',
        '- ',
        '- ',
        '- ',
      ])
      expect(bulletsOf('1. Pommes\n2. Poires\n3. Coings')).toEqual(['1. ', '2. ', '3. '])
      expect(bulletsOf('1) Pommes\n\n2) Poires')).toEqual(['1) ', '2) '])
      expect(bulletsOf('a) Pommes\nb) Poires')).toEqual(['a) ', 'b) '])
      expect(bulletsOf('Les points clés\n– Deux millions d’euros\n– Soixante places')).toEqual([
        '',
        '– ',
        '– ',
      ])
      expect(bulletsOf('* Pommes\n* Poires')).toEqual(['* ', '* '])
      expect(bulletsOf('• Pommes\n•\n• Poires')).toEqual(['• ', '', '• '])
      expect(bulletsOf('- Les halles rouvrent mardi.\n- Elles ferment dimanche.')).toEqual(['- ', '- '])
    })

    it('are not dashes of speech, notes, years or numbered headings', () => {
      for (const source of [
        '– Tu viens ?\n– Non, dit-elle.\n– Tant pis.',
        '- Vous partez ?\n- Oui.',
        '— Je pars.\n— Moi aussi.',
        '- Une seule ligne',
        '* Le prénom a été changé.',
        '2022. Une année\n2023. Une autre',
        '1. Le contexte\nUn paragraphe.\n2. La suite\nUn autre.',
        '3. Rien\n5. Ne suit',
        '•\n-\n–',
      ]) {
        expect(bulletsOf(source).join('')).toBe('')
      }
    })
  })

  it('gives each block the repair of its slice', () => {
    const source = prose
      .map((text) => wrap(text, 70))
      .join('\n\n')
      .replace(/é/g, '&eacute;')
    for (const { span, text } of readBlocks(source))
      expect(repairText(source.slice(span.start, span.end))).toBe(text)
  })
})
