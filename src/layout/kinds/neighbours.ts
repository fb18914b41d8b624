import { networkSlots } from '../../language/networks.ts'
import type { BoilerplateKind } from '../../schema/index.ts'
import { isStopped } from '../lines/sentence.ts'
import { Vocabulary } from '../model/vocabulary.ts'
import type { Sheet, Verdict } from '../sheet.ts'
import { passing } from './place-kinds.ts'

/**
 * Settle the kinds of lines that say one thing alone and another beside their neighbours: a button of a form, the name of
 * a network, a section that is a keyword of the article, a menu that is printed again.
 *
 * @param sheet With a verdict for every line.
 */
export function settleByNeighbours(sheet: Sheet): void {
  const isOfText = repeater(sheet)
  nameKeywordRow(sheet, isOfText)
  nameKeywordsBehindLinks(sheet, isOfText)
  nameMenuAgain(sheet)
  nameBoxes(sheet)
}

/** Words of the longest keyword, and most keywords. */
const longestKeyword = 4
const mostKeywords = 12
/** Rows so short are keywords when one of them is a word of the article. */
const shortRow = 4
/** What a wording is worth that is a section or a keyword. */
const doubtful = 0.65

const isShort = ({ survey }: Sheet, index: number): boolean => {
  const line = survey.lines.all[index]!
  return line.letters > 0 && line.words <= longestKeyword && !isStopped(line) && line.last !== 58
}

/** Share of its words that a keyword has in common with the article. */
const shared = 0.5

/** What tells whether a line behind the article repeats words of it. */
function repeater({ survey: { lines, title }, last }: Sheet): (index: number) => boolean {
  const article = new Vocabulary(lines, Math.max(0, title), last + 1)
  return (index) => article.share(lines.all[index]!, false) >= shared
}

/** "Justice", "Vernoux", "Insolite": the row of labels right behind the article, some of them words of it. */
function nameKeywordRow(sheet: Sheet, isOfText: (index: number) => boolean): void {
  const { verdicts, last } = sheet
  if (last < 0) return
  let from = last + 1
  while (from < verdicts.length && passing.has(verdicts[from]!.kind!)) from++
  let end = from
  let told = 0
  while (end < verdicts.length && end - from <= mostKeywords && mayBeKeyword(sheet, end)) {
    if (isOfText(end)) told++
    end++
  }
  const size = end - from
  if (size > mostKeywords || told === 0 || (2 * told < size && size > shortRow)) return
  for (let index = from; index < end; index++) verdicts[index] = turned(verdicts[index]!, 'tags')
}

function mayBeKeyword(sheet: Sheet, index: number): boolean {
  const { kind, confidence, rule } = sheet.verdicts[index]!
  if (!isShort(sheet, index) || sheet.inside[index]) return false
  if (kind === 'tags' || rule === 'after-body-label' || rule === 'after-talk') return true
  return kind === 'navigation' && confidence <= doubtful
}

/** Words of the shortest headline. */
const shortestHeadline = 5

/** Keywords at the end of a list of links: short, half of them of the article, behind headlines that are not. */
function nameKeywordsBehindLinks(sheet: Sheet, isOfText: (index: number) => boolean): void {
  const { verdicts, last, survey } = sheet
  for (let end = verdicts.length - 1; end > last + 1; end--) {
    const { rule } = verdicts[end]!
    if (!isSection(rule) || verdicts[end + 1]?.rule === rule) continue
    let from = end + 1
    let told = 0
    for (; from - 1 > last && verdicts[from - 1]!.rule === rule && isShort(sheet, from - 1); from--) {
      if (isOfText(from - 1)) told++
    }
    const above = survey.lines.all[from - 1]!
    if (told === 0 || 2 * told < end + 1 - from) continue
    if (verdicts[from - 1]!.rule !== rule || above.words < shortestHeadline) continue
    for (let index = from; index <= end; index++) verdicts[index] = turned(verdicts[index]!, 'tags')
  }
}

const isSection = (rule: string): boolean => rule === 'section-related' || rule === 'section-most-read'

/** Fewest entries that make a menu. */
const entries = 2

