import { english } from '../../src/language/en/index.ts'
import type { Language } from '../../src/language/language.ts'

const words = (list: string): readonly string[] => list.trim().split(/\s+/)

/** A language that ndlr does not bring, as someone outside would add it: data, and nothing else. */
export const spanish: Language = {
  code: 'es',
  name: 'Spanish',
  functionWords: words(`
    de la que el en y a los se del las un por con no una su para es al lo como más o pero sus le ha me si sin sobre este
    ya entre cuando todo esta ser son dos también fue había era muy años hasta desde está mi porque qué sólo han yo hay
    vez puede todos así nos ni parte tiene él uno donde bien tiempo mismo ese ahora cada vida otro después te otros aunque
    esa eso hace otra gobierno tan durante siempre día tanto ella tres sí dijo sido gran según menos contra
  `),
  hyphenation: { firsts: ['ex', 'anti'], lasts: [] },
  segmentation: {
    abbreviations: words('sr sra srta dr dra prof ud uds d dª avda pág cap núm tel art ee.uu'),
    numericAbbreviations: words('n núm pág art'),
    finalAbbreviations: words('etc cía s.a'),
    clitics: [],
    lexicalApostrophes: [],
    sentenceOpeners: words(
      'el la los las un una en de y pero si no según cuando ya se es ha este esta por para con su sus lo al del',
    ),
    nameParticles: words('de del la los las y'),
  },
  boilerplate: {
    slots: { network: ['Facebook', 'Twitter', 'WhatsApp', 'Instagram'] },
    phrases: [
      {
        id: 'es-comment-form',
        kind: 'comment-form',
        role: 'line',
        variants: ['deja (un comentario|una respuesta)', 'publicar el comentario'],
        examples: ['Deja un comentario', 'Publicar el comentario'],
        counterExamples: ['El ministro deja un comentario sin respuesta y abandona la sala de prensa.'],
      },
      {
        id: 'es-share',
        kind: 'share',
        role: 'line',
        variants: ['compartir [en {network}]', 'comparte esta noticia'],
        examples: ['Compartir en Facebook', 'Comparte esta noticia'],
        counterExamples: ['Compartir en Facebook una foto ajena puede ser delito, recuerda la policía.'],
      },
      {
        id: 'es-related',
        kind: 'related',
        role: 'heading',
        variants: ['noticias relacionadas', 'te puede interesar'],
        examples: ['Noticias relacionadas', 'Te puede interesar'],
        counterExamples: ['Hay noticias relacionadas con el caso desde abril.'],
      },
      {
        id: 'es-newsletter',
        kind: 'newsletter',
        role: 'line',
        variants: ['(suscríbete|apúntate) a nuestro boletín [diario|semanal]'],
        examples: ['Suscríbete a nuestro boletín diario'],
        counterExamples: ['Suscríbete, repite el cartel de la biblioteca a quien entra.'],
      },
    ],
  },
  metadata: {
    ...english.metadata,
    bylineOpeners: ['por', 'texto de', 'redacción de'],
    nameJoiners: ['y', 'con'],
    nameParticles: words('de del la los las y'),
    articles: words('el la los las un una'),
    newsrooms: ['la redacción', 'redacción'],
    agencies: ['EFE', 'Europa Press'],
    roles: ['periodista', 'corresponsal', 'enviado especial'],
    months: words(
      'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
    ).map((month) => [month, month.slice(0, 3)]),
    weekdays: words('lunes martes miércoles jueves viernes sábado domingo'),
    publishedLabels: ['publicado', 'publicado el'],
    updatedLabels: ['actualizado', 'actualizado el'],
    dateGlue: words('el a las de del'),
    ordinals: ['º'],
    hourMarks: ['h'],
    clockWords: ['horas', 'h'],
    kickers: ['opinión', 'reportaje'],
    badges: [],
  },
  notes: {
    ...english.notes,
    signatures: [
      {
        kind: 'editorial',
        forms: ['n. de la r.', 'nota de la redacción'],
        examples: ['El puente [cerrado desde 2019, nota de la redacción] se derribará.'],
        counterExamples: ['El puente [cerrado] se derribará.'],
      },
    ],
    openings: [],
    sic: ['sic'],
  },
  quotes: {
    ...english.quotes,
    enclitics: [],
    edgeApostrophes: '',
    subjectAfterQuote: false,
    verbs: {
      speech:
        'afirmar, declarar, explicar, asegurar, señalar, decir, anunciar, lamentar, criticar, responder, añadir',
      manner: 'lanzar, bromear, sonreír',
      judgement: 'calificar, tachar, considerar',
      models: [
        {
          ends: 'decir',
          drop: 5,
          forms: { present: 'dice dicen', past: 'dijo dijeron decía', participle: 'dicho' },
        },
        {
          ends: 'ar',
          drop: 2,
          forms: {
            present: 'a an',
            past: 'ó aron aba aban',
            future: 'ará arán',
            conditional: 'aría',
            participle: 'ado',
          },
        },
        { ends: 'er ir', drop: 2, forms: { present: 'e en', past: 'ió ieron ía', participle: 'ido' } },
      ],
      finiteEndings: ['ó', 'aba', 'aron', 'ieron'],
      participleEndings: ['ado', 'ido'],
      gerundEndings: ['ando', 'iendo'],
      verbalEndings: ['aba', 'aban', 'aron', 'ieron'],
      otherEndings: ['ción'],
    },
    auxiliaries: {
      plain: 'ha, han, había',
      passive: 'fue, sido',
      links: 'a, de',
      infinitive: 'haber',
      being: 'es, fue, era',
      active: '',
      undergone: '',
      conditional: 'habría',
    },
    proclitics: 'se, lo, le, no',
    reflexives: 'se',
    negations: 'no, nunca, jamás',
    subjects: 'él, ella, ellos, ellas, quien',
    clauseWords: 'yo, tú, nosotros, hay',
    firstPerson: 'yo, nosotros, me, nos, mi, nuestro, nuestra',
    finite: 'es, son, fue, era, hay, está, ha, han, tiene',
    prepositions: {
      source: 'según, a juicio de, en palabras de',
      own: 'a sus ojos',
      opening: 'para',
      agent: 'por',
      impersonal: 'en',
      other: 'a, ante, con, contra, de, desde, en, entre, hacia, hasta, para, por, sin, sobre, tras, durante',
      genitive: 'de, del',
      field: 'en',
    },
    speechNouns: 'declaración, comunicado, mensaje, carta',
    conjunctions: 'que, quien, cuando, mientras, y, o, pero, porque, si, aunque',
    comparisons: 'como',
    relatives: 'que, quien',
    complementisers: 'que',
    adverbs: 'ayer, hoy, también, después, luego',
    adverbEndings: ['mente'],
    timeNouns: 'lunes, martes, miércoles, jueves, viernes, sábado, domingo, semana, mes, año',
    determiners: 'el, la, los, las, un, una, su, sus, este, esta',
  },
  people: {
    ...english.people,
    plurals: [
      ['z', 'ces'],
      ['n', 'nes'],
      ['r', 'res'],
      ['', 's'],
    ],
    headFirst: true,
    honorifics: { masculine: 'don, señor, Sr.', feminine: 'doña, señora, Sra.' },
    roles: {
      mayor: 'alcalde/alcaldesa',
      minister: 'ministro/ministra',
      spokesperson: 'portavoz',
      director: 'director/directora',
    },
    titles: [],
    paraphrases: [],
    epithets: 'ex, nuevo/nueva, actual',
    pronouns: { masculine: 'él', feminine: 'ella', plural: 'ellos', femininePlural: 'ellas' },
    latter: 'este último, esta última',
    concerned: 'el interesado, la interesada',
    neuter: '',
    offices: ['mayor', 'minister'],
    determiners: {
      definite: { masculine: 'el', feminine: 'la', plural: 'los, las' },
      demonstrative: { masculine: 'este', feminine: 'esta' },
      possessive: { either: 'su', plural: 'sus' },
      indefinite: { masculine: 'un', feminine: 'una' },
    },
    firstNames: { masculine: 'Juan Pedro Luis Carlos', feminine: 'María Ana Lucía Carmen', either: '' },
    particles: 'de, del, la, los, las, y',
    organisations: { masculine: 'grupo, ayuntamiento, ministerio', feminine: 'empresa, asociación' },
    openers: 'el, la, los, las, un, una, en, según, pero, cuando, este, esta, para, por, ayer, hoy',
  },
  typos: { ...english.typos, examples: {}, patterns: { lists: {}, forms: {}, rules: {} } },
  report: english.report,
}

/** A page of our own in that language. */
export const spanishPage = `Compartir en Facebook

El puente de Alberca cierra por obras

Por Lucía Romero

Publicado el 3 de noviembre de 2022

El Ayuntamiento de Alberca ha decidido cerrar el puente viejo durante seis meses para reparar los pilares, que datan de 1931 y sufren desde hace años los daños de las crecidas.

«No había otra salida», explicó ayer la alcaldesa, Carmen Otero. Los vecinos de la orilla sur, sin embargo, temen quedarse aislados cuando llegue el invierno y pidan una pasarela [provisional].

Según el Sr. Pardo, que vive junto al río, los comercios perderán la mitad de sus clientes antes de que termine el año, y nadie ha hablado todavía de ayudas.

Noticias relacionadas

Deja un comentario
`
