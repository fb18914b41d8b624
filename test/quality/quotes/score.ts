import type { Article, Quote } from '../../../src/index.ts'
import type { GoldArticle, GoldQuote } from './gold.ts'

/** Counts over one or more articles. */
export interface Tally {
  /** Quotes of the gold that are speech; those reported; those whose runs are right; those also of the right speaker. */
  gold: number
  reported: number
  exact: number
  speaker: number
  /** Reported quotes that are right: all their runs belong to right ones. */
  right: number
  rightSpeaker: number
  /** Spans without speech, and those of them reported. */
  scare: number
  scareReported: number
  /** Of the quotes found: those given to somebody else, and those whose mention is right but leads to nobody. */
  wrongSpeaker: number
  unresolved: number
  /** Confidence of each reported quote and whether span and speaker are right. */
  trials: { confidence: number; right: boolean; attributed: boolean }[]
  errors: string[]
}

export const emptyTally = (): Tally => ({
  gold: 0,
  reported: 0,
  exact: 0,
  speaker: 0,
  right: 0,
  rightSpeaker: 0,
  scare: 0,
  scareReported: 0,
  wrongSpeaker: 0,
  unresolved: 0,
  trials: [],
  errors: [],
})

/** Harmonic mean of precision and recall, in percent. */
export function f1(right: number, reported: number, found: number, gold: number): number {
  const precision = reported === 0 ? 0 : right / reported
  const recall = gold === 0 ? 0 : found / gold
  return precision + recall === 0 ? 0 : (200 * precision * recall) / (precision + recall)
}

const edge = /[\s,.«»“”"—–]/u

/** A run without the marks, spaces and closing comma or full stop at its edges, as a key. */
function keyOf(text: string, start: number, end: number): string {
  while (start < end && edge.test(text[start]!)) start++
  while (end > start && edge.test(text[end - 1]!)) end--
  return `${start}-${end}`
}

const minor = new Set(
  'm mme mlle me dr pr mr mrs ms dame sir le la les l un une des du de d the a an'.split(' '),
)

/** The words that name, in lower case without accents. */
export function namesIn(name: string): string[] {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !minor.has(word))
}

/** Whether two names are one: articles and titles aside, the words of one are among those of the other. */
export function isSameName(gold: string | null, reported: string | null): boolean {
  if (gold === null || reported === null) return gold === reported
  const left = namesIn(gold)
  const right = namesIn(reported)
  const [few, many] = left.length <= right.length ? [left, right] : [right, left]
  return few.length > 0 && few.every((word) => many.includes(word))
}

function whoSpeaks(article: Article, quote: Quote): string | null {
  const person = article.people.find(({ id }) => id === quote.speaker?.person)
  return person?.name ?? quote.speaker?.name ?? null
}

/** Compare an article with its gold. */
export function score(gold: GoldArticle, article: Article, tally: Tally): void {
  const { text } = gold
  const reported = article.quotes.filter((quote) => quote.outer.start >= gold.body)
  const byRun = new Map<string, Quote>()
  for (const quote of reported)
    for (const { start, end } of quote.spans) byRun.set(keyOf(text, start, end), quote)
  const rightRuns = new Map<string, boolean>()
  for (const quote of gold.quotes.filter(({ runs }) => runs[0]![0] >= gold.body)) {
    const keys = quote.runs.map(([start, end]) => keyOf(text, start, end))
    const found = keys.map((key) => byRun.get(key))
    const words = text.slice(quote.runs[0]![0], quote.runs[0]![1]).trim().slice(0, 60)
    if (quote.kind === 'scare') {
      tally.scare++
      if (found[0]) {
        tally.scareReported++
        tally.errors.push(`${gold.id}: no speech: ${words}`)
      }
      continue
    }
    tally.gold++
    if (!found.every((match) => match !== undefined)) {
      tally.errors.push(`${gold.id}: missed: ${words}`)
      continue
    }
    tally.exact++
    const attributed = found.every((match) => isRightSpeaker(quote, whoSpeaks(article, match)))
    const [{ speaker }] = found as [Quote, ...Quote[]]
    if (attributed) tally.speaker++
    else if (speaker && isSameName(quote.speaker, speaker.name) && !speaker.person) tally.unresolved++
    else if (speaker) tally.wrongSpeaker++
    if (!attributed)
      tally.errors.push(
        `${gold.id}: ${quote.resolved} spoke, not ${whoSpeaks(article, found[0]!)} (${found[0]!.speaker?.name}): ${words}`,
      )
    for (const key of keys) rightRuns.set(key, attributed)
  }
  for (const quote of reported) {
    const runs = quote.spans.map(({ start, end }) => rightRuns.get(keyOf(text, start, end)))
    const right = runs.every((run) => run !== undefined)
    const attributed = right && runs.every((run) => run === true)
    tally.reported++
    if (right) tally.right++
    if (attributed) tally.rightSpeaker++
    tally.trials.push({ confidence: quote.confidence, right, attributed })
  }
}

function isRightSpeaker(gold: GoldQuote, reported: string | null): boolean {
  return isSameName(gold.resolved, reported)
}

/** A line for people. */
export function summary(name: string, tally: Tally): string {
  const exact = f1(tally.right, tally.reported, tally.exact, tally.gold).toFixed(1)
  const attributed = f1(tally.rightSpeaker, tally.reported, tally.speaker, tally.gold).toFixed(1)
  const speaker = tally.exact ? ((100 * tally.speaker) / tally.exact).toFixed(1) : '-'
  return `${name.padEnd(26)} gold ${tally.gold} reported ${tally.reported} | exact F1 ${exact} | speaker ${speaker} | attributed F1 ${attributed} | wrong ${tally.wrongSpeaker} | scare reported ${tally.scareReported}/${tally.scare}`
}
