import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'

const asked = Number(process.env.NDLR_LAW_RUNS ?? 0)

/** Whether this is the long run, `npm run laws`. */
export const isLong = asked > 0

/** Inputs that once broke a law, shrunk: each a JSON file with the input alone. */
const found = path.join(import.meta.dirname, 'found')

/** Every such input; the laws are held to them in each run of the tests. */
export const foundInputs: readonly (readonly [file: string, input: string])[] = readdirSync(found)
  .filter((file) => file.endsWith('.json'))
  .map((file) => [file, JSON.parse(readFileSync(path.join(found, file), 'utf8')) as string])

/**
 * How many inputs a law is tried on: `usual`, or with `NDLR_LAW_RUNS` (`npm run laws`) its share of that many.
 * A failure prints its seed (see test/setup.ts) and the smallest input that fails; a long run puts that into `found/`,
 * where it is tried from then on.
 */
export function runs<Inputs extends [unknown, ...unknown[]]>(
  usual: number,
  share: number,
): fc.Parameters<Inputs> {
  const numRuns = isLong ? Math.ceil(asked * share) : usual
  return {
    numRuns,
    verbose: fc.VerbosityLevel.None,
    reporter(details) {
      if (!details.failed) return
      const [input] = details.counterexample ?? []
      if (isLong && typeof input === 'string') keep(input)
      throw new Error(fc.defaultReportMessage(details), { cause: details.errorInstance })
    },
  }
}

function keep(input: string): void {
  const json = JSON.stringify(input)
  const name = createHash('sha256').update(json).digest('hex').slice(0, 12)
  mkdirSync(found, { recursive: true })
  writeFileSync(path.join(found, `${name}.json`), `${json}\n`)
}

/** Milliseconds that a law may take. */
export const patience = isLong ? 24 * 3600 * 1000 : 60_000