/** "Rubriques" over what the menu above the headline listed: the same again, no keywords. */
function nameMenuAgain({ verdicts, last, survey }: Sheet): void {
  const above = new Set<number>()
  for (let index = 0; index < survey.title; index++) above.add(survey.lines.all[index]!.key)
  for (let index = last + 1; index < verdicts.length; index++) {
    const verdict = verdicts[index]!
    if (verdict.kind !== 'tags' || !verdict.opens) continue
    let end = index + 1
    let again = 0
    for (; verdicts[end]?.rule === 'section-tags'; end++) if (above.has(survey.lines.all[end]!.key)) again++
    if (again < entries || 2 * again < end - index - 1) continue
    for (let at = index; at < end; at++) verdicts[at] = turned(verdicts[at]!, 'navigation')
  }
}

/** Words of the longest label of a field, and of the longest button. */
const longestField = 4
const longestButton = 3
/** What a button of a form may be taken for. */
const buttons: ReadonlySet<BoilerplateKind> = new Set(['share', 'login', 'subscription', 'comments'])

/** Lines and buttons of a box that its heading or its fields have named. */
function nameBoxes(sheet: Sheet): void {
  const { verdicts, survey, inside, last } = sheet
  for (let index = Math.max(1, sheet.head); index < verdicts.length; index++) {
    const verdict = verdicts[index]!
    const above = verdicts[index - 1]!
    if (inside[index] || verdict.role !== 'boilerplate') continue
    const { words } = survey.lines.all[index]!
    if (
      verdict.kind === 'share' &&
      words <= 2 &&
      index > last &&
      isFollowed(above.kind) &&
      isNetwork(sheet, index)
    ) {
      verdicts[index] = turned(verdict, 'follow')
    } else if (above.kind === 'newsletter' && (isSlogan(sheet, index) || isButtonOf(sheet, index))) {
      verdicts[index] = turned(verdict, 'newsletter')
    } else if (
      above.kind === 'comment-form' &&
      !above.opens &&
      survey.lines.all[index - 1]!.words <= longestField &&
      words <= 2 &&
      isUnnamedTalk(verdict.rule)
    ) {
      verdicts[index] = turned(verdict, 'comment-form')
    }
  }
}

const isUnnamedTalk = (rule: string): boolean => rule === 'section-comments' || rule === 'after-talk'

/** Under "Suivez-nous" and under the card of an author stand networks to follow them on. */
const isFollowed = (kind: BoilerplateKind | undefined): boolean => kind === 'follow' || kind === 'author-bio'

/** Whether a line names a network alone: "Share" under the card of an author passes the article on. */
const isNetwork = ({ blocks }: Sheet, index: number): boolean =>
  networks.has(blocks[index]!.text.trim().toLowerCase())
const networks: ReadonlySet<string> = new Set(networkSlots.net.map((name) => name.toLowerCase()))

/** What no words of its own have named: "Chaque vendredi, l'actualité des marchés." */
const unnamed: ReadonlySet<string> = new Set([
  'after-body',
  'after-talk',
  'between-body',
  'words-outside-the-article',
  'telling-words',
])

/** The sentence that says what a letter brings, right under its name. */
function isSlogan({ verdicts, survey }: Sheet, index: number): boolean {
  const { words } = survey.lines.all[index]!
  return (
    unnamed.has(verdicts[index]!.rule) &&
    words >= shortestHeadline &&
    verdicts[index - 2]?.kind !== 'newsletter'
  )
}

/** "Je m'abonne" behind the field of an address. */
function isButtonOf({ verdicts, survey }: Sheet, index: number): boolean {
  const { kind, opens } = verdicts[index]!
  if (opens || survey.lines.all[index]!.words > longestButton || !buttons.has(kind!)) return false
  return verdicts[index - 2]?.kind === 'newsletter' || survey.lines.all[index - 1]!.words >= shortestHeadline
}

const turned = (verdict: Verdict, kind: BoilerplateKind): Verdict => ({
  role: 'boilerplate',
  kind,
  rule: `beside-${kind}`,
  confidence: verdict.confidence,
})
