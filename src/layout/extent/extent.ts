import { joinTurns } from '../lines/turns.ts'
import type { Survey } from '../model/survey.ts'

/** How the article is cut out of the scores of its lines, in log-odds. */
export interface ExtentSetting {
  /** Cost of beginning a stretch of article, and of leaving it. */
  readonly enter: number
  readonly leave: number
  /** What leaving costs more behind a line without a stop, where the prose of the article ends in stops. */
  readonly looseEnd: number
  /** Added to every score: more keeps more. */
  readonly shift: number
  /** Against a line inside the article its score counts no more than this. */
  readonly patience: number
  /** What a line gains by standing after the headline, when one is known. */
  readonly anchor: number
  /** Whether a line is body for what stands around it, whatever speaks against it. */
  readonly byPlace: boolean
  /** Least prose of a stretch after the article, in a list of links: a share of the article's. */
  readonly linkShare: number
}

/** What reads pages of hosts never seen best. */
export const balanced: ExtentSetting = {
  enter: 0.4,
  leave: 0.4,
  looseEnd: 1,
  shift: -0.35,
  patience: 3,
  anchor: 0.3,
  byPlace: false,
  linkShare: 0.3,
}

/** Removes only what clearly is no part of the article. */
export const cautious: ExtentSetting = {
  enter: 0.3,
  leave: 0.8,
  looseEnd: 0,
  shift: 0.8,
  patience: 0.5,
  anchor: 0.3,
  byPlace: true,
  linkShare: 0.1,
}

/** For a few lines, which are rather a piece of an article than a page. */
export const piece: ExtentSetting = { ...cautious, enter: 0, shift: 5 }

/** Where markup was weighed, a line speaks for itself: what is set into an article is known by its element. */
export const marked: ExtentSetting = {
  enter: 0.5,
  leave: 0.5,
  looseEnd: 0,
  shift: -0.2,
  patience: 3,
  anchor: 0.5,
  byPlace: false,
  linkShare: 0,
}

/** The same, removing less. */
export const markedCautious: ExtentSetting = { ...marked, shift: 0.8, patience: 1 }

/** What a line can say for itself at most. */
const surest = 4
/** From here on a line is a sure one. */
const sure = 0.75
/** What a known wording costs the article that it stands in. */
const widget = 0.5
/** Share of a line that known wordings cover when it is one of them. */
const known = 0.8
/** Lines to the sure lines before and after one that stands between them; known wordings are not counted. */
const reach = 3

/**
 * The lines of the page that are the article: the best path through "outside" and "inside".
 *
 * Inside, a line may speak against itself only so far, and between sure lines not at all: there the prior is body.
 * Known wordings are named elsewhere and hardly part an article: a newsletter box stands between its paragraphs.
 *
 * @param survey The page and the score of each line.
 * @param setting How much evidence is enough.
 * @returns 1 for each line inside.
 */
export function findExtent(survey: Survey, setting: ExtentSetting): Uint8Array {
  const { scores, title } = survey
  const size = scores.length
  const inside = new Uint8Array(size)
  // For each line, whether its best "inside" and "outside" came from inside.
  const cameIn = new Uint8Array(size)
  const cameOut = new Uint8Array(size)
  const between = linesBetween(survey, setting)
  let out = 0
  let within = Number.NEGATIVE_INFINITY
  for (let index = 0; index < size; index++) {
    const enter = setting.enter - (title >= 0 && index > title ? setting.anchor : 0)
    let least = -setting.patience
    if (setting.byPlace && between[index]) least = 0
    else if (setting.byPlace && isKnown(survey, index)) least = -widget
    const gain = Math.max(least, Math.min(surest, scores[index]! + setting.shift))
    const stay = within
    const come = out - enter
    const left = index === 0 ? within : within - costOfLeaving(survey, index - 1, setting)
    cameIn[index] = stay >= come ? 1 : 0
    cameOut[index] = left > out ? 1 : 0
    within = Math.max(stay, come) + gain
    out = Math.max(out, left)
  }
  let state = size > 0 && within - costOfLeaving(survey, size - 1, setting) > out ? 1 : 0
  for (let index = size - 1; index >= 0; index--) {
    inside[index] = state
    state = state === 1 ? cameIn[index]! : cameOut[index]!
  }
  if (setting.byPlace) goOn(survey, inside)
  leaveLinks(survey, inside, setting.linkShare)
  joinTurns(survey, inside)
  return inside
}

/** Cost of going out behind a line: an article whose sentences end in stops rarely ends in a headline. */
const costOfLeaving = ({ placed }: Survey, last: number, { leave, looseEnd }: ExtentSetting): number =>
  leave + looseEnd * placed[last]!.unstopped

