import type { BoilerplateKind } from '../../schema/index.ts'
import { kindByMarkup } from '../lines/markup-kinds.ts'
import { isScriptLine } from '../lines/script-line.ts'
import { readCredits } from '../metadata/credits.ts'
import { wordBookOf } from '../metadata/word-book.ts'
import { menuRuns } from '../sections/menu-runs.ts'
import type { Sheet, Verdict } from '../sheet.ts'
import { byOdds, byPlace, passing, removed } from './place-kinds.ts'
import { mostSpokenFor } from './spoken-for.ts'
import { kindByTellingWords } from './telling-words.ts'

/** Kinds whose headings are followed by lines that no words give away: headlines, readers' talk, keywords. */
const sectionKinds: ReadonlySet<BoilerplateKind> = new Set([
  'related',
  'most-read',
  'comments',
  'tags',
  'advertisement',
  'author-bio',
  'navigation',
])
/** What date lines, names and buttons are in a thread of comments. */
const talkedOver: ReadonlySet<BoilerplateKind> = new Set(['publication-date', 'byline', 'share', 'login'])
/** What a few words may speak for above the headline; names of outlets and sections say anything. */
const atTop: ReadonlySet<BoilerplateKind> = new Set([
  'navigation',
  'breadcrumb',
  'login',
  'cookie',
  'subscription',
  'newsletter',
  'app-promo',
  'follow',
  'donation',
  'advertisement',
])
/** Share of a line that known words must cover to name it when nothing else does. */
const hint = 0.35
/** The same to name it whatever single words tell. */
const nearly = 0.8
/** The same to end a section of another kind. */
const mostly = 0.65

/**
 * Name what stands outside the article and no words explain: by the section it stands in, by the few words known of
 * it, by place and shape.
 *
 * @param sheet With a verdict for every line that is kept or known.
 */
export function nameTheRest(sheet: Sheet): void {
  const { blocks, verdicts, last, survey, words } = sheet
  const menus = menuRuns(sheet)
  let section: BoilerplateKind | null = null
  let isTalkOver = false
  verdicts.forEach((verdict, index) => {
    if (words[index]!.opensTalk) isTalkOver = false
    else if (index > last && (menus[index] === 1 || endsTalk(verdict))) isTalkOver = true
    if (menus[index] === 1 && section !== 'tags') section = null
    if (!verdict && isScriptLine(blocks[index]!.text)) {
      verdicts[index] = scriptLine
    } else if (verdict && index < survey.title && isMenuEntry(sheet, index)) {
      verdicts[index] = byOdds(sheet, index, 'navigation', 'before-title')
    } else if (menus[index] === 1 && section === null) {
      verdicts[index] = inMenu(sheet, index, isTalkOver)
    } else if (!verdict) {
      if (section && endsSection(sheet, index, section)) section = null
      const named = section
        ? inSection(section)
        : (byWords(sheet, index, nearly) ??
          byMarkup(sheet, index) ??
          byTellingWords(sheet, index) ??
          byWords(sheet, index, hint) ??
          byPlace(sheet, index, isTalkOver))
      if (named.opens && opensSection(sheet, index, named.kind!)) section = named.kind!
      verdicts[index] = named
    } else if (section && isEntryOfList(sheet, index, section)) {
      verdicts[index] = inSection(section)
    } else if (verdict.role !== 'boilerplate') section = null
    else if (section === 'comments' && index > last && talkedOver.has(verdict.kind!)) {
      verdicts[index] = inSection(section)
    } else if (verdict.opens && opensSection(sheet, index, verdict.kind!)) section = verdict.kind!
    else if (verdict.kind !== section && !passing.has(verdict.kind!)) section = null
  })
}

const scriptLine = removed('code', 'script-line', 0.9)

/** What its own words give away, or an entry. */
function inMenu(sheet: Sheet, index: number, isTalkOver: boolean): Verdict {
  const verdict = sheet.verdicts[index]
  if (!verdict) return byWords(sheet, index, nearly) ?? byPlace(sheet, index, isTalkOver)
  const isNamed = verdict.kind === 'navigation' || verdict.kind === 'legal'
  return isNamed ? verdict : removed('navigation', 'menu-entry', 0.7)
}

/** Whether readers have no more to say behind a line: it heads something else, or tells whose the page is. */
function endsTalk(verdict: Verdict | undefined): boolean {
  if (verdict?.role !== 'boilerplate') return false
  const { kind, opens } = verdict
  return kind === 'copyright' || (opens === true && kind !== 'comments' && sectionKinds.has(kind!))
}

