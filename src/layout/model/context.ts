import { at, contextNames } from './context-names.ts'
import { type Evidence, flag, near } from './evidence.ts'
import type { Line } from './lines.ts'
import type { Places } from './places.ts'
import type { ShapedLine } from './shape.ts'
import type { Terrain } from './terrain.ts'

/** The first stage's score is divided by this. */
export const ownScale = 4

/** A line in its context, seen through the scores of the stage before. */
export const contextEvidence: Evidence<Places> = {
  names: contextNames,
  take(page, index, to) {
    const { core } = page.terrain
    const isBefore = index < core.from
    const isBehind = index >= core.to && !isBefore
    takeProse(page, index, to)
    takeCore(page, index, isBefore, isBehind, to)
    takeWords(page, index, isBefore, isBehind, to)
    takeForm(page, index, isBefore, isBehind, to)
    takeCues(page, index, isBefore, isBehind, to)
    takeTitle(page, index, to)
    takeNeighbours(page, index, to)
  },
}

/** Where prose is, around the line. */
function takeProse({ terrain }: Places, index: number, to: Float64Array): void {
  const previous = chanceAt(terrain, index - 1)
  const next = chanceAt(terrain, index + 1)
  const since = terrain.sinceProse[index]!
  const toProse = terrain.toProse[index]!
  const island = terrain.island[index]!
  to[at.own] = terrain.scores[index]! / ownScale
  to[at['own-chance']] = terrain.chances[index]!
  to[at.previous] = previous
  to[at.next] = next
  to[at['previous-2']] = chanceAt(terrain, index - 2)
  to[at['next-2']] = chanceAt(terrain, index + 2)
  to[at['between-prose']] = Math.min(previous, next)
  to[at['around-2']] = terrain.density(index - 2, index + 3)
  to[at['around-5']] = terrain.density(index - 5, index + 6)
  to[at['around-12']] = terrain.density(index - 12, index + 13)
  to[at['before-5']] = terrain.density(index - 5, index)
  to[at['after-5']] = terrain.density(index + 1, index + 6)
  to[at['since-prose']] = near(since, 3)
  to[at['to-prose']] = near(toProse, 3)
  to[at['inside-prose']] = near(Math.max(since, toProse), 5)
  to[at.island] = island
  to[at.islet] = flag(island > 0 && island < 0.2)
  to[at['main-island']] = flag(island === 1)
  to[at['off-island']] = flag(island === 0)
}

/** Where the line stands, seen from the core and on the page. */
function takeCore(
  { terrain }: Places,
  index: number,
  isBefore: boolean,
  isBehind: boolean,
  to: Float64Array,
): void {
  const { core, total, size } = terrain
  const before = terrain.proseIn(0, index)
  const behind = terrain.proseIn(index + 1, size)
  to[at['prose-before']] = total > 0 ? before / total : 0
  to[at['prose-after']] = total > 0 ? behind / total : 0
  to[at['no-prose-before']] = near(before, 150)
  to[at['no-prose-after']] = near(behind, 150)
  to[at['in-core']] = flag(!isBefore && !isBehind)
  to[at['core-begins']] = isBefore ? near(core.from - index, 4) : 0
  to[at['core-ended']] = isBehind ? near(index - core.to + 1, 4) : 0
  to[at['core-begins-prose']] = isBefore ? near(terrain.proseIn(index + 1, core.from), 300) : 0
  to[at['core-ended-prose']] = isBehind ? near(terrain.proseIn(core.to, index), 300) : 0
  to[at['before-core']] = flag(isBefore)
  to[at['after-core']] = flag(isBehind)
  to[at['core-share']] = total > 0 ? terrain.proseIn(core.from, core.to) / total : 0
  to[at['page-prose']] = Math.log(1 + total) / 9
  to[at['page-place']] = index / size
}

