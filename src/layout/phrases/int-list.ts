/** Numbers one after the other, as many as are pushed. */
export class IntList {
  size = 0
  /** Those up to `size` count; another array once there is no more room. */
  items: Int32Array

  constructor(capacity = 256) {
    this.items = new Int32Array(capacity)
  }

  push(value: number): void {
    if (this.size === this.items.length) this.widen()
    this.items[this.size++] = value
  }

  /** Add one only where it is not among them yet: for short lists. */
  include(value: number): void {
    const { items, size } = this
    for (let at = 0; at < size; at++) if (items[at] === value) return
    this.push(value)
  }

  /** Add all of another. */
  append(other: IntList): void {
    const { items, size } = other
    for (let at = 0; at < size; at++) this.push(items[at]!)
  }

  /** Put those of a short list in order, each once. */
  order(): void {
    const { items } = this
    let size = 0
    for (let at = 0; at < this.size; at++) {
      const value = items[at]!
      let to = size
      while (to > 0 && items[to - 1]! > value) to--
      if (to > 0 && items[to - 1] === value) continue
      items.copyWithin(to + 1, to, size)
      items[to] = value
      size++
    }
    this.size = size
  }

  private widen(): void {
    const items = new Int32Array(this.items.length * 2)
    items.set(this.items)
    this.items = items
  }
}
