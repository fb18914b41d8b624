import type { Language } from '../language/language.ts'
import type { Settings } from '../schema/index.ts'
import type { TextBlock } from '../text/index.ts'
import { kindsOfBody } from './body-kinds.ts'
import { widenExtent } from './borders.ts'
import { gatherMetadata, readCreditsZone } from './credits-zone.ts'
import { balanced, findExtent } from './extent.ts'
import { titleGuard } from './headlines.ts'
import { wordBookOf } from './metadata/word-book.ts'
import { surveyorOfPages } from './model/survey.ts'
import type { Page, PageHints, Part } from './page.ts'
import { judgeMatch } from './phrases/index.ts'
import { nameTheRest } from './removal.ts'
import type { Sheet } from './sheet.ts'
import { readWords } from './words.ts'

/**
 * Sort the blocks of a page: title, metadata, body, boilerplate.
 *
 * @param blocks Blocks in order.
 * @param languages Every language whose words may stand on the page.
 * @param settings What the caller asked for.
 * @param hints What markup says of it.
 * @returns The page, every block in it once.
 */
export function readPage(
  blocks: readonly TextBlock[],
  languages: readonly Language[],
  settings: Settings,
  _hints?: PageHints,
): Page {
  const sheet = sortBlocks(blocks, languages, settings)
  return {
    parts: blocks.map((block, index) => partOf(block, sheet.verdicts[index]!)),
    ...gatherMetadata(sheet),
    meta: null,
  }
}

/** The page with a verdict for every block, and the evidence behind it. */
export function sortBlocks(
  blocks: readonly TextBlock[],
  languages: readonly Language[],
  settings: Settings,
): Sheet {
  const sheet = openSheet(blocks, languages, settings)
  nameHeadlines(sheet)
  nameCredits(sheet)
  nameKnownWords(sheet)
  kindsOfBody(sheet)
  nameTheRest(sheet)
  return sheet
}

function openSheet(blocks: readonly TextBlock[], languages: readonly Language[], settings: Settings): Sheet {
  const words = readWords(blocks, languages)
  const survey = surveyorOfPages().survey(blocks, words, titleGuard(blocks, words, wordBookOf(languages)))
  const inside =
    blocks.length === 1 && blocks[0]!.text !== ''
      ? Uint8Array.of(1)
      : findExtent(survey.scores, survey.title, balanced)
  widenExtent({ blocks, words, survey, inside })
  const first = inside.indexOf(1)
  const last = inside.lastIndexOf(1)
  const sheet = { blocks, languages, settings, words, survey, inside, first, last }
  return { ...sheet, credits: readCreditsZone(sheet), verdicts: new Array(blocks.length).fill(undefined) }
}

/** The headline, and its copies elsewhere on the page. */
function nameHeadlines({ blocks, survey, verdicts }: Sheet): void {
  const { title } = survey
  blocks.forEach((block, index) => {
    if (block.text === '')
      verdicts[index] = { role: 'boilerplate', kind: 'code', rule: 'blank', confidence: 1 }
  })
  if (title < 0) return
  verdicts[title] = { role: 'title', rule: 'headline', confidence: 0.9 }
  const headline = survey.lines.all[title]!
  survey.lines.all.forEach((line, index) => {
    if (index === title || line.key === 0 || verdicts[index]) return
    const copy = line.key === headline.key
    if (copy || isLongerCopy(blocks[index]!.text, blocks[title]!.text, index)) {
      verdicts[index] = { role: 'boilerplate', kind: 'page-title', rule: 'headline-again', confidence: 0.97 }
    }
  })
}

/** The headline with the name of the site, as the window shows it. */
function isLongerCopy(text: string, title: string, index: number): boolean {
  return title.length >= 12 && text.length <= title.length + 90 && index < 400 && text.includes(title)
}

function nameCredits({ credits, verdicts }: Sheet): void {
  for (const [index, { dates, signatures }] of credits) {
    if (verdicts[index]) continue
    const byline = signatures.length > 0 && dates.length === 0
    verdicts[index] = byline
      ? { role: 'boilerplate', kind: 'byline', rule: 'byline-line', confidence: 0.95 }
      : { role: 'boilerplate', kind: 'publication-date', rule: 'date-line', confidence: 0.95 }
  }
}

/** What the words of the catalogue give away. */
function nameKnownWords({ blocks, words, first, last, verdicts }: Sheet): void {
  blocks.forEach(({ text }, index) => {
    if (verdicts[index]) return
    const place = index < first ? 'top' : index > last ? 'bottom' : 'middle'
    const verdict = judgeMatch(text, words[index]!.match, place)
    if (verdict) {
      const { kind, rule, confidence } = verdict
      verdicts[index] = { role: 'boilerplate', kind, rule, confidence }
    }
  })
}

function partOf(
  { text, span, map }: TextBlock,
  { role, kind, rule, confidence }: Sheet['verdicts'][number] & {},
): Part {
  return role === 'boilerplate'
    ? { role, kind: kind!, rule, confidence, text, span, map }
    : { role, text, span, map }
}
