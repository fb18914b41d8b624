import { type GroupedList, groupsIn, packGroups, readGroup, scatter } from '../../packed/groups.ts'

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

const wordUnit = /[\p{L}\p{N}\p{M}]/u

/** Whether a character, folded or not, is a letter or a figure. */
export function isWordUnit(code: number): boolean {
  if (code < 0x80)
    return (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x5a)
  return (
    (code >= 0xc0 && code < 0x250 && code !== 0xd7 && code !== 0xf7) ||
    wordUnit.test(String.fromCharCode(code))
  )
}

/** Letters and figures from an offset of a folded text on. */
export function openingOf(folded: string, at: number): string {
  let end = at
  while (end < folded.length && isWordUnit(folded.charCodeAt(end))) end++
  return at === 0 && end === folded.length ? folded : folded.slice(at, end)
}

/** Letters that a group of words has in common. */
const groupLetters = 5

/** The group of a word or phrase: told by its first letters, of its first run of letters and figures. */
export function groupOf(word: string): number {
  let end = 0
  while (end < groupLetters && end < word.length && isWordUnit(word.charCodeAt(end))) end++
  return scatter(word.slice(0, end))
}

/** Numbers by which a word of a text is looked up; 0: nothing is known. */
export interface KnownWord {
  /** Of the word. */
  readonly word: number
  /** Of the letters that it begins with, by which phrases are found. */
  readonly opening: number
}

/** Words of texts that are kept: more than a long page has, so that every page finds most of its own. */
const mostKnown = 20_000
/** Longer words are in no list, and not kept. */
const longestKept = 40

/** A list of the language data, told entry by entry; its groups are those of its words. */
export interface WordSource extends GroupedList {
  /** Tell what an entry says of its words in a group, with `Glossary.number`. */
  tell(entry: string, group: number): void
}

/**
 * The words that a language knows anything of, each with a number. All are in lower case, with straight apostrophes.
 *
 * What is known of a word is told when a text first has a word that begins with the same letters: of the thousands of
 * forms of verbs and roles, a page needs some hundreds.
 */
export class Glossary {
  readonly #numbers = new Map<string, number>()
  readonly #slots: number[][] = []
  readonly #sources: WordSource[] = []
  readonly #entries: (readonly string[] | undefined)[] = []
  readonly #known = new Map<string, KnownWord>()
  readonly #packed: string | null
  /** What is not told yet of each group. */
  #groups: string[] | undefined
  #classes = 0

  /** @param packed What `packed` gave for a glossary of the same sources; null: made when first needed. */
  constructor(packed: string | null = null) {
    this.#packed = packed
  }

  /** How many numbers are given: from 1 on, 0 is every word that the language knows nothing of. */
  get size(): number {
    return this.#numbers.size + 1
  }

  /** Add a list. What lists say of the same word is told in the order in which they were added. */
  list(source: WordSource): void {
    this.#sources.push(source)
  }

  /** Which entries of the lists tell of which groups, for the constructor. */
  packed(): string {
    return packGroups(this.#sources)
  }

  /** Number of a word that is being told of, a new one where it has none. */
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
    const number = this.#numbers.get(word)
    if (number !== undefined) return number
    this.#groups ??= groupsIn(this.#packed ?? this.packed())
    const group = groupOf(word)
    const untold = this.#groups[group]!
    if (untold === '') return 0
    this.#groups[group] = ''
    readGroup(untold, (source, entry) => {
      this.#entries[source] ??= this.#sources[source]!.entries()
      this.#sources[source]!.tell(this.#entries[source][entry]!, group)
    })
    return this.#numbers.get(word) ?? 0
  }

  /** What a word of a text is looked up by. Most words of a text stood in it before, or in the text before. */
  known(word: string): KnownWord {
    let known = this.#known.get(word)
    if (known === undefined) {
      const number = this.find(word)
      const opening = openingOf(word, 0)
      known = { word: number, opening: opening === word ? number : this.find(opening) }
      if (word.length > longestKept) return known
      if (this.#known.size >= mostKnown) this.#known.clear()
      this.#known.set(word, known)
    }
    return known
  }

  /** Make a class of words. */
  classOf(entries: () => readonly string[] = () => []): WordClass {
    const place = this.#classes++ % bitsOfSlot
    if (place === 0) this.#slots.push(new Array<number>(this.size).fill(0))
    const made = new WordClass(this.#slots.at(-1)!, 1 << place)
    this.list({
      entries,
      groups: (word) => [groupOf(word)],
      tell: (word) => made.add(this.number(word)),
    })
    return made
  }
}
