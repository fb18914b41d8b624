import type { PhrasePlace, PhraseRole } from '../../language/shape/boilerplate.ts'
import type { BoilerplateKind } from '../../schema/index.ts'
import type { BookPhrase } from './book.ts'
import type { PhraseHit, PhraseMatch } from './match.ts'

/** What the words of a line alone make of it. */
export interface PhraseVerdict {
  readonly kind: BoilerplateKind
  /** Id of the catalogue entry. */
  readonly rule: string
  readonly confidence: number
  /** It opens a section: lines of its kind may follow ("Sur le même sujet"). */
  readonly opens: boolean
  /** What its words are: the whole line, its opening, its end, enough stretches of a notice, or a call in it. */
  readonly form: 'whole' | 'lead' | 'tail' | 'notice' | 'call'
}

/** Where a line stands; `end`: it is the last of the article, where a notice may follow without a break. */
type Place = PhrasePlace | 'end'

/** Sureness that a removal needs, by place: inside the article the prior is body. */
const ENOUGH: Readonly<Record<Place, number>> = { top: 0.5, middle: 0.7, end: 0.5, bottom: 0.4 }
/** Share of a notice that its known stretches cover, by place. */
const NOTICE: Readonly<Record<Place, number>> = { top: 0.7, middle: 0.85, end: 0.85, bottom: 0.6 }
/** Words of the shortest notice at the end of an article. */
const END_WORDS = 5
/** Words of the longest promotion that one call closes. */
const TAIL_WORDS = 30
/** What each further call of a line adds to the surest, and how far: several that say little never say all. */
const FURTHER_CALL = 0.1
const FURTHEST = 0.65
const DEFAULT_WEIGHT = 0.9
/** Share of its vote that a piece of a notice has against whole wordings. */
const PART = 0.7
/** The same of a wording that any words may end: one that knows them all knows better. */
const OPEN = 0.95
/** Share of its weight that a phrase keeps away from home. */
const AWAY = 0.8
/** Weight of a word that is boilerplate wherever it stands alone. */
const ALWAYS = 0.95
/** A quotation, or a turn of dialogue; a dash also stands before a label ("— Photo : …") and who posted ("— Ana (@ana)"). */
const SPOKEN = /^(?:[«“"‘„]|[–—] (?![^:@]*[:@]))/
const QUOTE = /[«»“”"]/
/** What is left of a wording that says less than a notice once a full stop makes its line a sentence. */
const STOPPED = 0.6
const BAR = /^\s*\|/
/** Weight of an opening behind an arrow or before a bar. */
const POINTED = 0.85
/** What a full stop leaves of an opening. */
const LED = 0.85
/** Words of the shortest notice between paragraphs, and the share of all its words that must be known. */
const NOTICE_WORDS = 8
const NOTICE_SHARE = 0.75
/** Words of the shortest line between paragraphs that pieces of notices make whole, and what is left of a shorter one. */
const PIECES_WORDS = 7
const PIECES = 0.7
/** Roles of wordings that are sentences themselves. */
const NOTICES: readonly PhraseRole[] = ['sentence', 'fragment']
const WHOLE: readonly PhraseRole[] = ['line', 'label', 'heading', 'lead', 'tail', 'sentence']
const ANY: readonly PhraseRole[] = ['line', 'label', 'heading', 'lead', 'tail', 'sentence', 'fragment']

/**
 * Decide from its words alone whether a line is boilerplate.
 *
 * @param text Repaired text of a block.
 * @param match The wordings that it holds.
 * @param place Where it stands, seen from the prose of the article.
 * @returns Null for a line that may be the author's.
 */
export function judgeMatch(text: string, match: PhraseMatch | null, place: Place): PhraseVerdict | null {
  if (match === null || SPOKEN.test(text)) return null
  if (place === 'end') {
    return (
      closingVerdict(match) ??
      judgeMatch(text, match, 'middle') ??
      sureEnough(callVerdict(text, match, place), place)
    )
  }
  const verdict =
    announcedVerdict(text, match, place) ??
    wholeVerdict(match, place) ??
    leadVerdict(text, match, place) ??
    tailVerdict(match, place) ??
    noticeVerdict(match, place)
  return sureEnough(verdict, place) ?? sureEnough(callVerdict(text, match, place), place)
}

const sureEnough = (verdict: PhraseVerdict | null, place: Place): PhraseVerdict | null =>
  verdict !== null && verdict.confidence >= ENOUGH[place] ? verdict : null

/** "Soutenez-nous : notre journal ne vit que de ses lecteurs.": a whole notice behind the last paragraph. */
function closingVerdict(match: PhraseMatch): PhraseVerdict | null {
  if (match.words < END_WORDS) return null
  const whole = wholeVerdict(match, 'end')
  const isNotice = whole !== null && match.hits.some((hit) => best(hit, 'end', ['sentence']) !== null)
  return sureEnough(isNotice ? whole : noticeVerdict(match, 'end'), 'end')
}

/** "Vous êtes ici : Accueil / Sports": the opening says what the names behind it are. */
function announcedVerdict(text: string, match: PhraseMatch, place: Place): PhraseVerdict | null {
  if (match.coverage < 1 || match.hits.length < 2 || match.lead?.start !== match.hits[0]!.start) return null
  return leadVerdict(text, match, place)
}

/** Every word is covered: one phrase, or a row of labels. */
function wholeVerdict(match: PhraseMatch, place: Place): PhraseVerdict | null {
  if (match.coverage < 1 || match.hits.length === 0) return null
  // "Sport | for all": stretches of a notice are none in so few words.
  if (place === 'middle' && match.words < NOTICE_WORDS && match.hits.some(isStretch)) return null
  const main = mainPhrase(match.hits, place)
  let confidence = sureness(match.hits, place)
  // A word and a full stop is a sentence of the author: "Silence."
  if (match.stopped && (main.openEnded || !NOTICES.includes(main.role))) {
    confidence *= match.words < 4 ? 0.4 : STOPPED
  }
  // Between paragraphs a lone word is a subheading unless nothing else is ever meant: "Archives", "Donner".
  else if (match.words === 1 && place === 'middle' && confidence < ALWAYS) confidence *= 0.7
  if (match.hits.length > 1) confidence = Math.min(0.97, confidence + 0.05)
  // "Sans autorisation" is a piece of a notice, and a subheading.
  const isInside = place === 'middle' || place === 'end'
  if (isInside && match.words < PIECES_WORDS && match.hits.every((hit) => best(hit, place, WHOLE) === null)) {
    confidence *= PIECES
  }
  const opens = match.hits.length === 1 && (main.role === 'heading' || main.role === 'lead')
  return result(main, confidence, 'whole', opens)
}

/** "Lire aussi : …": the opening gives the line away, whatever follows. */
function leadVerdict(text: string, { lead, stopped }: PhraseMatch, place: Place): PhraseVerdict | null {
  const phrase = lead && best(lead, place, ['lead'])
  if (!phrase) return null
  // "→ Lire : …", "Analyse | …"
  const isPointed = lead.markBefore === '>' || BAR.test(text.slice(lead.end))
  const weight = Math.max(weightOf(phrase, place), isPointed ? POINTED : 0)
  // "Photo : le mot revient dans ses carnets." says more than a caption would.
  return result(phrase, weight * (stopped ? LED : 1), 'lead')
}

/** "…, chaque vendredi. Je m'inscris": a short line that ends with a call is a promotion as a whole. */
function tailVerdict(match: PhraseMatch, place: Place): PhraseVerdict | null {
  if (!match.closed || match.words > TAIL_WORDS || match.stopped) return null
  const hit = match.hits.at(-1)!
  const phrase = best(hit, place, ['tail'])
  if (phrase === null || hit.markBefore === '' || hit.markBefore === ',') return null
  return result(phrase, weightOf(phrase, place), 'tail')
}

/** A notice in sentences: enough of it is known, and some of it says what it is. */
function noticeVerdict(match: PhraseMatch, place: Place): PhraseVerdict | null {
  if (match.weight < NOTICE[place]) return null
  const isInside = place === 'middle' || place === 'end'
  if (isInside && (match.words < NOTICE_WORDS || match.coverage < NOTICE_SHARE)) return null
  const telling = match.hits.filter((hit) => best(hit, place, NOTICES) !== null)
  if (telling.length === 0) return null
  const main = mainPhrase(telling, place, NOTICES)
  return result(main, match.weight * weightOf(main, place), 'notice')
}

/** "Pour une lecture plus fluide, passez par notre application": a short line that speaks of the site to its reader. */
function callVerdict(text: string, match: PhraseMatch, place: Place): PhraseVerdict | null {
  const calls = match.calls.filter((call) => !isQuoted(text, call))
  if (calls.length === 0) return null
  const main = mainPhrase(calls, place, ['call'])
  const most = Math.max(
    ...calls.map(({ phrases }) => Math.max(...phrases.map((phrase) => weightOf(phrase, place)))),
  )
  const confidence = Math.min(most + FURTHER_CALL * (calls.length - 1), Math.max(most, FURTHEST))
  return result(main, confidence, 'call')
}

/** Whether what is said stands between quotation marks, or between two quotations. */
function isQuoted(text: string, { start, end }: PhraseHit): boolean {
  const first = text.search(QUOTE)
  return first >= 0 && end > first && QUOTE.test(text.slice(start))
}

/** The phrase of the kind that most of the words speak for. */
function mainPhrase(
  hits: readonly PhraseHit[],
  place: Place,
  roles: readonly PhraseRole[] = ANY,
): BookPhrase {
  const votes = new Map<BoilerplateKind, { sum: number; phrase: BookPhrase; most: number }>()
  for (const hit of hits) {
    const heard = new Set<BoilerplateKind>()
    for (const phrase of hit.phrases.toSorted((a, b) => weightOf(b, place) - weightOf(a, place))) {
      if (!roles.includes(phrase.role) || heard.has(phrase.kind)) continue
      heard.add(phrase.kind)
      const vote =
        hit.words *
        weightOf(phrase, place) *
        (phrase.role === 'fragment' ? PART : 1) *
        (phrase.openEnded ? OPEN : 1)
      const known = votes.get(phrase.kind)
      if (known === undefined) votes.set(phrase.kind, { sum: vote, phrase, most: vote })
      else {
        known.sum += vote
        if (vote > known.most) Object.assign(known, { phrase, most: vote })
      }
    }
  }
  return [...votes.values()].reduce((a, b) => (b.sum > a.sum ? b : a)).phrase
}

/** Of the surest label of a row; between paragraphs of the least sure: "Contact sport" is no two entries of a menu. */
function sureness(hits: readonly PhraseHit[], place: Place): number {
  const each = hits.map(({ phrases }) => Math.max(...phrases.map((phrase) => weightOf(phrase, place))))
  return place === 'middle' ? Math.min(...each) : Math.max(...each)
}

const isStretch = ({ phrases }: PhraseHit): boolean => phrases.every(({ role }) => role === 'fragment')

/** The phrase meant, of those with the same words: at home in this place, then the surest. */
function best(hit: PhraseHit, place: Place, roles: readonly PhraseRole[]): BookPhrase | null {
  let chosen: BookPhrase | null = null
  for (const phrase of hit.phrases) {
    if (!roles.includes(phrase.role)) continue
    if (chosen === null || weightOf(phrase, place) > weightOf(chosen, place)) chosen = phrase
  }
  return chosen
}

/** Weight of the phrase in this place: less away from home. */
function weightOf(phrase: BookPhrase, place: Place): number {
  const weight = phrase.weight ?? DEFAULT_WEIGHT
  return phrase.where === undefined || phrase.where === (place === 'end' ? 'bottom' : place)
    ? weight
    : weight * AWAY
}

function result(
  phrase: BookPhrase,
  confidence: number,
  form: PhraseVerdict['form'],
  opens = false,
): PhraseVerdict {
  return { kind: phrase.kind, rule: phrase.id, confidence: Math.round(confidence * 100) / 100, opens, form }
}
