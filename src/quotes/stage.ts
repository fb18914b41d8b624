import type { Root } from 'nlcst'
import {
  type Marked,
  type MarkedRun,
  markedOf,
  type Passage,
  passagesOf,
  type Words,
  wordsOf,
} from '../tree/index.ts'
import { readReports } from './reports/read-reports.ts'
import type { Report } from './reports/report.ts'
import { Scene, type Sentence } from './scene.ts'
import { surnamesOf } from './surnames.ts'
import { unclosedEnd } from './unclosed.ts'
import type { QuoteLexicon } from './words/lexicon.ts'
import { Reader } from './words/reader.ts'

/** UTF-16 units of a nickname. */
const longestNickname = 30

/** Questions that make an interview. */
const leastQuestions = 2

/** A question of its own, in whichever style. */
const isQuestion = ({ kind, text }: Passage): boolean =>
  kind === 'question' || (kind === 'subheading' && text.endsWith('?'))

const stages = new WeakMap<Root, Stage>()

/** The paragraphs of an article, read once for all that ask in one language. */
export function stageOf(root: Root, lexicon: QuoteLexicon): Stage {
  let stage = stages.get(root)
  if (stage?.lexicon !== lexicon) {
    stage = new Stage(root, lexicon)
    stages.set(root, stage)
  }
  return stage
}

/** The paragraphs of an article with what stands between marks, each read when it is first asked for. */
export class Stage {
  readonly passages: readonly Passage[]
  /** Outermost marked stretches, ends inferred where the closing mark is missing. */
  readonly marked: readonly Marked[]
  /** Index of the first question of an interview; Infinity: the article is none. */
  readonly firstQuestion: number
  readonly #runs: { marked: Marked; run: MarkedRun }[][]
  readonly #scenes: (Scene | undefined)[] = []
  #surnames: ReadonlySet<string> | null = null
  readonly #reports = new Map<Sentence, readonly Report[]>()

  constructor(
    root: Root,
    readonly lexicon: QuoteLexicon,
  ) {
    this.passages = passagesOf(root)
    const asks = this.passages.filter(isQuestion)
    this.firstQuestion =
      asks.length < leastQuestions ? Number.POSITIVE_INFINITY : this.passages.indexOf(asks[0]!)
    this.marked = markedOf(root, lexicon.language)
      .filter((marked) => !this.#isNickname(marked))
      .map((marked) => this.#close(marked))
    this.#runs = this.passages.map(() => [])
    for (const marked of this.marked)
      for (const run of marked.runs) this.#runs[run.passage]!.push({ marked, run })
    for (const runs of this.#runs) runs.sort((a, b) => a.run.markStart - b.run.markStart)
  }

  scene(index: number): Scene | null {
    const passage = this.passages[index]
    if (!passage) return null
    let scene = this.#scenes[index]
    if (!scene) {
      const isAnswer = passage.kind === 'paragraph' && index > this.firstQuestion
      this.#surnames ??= surnamesOf(
        this.passages.map((_, at) => this.#words(at)),
        this.lexicon,
      )
      scene = new Scene(index, passage, this.lexicon, isAnswer, this.#runs[index]!, this.#surnames)
      this.#scenes[index] = scene
    }
    return scene
  }

  reports(scene: Scene, sentence: Sentence): readonly Report[] {
    let reports = this.#reports.get(sentence)
    if (!reports) {
      reports = readReports(scene, sentence)
      this.#reports.set(sentence, reports)
    }
    return reports
  }

  /** "« Momo » Lahlou", "Jean « Django » Reinhardt": marks inside a name. */
  #isNickname({ runs, outerEnd }: Marked): boolean {
    const run = runs[0]!
    if (runs.length > 1 || run.end - run.start > longestNickname) return false
    const words = this.#words(run.passage)
    const first = words.at(run.start)
    const last = words.at(run.end)
    for (let index = first; index < last; index++) if (!words.isCapital(index)) return false
    const next = words.at(outerEnd)
    return words.isCapital(next) && !this.lexicon.people.openers.at(words.folded, words.from[next]!)
  }

  #words(passage: number): Words {
    return wordsOf(this.passages[passage]!, this.lexicon.language)
  }

  #close(marked: Marked): Marked {
    if (marked.close !== null || marked.goesOn) return marked
    const last = marked.runs.at(-1)!
    const reader = new Reader(this.#words(last.passage), this.lexicon)
    const end = unclosedEnd(reader, last)
    return { ...marked, runs: [...marked.runs.slice(0, -1), { ...last, end }], outerEnd: end }
  }
}
