import type { Marked, MarkedRun, Passage, Words } from '../tree/index.ts'
import { UnitKind, wordsOf } from '../tree/index.ts'
import { Force, isFiniteForm } from './words/conjugation.ts'
import type { QuoteLexicon } from './words/lexicon.ts'
import { Reader } from './words/reader.ts'

/** What stands between marks inside one paragraph: for the reporter's sentence, one thing. Positions are units. */
export interface Atom {
  readonly marked: Marked
  readonly run: MarkedRun
  /** Unit of the opening mark, or of the first word where a paragraph goes on without one. */
  readonly first: number
  /** Unit after the closing mark. */
  readonly last: number
  /** Units of what stands between the marks; end exclusive. */
  readonly innerFirst: number
  readonly innerLast: number
  /** Index of its sentence. */
  sentence: number
}

/** A sentence of the reporter; marked stretches count as one word each. End exclusive. */
export interface Sentence {
  readonly first: number
  readonly last: number
  /** Index after that of its last atom. */
  readonly atomLast: number
}

/** A paragraph as attribution reads it. */
export class Scene {
  readonly reader: Reader
  readonly atoms: readonly Atom[]
  readonly sentences: readonly Sentence[]
  readonly #byRun: ReadonlyMap<MarkedRun, Atom>

  /**
   * @param index Index of the passage among those of the article.
   * @param isAnswer In an interview, it answers a question: 'I' is whoever is asked.
   * @param runs Outermost marked stretches of the paragraph, in order.
   * @param surnames Folded surnames of the people whom the article names in full.
   */
  constructor(
    readonly index: number,
    readonly passage: Passage,
    lexicon: QuoteLexicon,
    readonly isAnswer: boolean,
    runs: readonly { readonly marked: Marked; readonly run: MarkedRun }[],
    surnames: ReadonlySet<string>,
  ) {
    const words = wordsOf(passage, lexicon.language)
    this.reader = new Reader(words, lexicon, surnames)
    // Pushed: where there are none, `map` gives another kind of array to the engine.
    const atoms: Atom[] = []
    for (const { marked, run } of runs) atoms.push(readAtom(words, marked, run))
    this.atoms = atoms
    this.#byRun = new Map(this.atoms.map((atom) => [atom.run, atom]))
    this.sentences = this.#divide()
  }

  get words(): Words {
    return this.reader.words
  }

  /** The atom of a run of this paragraph. */
  atomOf(run: MarkedRun): Atom {
    return this.#byRun.get(run)!
  }

  /** Index of the atom that holds a unit, or -1. */
  atomAt(unit: number): number {
    const at = this.#atomFrom(unit)
    return at < this.atoms.length && this.atoms[at]!.first <= unit ? at : -1
  }

  /** Unit at which the next atom begins; where none follows, the end of the words. */
  nextAtom(unit: number): number {
    return this.atoms[this.#atomFrom(unit)]?.first ?? this.words.size
  }

  /** Index of the first atom that ends after a unit. */
  #atomFrom(unit: number): number {
    const { atoms } = this
    let low = 0
    let high = atoms.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (atoms[middle]!.last <= unit) low = middle + 1
      else high = middle
    }
    return low
  }

  /** Whether the text of an atom ends as a sentence does. */
  endsWithin(atom: Atom): boolean {
    return this.reader.endsSentence(atom.innerLast - 1)
  }

  #divide(): Sentence[] {
    const { reader, atoms } = this
    const { words } = reader
    const sentences: Sentence[] = []
    let first = 0
    let atomFirst = 0
    let atom = 0
    const close = (last: number) => {
      if (last <= first) return
      for (let at = atomFirst; at < atom; at++) atoms[at]!.sentence = sentences.length
      sentences.push({ first, last, atomLast: atom })
      first = last
      atomFirst = atom
    }
    for (let index = 0; index < words.size; ) {
      const here = atoms[atom]
      if (here && here.first <= index) {
        index = Math.max(index + 1, here.last)
        atom++
        if (this.endsWithin(here) && this.#mayOpen(index) && !this.#isAttributed(here, index)) close(index)
        continue
      }
      const ends = reader.endsSentence(index)
      index++
      if (!ends) continue
      while (reader.endsSentence(index) || isCloser(words.value(index))) index++
      if (index >= words.size || this.#mayOpen(index)) close(index)
    }
    close(words.size)
    return sentences
  }

  /**
   * "“It’s over!” Linton shouted.": where a subject may follow its quote, a verb of speech keeps them together. A full stop
   * closes both: "“They gave us a sign.” The sign reads …".
   */
  #isAttributed({ innerLast }: Atom, index: number): boolean {
    const { reader } = this
    if (!reader.lexicon.subjectAfterQuote || reader.words.value(innerLast - 1) === '.') return false
    for (let at = index + 1; at < index + 5; at++) {
      if (reader.isMark(at)) return false
      const form = reader.verb(at)
      if (form && isFiniteForm(form)) return (form.force & (Force.speech | Force.manner)) !== 0
    }
    return false
  }

  /** Whether a sentence may begin at a unit. */
  #mayOpen(index: number): boolean {
    const { words } = this.reader
    if (index >= words.size) return true
    if (words.isWord(index)) return words.isCapital(index)
    if (words.kinds[index] === UnitKind.number) return true
    return opensSentence.has(words.value(index))
  }
}

const opensSentence: ReadonlySet<string> = new Set('«“"‘„<<‹([—–'.split(''))
const isCloser = (mark: string): boolean => mark === ')' || mark === ']'

function readAtom(words: Words, marked: Marked, run: MarkedRun): Atom {
  const isLast = marked.runs.at(-1) === run
  return {
    marked,
    run,
    first: words.at(run.markStart),
    last: words.at(isLast ? marked.outerEnd : run.end),
    innerFirst: words.at(run.start),
    innerLast: words.at(run.end),
    sentence: 0,
  }
}