/** Whose words it has: those of the core, of the headline, of pages in general; and how it speaks. */
function takeWords(
  page: Places,
  index: number,
  isBefore: boolean,
  isBehind: boolean,
  to: Float64Array,
): void {
  const { around, lines, register, namesSite } = page
  const line = lines.all[index]!
  const isInside = !isBefore && !isBehind
  const words = around.words.around(index, 4)
  const inCore = page.inCore[index]!
  const voice = register[index]!
  const isNamed = namesSite[index] === 1
  to[at['core-words']] = inCore
  to[at['core-words-long']] = flag(line.to - line.from >= 6) * inCore
  to[at['no-core-words']] = flag(inCore === 0 && line.to > line.from)
  to[at['core-words-around']] = words > 0 ? page.coreWords.around(index, 4) / words : 0
  to[at['title-words']] = page.inTitle[index]!
  to[at['title-words-around']] = words > 0 ? Math.min(1, 5 * (page.titleWords.around(index, 4) / words)) : 0
  to[at['web-around']] = words > 0 ? Math.min(1, 10 * (around.web.around(index, 4) / words)) : 0
  to[at['web-after-core']] = flag(isBehind && line.webWords > 0)
  to[at['web-in-core']] = isInside ? Math.min(1, (8 * line.webWords) / (line.words + 1)) : 0
  to[at['names-site']] = flag(isNamed)
  to[at['names-site-long']] = flag(isNamed && line.words >= 8)
  to[at['names-site-after-core']] = flag(isNamed && isBehind)
  to[at.register] = voice
  to[at['register-against']] = Math.min(0, voice)
  to[at['register-around']] = page.registers.around(index, 3) / 6
  to[at['register-after-core']] = isBehind ? voice : 0
  to[at['register-in-core']] = isInside ? voice : 0
  to[at['register-long']] = flag(line.words >= 12) * voice
}

/** How it is written beside the core and the lines around it, and how often it returns. */
function takeForm(page: Places, index: number, isBefore: boolean, isBehind: boolean, to: Float64Array): void {
  const { around, lines, terrain } = page
  const line = lines.all[index]!
  const copies = around.copyCounts[index]!
  const rhythm = around.rhythm[index]!
  const beat = around.beats[index] === 1
  const dates = around.dates.around(index, 8) / 16
  const unstopped = page.unstopped(index)
  const unlike = Math.min(2, Math.abs(Math.log((line.chars + 20) / (page.length + 20)))) / 2
  const length = lengthOf(line)
  to[at.copies] = Math.min(1, Math.log(copies) / 2)
  to[at.copied] = flag(copies > 1)
  to[at.rhythm] = rhythm
  to[at['rhythm-after-core']] = isBehind ? rhythm : 0
  to[at.beat] = flag(beat)
  to[at['beat-after-core']] = flag(isBehind && beat)
  to[at['beat-dated']] = flag(beat && dates > 0.1)
  to[at['dates-around']] = dates
  to[at['open-around']] = around.open.around(index, 8) / 16
  to[at['labels-around']] = around.labels.around(index, 8) / 16
  to[at['spaced-as-core']] = flag(page.isSpacedAsCore(index))
  to[at['stops-around']] = around.stops.around(index, 4) / 8
  to[at.unstopped] = unstopped
  to[at['unstopped-after-core']] = isBehind ? unstopped : 0
  to[at['unstopped-before-core']] = isBefore ? unstopped : 0
  to[at['unstopped-long']] = flag(line.words >= 6) * unstopped
  to[at['unstopped-last']] =
    isBefore || unstopped === 0 ? 0 : unstopped * near(terrain.proseIn(index + 1, terrain.size), 150)
  to[at['unlike-core']] = unlike
  to[at['unlike-core-after']] = isBehind ? unlike : 0
  to[at.airy] = around.airy
  to[at.airless] = flag(around.airy < 0.02)
  to[at['short-run']] = Math.log(1 + around.shortRuns[index]!) / 3
  to[at['short-in-core']] = flag(!isBefore && !isBehind && line.words <= 6)
  to[at['long-before-core']] = isBefore ? length : 0
  to[at['long-after-core']] = isBehind ? length : 0
  to[at['stopped-before-core']] = flag(isBefore && line.last === 46)
  to[at['stopped-after-core']] = flag(isBehind && line.last === 46)
}

