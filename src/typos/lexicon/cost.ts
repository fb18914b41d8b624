/** What slips of the hand and of spelling cost; a whole wrong letter is 10. */
export const Cost = {
  /** "ecole", "diffèrent": a letter with another accent, or none. */
  accent: 3,
  /** "humainns", "comunes": one letter for two, two for one. */
  doubled: 5,
  /** "avantgardiste": a hyphen too few. */
  hyphen: 5,
  /** "Bimringham". */
  swapped: 6,
  /** "javnier": the key beside. */
  neighbour: 7,
  /** A letter too many: "millieu". */
  extra: 8,
  /** A letter too few: "plusieur". */
  missing: 8,
  other: 10,
  /** More, for a slip on the first letter: it is rarely wrong. */
  first: 3,
} as const

const bases = new Map<number, number>()

/** The letter without its accent: é → e; œ stays. */
export function baseOf(unit: number): number {
  if (unit < 0x80) return unit
  let base = bases.get(unit)
  if (base === undefined) {
    base = String.fromCharCode(unit).normalize('NFD').charCodeAt(0)
    bases.set(unit, base)
  }
  return base
}

/** Says which keys stand side by side. */
export class Keyboard {
  readonly #near = new Set<number>()

  /**
   * @param layouts Keyboards, each of rows of keys from left to right: ['azertyuiop', 'qsdfghjklm', 'wxcvbn'].
   */
  constructor(layouts: readonly (readonly string[])[]) {
    for (const rows of layouts) {
      rows.forEach((row, height) => {
        for (let column = 0; column < row.length; column++) {
          this.#join(row, column, row, column + 1)
          this.#join(row, column, rows[height + 1] ?? '', column)
          this.#join(row, column, rows[height + 1] ?? '', column - 1)
        }
      })
    }
  }

  #join(row: string, column: number, other: string, place: number): void {
    if (place < 0 || place >= other.length) return
    const [a, b] = [row.charCodeAt(column), other.charCodeAt(place)]
    this.#near.add((a << 8) | b)
    this.#near.add((b << 8) | a)
  }

  /** Whether two letters, below U+0100, are neighbours. */
  near(a: number, b: number): boolean {
    return this.#near.has((a << 8) | b)
  }
}
