// How the time of retext-french grows with its text: `npm run bench:growth`.
// The exponent is log(time ratio) / log(size ratio) from 100 kB to 5 MB, by CPU time, least of three: 1 is linear.
import { built } from './built.ts'
import { prose } from './prose.ts'

const { ParseFrench, segment } = await built('retext-french')

const units = ['. ', 'a. ', 'J.', "l'", 'a-', '« Oui. » ', 'ab. cd ', 'a', 'mot ', '.', '«', '"']
const makers: [string, (size: number) => string][] = [
  ['prose', (size) => prose(size)],
  ...units.map((unit): [string, (size: number) => string] => [
    JSON.stringify(unit),
    (size) => unit.repeat(Math.ceil(size / unit.length)),
  ]),
]
const [small, large] = [100_000, 5_000_000]
const parser = new ParseFrench()

function milliseconds(work: () => void, times: number): number {
  let least = Number.POSITIVE_INFINITY
  for (let run = 0; run < 3; run++) {
    const before = process.cpuUsage()
    for (let time = 0; time < times; time++) work()
    const { user, system } = process.cpuUsage(before)
    least = Math.min(least, (user + system) / 1000 / times)
  }
  return least
}

console.log('text          segment, ms per MB  exponent   tree, ms per MB  exponent')
for (const [name, make] of makers) {
  const texts = [make(small), make(large)] as const
  const cells = [(text: string) => void segment(text), (text: string) => void parser.parse(text)].map(
    (work) => {
      work(texts[0])
      const [few, many] = [milliseconds(() => work(texts[0]), 20), milliseconds(() => work(texts[1]), 1)]
      const exponent = Math.log(many / few) / Math.log(large / small)
      return `${((many / large) * 1e6).toFixed(1).padStart(18)}  ${exponent.toFixed(2).padStart(8)}`
    },
  )
  console.log(name.padEnd(12) + cells.join(''))
}