/** Above the text stands the number of comments, never the comments. */
function opensSection({ first, head }: Sheet, index: number, kind: BoilerplateKind): boolean {
  return sectionKinds.has(kind) && !(kind === 'comments' && index < Math.max(first, head))
}

/** What a name of a section is worth: "Agriculture" under "Sur le même sujet" is no menu. */
const doubtful = 0.65

function isEntryOfList({ verdicts, survey, last }: Sheet, index: number, section: BoilerplateKind): boolean {
  const { kind, confidence } = verdicts[index]!
  const isList = section === 'related' || section === 'tags' || section === 'most-read'
  if (!isList || index <= last || kind !== 'navigation' || survey.lines.all[index]!.words > longestEntry)
    return false
  // "UK weather" is a section, and a keyword of an article on a storm.
  const { inCore, inTitle } = survey.placed[index]!
  return confidence <= doubtful || (section === 'tags' && Math.max(inCore, inTitle) >= shared)
}

/** Share of its words that a keyword has in common with the text. */
const shared = 0.5

/** Words of the longest entry of a menu. */
const longestEntry = 3

/** Above the headline a few words that would open a list of links are a section of the site: "Opinion", "En direct". */
function isMenuEntry({ survey, verdicts }: Sheet, index: number): boolean {
  const kind = verdicts[index]!.kind
  return (
    (kind === 'related' || kind === 'most-read' || kind === 'player') &&
    survey.lines.all[index]!.words <= longestEntry
  )
}

/** Whether most words of a line speak for something that no list of links or talk holds: "Recevez notre lettre du matin". */
function endsSection({ words }: Sheet, index: number, section: BoilerplateKind): boolean {
  const { match } = words[index]!
  if (match === null || match.weight < mostly) return false
  const kind = mostSpokenFor(match)
  return kind !== null && kind !== section && !sectionKinds.has(kind) && !passing.has(kind)
}

function inSection(kind: BoilerplateKind): Verdict {
  return removed(kind, `section-${kind}`, 0.85)
}

/** The kind that single words tell: "Nos abonnés ont aussi une application". */
function byTellingWords(sheet: Sheet, index: number): Verdict | null {
  const { blocks, languages, survey } = sheet
  // Above the headline stand names of sections: "Vidéo", "Podcast".
  if (index < survey.title) return null
  const kind = kindByTellingWords(blocks[index]!.text, languages, isAlone(sheet, index))
  return kind && removed(kind, 'telling-words', 0.75)
}

/** Whether a line behind the text stands in no run of lines that nothing explains, as headlines of a feed do. */
function isAlone({ verdicts, last }: Sheet, index: number): boolean {
  return index > last && isExplained(verdicts, index - 1) && isExplained(verdicts, index + 1)
}

/** Whether a line is named for its words or belongs to the article; there is nothing to explain beyond the page. */
function isExplained(verdicts: readonly (Verdict | undefined)[], index: number): boolean {
  if (index >= verdicts.length) return true
  const verdict = verdicts[index]
  return verdict !== undefined && verdict.rule !== 'after-body' && verdict.rule !== 'telling-words'
}

/** What the element says that a line stands in, on a page with markup. */
function byMarkup({ blocks, survey }: Sheet, index: number): Verdict | null {
  const kind = kindByMarkup(blocks[index]!, blocks[survey.title])
  return kind && removed(kind, `element-${kind}`, 0.8)
}

/** The kind that most of the known words speak for, when they cover enough of the line. */
function byWords(sheet: Sheet, index: number, least: number): Verdict | null {
  const { match } = sheet.words[index]!
  if (match === null || match.weight < least) return null
  const kind = mostSpokenFor(match)
  if (kind !== null && index < sheet.survey.title && !atTop.has(kind)) return null
  // "Bourse de Paris", "Weather in Hobart": a place is no signature.
  if (kind === 'byline' && match.weight < nearly) return null
  // "- Fin des travaux : 20 mars", "The 36-Hour Guide to Leeds"
  if (kind === null || (kind === 'publication-date' && !isDateLine(sheet, index))) return null
  const opens = match.hits[0]!.start === 0 && match.hits[0]!.phrases.some(({ role }) => role === 'heading')
  return { ...removed(kind, 'words-outside-the-article', 0.75), opens }
}

/** Whether a line that tells a time says hardly anything else. */
function isDateLine({ blocks, languages }: Sheet, index: number): boolean {
  const { text, bullet } = blocks[index]!
  if (bullet > 0) return false
  const { labelled, unknown } = readCredits(text, wordBookOf(languages), null)
  return labelled || unknown <= 1
}
