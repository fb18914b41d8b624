// Speed and memory beside other tools, each row in one run: `npm run bench:table`. CPU time, the least of turns taken in
// alternation once everything has run long enough to be compiled.
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { Readability } from '@mozilla/readability'
import { Defuddle } from 'defuddle/node'
import french from 'dictionary-fr'
import { parseHTML } from 'linkedom'
import nspell from 'nspell'
import { ParseLatin } from 'parse-latin'
import { unified } from 'unified'
import { VFile } from 'vfile'
import { builtInLanguages } from '../../src/language/index.ts'
import { readPage } from '../../src/layout/index.ts'
import { retextEditorNotes, retextQuotes, retextSpeakers, retextTypos } from '../../src/retext.ts'
import { readOptions } from '../../src/schema/index.ts'
import { readBlocks } from '../../src/text/index.ts'
import { articleCompiler, growTree, passagesOf, tellLanguage } from '../../src/tree/index.ts'
import { built } from './built.ts'
import { costs, since, timed } from './cost.ts'
import { newsPage, prose, toHtmlPage } from './prose.ts'

const root = path.resolve(import.meta.dirname, '../..')
const { parseArticle } = await built('index')
const { parseHtmlArticle } = await built('html')
const { segment } = await built('retext-french')

const usersPage = readFileSync(path.join(root, 'fixtures/fr/opinion--twitter/input.txt'), 'utf8')

function print(head: readonly string[], rows: readonly (readonly string[])[]): void {
  console.log(`| ${head.join(' | ')} |\n|${head.map(() => ' --- |').join('')}`)
  for (const row of rows) console.log(`| ${row.join(' | ')} |`)
  console.log()
}
const ms = (value: number): string => (value < 1 ? value.toFixed(3) : value.toFixed(1))

const texts: readonly (readonly [name: string, text: string])[] = [
  ["the user's page", usersPage],
  ['a page of 150 lines', newsPage(150)],
  ['100 kB of prose', prose(100_000)],
]
const latin = new ParseLatin()
print(
  ['text', 'kB', 'parseArticle, ms', 'parse-latin, ms', 'ratio'],
  texts.map(([name, text]) => {
    const [own, other] = costs(
      () => parseArticle(text),
      () => latin.parse(text),
    )
    return [name, (text.length / 1000).toFixed(1), ms(own!), ms(other!), `${(other! / own!).toFixed(2)}×`]
  }),
)

const large = prose(4_900_000)
const [hundred, million, most] = costs(
  ...[prose(100_000), prose(1_000_000), large].map((text) => () => parseArticle(text)),
)
print(
  ['parseArticle', 'ms', 'ms per 100 kB'],
  [
    ['100 kB', ms(hundred!), ms(hundred!)],
    ['1 MB', ms(million!), ms(million! / 10)],
    ['4.9 MB', ms(most!), ms(most! / 49)],
  ],
)

// Stage by stage, as in src/parse-article.ts.
const settings = readOptions(undefined)
const stages = (text: string): [string, number][] => {
  const blocks = readBlocks(text)
  const page = readPage(blocks, builtInLanguages, settings)
  const file = () => new VFile({ value: text, data: { ndlr: { settings } } })
  const parsed = () => {
    const own = file()
    const tree = growTree(text, page, tellLanguage(page, builtInLanguages, settings, own))
    passagesOf(tree)
    return { own, tree }
  }
  const annotators = [retextEditorNotes, retextQuotes, retextSpeakers, retextTypos] as const
  const names = ['editor notes', 'quotes', 'speakers', 'typos']
  // Each runs the annotators before it too: its own share is the difference.
  const annotated = annotators.map((_, index) => {
    const processor = unified()
    for (const annotator of annotators.slice(0, index + 1)) processor.use(annotator as never)
    processor.freeze()
    return () => {
      const { own, tree } = parsed()
      processor.runSync(tree, own)
      return { own, tree }
    }
  })
  const whole = unified().use(articleCompiler).freeze()
  const ready = annotated.at(-1)!()
  const [repair, roles, tree, ...sums] = costs(
    () => readBlocks(text),
    () => readPage(blocks, builtInLanguages, settings),
    parsed,
    ...annotated,
    () => whole.stringify(ready.tree, ready.own),
  )
  const validation = sums.pop()!
  return [
    ['repair, lines, blocks', repair!],
    ['roles', roles!],
    ['language, tree, words', tree!],
    ...sums.map((sum, index): [string, number] => [
      names[index]!,
      Math.max(0, sum - (index > 0 ? sums[index - 1]! : tree!)),
    ]),
    ['article, validation', validation],
  ]
}
for (const [name, text] of texts.slice(0, 2))
  print(
    [`stage, on ${name}`, 'ms'],
    stages(text).map(([stage, time]) => [stage, ms(time)]),
  )

