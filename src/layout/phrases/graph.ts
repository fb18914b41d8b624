import { Digits } from '../../packed/digits.ts'

/** Digits of the code of a word, and of a state or a place where it stands in a table. Shared by the packer. */
export const codeDigits = 5
export const stateDigits = 3
/** What a state says of its own: nothing, the end of a slot, or, from there on, a set of phrases that end. */
export const Accept = { none: 0, slot: 1, phrases: 2 } as const

/**
 * The wordings of one language as a graph of states, searched in the digits it was packed in (see `packWordings`).
 *
 * State 0 is where every wording begins. Edges lead from a state by a slot, or by any word of a set; the same few sets
 * serve all states. A slot has states of its own, from `slotRoot` on. Words are numbers in the order of their codes' table.
 */
export class WordingGraph {
  /** Names of the slots. */
  readonly slots: readonly string[]
  /** Of the state that `open` opened: how many edges by a slot are left to read, or by words, once `words` began with them. */
  left = 0
  /** Of the edge that `next` read: its slot, or set of words. */
  label = 0
  /** The state it leads to. */
  target = 0
  private at = 0
  private readonly numbers = new Map<number, number>()
  private readonly codes: Digits
  private readonly places: Digits
  private readonly slotRoots: Digits
  private readonly rootWords: Digits
  private readonly setPlaces: Digits
  private readonly sets: Digits
  private readonly nodes: Digits
  private readonly accepts: readonly string[]
  private readonly phrases: (readonly number[] | undefined)[] = []

  constructor(packed: string) {
    const [slots, codes, places, slotRoots, rootWords, accepts, setPlaces, sets, nodes] = packed.split('\n')
    this.slots = slots!.split(',').filter(Boolean)
    this.codes = new Digits(codes!)
    this.places = new Digits(places!)
    this.slotRoots = new Digits(slotRoots!)
    this.rootWords = new Digits(rootWords!)
    this.accepts = accepts!.split(',')
    this.setPlaces = new Digits(setPlaces!)
    this.sets = new Digits(sets!)
    this.nodes = new Digits(nodes!)
    for (let word = 0; word * codeDigits < codes!.length; word++) this.numbers.set(this.codeOf(word), word)
  }

  /** How many states there are. */
  get size(): number {
    return this.places.length / stateDigits
  }

  /** Number of a word; -1: no wording has it. */
  numberOf(code: number): number {
    return this.numbers.get(code) ?? -1
  }

  /** `wordCode` of the word of a number. */
  codeOf(word: number): number {
    return this.codes.fixed(word * codeDigits, codeDigits) | 0
  }

  /** The first state of a slot; 0: the language has none of that name. */
  slotRoot(slot: number): number {
    return this.slotRoots.fixed(slot * stateDigits, stateDigits)
  }

  /** The state that a word leads to from the first one; 0: none. */
  fromRoot(word: number): number {
    return this.rootWords.fixed(word * stateDigits, stateDigits)
  }

  /** What a state says; what is being read stays. */
  acceptOf(state: number): number {
    return this.nodes.number(this.places.fixed(state * stateDigits, stateDigits))
  }

  /** Begin to read the edges of a state, first those by a slot. */
  open(state: number): void {
    const { nodes } = this
    this.acceptOf(state)
    this.left = nodes.number(nodes.end)
    this.at = nodes.end
  }

  /** Go on with its edges by words, once those by a slot are read. Of the first state, see `fromRoot`. */
  words(): void {
    this.left = this.nodes.number(this.at)
    this.at = this.nodes.end
  }

  /** Read the next edge. */
  next(): void {
    const { nodes } = this
    this.left--
    this.label = nodes.number(this.at)
    this.target = nodes.number(nodes.end)
    this.at = nodes.end
  }

  /** Whether a word is in a set. */
  holds(set: number, word: number): boolean {
    const { sets } = this
    let left = sets.number(this.setPlaces.fixed(set * stateDigits, stateDigits))
    for (let member = 0; left > 0; left--) {
      member += sets.number(sets.end)
      if (member >= word) return member === word
    }
    return false
  }

  /** The words of a set. */
  members(set: number): number[] {
    const { sets } = this
    const members: number[] = []
    let left = sets.number(this.setPlaces.fixed(set * stateDigits, stateDigits))
    for (let member = 0; left > 0; left--) {
      member += sets.number(sets.end)
      members.push(member)
    }
    return members
  }

  /** Numbers of the phrases that a state accepts. */
  phrasesOf(accept: number): readonly number[] {
    const set = accept - Accept.phrases
    this.phrases[set] ??= this.accepts[set]!.split(' ').map(Number)
    return this.phrases[set]
  }
}
