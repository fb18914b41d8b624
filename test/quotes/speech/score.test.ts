import { describe, expect, it } from 'vitest'
import { inALine, quotesIn } from '../read.ts'

describe('marks around no speech', () => {
  it.each([
    'Le film « La Nuit des rois » sort mercredi.',
    'Elle a relu « Les Misérables ».',
    'Le chalutier « Belle-Étoile » a coulé.',
    'Jean « Django » Petit est mort.',
    'Il est poursuivi pour « abus de faiblesse ».',
    'Une enquête a été ouverte pour « homicide involontaire ».',
    'L’opération « Place nette » a commencé.',
    'Le dispositif « Mon psy » est élargi.',
    'Les « gilets jaunes » ont manifesté.',
    'La « fast fashion » pollue.',
    'Ce « petit miracle » a duré trois ans.',
    'Le mot « démocratie » vient du grec.',
    'Le terme « woke » est galvaudé.',
    'Sa mère, surnommée « la Reine », est morte.',
    'Une maladie dite « du légionnaire ».',
    'Il est membre de l’association « Les Amis du vent ».',
    'Le quotidien « La Voix du port » a enquêté.',
    'Dans les colonnes de « La Voix du port », il se confie.',
    'Le label « Villages fleuris » récompense la commune.',
    'Sur une banderole, on pouvait lire : « Non au péage ».',
    'Une pancarte proclame « Non au péage ».',
    'Aux cris de « Non au péage », la foule a défilé.',
    'La loi « climat » sera votée.',
    'Il a obtenu la mention « très bien ».',
    'Le pays est classé « rouge ».',
    'Cliquez sur « Envoyer ».',
    'Sa chanson « Le vent du sud » a fait le tour du monde.',
    'Le « plan B » est prêt.',
    'Le procès des « écoutes » reprend.',
    'Le groupe « Les Rapaces » a joué.',
    'C’est ce qu’on appelle un « effet domino ».',
    'Un « coach de vie » autoproclamé.',
    'Ce que les économistes nomment « stagflation ».',
    'En langage marin, « souquer » veut dire ramer.',
    'Son « ami » l’a trahi.',
    'La rubrique « Débats » du journal.',
    'Le candidat « hors système » a perdu.',
    'Un homme brandit une pancarte : « On ne lâchera rien ».',
    'Il est soupçonné de « fraude fiscale ».',
    'Ils sont mis en examen pour « vol » et « recel de vol ».',
    'Son premier roman, « Le vent du sud », raconte la vie d’un marin.',
    'Il a écrit « Le vent du sud » en 1998.',
    'Il faut noter quelques points « positifs ».',
    'Le site « Info du jour » affirme que le maire va partir.',
    'L’alerte « orages » est levée.',
    'Le groupe a chanté « La Marseillaise ».',
  ])('%s', (text) => {
    expect(quotesIn('fr', text).map(inALine)).toEqual([])
  })
})

describe('what was said', () => {
  const only = (text: string) => quotesIn('fr', text)[0]!

  it('leaves out the words of the reporter', () => {
    const quote = only('« La loi est morte, soupire le maire. Il faut passer à autre chose. »')
    expect(quote.text).toBe('La loi est morte Il faut passer à autre chose.')
    expect(quote.spans).toHaveLength(2)
  })

  it('joins what the attribution parts', () => {
    const quote = only('« Je suis venue », raconte Lina Ferreol, « et tout avait brûlé ».')
    expect(quote.text).toBe('Je suis venue et tout avait brûlé')
    expect(quote.marks).toEqual({ open: '«', close: '»' })
  })

  it('goes over paragraphs whose mark is repeated', () => {
    const quote = only('« Nous partons lundi.¶« Nous reviendrons mardi », promet Lina Ferreol.')
    expect(quote.text).toBe('Nous partons lundi. Nous reviendrons mardi')
    expect(quote.spans).toHaveLength(2)
    expect(quote.speaker?.name).toBe('Lina Ferreol')
  })

  it('ends where it must when the closing mark is missing', () => {
    const quote = only('« Je ne céderai pas. Ainsi a parlé Lina Ferreol, sous les huées.')
    expect(quote.text).toBe('Je ne céderai pas.')
    expect(quote.marks).toEqual({ open: '«', close: null })
  })

  it('keeps quotes inside quotes', () => {
    const quote = only('« Il m’a crié “dehors”, et je suis sortie », raconte Lina Ferreol.')
    expect(quote.nested.map(({ text }) => text)).toEqual(['dehors'])
  })

  it('cuts a turn of a dialogue at its incise, a denial behind it belongs to the words', () => {
    const source = '— Tu viens ?\n\n— Non, dit-elle, pas ce soir.'
    const spans = quotesIn('fr', source).map((quote) =>
      quote.spans.map(({ start, end }) => source.slice(start, end)),
    )
    expect(spans).toEqual([['Tu viens ?'], ['Non', 'pas ce soir.']])
  })

  it('carries no mark on that ends its paragraph', () => {
    const texts = quotesIn(
      'en',
      'The pool closed in May. "¶“We had no choice,” she said. “The roof is gone.”',
    )
    expect(texts.map(({ text }) => text)).toEqual(['We had no choice,', 'The roof is gone.'])
  })

  it('nests what is quoted inside a turn of a dialogue: no two quotes overlap', () => {
    const turn = only('– Elle a dit « jamais de la vie », souffle Jean. Et « rien d’autre » ensuite.')
    expect(turn.marks.open).toBe('')
    expect(turn.nested.map(({ text }) => text)).toEqual(['jamais de la vie', 'rien d’autre'])
    // An incise inside marks makes no turn of the paragraph around them.
    const texts = quotesIn(
      'fr',
      '– Deux, répond Lina. Une cordée.¶– Selon Jean : « C’est dur, dit-il. Partons. »',
    )
    expect(texts.map(({ text }) => text)).toEqual(['Deux Une cordée.', 'C’est dur Partons.'])
  })

  it.each(['«', '« »', '« , dit-il. »', 'Jean dit : « ! »', '«\n\nJean dit : «\n\n»'])(
    'takes no marks around nothing for a quote: %s',
    (text) => {
      for (const quote of quotesIn('fr', text)) {
        expect(quote.text).not.toBe('')
        expect(quote.spans).not.toEqual([])
      }
    },
  )

  it('tells the turns of a dialogue from a list', () => {
    expect(quotesIn('fr', '— Et demain ? demande Lina.¶— On verra bien.').map(inALine)).toEqual([
      'direct | Lina | demande',
      'direct | - | —',
    ])
    expect(quotesIn('fr', 'Au menu :¶– une taxe.¶– un plan.')).toEqual([])
  })
})