// The parser alone: what a page costs before anything reads the article.
const settled = (text: string) => {
  const file = new VFile({ value: text, data: { ndlr: { settings } } })
  const page = readPage(readBlocks(text), builtInLanguages, settings)
  return growTree(text, page, tellLanguage(page, builtInLanguages, settings, file))
}
const lengths = [50, 150, 500]
const pages = lengths.map((lines) => newsPage(lines))
const parsing = costs(...pages.map((text) => () => settled(text)))
const whole = costs(...pages.map((text) => () => parseArticle(text)))
print(
  ['the parser alone', 'kB', 'ms', 'of parseArticle'],
  pages.map((text, at) => [
    `a page of ${lengths[at]} lines`,
    (text.length / 1000).toFixed(1),
    ms(parsing[at]!),
    `${Math.round((100 * parsing[at]!) / whole[at]!)} %`,
  ]),
)

const html = toHtmlPage(newsPage(150))
const page = newsPage(150)
const [text, own, readability] = costs(
  () => parseArticle(page),
  () => parseHtmlArticle(html),
  () => new Readability(parseHTML(html).document as never).parse(),
)
// It gives a promise, so that it cannot take its turns with the others.
const defuddling = async (times: number): Promise<number> => {
  const before = process.cpuUsage()
  for (let time = 0; time < times; time++)
    await Defuddle(parseHTML(html).document as never, 'https://exemple.fr/')
  return since(before) / times
}
await defuddling(20)
const defuddle = await defuddling(20)
print(
  ['a page of 150 lines', 'ms', 'times parseArticle'],
  [
    ['parseArticle, its text', text],
    ['parseHtmlArticle', own],
    ['Readability with linkedom', readability],
    ['defuddle with linkedom', defuddle],
  ].map(([name, time]) => [String(name), ms(time as number), `${((time as number) / text!).toFixed(1)}×`]),
)

const words = segment(prose(100_000)).words.map(({ start, end }) => prose(100_000).slice(start, end))
const body = prose(100_000)
const loading = timed(() => nspell(french), 1)
const speller = nspell(french)
const spelling = timed(() => words.map((word) => speller.correct(word)), 1)
const [withTypos, withoutTypos] = costs(
  () => parseArticle(body),
  () => parseArticle(body, { typos: false }),
)
const typos = withTypos! - withoutTypos!
print(
  ['spelling of 100 kB', 'words a second', 'made ready, ms'],
  [
    [
      'ndlr, with corrections',
      Math.round(words.length / (typos / 1000)).toLocaleString('en'),
      'in the start below',
    ],
    [
      'nspell, without corrections',
      Math.round(words.length / (spelling / 1000)).toLocaleString('en'),
      ms(loading),
    ],
  ],
)

const start = (program: string): { cpu: number; rss: number } => {
  const code = `${program}\nconst { user, system } = process.cpuUsage(); console.log(JSON.stringify({ cpu: (user + system) / 1000, rss: process.memoryUsage.rss() / 1e6 }))`
  const tries = Array.from(
    { length: 5 },
    () =>
      JSON.parse(
        execFileSync(process.execPath, ['--input-type=module', '-e', code], { cwd: root, encoding: 'utf8' }),
      ) as {
        cpu: number
        rss: number
      },
  )
  return tries.sort((a, b) => a.cpu - b.cpu)[0]!
}
const bare = start('')
const first = start(
  `import { readFileSync } from 'node:fs'; const { parseArticle } = await import('ndlr'); parseArticle(readFileSync('fixtures/fr/opinion--twitter/input.txt', 'utf8'))`,
)
const french_ = start(`await import('ndlr/retext-french')`)
print(
  ['start', 'CPU over bare Node, ms', 'memory over bare Node, MB'],
  [
    ["import and the user's page", ms(first.cpu - bare.cpu), (first.rss - bare.rss).toFixed(0)],
    ['import of ndlr/retext-french', ms(french_.cpu - bare.cpu), (french_.rss - bare.rss).toFixed(0)],
  ],
)
