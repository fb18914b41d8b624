import { explainArticle } from '../explain-article.ts'
import type { LineExplanation } from '../layout/index.ts'
import type { Options } from '../schema/index.ts'
import { shorten } from '../view/shorten.ts'
import { decodeText } from './decode.ts'
import { readBytes, takeAll } from './input/bytes.ts'

const mostReasons = 4
const limit = 128 * 1024 * 1024

/**
 * Say why each line of a text page is what it is: a line of the page with its role, rule and confidence, then what
 * weighed most for and against, in log-odds.
 *
 * @param file Path, or '-'.
 * @param stdin What '-' reads.
 * @param options As for parsing.
 */
export async function explainFile(
  file: string,
  stdin: AsyncIterable<Uint8Array | string>,
  options: Options,
): Promise<string> {
  const { text } = decodeText(
    await takeAll(
      readBytes(file, stdin, () => {}),
      limit,
    ),
  )
  return explainArticle(text, options).map(describe).join('\n')
}

function describe({ role, kind, rule, confidence, score, text, evidence }: LineExplanation): string {
  const what = kind === null ? role : `${role}, ${kind}`
  const reasons = evidence
    .slice(0, mostReasons)
    .map(({ name, value, weight }) => `${signed(value * weight)} ${name}`)
    .join('   ')
  return `${shorten(text, 100)}\n    ${what} · rule ${rule} · confidence ${confidence.toFixed(2)}\n    score ${signed(score)} = ${reasons}   …\n`
}

const signed = (value: number): string => `${value < 0 ? '−' : '+'}${Math.abs(value).toFixed(2)}`
