/** Small integers of the engine hold so many classes each. */
const bitsOfSlot = 30

/**
 * A class of the words of a language: one bit of what the language knows of each.
 *
 * A paragraph is asked some hundred times for each of its words what class it is in. So a word is looked up once, by its
 * letters, and every question after that is a test of a bit.
 */
export class WordClass {
  /**
   * @param bits Of every word, by its number, those of some classes.
   * @param bit This one's.
   */
  constructor(
    private readonly bits: number[],
    private readonly bit: number,
  ) {}

  /** @param word Number of the word in the glossary. */
  has(word: number): boolean {
    return (this.bits[word]! & this.bit) !== 0
  }

  /** @param word Number of the word in the glossary. */
  add(word: number): void {
    this.bits[word]! |= this.bit
  }
}

/** The words that a language knows anything of, each with a number. All are in lower case, with straight apostrophes. */
export class Glossary {
  readonly #numbers = new Map<string, number>()
  readonly #slots: number[][] = []
  #classes = 0

  /** How many numbers are given: from 1 on, 0 is every word that the language knows nothing of. */
  get size(): number {
    return this.#numbers.size + 1
  }

  /** Number of a word, a new one where it has none. */
  number(word: string): number {
    let number = this.#numbers.get(word)
    if (number === undefined) {
      number = this.size
      this.#numbers.set(word, number)
      for (const bits of this.#slots) bits.push(0)
    }
    return number
  }

  /** Number of a word; 0: nothing is known of it. */
  find(word: string): number {
    return this.#numbers.get(word) ?? 0
  }

  /** Make a class of words. */
  classOf(words: Iterable<string> = []): WordClass {
    const place = this.#classes++ % bitsOfSlot
    if (place === 0) this.#slots.push(new Array<number>(this.size).fill(0))
    const made = new WordClass(this.#slots.at(-1)!, 1 << place)
    for (const word of words) made.add(this.number(word))
    return made
  }
}
