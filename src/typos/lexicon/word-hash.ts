/** Two independent hashes of a word. Shared by the packers: what they wrote is found by the same. */
export class WordHash {
  one = 0
  two = 0

  read(word: string): void {
    let one = 0x811c9dc5
    let two = 0x2545f491
    for (let at = 0; at < word.length; at++) {
      const unit = word.charCodeAt(at)
      one = Math.imul(one ^ unit, 0x01000193)
      two = Math.imul(two ^ unit, 0x5bd1e995)
      two ^= two >>> 15
    }
    this.one = one
    this.two = two
  }
}
