import { readdirSync, readFileSync } from 'node:fs'
import type { EditorNote, Person } from '../../../src/index.ts'

/** A quotation as the gold has it; runs are offsets into the text without its annotation. */
export interface GoldQuote {
  kind: 'direct' | 'mixed' | 'scare'
  runs: [start: number, end: number][]
  /** The mention nearest the quote; null: nobody. */
  speaker: string | null
  /** Whom it resolves to; the mention itself when nobody is named. */
  resolved: string | null
}

/** A note of the newsroom: in its brackets, or a line of its own. */
export interface GoldNote {
  kind: EditorNote['kind']
  start: number
  end: number
}

/** An entry of the table of people; one that may be left out is optional. */
export interface GoldPerson {
  kind: Person['kind']
  name: string
  role: string | null
  isOptional: boolean
}

export interface GoldArticle {
  id: string
  language: string
  text: string
  quotes: GoldQuote[]
  notes: GoldNote[]
  /** Null: the article does not say whom its table holds. */
  people: GoldPerson[] | null
  /** Where the body begins: what stands before is title and standfirst, and is not scored. */
  body: number
}

const kinds = { d: 'direct', m: 'mixed', s: 'scare' } as const
const closers: Record<string, string> = { '»': '«', '”': '“', '’': '‘', '"': '"', ']': '[', ')': '(' }
const openers = new Set(['«', '“', '‘'])

/**
 * Read an annotated article.
 *
 * A tag stands right after the closing mark, where there is one: `{d mention = name}` direct, `{m …}` a fragment, `{s}` no
 * speech, `{+}` goes on with the quote before, `{^}` ends a paragraph of one that goes on in the next. `{d name}`: the
 * mention is the name; `{d -}`: nobody. `{-` and `-}` enclose an incise. `{n kind}` stands behind a note. Whom the
 * article names stands behind a line `%%`, one a line: `kind | name | role`, after a `?` where it may be left out.
 */
export function readGold(annotated: string): Pick<GoldArticle, 'text' | 'quotes' | 'notes' | 'people'> {
  const [source = '', table] = annotated.split('\n%%\n')
  let text = ''
  const quotes: GoldQuote[] = []
  const notes: GoldNote[] = []
  let before: GoldQuote['runs'] = []
  let incises: [number, number][] = []
  let last = 0
  for (const { 0: tag, index } of source.matchAll(/\{-|-\}|\{[^{}]*\}/g)) {
    text += source.slice(last, index)
    last = index + tag.length
    if (tag === '{-') incises.push([text.length, text.length])
    else if (tag === '-}') incises.at(-1)![1] = text.length
    else if (tag[1] === 'n') {
      const start = closers[text.at(-1)!] ? openingOf(text) - 1 : lineStart(text)
      notes.push({ kind: tag.slice(3, -1) as GoldNote['kind'], start, end: text.length })
    } else {
      const isClosed = closers[text.at(-1)!] !== undefined && !isNote(notes, text.length)
      const open = isClosed ? openingOf(text) : unclosedFrom(text)
      const edges = [open, ...incises.flat(), isClosed ? text.length - 1 : text.length]
      const runs: GoldQuote['runs'] = []
      for (let at = 0; at < edges.length; at += 2) runs.push([edges[at]!, edges[at + 1]!])
      incises = []
      if (tag === '{^}') before.push(...runs)
      else if (tag === '{+}') quotes.at(-1)!.runs.push(...runs)
      else {
        const [mention = '', name = mention] = tag.slice(3, -1).split(' = ')
        const kind = kinds[tag[1] as 'd']
        const who = (value: string) => (value === '-' || value === '' ? null : value)
        quotes.push({ kind, runs: [...before, ...runs], speaker: who(mention), resolved: who(name) })
        before = []
      }
    }
  }
  return { text: text + source.slice(last).trimEnd(), quotes, notes, people: table ? readTable(table) : null }
}

function readTable(table: string): GoldPerson[] {
  return table
    .trim()
    .split('\n')
    .map((line) => {
      const isOptional = line.startsWith('?')
      const [kind, name = '', role = null] = line.replace(/^\?\s*/, '').split(' | ')
      return { kind: kind as Person['kind'], name, role, isOptional }
    })
}

const isNote = (notes: readonly GoldNote[], end: number): boolean => notes.at(-1)?.end === end
const lineStart = (text: string): number => text.lastIndexOf('\n') + 1

/** Offset after the mark that the last character of the text closes. */
function openingOf(text: string): number {
  const close = text.at(-1)!
  const open = closers[close]!
  let depth = 0
  for (let at = text.length - 2; at >= 0; at--) {
    if (text[at] === open && depth-- === 0) return at + 1
    if (text[at] === close && close !== '’') depth++
  }
  throw new Error(`No opening mark: …${text.slice(-40)}`)
}

/** Where the words of a quote without a closing mark begin: after the last mark, or the dash of the line. */
function unclosedFrom(text: string): number {
  const first = lineStart(text)
  for (let at = text.length - 1; at > first; at--) if (openers.has(text[at]!)) return at + 1
  return first + 1
}

/** Every annotated article of a folder: by default those beside this file. */
export function goldArticles(folder = './'): GoldArticle[] {
  const here = new URL(folder, import.meta.url)
  return readdirSync(here)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => {
      const gold = readGold(readFileSync(new URL(file, here), 'utf8'))
      const body = gold.text.indexOf('\n\n', gold.text.indexOf('\n\n') + 2) + 2
      return { id: file.slice(0, -4), language: file.slice(0, 2), body, ...gold }
    })
}
