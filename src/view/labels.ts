import { report as english } from '../language/en/report.ts'
import { report as french } from '../language/fr/report.ts'
import type { ReportData } from '../language/shape/report.ts'

const known: Readonly<Record<string, ReportData>> = { en: english, fr: french }

/** Labels in the language of an article, and that language; English where there are none. */
export function labelsOf(language: string): { readonly code: string; readonly labels: ReportData } {
  const primary = language.toLowerCase().split('-', 1)[0]!
  return Object.hasOwn(known, primary)
    ? { code: primary, labels: known[primary]! }
    : { code: 'en', labels: english }
}
