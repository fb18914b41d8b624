// Counts the steps that the parser takes on texts of two sizes, and prints them as JSON: a row a text.
// A step is one run of a block of code, as the engine itself counts it for coverage: exact, whatever the machine does.
import { Session } from 'node:inspector/promises'

const sizes = [20_000, 160_000] as const

const prose =
  'Le maire Jean Roy a dit « oui », a-t-il assuré mardi. Selon Mme Aubrac, « le pont [du Nord – ndlr] tiendra ». Ellon EET le le fleuve.'
/** What is repeated: marks, brackets, names, entities, short lines. */
const units: Record<string, string> = {
  prose: `${prose}\n\n`,
  'one line of prose': `${prose} `,
  'opening marks': '« ',
  'straight marks': '" a ',
  'quotes without end': '« Oui, dit-il. ',
  'quotes and names': '« Oui », dit Jean Roy. ',
  brackets: '[',
  'signed brackets': '[x – ndlr] ',
  'open notes': '[ndlr ',
  parentheses: '(a (b ',
  names: 'Jean Roy, Anne Lac, ',
  'misspelt words': 'mairrie fermtée ',
  'misspelt names': 'Ellon Elon Elonn ',
  'joined words': 'mot-',
  letters: 'a',
  capitals: 'A',
  'short lines': 'Menu\n',
  'numbered lines': '1. Lire aussi\n',
  'comment lines': 'Paul\nIl y a 3 heures\nJe suis pour.\nRépondre\n\n',
  'list items': '- point\n',
  entities: '&amp;',
  'double entities': '&amp;amp;',
  ampersands: '&',
  mojibake: 'Ã©',
  accents: 'e\u0301',
  'soft hyphens': 'a\u00ADb',
  spaces: ' ',
  'line ends': '\n',
  'wrapped lines': `${'mot de la ligne '.repeat(4)}\n`,
  dates: 'Publié le 3 novembre 2022 à 18h02 ',
  bylines: 'Par Jean ROY et Anne LAC, ',
  addresses: 'https://a.fr/b?c=d ',
}
const pages: Record<string, string> = {
  'opening tags': '<div>',
  paragraphs: `<p>${prose}</p>`,
  'closing tags': '</p>',
  'less than': '<',
  comments: '<!-- ',
  lists: '<ul><li>a',
  tables: '<table><tr><td>a',
  attributes: '<a href="x" class="y z" ',
  'JSON-LD': '<script type="application/ld+json">[{"@type":"NewsArticle"}]</script>',
}

const session = new Session()
session.connect()
await session.post('Profiler.enable')
// Only code that is compiled from here on counts its blocks.
await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true })
const { parseArticle } = await import('../../src/index.ts')
const { parseHtmlArticle } = await import('../../src/html/index.ts')

async function stepsOf(work: () => unknown): Promise<number> {
  await session.post('Profiler.takePreciseCoverage')
  work()
  const { result } = await session.post('Profiler.takePreciseCoverage')
  let steps = 0
  for (const { url, functions } of result) {
    if (!url.includes('/src/')) continue
    for (const { ranges } of functions) for (const { count } of ranges) steps += count
  }
  return steps
}

const rows: Record<string, number[]> = {}
for (const [kind, texts, parse] of [
  ['text', units, parseArticle],
  ['html', pages, parseHtmlArticle],
] as const) {
  for (const [name, unit] of Object.entries(texts)) {
    // What is made once (lexicons, automata) does not count.
    parse(unit.repeat(50))
    const counts: number[] = []
    for (const size of sizes)
      counts.push(await stepsOf(() => parse(unit.repeat(Math.ceil(size / unit.length)))))
    rows[`${kind}: ${name}`] = counts.map((steps, at) => Math.round((steps / sizes[at]!) * 100) / 100)
  }
}
console.log(JSON.stringify(rows))
