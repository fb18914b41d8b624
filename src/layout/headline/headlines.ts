import { labelOf } from '../lines/label.ts'
import { isOfSite } from '../lines/markup-kinds.ts'
import { wordBookOf } from '../metadata/word-book.ts'
import type { Line } from '../model/lines.ts'
import type { Sheet, Verdict } from '../sheet.ts'

const headlineAgain: Verdict = {
  role: 'boilerplate',
  kind: 'page-title',
  rule: 'headline-again',
  confidence: 0.97,
}
const headlineAlike: Verdict = {
  role: 'boilerplate',
  kind: 'page-title',
  rule: 'headline-in-other-words',
  confidence: 0.85,
}

/** Name the headline, and its copies elsewhere on the page. */
export function nameHeadlines({ blocks, survey, inside, last, verdicts }: Sheet): void {
  const { title } = survey
  if (title < 0) return
  verdicts[title] = { role: 'title', rule: 'headline', confidence: 0.9 }
  const headline = survey.lines.all[title]!
  survey.lines.all.forEach((line, index) => {
    if (index === title || line.key === 0 || verdicts[index]) return
    if (line.key === headline.key || isLongerCopy(blocks[index]!.text, blocks[title]!.text, index, line)) {
      verdicts[index] = headlineAgain
    } else if (index < title && isAlike(line, survey.placed[index]!.inTitle, headline)) {
      verdicts[index] = headlineAlike
    } else if (index > last && !inside[index] && isEndOfPath(blocks[index]!.text, blocks[title]!.text)) {
      verdicts[index] = headlineAgain
    }
  })
}

/** The headline with the name of the site, as the window shows it; not a sentence that quotes it. */
function isLongerCopy(text: string, title: string, index: number, line: Line): boolean {
  if (title.length < 12 || text.length > title.length + 90 || index >= 400) return false
  const at = text.indexOf(title)
  return at === 0 || (at > 0 && line.last !== 46 && !opensMark(text, at))
}

/** "4 réflexions sur « Le titre »" is no copy. */
const opensMark = (text: string, at: number): boolean => /[«“"„‘]\s?$/.test(text.slice(0, at))

/** "Accueil > Faits divers > Le titre" */
function isEndOfPath(text: string, title: string): boolean {
  return (
    title.length >= 12 &&
    text.endsWith(title) &&
    /[>›/»|]\s*$/.test(text.slice(0, text.length - title.length))
  )
}

/** The headline as search engines are told it: in slightly other words, before it. */
function isAlike(line: Line, shared: number, headline: Line): boolean {
  const content = line.to - line.from
  return (
    content >= 4 && shared >= 0.65 && line.words >= headline.words / 2 && line.words <= headline.words * 2
  )
}

/** Longest section or genre above a headline, in words. */
const longestKicker = 4
/** Lines above the headline among which it is looked for. */
const kickerReach = 4

/**
 * Find the label above the headline: "Transports", "Grand entretien". It is one the languages know, or a short line
 * that belongs to no menu.
 */
export function nameKicker(sheet: Sheet): void {
  const { blocks, languages, survey, verdicts } = sheet
  const { title } = survey
  const { kickers, genres } = wordBookOf(languages)
  for (let index = title - 1; index >= Math.max(0, title - kickerReach); index--) {
    const { text } = blocks[index]!
    const verdict = verdicts[index]
    if (text === '' || verdict?.kind === 'page-title') continue
    const isKnown = kickers.has(labelOf(text))
    const isFirst = index === title - 1 && !verdict
    const isGenre = index === title - 1 && (genres.has(labelOf(text)) || isDivision(text, kickers))
    if (
      isGenre ||
      isSectionOfMenu(sheet, index) ||
      isKeyword(sheet, index) ||
      ((isKnown || isFirst) && isLabelByItself(sheet, index, isKnown))
    ) {
      verdicts[index] = {
        role: 'kicker',
        rule: isKnown ? 'known-kicker' : 'label-above-title',
        confidence: 0.85,
      }
      return
    }
    if (verdict?.kind !== 'paywall' && verdict?.kind !== 'subscription') return
  }
}

/** Lines behind the text among which its keywords stand. */
const keywordReach = 12

/** "Rail transport" right above the headline, and again behind the text, where the label above it is not. */
function isKeyword({ survey, last }: Sheet, index: number): boolean {
  const { all } = survey.lines
  const { key, words } = all[index]!
  if (index !== survey.title - 1 || key === 0 || words > longestKicker || last < 0) return false
  const behind = all.slice(last + 1, last + 1 + keywordReach)
  const isBehind = (wanted: number): boolean => behind.some((line) => line.key === wanted)
  return isBehind(key) && !(index > 0 && isBehind(all[index - 1]!.key))
}

/** "Handball – Nationale 1": a section and its part. */
function isDivision(text: string, kickers: ReadonlySet<string>): boolean {
  const [section, part, ...more] = text.split(/ [–—-] | ?[|:•·] /u)
  return (
    part !== undefined &&
    more.length === 0 &&
    text.length <= longestDivision &&
    kickers.has(labelOf(section!))
  )
}
const longestDivision = 45

/**
 * "Sorties" right above the headline, and among the entries of the menu: the section of the article, unless it is the
 * menu that stands there twice.
 */
function isSectionOfMenu({ survey }: Sheet, index: number): boolean {
  const { all } = survey.lines
  const { key, words } = all[index]!
  if (index !== survey.title - 1 || key === 0 || words > longestKicker) return false
  for (let above = index - 2; above >= 0; above--) {
    if (all[above]!.key === key) return above === 0 || all[above - 1]!.key !== all[index - 1]!.key
  }
  return false
}

/** "JUSTICE" under a menu in small letters. */
const isLoud = ({ upper, letters }: Line): boolean => letters > 3 && upper === letters

const closing: ReadonlySet<string> = new Set(['login', 'subscription', 'donation', 'cookie'])

/** Whether a short line stands under no other label: those of a menu stand under each other. */
function isLabelByItself({ survey, verdicts, blocks }: Sheet, index: number, isKnown: boolean): boolean {
  const line = survey.lines.all[index]!
  if (line.words < 1 || line.words > longestKicker) return false
  if (isOfSite(blocks[index]!, blocks[survey.title])) return false
  if (!isKnown && (line.digits > 0 || line.signs !== 0 || /[.!?…,;]$/.test(line.block.text))) return false
  if (survey.placed[index]!.copies > 1 && !isKnown) return false
  const above = survey.lines.all[index - 1]
  if (above === undefined) return true
  const kind = verdicts[index - 1]?.kind
  if (kind === 'page-title' || kind === 'breadcrumb' || kind === 'paywall' || above.words > 8) return true
  // "Se connecter", "S'abonner" close the head of a site.
  if (isKnown && kind !== undefined && closing.has(kind)) return true
  if (above.separators > 0 && above.words > 2) return true
  if (isLoud(line) && !isLoud(above) && above.letters > 2) return true
  // Set apart from what stands above it, or close to the headline.
  const { gap } = blocks[index]!
  return gap > blocks[index - 1]!.gap || gap > blocks[index + 1]!.gap
}
