import type { PhrasePlace } from '../../language/shape/boilerplate.ts'
import { isFurniture, isSentence } from '../lines/sentence.ts'
import { isTimeOfText } from '../lines/time-lines.ts'
import type { KnownWords } from '../lines/words.ts'
import type { Line } from '../model/lines.ts'
import { judgeMatch } from '../phrases/index.ts'
import type { Sheet } from '../sheet.ts'

/** The page with its extent, which is widened. */
export type Ground = Pick<Sheet, 'blocks' | 'languages' | 'words' | 'survey' | 'inside' | 'form'>

/** Longest sentence at the edge of an article that is given back, in words: a longer one speaks for itself. */
const longestSentence = 16
/** Log-odds below which a line at the edge is left outside whatever its marks. */
const hopeless = -6

/** Lines [from, to) that belong to the article. */
export type Stretch = readonly [from: number, to: number]

/**
 * The lines at the edges of the article, and what is asked of each of them, wherever it stands: whether a known wording
 * explains it, whether the page says it twice, whether it bears marks of furniture, whether it is a sentence. Rules read
 * the lines here and say which stretches are the author's.
 */
export class Verge {
  readonly blocks: Ground['blocks']
  readonly languages: Ground['languages']
  readonly survey: Ground['survey']
  /** 1 for each line inside the article. */
  readonly inside: Ground['inside']
  /** Index of the headline; -1: none. */
  readonly title: number
  readonly #words: Ground['words']

  constructor(readonly ground: Ground) {
    this.blocks = ground.blocks
    this.languages = ground.languages
    this.survey = ground.survey
    this.inside = ground.inside
    this.title = ground.survey.title
    this.#words = ground.words
  }

  get size(): number {
    return this.blocks.length
  }

  /** First and last line of the article; -1 without one. */
  get first(): number {
    return this.inside.indexOf(1)
  }
  get last(): number {
    return this.inside.lastIndexOf(1)
  }

  /** Take lines [from, to) into the article. */
  take([from, to]: Stretch): void {
    this.inside.fill(1, from, to)
  }

  text(index: number): string {
    return this.blocks[index]?.text ?? ''
  }
  /** The line at an index that the page has. */
  line(index: number): Line {
    return this.survey.lines.all[index]!
  }
  words(index: number): KnownWords {
    return this.#words[index]!
  }
  /** Log-odds of the line to be body. */
  score(index: number): number {
    return this.survey.scores[index]!
  }

  /** Whether a wording of the catalogue explains the line in this place. */
  isKnown(index: number, place: PhrasePlace): boolean {
    return judgeMatch(this.text(index), this.words(index).match, place) !== null
  }

  /** Whether the page says it more than once. */
  isCopied(index: number): boolean {
    return this.survey.placed[index]!.copies > 1
  }

  /** Whether no wording explains the line in this place, and the page says it once. */
  isOwn(index: number, place: PhrasePlace): boolean {
    return !this.isCopied(index) && !this.isKnown(index, place)
  }

  /** The same, without marks of furniture. */
  isPlain(index: number, place: PhrasePlace): boolean {
    return !isFurniture(this.line(index)) && this.isOwn(index, place)
  }

  /** Whether it is a sentence of its own, or several, by its first and last marks. */
  isSentence(index: number): boolean {
    return isSentence(this.line(index))
  }

  /** Whether it tells a time that says nothing of when the article appeared. */
  isTimeOfText(index: number): boolean {
    return isTimeOfText(this.ground, index)
  }

  /** Whether it is a short sentence that is the author's at the edge of the text: "Le procès reprendra lundi." */
  isEdgeSentence(index: number): boolean {
    const { words, block } = this.line(index)
    if (!this.isSentence(index) || words > longestSentence) return false
    // Markup knows better than marks.
    return this.score(index) >= (block.markup ? 0 : hopeless) && this.isOwn(index, 'middle')
  }
}
