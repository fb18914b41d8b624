import type { Candidate } from './candidates.ts'
import { Char } from './characters.ts'
import { type Evidence, flag, near, numbered } from './evidence.ts'
import { Sign } from './lines.ts'

const names = [
  'words-1',
  'words-2',
  'words-3',
  'words-4-5',
  'words-6-9',
  'words-10-16',
  'words-17-24',
  'words-25',
  'ends-stop',
  'ends-cry',
  'ends-colon',
  'capitals',
  'all-capitals',
  'opens-lower',
  'digits',
  'separators',
  'bullet',
  'first',
  'before-core',
  'before-core-far',
  'opens-core',
  'in-core',
  'after-core',
  'prose-after',
  'prose-next',
  'prose-soon',
  'prose-before',
  'core-words',
  'no-core-words',
  'of-first',
  'in-first',
  'is-in-first',
  'copied',
  'copies',
  'first-copy',
  'last-copy',
  'date-near',
  'date-before',
  'opens-first',
  'like-first',
  'lead-words',
  'often',
  'often-long',
  'page-words',
  'long-before',
  'heading-before',
  'long-after',
  'among-short',
  'after-short',
  'opens-digit',
  'quotes',
  'bracket',
  'address',
  'ellipsis',
  'dated',
  'known',
  'known-whole',
  'gap',
  'credits-near',
  'credits-next',
  'matter-above',
  'more-matter-above',
  'matter-below',
  'more-matter-below',
  'rhythm',
  'in-links',
] as const
const at = numbered(names)

/** Which line is the headline: one of all lines wins. */
export const headlineEvidence: Evidence<readonly Candidate[]> = {
  names,
  take(all, index, to) {
    const candidate = all[index]!
    takeShape(candidate, to)
    takePlace(candidate, to)
    takeCopies(candidate, to)
    takeNeighbours(candidate, to)
  },
}

/** What the line is by itself. */
function takeShape({ line, coverage, shortRun, shortRunBefore }: Candidate, to: Float64Array): void {
  const { words, last, opening, signs } = line
  to[at['words-1']] = flag(words <= 1)
  to[at['words-2']] = flag(words === 2)
  to[at['words-3']] = flag(words === 3)
  to[at['words-4-5']] = flag(words >= 4 && words <= 5)
  to[at['words-6-9']] = flag(words >= 6 && words <= 9)
  to[at['words-10-16']] = flag(words >= 10 && words <= 16)
  to[at['words-17-24']] = flag(words >= 17 && words <= 24)
  to[at['words-25']] = flag(words >= 25)
  to[at['ends-stop']] = flag(last === 46)
  to[at['ends-cry']] = flag(last === 63 || last === 33)
  to[at['ends-colon']] = flag(last === 58)
  to[at.capitals] = words > 1 ? line.capitals / (words - 1) : 0
  to[at['all-capitals']] = flag(line.upper > 2 && line.upper > 0.7 * line.letters)
  to[at['opens-lower']] = flag(opening === Char.lower)
  to[at.digits] = line.digits / (line.digits + line.letters + 1)
  to[at.separators] = flag(line.separators > 0)
  to[at.bullet] = flag(line.block.bullet > 0)
  to[at['among-short']] = words <= 5 ? Math.log(1 + shortRun) / 3 : 0
  to[at['after-short']] = words > 5 ? Math.log(1 + shortRunBefore) / 3 : 0
  to[at['opens-digit']] = flag(opening === Char.digit)
  to[at.quotes] = flag(line.quotes > 0)
  to[at.bracket] = flag((signs & Sign.bracket) !== 0)
  to[at.address] = flag((signs & (Sign.address | Sign.handle | Sign.copyright)) !== 0)
  to[at.ellipsis] = flag((signs & Sign.ellipsis) !== 0)
  to[at.dated] = flag((signs & Sign.date) !== 0)
  to[at.known] = flag(coverage >= 0.7)
  to[at['known-whole']] = flag(coverage >= 0.9)
  to[at.gap] = Math.min(2, line.block.gap) / 2
}

/** Where it stands, seen from the core, and whose words it has. */
function takePlace(candidate: Candidate, to: Float64Array): void {
  const { index, terrain, inCore, inLead, often, line } = candidate
  const { core, total, size } = terrain
  const beforeCore = core.from - index
  to[at.first] = flag(index === 0)
  to[at['before-core']] = beforeCore > 0 ? near(beforeCore, 3) : 0
  to[at['before-core-far']] = beforeCore > 0 ? near(beforeCore, 15) : 0
  to[at['opens-core']] = flag(beforeCore === 0)
  to[at['in-core']] = flag(beforeCore < 0 && index < core.to)
  to[at['after-core']] = flag(index >= core.to)
  to[at['prose-after']] = terrain.proseIn(index + 1, size) / (total + 1)
  to[at['prose-next']] = Math.min(1, terrain.proseIn(index + 1, index + 7) / 600)
  to[at['prose-soon']] = Math.min(1, terrain.proseIn(index + 1, index + 16) / 1500)
  to[at['prose-before']] = terrain.proseIn(0, index) / (total + 1)
  to[at['core-words']] = inCore
  to[at['no-core-words']] = flag(inCore === 0)
  to[at['lead-words']] = inLead
  to[at.often] = often
  to[at['often-long']] = flag(line.to - line.from >= 3) * often
  to[at['page-words']] = candidate.inPage
  to[at['in-links']] = flag(candidate.inLinks)
}

/** What the first line of the page has of it, and how often it stands there. */
function takeCopies(candidate: Candidate, to: Float64Array): void {
  const { index, ofFirst, inFirst, copies, firstCopy, lastCopy } = candidate
  const isLater = index > 0
  to[at['of-first']] = isLater ? ofFirst : 0
  to[at['in-first']] = isLater ? inFirst : 0
  to[at['is-in-first']] = flag(isLater && inFirst === 1)
  to[at.copied] = flag(copies > 1)
  to[at.copies] = Math.min(3, copies - 1) / 3
  to[at['first-copy']] = flag(firstCopy && copies > 1)
  to[at['last-copy']] = flag(lastCopy && copies > 1)
  to[at['opens-first']] = flag(candidate.opensFirst)
  to[at['like-first']] = isLater ? inFirst * ofFirst : 0
  to[at.rhythm] = candidate.rhythm
}

/** What stands close above it and below it. */
function takeNeighbours(candidate: Candidate, to: Float64Array): void {
  const { line, often, longestBefore, longestAfter, toCredits, matterAbove, matterBelow } = candidate
  to[at['date-near']] = near(candidate.toDate, 3)
  to[at['date-before']] = near(candidate.sinceDate, 2)
  to[at['long-before']] = flag(longestBefore >= line.words)
  to[at['heading-before']] = flag(longestBefore >= 5 && longestBefore <= 25)
  to[at['long-after']] = flag(longestAfter >= line.words)
  to[at['credits-near']] = near(toCredits, 3)
  to[at['credits-next']] = flag(toCredits <= 2)
  to[at['matter-above']] = matterAbove
  to[at['more-matter-above']] = flag(matterAbove > often)
  to[at['matter-below']] = matterBelow
  to[at['more-matter-below']] = flag(matterBelow > often)
}
