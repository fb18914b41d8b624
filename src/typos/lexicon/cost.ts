import type { LexiconData } from '../../language/shape/lexicon.ts'

/** What slips of the hand and of spelling cost; a whole wrong letter is 10. */
export const Cost = {
  /** "ecole", "diffèrent": a letter with another accent, or none. */
  accent: 3,
  /** "humainns", "comunes": one letter for two, two for one. */
  doubled: 5,
  /** "avantgardiste": a hyphen too few. */
  hyphen: 5,
  /** "parmis": a last letter that is not heard, too many. */
  silent: 6,
  /** "Bimringham". */
  swapped: 6,
  /** "javnier": the key beside; "independant": a letter that sounds alike. */
  neighbour: 7,
  /** A letter too many: "millieu". */
  extra: 8,
  /** A letter too few: "plusieur". */
  missing: 7,
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

/** Says which letters are taken for each other: by the fingers, whose keys stand side by side, or by the ear. */
export class Confusions {
  readonly #near = new Set<number>()
  readonly #silent: ReadonlySet<number>

  /** @param data Keyboards of rows of keys, letters that sound alike and that are silent: see `LexiconData`. */
  constructor({ keyboards, alike, silentEnds }: LexiconData) {
    this.#silent = new Set([...silentEnds].map((letter) => letter.charCodeAt(0)))
    for (const letters of alike)
      for (let at = 0; at < letters.length; at++)
        for (let other = at + 1; other < letters.length; other++) this.#join(letters, at, letters, other)
    for (const rows of keyboards) {
      rows.forEach((row, height) => {
        for (let column = 0; column < row.length; column++) {
          this.#join(row, column, row, column + 1)
          this.#join(row, column, rows[height + 1] ?? '', column)
          this.#join(row, column, rows[height + 1] ?? '', column - 1)
        }
      })
    }
  }

  /** Whether a letter is not heard at the end of a word. */
  isSilent(unit: number): boolean {
    return this.#silent.has(unit)
  }

  #join(row: string, column: number, other: string, place: number): void {
    if (place < 0 || place >= other.length) return
    const [a, b] = [row.charCodeAt(column), other.charCodeAt(place)]
    this.#near.add((a << 8) | b)
    this.#near.add((b << 8) | a)
  }

  /** Whether two letters, below U+0100, are taken for each other. */
  near(a: number, b: number): boolean {
    return this.#near.has((a << 8) | b)
  }
}
