/** Slots of the table of a page of few words; there are always twice as many as words. */
const fewest = 1024

/** The words of a page in order, each as a number: what is counted by word is then counted in flat arrays. */
export class WordList {
  #spoken = new Int32Array(fewest)
  #content = new Int32Array(fewest)
  /** Words so far, and content words among them. */
  size = 0
  contentSize = 0
  /** How many different words there are. */
  distinct = 0
  /** Hashes of the words and one more than their numbers, by slot; 0: the slot is free. */
  #hashes = new Int32Array(fewest)
  #numbers = new Int32Array(fewest)

  /**
   * @param hash Of the letters of a word.
   * @param isContent Whether it says what a text is about.
   */
  push(hash: number, isContent: boolean): void {
    const number = this.#numberOf(hash)
    if (this.size === this.#spoken.length) this.#spoken = longer(this.#spoken)
    this.#spoken[this.size++] = number
    if (!isContent) return
    if (this.contentSize === this.#content.length) this.#content = longer(this.#content)
    this.#content[this.contentSize++] = number
  }

  /** The numbers of all words. */
  get spoken(): Int32Array {
    return this.#spoken.subarray(0, this.size)
  }

  /** The numbers of the content words. */
  get content(): Int32Array {
    return this.#content.subarray(0, this.contentSize)
  }

  #numberOf(hash: number): number {
    const slot = this.#slotOf(hash)
    const known = this.#numbers[slot]!
    if (known > 0) return known - 1
    this.#hashes[slot] = hash
    this.#numbers[slot] = ++this.distinct
    if (this.distinct * 2 > this.#hashes.length) this.#widen()
    return this.distinct - 1
  }

  /** Where a hash stands, or may stand. */
  #slotOf(hash: number): number {
    const mask = this.#hashes.length - 1
    let slot = Math.imul(hash ^ (hash >>> 15), 0x9e3779b1) >>> 1
    for (slot &= mask; this.#numbers[slot]! > 0 && this.#hashes[slot] !== hash; ) slot = (slot + 1) & mask
    return slot
  }

  #widen(): void {
    const [hashes, numbers] = [this.#hashes, this.#numbers]
    this.#hashes = new Int32Array(hashes.length * 2)
    this.#numbers = new Int32Array(hashes.length * 2)
    for (let index = 0; index < hashes.length; index++) {
      if (numbers[index] === 0) continue
      const slot = this.#slotOf(hashes[index]!)
      this.#hashes[slot] = hashes[index]!
      this.#numbers[slot] = numbers[index]!
    }
  }
}

function longer(list: Int32Array): Int32Array<ArrayBuffer> {
  const made = new Int32Array(list.length * 2)
  made.set(list)
  return made
}
