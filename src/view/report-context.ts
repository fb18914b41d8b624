import type { ReportData } from '../language/shape/report.ts'
import type { Article, Quote, Typo } from '../schema/index.ts'
import { labelsOf } from './labels.ts'
import { speakerLooks } from './report-style.ts'

/** What every part of the report reads. */
export interface ReportContext {
  readonly article: Article
  readonly source: string
  readonly labels: ReportData
  /** BCP 47 tag of the labels. */
  readonly labelLanguage: string
  /** Number of a quote, from 1. */
  numberOf(quote: Quote): number
  /** Id of the place of a typo. */
  placeOf(typo: Typo): string
  /** Class that gives the look of a quote's speaker. */
  lookOf(quote: Quote): string
  /** Who speaks, in the fullest form known. */
  speakerOf(quote: Quote): string
}

export function reportContext(article: Article, source: string): ReportContext {
  const { code, labels } = labelsOf(article.language)
  const numbers = new Map(article.quotes.map((quote, index) => [quote.id, index + 1]))
  const places = new Map(article.typos.map((typo, index) => [typo, `typo-${index + 1}`]))
  const names = new Map(article.people.map((person) => [person.id, person.name]))
  const looks = new Map<string, number>()
  const speakerOf = ({ speaker }: Quote): string =>
    speaker
      ? ((speaker.person !== null ? names.get(speaker.person) : undefined) ?? speaker.name)
      : labels.unknownSpeaker
  for (const quote of article.quotes) {
    const speaker = speakerOf(quote)
    if (!looks.has(speaker)) looks.set(speaker, looks.size % speakerLooks)
  }
  return {
    article,
    source,
    labels,
    labelLanguage: code,
    numberOf: (quote) => numbers.get(quote.id)!,
    placeOf: (typo) => places.get(typo)!,
    lookOf: (quote) => `s${looks.get(speakerOf(quote))}`,
    speakerOf,
  }
}
