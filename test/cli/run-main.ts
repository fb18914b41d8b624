import { Writable } from 'node:stream'
import { main } from '../../src/cli/main.ts'

/** A page long enough to be read as one: a title and three paragraphs. */
export const page = [
  'La piscine de Valmorel rouvre après deux ans de travaux',
  'Les nageurs ont retrouvé lundi leur bassin, fermé depuis deux ans. Les travaux ont coûté plus de quatre millions d’euros, deux fois ce que la commune avait prévu. Une file s’était formée dès l’aube devant les portes, sous une pluie fine.',
  'La commune promet désormais une eau plus chaude, des horaires plus larges et un tarif réduit pour les familles nombreuses. Un second bassin devrait ouvrir avant l’hiver, si le département tient ses engagements. Personne n’y croit vraiment.',
  'Les maîtres-nageurs, eux, attendent toujours leur nouveau vestiaire. La mairie assure que les plans sont prêts, et que le chantier commencera au printemps, après le vote du budget.',
  '',
].join('\n\n')

/** The command as a function: what it prints, and its exit code. */
export async function run(
  argv: readonly string[],
  stdin: Iterable<string | Uint8Array> = [],
  { env = {}, isTTY = false }: { env?: Record<string, string>; isTTY?: boolean } = {},
) {
  let stdout = ''
  let stderr = ''
  async function* input() {
    yield* stdin
  }
  const code = await main(argv, {
    stdin: input(),
    stdout: Object.assign(
      new Writable({
        decodeStrings: false,
        write(chunk: string, _encoding, done) {
          stdout += chunk
          done()
        },
      }),
      { isTTY },
    ),
    stderr: { write: (text) => (stderr += text) },
    env,
  })
  return { code, stdout, stderr }
}

/** The records of an NDJSON output. */
export function recordsOf(output: string): { id: string; article?: unknown; error?: { code: string } }[] {
  return output
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line))
}