/** What known wordings say of it, of the lines around it and of those between it and the core. */
function takeCues(page: Places, index: number, isBefore: boolean, isBehind: boolean, to: Float64Array): void {
  const { around, shaped, terrain } = page
  const { core } = terrain
  const { coverage, telling } = shaped[index]!.words
  const isInside = !isBefore && !isBehind
  const inLinks = page.inLinks[index] === 1
  const inTalk = page.inTalk[index] === 1
  const sinceLinks = page.sinceLinks[index]!
  const sinceTalk = page.sinceTalk[index]!
  const known = 1 - near(around.known.between(index, core.from, core.to), 3)
  const labels = 1 - near(around.labels.between(index, core.from, core.to), 6)
  const cries = around.cries.around(index, 6) / 12
  to[at['in-links']] = flag(inLinks)
  to[at['in-links-after-core']] = flag(isBehind && inLinks)
  to[at['in-talk']] = flag(inTalk)
  to[at['in-talk-after-core']] = flag(isBehind && inTalk)
  to[at['since-links']] = near(sinceLinks, 8)
  to[at['links-seen']] = flag(sinceLinks < Infinity)
  to[at['since-talk']] = near(sinceTalk, 8)
  to[at['talk-seen']] = flag(sinceTalk < Infinity)
  to[at['phrases-around']] = around.covered.around(index, 5) / 10
  to[at['known-since-core']] = isBehind ? known : 0
  to[at['known-to-core']] = isBefore ? known : 0
  to[at['labels-since-core']] = isBehind ? labels : 0
  to[at['labels-to-core']] = isBefore ? labels : 0
  to[at['cries-around']] = cries
  to[at['cries-after-core']] = isBehind ? cries : 0
  to[at['phrase-in-core']] = isInside ? coverage : 0
  to[at['telling-in-core']] = flag(isInside && telling >= 5)
  to[at['telling-after-core']] = flag(isBehind && telling >= 5)
  to[at['phrase-after-core']] = isBehind ? coverage : 0
}

/** Where it stands, seen from the headline. */
function takeTitle({ title, mass, terrain }: Places, index: number, to: Float64Array): void {
  const isBehind = title >= 0 && index > title
  const before = mass.before[index]!
  const here = mass.here[index]!
  to[at['title-known']] = flag(title >= 0)
  to[at['before-title']] = flag(title >= 0 && index < title)
  to[at['is-title']] = flag(title === index)
  to[at['after-title']] = isBehind ? near(index - title, 6) : 0
  to[at['after-title-prose']] = isBehind ? near(terrain.proseIn(title + 1, index), 300) : 0
  to[at['title-behind']] = mass.known - before - here
  to[at['title-before']] = before
  to[at['title-here']] = here
  to[at['title-close']] = mass.closeBefore[index]!
}

/** The lines right before it and behind it. */
function takeNeighbours({ shaped }: Places, index: number, to: Float64Array): void {
  const previous = index > 0 ? shaped[index - 1]! : null
  const next = index + 1 < shaped.length ? shaped[index + 1]! : null
  to[at['previous-length']] = previous ? lengthOf(previous.line) : 0
  to[at['next-length']] = next ? lengthOf(next.line) : 0
  to[at['previous-stopped']] = flag(previous !== null && previous.line.last === 46)
  to[at['next-stopped']] = flag(next !== null && next.line.last === 46)
  to[at['previous-colon']] = flag(previous !== null && previous.line.last === 58)
  to[at['previous-capitals']] = capitalsOf(previous)
  to[at['next-capitals']] = capitalsOf(next)
  to[at['previous-phrase']] = previous ? previous.words.coverage : 0
  to[at['next-phrase']] = next ? next.words.coverage : 0
  to[at['next-digits']] = digitsOf(next)
  to[at['previous-digits']] = digitsOf(previous)
}

/** How likely a line is prose; something else beyond the edges of the page. */
const chanceAt = ({ chances, size }: Terrain, index: number): number =>
  index >= 0 && index < size ? chances[index]! : -0.5
const lengthOf = ({ chars }: Line): number => Math.log(1 + chars) / 6
const capitalsOf = (shaped: ShapedLine | null): number =>
  shaped && shaped.line.words > 1 ? shaped.line.capitals / (shaped.line.words - 1) : 0
const digitsOf = (shaped: ShapedLine | null): number =>
  shaped ? shaped.line.digits / (shaped.line.digits + shaped.line.letters + 1) : 0