/** Words of a sentence that may go on with the article. */
const sentence = 10
/** Log-odds that it needs right behind a line of the article, and a few lines on. */
const rightBehind = -0.5
const near = 0.6

/** Right behind a line of the article a sentence is body unless much speaks against it; a few lines on, if it seems so. */
function goOn(survey: Survey, inside: Uint8Array): void {
  const { lines, scores, title } = survey
  let between: number[] = []
  let gap = Infinity
  for (let index = title + 1; index < inside.length; index++) {
    if (!inside[index] && isKnown(survey, index)) continue
    const { words, last } = lines.all[index]!
    gap++
    between.push(index)
    const enough = gap === 1 ? rightBehind : gap <= reach ? near : Infinity
    if (words >= sentence && last === fullStop && scores[index]! > enough)
      for (const line of between) inside[line] = 1
    if (inside[index]) gap = 0
    if (gap === 0 || gap > reach) between = []
  }
}

const fullStop = 46

const isKnown = ({ shaped }: Survey, index: number): boolean => shaped[index]!.words.coverage >= known

/** 1 for each line after the headline that has sure lines near it on both sides. */
function linesBetween(survey: Survey, { shift }: ExtentSetting): Uint8Array {
  const { scores, title } = survey
  const size = scores.length
  const between = new Uint8Array(size)
  const isSure = (index: number): boolean => scores[index]! + shift >= sure && index !== title
  let to = Infinity
  const toSure = new Float64Array(size)
  for (let index = size - 1; index >= 0; index--) {
    toSure[index] = to
    if (!isKnown(survey, index)) to = isSure(index) ? 1 : to + 1
  }
  let since = Infinity
  for (let index = 0; index < size; index++) {
    if (index > title && since <= reach && toSure[index]! <= reach) between[index] = 1
    if (!isKnown(survey, index)) since = isSure(index) ? 1 : since + 1
  }
  return between
}

/** A stretch of lines inside, with few others between. */
interface Stretch {
  readonly from: number
  to: number
  score: number
  prose: number
  readonly inLinks: boolean
}

/** Lines outside that part two stretches. */
const gap = 3
/** What one line adds to the prose of a stretch, in UTF-16 units. */
const longest = 600

/**
 * Leave out the small stretches after the article that stand in a list of links, for headlines and teasers of other
 * articles are written like the article itself; and stretches that the page repeats.
 */
function leaveLinks(survey: Survey, inside: Uint8Array, share: number): void {
  const stretches = stretchesOf(survey, inside)
  if (stretches.length < 2) return
  const main = stretches.reduce((a, b) => (b.score > a.score ? b : a))
  for (const stretch of stretches.slice(stretches.indexOf(main) + 1)) {
    const isTeaser = stretch.inLinks && stretch.prose < share * main.prose && !goesOn(survey, stretch)
    if (isTeaser || isRefrain(survey, stretch, main)) inside.fill(0, stretch.from, stretch.to)
  }
}

/** What a page says twice away from its article, and the article does not say, it says of itself. */
function isRefrain({ lines, placed }: Survey, stretch: Stretch, main: Stretch): boolean {
  if (2 * stretch.prose >= main.prose) return false
  const own = new Set(lines.all.slice(main.from, main.to).map(({ key }) => key))
  let copied = 0
  for (let index = stretch.from; index < stretch.to; index++) {
    const { chars, key } = lines.all[index]!
    if (placed[index]!.copies > 1 && !own.has(key)) copied += Math.min(longest, chars)
  }
  return 2 * copied > stretch.prose
}

/** Log-odds of a paragraph that is the article's beyond doubt. */
const doubtless = 3

/** Whether the article goes on behind the list: "Lire aussi :", a headline, and the next paragraph. */
function goesOn({ placed, scores, lines }: Survey, { from, to }: Stretch): boolean {
  for (let index = from; index < to; index++) {
    if (!placed[index]!.inLinks && scores[index]! >= doubtless && lines.all[index]!.stops > 1) return true
  }
  return false
}

function stretchesOf({ lines, scores, placed, title }: Survey, inside: Uint8Array): Stretch[] {
  const stretches: Stretch[] = []
  let stretch: Stretch | undefined
  for (let index = 0; index < inside.length; index++) {
    if (!inside[index] || index === title) continue
    const { inLinks } = placed[index]!
    const opensLinks = stretch && inLinks && !placed[stretch.to - 1]!.inLinks
    if (!stretch || index - stretch.to >= gap || opensLinks) {
      stretch = { from: index, to: index, score: 0, prose: 0, inLinks }
      stretches.push(stretch)
    }
    stretch.to = index + 1
    stretch.score += Math.max(-1, Math.min(surest, scores[index]!))
    stretch.prose += Math.min(longest, lines.all[index]!.chars)
  }
  return stretches
}
