/** Slots of the table of a page of few words; there are always twice as many as words. */
const fewest = 1024

/** The content words of a page in order, each as a number: what is counted by word is then counted in flat arrays. */
export class WordList {
  #list = new Int32Array(fewest)
  size = 0
  /** How many different words there are. */
  distinct = 0
  /** Hashes of the words and one more than their numbers, by slot; 0: the slot is free. */
  #hashes = new Int32Array(fewest)
  #numbers = new Int32Array(fewest)

  /** @param hash Of the letters of a word. */
  push(hash: number): void {
    if (this.size === this.#list.length) this.#list = longer(this.#list)
    this.#list[this.size++] = this.#numberOf(hash)
  }

  /** The numbers of the words. */
  done(): Int32Array {
    return this.#list.subarray(0, this.size)
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
