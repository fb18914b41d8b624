import { readdirSync, readFileSync } from 'node:fs'

/** A quotation as the gold has it; runs are offsets into the text without its annotation. */
export interface GoldQuote {
  kind: 'direct' | 'mixed' | 'scare'
  runs: [start: number, end: number][]
  /** The mention nearest the quote; null: nobody. */
  speaker: string | null
  /** Whom it resolves to; the mention itself when nobody is named. */
  resolved: string | null
}

export interface GoldArticle {
  id: string
  language: string
  text: string
  quotes: GoldQuote[]
  /** Where the body begins: what stands before is title and standfirst, and is not scored. */
  body: number
}

const kinds = { d: 'direct', m: 'mixed', s: 'scare' } as const
const closers: Record<string, string> = { '»': '«', '”': '“', '"': '"' }

/**
 * Read an annotated article.
 *
 * A tag stands right after the closing mark: `{d mention = name}` direct, `{m …}` a fragment, `{s}` no speech, `{+}` goes
 * on with the quote before. `{d name}`: the mention is the name; `{d -}`: nobody. `{-` and `-}` enclose an incise.
 */
export function readGold(annotated: string): Pick<GoldArticle, 'text' | 'quotes'> {
  let text = ''
  const quotes: GoldQuote[] = []
  let incises: [number, number][] = []
  let last = 0
  for (const { 0: tag, index } of annotated.matchAll(/\{-|-\}|\{[^{}]*\}/g)) {
    text += annotated.slice(last, index)
    last = index + tag.length
    if (tag === '{-') incises.push([text.length, text.length])
    else if (tag === '-}') incises.at(-1)![1] = text.length
    else {
      const open = openingOf(text)
      const edges = [open, ...incises.flat(), text.length - 1]
      const runs: GoldQuote['runs'] = []
      for (let at = 0; at < edges.length; at += 2) runs.push([edges[at]!, edges[at + 1]!])
      incises = []
      if (tag === '{+}') quotes.at(-1)!.runs.push(...runs)
      else {
        const [mention = '', name = mention] = tag.slice(3, -1).split(' = ')
        const kind = kinds[tag[1] as 'd']
        const who = (value: string) => (value === '-' || value === '' ? null : value)
        quotes.push({ kind, runs, speaker: who(mention), resolved: who(name) })
      }
    }
  }
  return { text: text + annotated.slice(last), quotes }
}

/** Offset after the mark that the last character of the text closes. */
function openingOf(text: string): number {
  const close = text.at(-1)!
  const open = closers[close]
  if (!open) throw new Error(`A tag must follow a closing mark: …${text.slice(-40)}`)
  let depth = 0
  for (let at = text.length - 2; at >= 0; at--) {
    if (text[at] === open && depth-- === 0) return at + 1
    if (text[at] === close) depth++
  }
  throw new Error(`No opening mark: …${text.slice(-40)}`)
}

/** Every annotated article beside this file. */
export function goldArticles(): GoldArticle[] {
  const here = new URL('./', import.meta.url)
  return readdirSync(here)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => {
      const gold = readGold(readFileSync(new URL(file, here), 'utf8'))
      const body = gold.text.indexOf('\n\n', gold.text.indexOf('\n\n') + 2) + 2
      return { id: file.slice(0, -4), language: file.slice(0, 2), body, ...gold }
    })
}
