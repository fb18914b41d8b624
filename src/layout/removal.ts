import type { BoilerplateKind } from '../schema/index.ts'
import { kindByMarkup } from './markup-kinds.ts'
import { Sign } from './model/lines.ts'
import { sureness } from './model/sureness.ts'
import type { PhraseMatch } from './phrases/index.ts'
import { isScriptLine } from './script-line.ts'
import type { Sheet, Verdict } from './sheet.ts'
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
/** Known lines that stand in any section and end none. */
const passing: ReadonlySet<BoilerplateKind> = new Set([
  'share',
  'publication-date',
  'byline',
  'credit',
  'caption',
  'player',
  'paywall',
  'code',
  'comment-form',
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
  const { verdicts, last, survey } = sheet
  let section: BoilerplateKind | null = null
  verdicts.forEach((verdict, index) => {
    if (verdict && index < survey.title && isMenuEntry(sheet, index)) {
      verdicts[index] = byOdds(sheet, index, 'navigation', 'before-title')
    } else if (!verdict) {
      if (section && endsSection(sheet, index, section)) section = null
      const named = section
        ? inSection(section)
        : (byWords(sheet, index, nearly) ??
          byMarkup(sheet, index) ??
          byTellingWords(sheet, index) ??
          byWords(sheet, index, hint) ??
          byPlace(sheet, index))
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

/** Above the text stands the number of comments, never the comments. */
function opensSection({ first, head }: Sheet, index: number, kind: BoilerplateKind): boolean {
  return sectionKinds.has(kind) && !(kind === 'comments' && index < Math.max(first, head))
}

/** What a name of a section is worth: "Agriculture" under "Sur le même sujet" is no menu. */
const doubtful = 0.65

function isEntryOfList({ verdicts, survey, last }: Sheet, index: number, section: BoilerplateKind): boolean {
  const { kind, confidence } = verdicts[index]!
  const isList = section === 'related' || section === 'tags' || section === 'most-read'
  if (!isList || index <= last || kind !== 'navigation' || confidence > doubtful) return false
  return survey.lines.all[index]!.words <= longestEntry
}

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

function removed(kind: BoilerplateKind, rule: string, confidence: number): Verdict {
  return { role: 'boilerplate', kind, rule, confidence }
}

/** Removed for its place, as surely as lines of its score are no body there. */
function byOdds({ survey }: Sheet, index: number, kind: BoilerplateKind, rule: string): Verdict {
  return removed(kind, rule, sureness(rule, survey.scores[index]!))
}

/** The kind that single words tell: "Nos abonnés ont aussi une application". */
function byTellingWords({ blocks, languages, survey }: Sheet, index: number): Verdict | null {
  // Above the headline stand names of sections: "Vidéo", "Podcast".
  if (index < survey.title) return null
  const kind = kindByTellingWords(blocks[index]!.text, languages)
  return kind && removed(kind, 'telling-words', 0.75)
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
  // "- Fin des travaux : 20 mars"
  if (kind === null || (kind === 'publication-date' && sheet.blocks[index]!.bullet > 0)) return null
  const opens = match.hits[0]!.start === 0 && match.hits[0]!.phrases.some(({ role }) => role === 'heading')
  return { ...removed(kind, 'words-outside-the-article', 0.75), opens }
}

function mostSpokenFor({ hits }: PhraseMatch): BoilerplateKind | null {
  const votes = new Map<BoilerplateKind, number>()
  for (const { phrases, words } of hits) {
    let best = phrases[0]!
    for (const phrase of phrases) if ((phrase.weight ?? 0.9) > (best.weight ?? 0.9)) best = phrase
    votes.set(best.kind, (votes.get(best.kind) ?? 0) + words * (best.weight ?? 0.9))
  }
  let winner: BoilerplateKind | null = null
  let most = 0
  for (const [kind, sum] of votes) {
    if (sum > most) {
      most = sum
      winner = kind
    }
  }
  return winner
}

/** "← Le texte d'avant", "Le suivant →" */
const isStep = /^[←⟵‹]\s|\s[→⟶›]$/

/** Words of the shortest caption that nothing else gives away. */
const shortestCaption = 6

function byPlace(sheet: Sheet, index: number): Verdict {
  const { survey, first, last, head } = sheet
  const line = survey.lines.all[index]!
  const { title } = survey
  if (line.signs & Sign.copyright) {
    return index < last
      ? removed('credit', 'copyright-sign', 0.8)
      : removed('copyright', 'copyright-sign', 0.8)
  }
  if (isScriptLine(line.block.text)) return removed('code', 'script-line', 0.9)
  const top = title >= 0 ? title : first
  if (index < top) {
    return line.separators > 1 && line.words > 2
      ? removed('breadcrumb', 'path-before-title', 0.8)
      : byOdds(sheet, index, 'navigation', 'before-title')
  }
  if (index < Math.max(first, head)) {
    if ((line.signs & Sign.handle) !== 0 && line.words <= 2) return removed('follow', 'handle', 0.8)
    if (isBesideByline(sheet, index)) return removed('byline', 'beside-byline', 0.7)
    return line.words >= shortestCaption && line.smallWords > 0
      ? byOdds(sheet, index, 'caption', 'before-body-sentence')
      : byOdds(sheet, index, 'share', 'before-body')
  }
  if (isStep.test(line.block.text)) return removed('pagination', 'arrow', 0.8)
  if (last >= 0 && index < last) return byOdds(sheet, index, 'related', 'between-body')
  if (survey.placed[index]!.sinceTalk < Infinity) return byOdds(sheet, index, 'comments', 'after-talk')
  if (line.words >= 4) return byOdds(sheet, index, 'related', 'after-body')
  return isTag(sheet, index)
    ? removed('tags', 'keyword', 0.7)
    : byOdds(sheet, index, 'navigation', 'after-body-label')
}

/** A place or a job under the names: "Sarlat", "Chroniqueuse". */
function isBesideByline({ survey, verdicts, inside }: Sheet, index: number): boolean {
  // "En bref" stands over what it sums up.
  if (inside[index + 1]) return false
  return verdicts[index - 1]?.kind === 'byline' && survey.lines.all[index]!.words <= longestEntry
}

/** A short line right behind the article that repeats words of it. */
function isTag({ survey, last, verdicts }: Sheet, index: number): boolean {
  const { line, inCore } = survey.placed[index]!
  if (inCore < 0.5 || line.to === line.from) return false
  for (let at = index - 1; at > last; at--) {
    const kind = verdicts[at]?.kind
    if (kind !== 'tags' && kind !== undefined && !passing.has(kind)) return false
  }
  return true
}
