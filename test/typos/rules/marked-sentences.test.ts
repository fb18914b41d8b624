import { describe, expect, it } from 'vitest'
import { parseArticle } from '../../../src/index.ts'
import { mark, unmark } from '../marked.ts'

const marked = (given: string, language: string, typography = false) => {
  const { text } = unmark(given)
  return mark(text, parseArticle(text, { language, typos: { typography } }).typos)
}

describe('an apostrophe', () => {
  it.each([
    'Il va à [l eau>l’eau] avec sa fille et ses deux chiens.',
    'La ligne B l emporte dans la course aux voyageurs.',
  ])('%s', (text) => expect(marked(text, 'fr')).toBe(text))
})

describe('capitals', () => {
  it.each([
    'Les VIe et IXe siècles ont laissé des murs dans la ville.',
    'Le pH de l’eau baisse, et le bruit passe de 3 dB à 9 dB.',
    'Le conseil a voté [LEs>les] crédits, et rien de plus.',
  ])('%s', (text) => expect(marked(text, 'fr')).toBe(text))
})

describe('a word twice', () => {
  it.each(['Le public chante « la la la » dans la rue.', 'Il ne reste rien que l’on range dans [le le>le]'])(
    '%s',
    (text) => expect(marked(text, 'fr')).toBe(text),
  )
})

describe('an elision that is owed', () => {
  it.each([
    'Le club [de Oakland>d’Oakland] a gagné hier soir.',
    // An unknown word that another language has may be pronounced in its own way.
    'Le hall de airport et la salle de events restent fermés.',
  ])('%s', (text) => expect(marked(text, 'fr')).toBe(text))
})

describe('words without the space or apostrophe between them', () => {
  it.each([
    'Le conseil a élu [lAcadémie>l’Académie] et son équipe.',
    'La rue DAlembert est fermée pour les travaux du pont.',
    'Il faut sortir [desles>des les] ce soir avant la nuit.',
    // Two readings: the one whose words are the more usual.
    'Il pense à [lavenir>l’avenir] de son fils, et danse [laronde>la ronde] avec lui.',
    'Le maire parle [deson>de son] ami, qui n’en sait rien.',
    // What might be a word of known parts, before a verb.
    'Quand [ildevient>il devient] maire, tout change dans la ville.',
    'Un quimperiste convaincu reste dans la salle du conseil.',
    // A hyphen was lost, no space.
    'Son [grandpère>grand-père] est là, avec toute la famille.',
  ])('%s', (text) => expect(marked(text, 'fr')).toBe(text))
})

describe('a letter that was lost', () => {
  it.each([
    'Le maire part [\uFFFD>à] Lyon, puis [l\uFFFDaide>l’aide] arrive en [d\uFFFDcembre>décembre].',
    '[L\uFFFD\uFFFDtat>L’état] des lieux est [tr?s>très] bon : elle [r?ussit>réussit]. Et [qu\uFFFDelle>qu’elle] vienne ?',
  ])('%s', (text) => expect(marked(text, 'fr')).toBe(text))
})

describe('two letters for their ligature', () => {
  it('are no mistake', () => {
    const text = 'Une oeuvre et un noeud, au coeur de la ville.'
    expect(marked(text, 'fr')).toBe(text)
  })
})

describe('a space behind a mark', () => {
  it.each([
    'Il part à [Lyon,a>Lyon, a] dit le maire, à 5,a peu près.',
    'La phrase est finie.Zorglub arrive, et Node.Js aussi.',
  ])('%s', (text) => expect(marked(text, 'fr')).toBe(text))
})

describe('a word in two', () => {
  it.each([
    'Il perd son [porte- feuille>portefeuille] devant une [auto- école>auto-école].',
    'Le chat- pont et le mur- eau sont des mots de poète.',
  ])('%s', (text) => expect(marked(text, 'fr')).toBe(text))
})

describe('typographic marks', () => {
  it('are asked of a page that has them, in each of its paragraphs', () => {
    const page = "L’été est là, dit-elle.\n\nMais d['>’]hier à demain, rien.\n\nEt l['>’]eau 'de' rose."
    expect(marked(page, 'fr', true)).toBe(page)
  })
  it('ask for the space that the passage has, and for none at its edges', () => {
    expect(marked('? oui', 'fr', true)).toBe('? oui')
    const narrow = 'Il dit\u202F: vraiment[?>\u202F?]'
    expect(marked(narrow, 'fr', true)).toBe(narrow)
    const wide = 'Il dit [« >«\u00A0]oui[ »>\u00A0»] et à 12:30 (?)'
    expect(marked(wide, 'fr', true)).toBe(wide)
  })
})

describe('a confusion of words', () => {
  it('is none in capitals, which a headline has', () => {
    expect(marked('Le journal titre : LE CONSEIL DOIT VOTÉ LA LOI DES PORTS.', 'fr')).not.toContain('>')
    expect(marked('Le conseil doit [voté>voter] la loi des ports.', 'fr')).toBe(
      'Le conseil doit [voté>voter] la loi des ports.',
    )
  })
})

describe('what the newsroom left on purpose', () => {
  it('is silent up to the word before its note, and no further', () => {
    const text =
      'Il a voter [sic] la loi. « Elle a voter » [sic] la loi. Ils ont [voter>voté] la loi.\n\nIl a [voter>voté] la loi.'
    const given = unmark(text.replaceAll('[sic]', '(sic)')).text
    const { typos } = parseArticle(given, { language: 'fr' })
    expect(mark(given, typos)).toBe(text.replaceAll('[sic]', '(sic)'))
  })
})

describe('a name without its capital', () => {
  it('is a slip of a word that is far more usual', () => {
    const text = 'Il est venu [pres>près] de la gare hier soir.'
    expect(marked(text, 'fr')).toBe(text)
  })
})
