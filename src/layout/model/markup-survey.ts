import type { TextBlock } from '../../text/index.ts'
import type { PageHints } from '../page.ts'
import { Model, type Reason } from './evidence.ts'
import { type MarkedLine, type MarkupWeights, markLines, markupEvidence, type Told } from './markup.ts'
import { headingOf, type MarkedHeadline, markupHeadlineEvidence, Wordings } from './markup-headline.ts'
import { markupWeights } from './markup-weights.ts'
import { Story } from './story.ts'

/** A story shorter than this is an abstract; a description shorter than this is a slogan. */
const shortestStory = 300
const shortestDescription = 50

/** What the markup of a page adds to the evidence of its text. */
export class MarkupSurvey {
  readonly headline: Model<readonly MarkedHeadline[]>
  readonly body: Model<readonly MarkedLine[]>
  readonly #told: readonly Told[]
  #weighed: readonly MarkedLine[] = []
  readonly #wordings: Wordings
  readonly #mainHeadings: number

  constructor(
    readonly blocks: readonly TextBlock[],
    readonly hints: PageHints,
    weights: MarkupWeights,
  ) {
    this.headline = new Model(markupHeadlineEvidence, weights.headline)
    this.body = new Model(markupEvidence, weights.body)
    this.#wordings = new Wordings(hints.titles)
    this.#told = this.#readTold()
    this.#mainHeadings = blocks.filter((block) => headingOf(block) === 'h1').length
  }

  /** A block as a candidate for the headline; `score`: log-odds of its text. */
  candidate(index: number, score: number): MarkedHeadline {
    const block = this.blocks[index]!
    return {
      score,
      block,
      likeness: this.#wordings.likeness(block.text),
      isNamed: this.hints.titles.length > 0,
      mainHeadings: this.#mainHeadings,
    }
  }

  /** Log-odds of a block to be the headline, from those of its text. */
  titleScore(index: number, score: number): number {
    return this.headline.score([this.candidate(index, score)], 0)
  }

  /** Whether the head of the page names a block as its headline, in the same words. */
  isNamed(index: number): boolean {
    const block = this.blocks[index]!
    return headingOf(block) !== '' && this.#wordings.likeness(block.text) > 0.9
  }

  #readTold(): Told[] {
    const { story, descriptions } = this.hints
    const whole = story && story.length >= shortestStory ? new Story(story) : null
    const leads = descriptions
      .filter((text) => text.length >= shortestDescription && this.#wordings.likeness(text) < 0.7)
      .map((text) => new Story(text))
    return this.blocks.map(({ text }) => ({
      story: whole?.share(text) ?? null,
      description: leads.reduce((most, lead) => Math.max(most, lead.overlap(text)), 0),
    }))
  }

  /** The blocks among their elements, as `text` and `scores` see them. */
  lines(text: ArrayLike<number>, scores: ArrayLike<number>, title: number): MarkedLine[] {
    return markLines({ blocks: this.blocks, text, scores, title, told: this.#told })
  }

  /**
   * Log-odds of each block to be body, from those of its text. What comes out tells better where the article stands, so
   * it is weighed again.
   */
  bodyScores(text: Float64Array, title: number, rounds = 2): Float64Array {
    let scores = text
    for (let round = 0; round < rounds; round++) {
      this.#weighed = this.lines(text, scores, title)
      scores = Float64Array.from(this.#weighed, (_, index) => this.body.score(this.#weighed, index))
    }
    return scores
  }

  /** What spoke for a block being body and what against when its score was told; that of its text is one of them. */
  reasons(index: number): Reason[] {
    return index < this.#weighed.length ? this.body.reasons(this.#weighed, index) : []
  }

  /** The same of the headline, whose text has a score. */
  titleReasons(index: number, score: number): Reason[] {
    return this.headline.reasons([this.candidate(index, score)], 0)
  }
}

/** The markup of a page, weighed with what was learnt; null where blocks have none. */
export function markupSurvey(blocks: readonly TextBlock[], hints: PageHints): MarkupSurvey | null {
  return blocks[0]?.markup ? new MarkupSurvey(blocks, hints, markupWeights) : null
}
