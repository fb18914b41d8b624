import { segment } from '../retext-french/index.ts'
import type { Article } from '../schema/index.ts'
import type { FailureCode } from './page.ts'

/** What an article holds, in numbers. */
export interface Counts {
  readonly language: string
  readonly words: number
  readonly blocks: number
  readonly quotes: number
  /** Quotes whose speaker is known. */
  readonly attributed: number
  readonly editorNotes: number
  readonly typos: number
  /** Removed pieces, by kind. */
  readonly boilerplate: Readonly<Record<string, number>>
}

export function countArticle(article: Article): Counts {
  const boilerplate: Record<string, number> = {}
  for (const { kind } of article.boilerplate) boilerplate[kind] = (boilerplate[kind] ?? 0) + 1
  return {
    language: article.language,
    words: article.blocks.reduce((sum, { text }) => sum + segment(text).words.length, 0),
    blocks: article.blocks.length,
    quotes: article.quotes.length,
    attributed: article.quotes.filter(({ speaker }) => speaker !== null).length,
    editorNotes: article.editorNotes.length,
    typos: article.typos.length,
    boilerplate,
  }
}

/** The sum over many pages. */
export class Tally {
  articles = 0
  skipped = 0
  readonly #sums = { words: 0, blocks: 0, quotes: 0, attributed: 0, editorNotes: 0, typos: 0 }
  readonly #languages = new Map<string, number>()
  readonly #boilerplate = new Map<string, number>()
  readonly #failures = new Map<FailureCode, number>()

  add(counts: Counts | null): void {
    this.articles++
    if (counts === null) return
    for (const name of Object.keys(this.#sums) as (keyof Counts & 'words')[]) this.#sums[name] += counts[name]
    raise(this.#languages, counts.language)
    for (const [kind, count] of Object.entries(counts.boilerplate)) raise(this.#boilerplate, kind, count)
  }

  fail(code: FailureCode): void {
    raise(this.#failures, code)
  }

  get failures(): number {
    return [...this.#failures.values()].reduce((sum, count) => sum + count, 0)
  }

  /** A table for people, a line a number. */
  summary(): string {
    const { words, blocks, quotes, attributed, editorNotes, typos } = this.#sums
    const removed = [...this.#boilerplate.values()].reduce((sum, count) => sum + count, 0)
    const rows: [string, number][] = [
      ['articles', this.articles],
      ...indented(this.#languages),
      ['words', words],
      ['blocks', blocks],
      ['quotes', quotes],
      ['  with a speaker', attributed],
      ['editor notes', editorNotes],
      ['typos', typos],
      ['removed', removed],
      ...indented(this.#boilerplate),
      ...(this.skipped > 0 ? ([['done before', this.skipped]] as [string, number][]) : []),
      ['failed', this.failures],
      ...indented(this.#failures),
    ]
    const values = rows.map(([, value]) => value.toLocaleString('en'))
    const width = Math.max(...values.map((value) => value.length))
    return rows.map(([name], index) => `${name.padEnd(20)} ${values[index]!.padStart(width)}\n`).join('')
  }
}

function raise<K>(counts: Map<K, number>, key: K, by = 1): void {
  counts.set(key, (counts.get(key) ?? 0) + by)
}

/** The most frequent first, then by name. */
function indented(counts: ReadonlyMap<string, number>): [string, number][] {
  return [...counts]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .map(([name, count]) => [`  ${name}`, count])
}
