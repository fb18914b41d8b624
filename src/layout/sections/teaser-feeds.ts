import { speaksKnown } from '../extent/gaps.ts'
import type { Ground } from '../extent/verge.ts'
import { isStopped } from '../lines/sentence.ts'
import { topicOf, wordsOf } from '../model/story.ts'
import type { PairRun } from './teaser-runs.ts'

type Field = Pick<Ground, 'blocks' | 'languages' | 'words' | 'survey' | 'inside'>

/** What the page has besides its runs of pairs. */
interface Story {
  /** Paragraphs below the headline that stand in no run, and their words. */
  readonly paragraphs: number
  readonly words: number
  /** Words of the headline that hardly any other text has. */
  readonly topic: ReadonlySet<string>
}

/** Fewest words of a paragraph of an article; a brief has short ones. */
const paragraph = 6

/**
 * What a run of pairs must show to be teasers of other articles: how many there are, how many paragraphs the article has
 * before them, words of their headlines on average, words of a lead for each of a paragraph, and how many pairs are
 * teasers whatever the length of their leads.
 */
interface Bar {
  readonly pairs: number
  readonly paragraphs: number
  readonly headline: number
  readonly lead: number
  readonly many: number
}

/** Under a heading of links and above the headline; behind buttons, keywords, a copyright line; with nothing between the text and them. */
const underHeading: Bar = { pairs: 2, paragraphs: 1, headline: 4, lead: 1, many: 4 }
const behindFurniture: Bar = { pairs: 3, paragraphs: 2, headline: 4.5, lead: 0.9, many: 5 }
const bare: Bar = { pairs: 5, paragraphs: 3, headline: 5, lead: 0.8, many: 7 }

/** Share of the pairs that may have a word of the headline, a question or a number for theirs; the same of many pairs. */
const few = 0.3
const fewOfMany = 0.15

/** What the runs of pairs of a page are: 1 for each line that is a teaser's, and for each that is the article's. */
export interface Pairs {
  readonly teasers: Uint8Array
  readonly items: Uint8Array
}

/** Fewest items of a list, and words of their headings on average, at most. */
const fewestItems = 3
const longestHeading = 4.5

/**
 * Tell the teasers of other articles from the items of this one. Teasers are a headline and a sentence or two, again and
 * again, none of them on what the article is about.
 *
 * Articles have such runs too: a list of films, briefs under one headline, an interview, a live page. There they are the
 * article, or their headings are short, ask, bear a number or repeat what the headline says.
 *
 * A list that the article has begun is its own to the end.
 *
 * @param field The page with its extent.
 * @param runs Its pairs, above and below its headline.
 */
export function sortPairs(field: Field, runs: readonly PairRun[]): Pairs {
  const { survey, inside } = field
  const sorted = { teasers: new Uint8Array(inside.length), items: new Uint8Array(inside.length) }
  if (survey.title < 0 || !runs.some(({ pairs }) => pairs.length > 1)) return sorted
  const story = readStory(field, runs)
  let isKnown: boolean | undefined
  for (const run of runs) {
    const looks = lookAt(field, run, story)
    if (isFeed(field, run, looks, story)) sorted.teasers.fill(1, run.from, run.to)
    else if (isList(field, run, looks)) {
      // Where no words of furniture are known, a list may be any part of the page.
      isKnown ??= speaksKnown(field)
      if (isKnown) sorted.items.fill(1, run.from, run.to)
    }
  }
  return sorted
}

/** Take teasers out of the article. */
export function leaveTeasers({ teasers }: Pairs, inside: Uint8Array): void {
  for (let index = 0; index < inside.length; index++) if (teasers[index]) inside[index] = 0
}

/** Take the items of the lists that the article has begun into it. */
export function takeItems({ items }: Pairs, inside: Uint8Array): void {
  for (let index = 0; index < inside.length; index++) if (items[index]) inside[index] = 1
}

function readStory({ survey, inside }: Field, runs: readonly PairRun[]): Story {
  const { lines, title } = survey
  const inRun = new Uint8Array(inside.length)
  for (const { from, to } of runs) inRun.fill(1, from, to)
  let paragraphs = 0
  let words = 0
  for (let index = title + 1; index < inside.length; index++) {
    const line = lines.all[index]!
    if (!inside[index] || inRun[index] || line.words < paragraph || !isStopped(line)) continue
    paragraphs++
    words += line.words
  }
  return { paragraphs, words, topic: topicOf(lines.all[title]!.block.text) }
}

/** How the pairs of a run look. */
interface Looks {
  /** Words of a headline and of a lead, on average. */
  readonly headline: number
  readonly lead: number
  /** Share of the pairs that ask, bear a number or have a word of the headline of the page. */
  readonly own: number
}

function lookAt({ survey }: Field, { pairs }: PairRun, story: Story): Looks {
  const { all } = survey.lines
  let headline = 0
  let lead = 0
  let own = 0
  for (const pair of pairs) {
    const above = all[pair.headline]!
    const below = all[pair.lead]!
    headline += above.words
    lead += below.words
    const asks = above.last === question
    const counts = firstDigit.test(above.block.text)
    if (asks || counts || tells(above.block.text, story) || tells(below.block.text, story)) own++
  }
  return { headline: headline / pairs.length, lead: lead / pairs.length, own: own / pairs.length }
}

const question = 63
const firstDigit = /^\P{L}*\p{N}/u

const tells = (text: string, { topic }: Story): boolean => wordsOf(text).some((word) => topic.has(word))

function isFeed({ survey }: Field, run: PairRun, { headline, lead, own }: Looks, story: Story): boolean {
  const isAbove = run.to <= survey.title
  const bar = run.headed || isAbove ? underHeading : run.parted ? behindFurniture : bare
  const { length } = run.pairs
  if (length < bar.pairs || story.paragraphs < bar.paragraphs || headline < bar.headline || own > few)
    return false
  // Nothing above a headline is its text.
  if (isAbove || (length >= bar.many && own <= fewOfMany)) return true
  return lead * story.paragraphs <= bar.lead * story.words
}

/** Whether the article has begun the run, and its headings are none of other articles. */
function isList({ survey, inside }: Field, run: PairRun, { headline, own }: Looks): boolean {
  const { pairs, from, headed, parted } = run
  if (headed || parted || pairs.length < fewestItems || from <= survey.title) return false
  if (!inside[pairs[0]!.lead] && !inside[from - 1]) return false
  return headline <= longestHeading || own > few
}
