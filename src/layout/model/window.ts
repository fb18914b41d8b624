/** Sums over any window of lines, itself aside. */
export class Window {
  private readonly sums: Float64Array

  constructor(size: number) {
    this.sums = new Float64Array(size + 1)
  }

  /** Tell what a line adds: of each once, in order. */
  set(index: number, value: number): void {
    this.sums[index + 1] = this.sums[index]! + value
  }

  around(index: number, reach: number): number {
    const { sums } = this
    const from = Math.max(0, index - reach)
    const to = Math.min(sums.length - 1, index + reach + 1)
    return sums[to]! - sums[from]! - (sums[index + 1]! - sums[index]!)
  }

  /** Sum over the lines between one and the run [from, to), which it may stand before or behind. */
  between(index: number, from: number, to: number): number {
    const { sums } = this
    if (index < from) return sums[from]! - sums[index + 1]!
    return index >= to ? sums[index]! - sums[to]! : 0
  }
}
