import { explainArticle } from '../explain-article.ts'
import { explainHtmlArticle } from '../html/index.ts'
import type { LineExplanation } from '../layout/index.ts'
import type { Options } from '../schema/index.ts'
import { shorten } from '../view/shorten.ts'
import type { InputKind } from './input/kind.ts'
import { readPages } from './input/pages.ts'
import { Failed } from './page.ts'
import { decode, optionsFor } from './parse-page.ts'

const mostReasons = 4
const limit = 128 * 1024 * 1024

/**
 * Say why each line of a page is what it is: the line with its role, rule and confidence, then what weighed most for
 * and against, in log-odds. Of records and archives each page in turn, under its id.
 *
 * @param file Path, or '-'.
 * @param stdin What '-' reads.
 * @param kind What it holds; null: by name, else by the first bytes.
 * @param options As for parsing.
 * @throws {Error} for what cannot be read.
 */
export async function* explainFile(
  file: string,
  stdin: AsyncIterable<Uint8Array | string>,
  kind: InputKind | null,
  options: Options,
): AsyncGenerator<string> {
  for await (const page of readPages([{ path: file, size: null, identity: null }], {
    kind,
    stdin,
    limit,
    onRead: () => {},
  })) {
    if (page instanceof Failed) throw new Error(`${page.id}: ${page.message}`)
    const { text } = decode(page)
    const explain = page.markup === 'html' ? explainHtmlArticle : explainArticle
    if (page.id !== file) yield `${page.id}\n\n`
    yield explain(text, optionsFor(page, options)).map(describe).join('\n')
  }
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
