import type { Language } from '../../language/language.ts'
import { Gap, type PageReading, type Reading } from '../reading.ts'
import { Shape } from '../word-form.ts'
import { remainders, type Slip, slipBetween } from './slip.ts'

/** A word with a capital and what the page tells of it. */
export interface PageName {
  /** In lower case. */
  readonly key: string
  /** As first written. */
  readonly text: string
  count: number
  /** Mentions that owe their capital to no sentence or mark before them. */
  inside: number
  /** Words with a capital that stand before it: "Elon" for "Musk". */
  readonly before: Set<string>
  /** Whether the title, kicker or standfirst has it. */
  inHead: boolean
  /** Place of its first mention among all words with a capital. */
  readonly order: number
}

/** Names of fewer letters are too near each other. */
const shortest = 4
const longest = 24
/** More names than an article has; what comes after them is not compared. */
const mostNames = 5000

/** The names of a page, and which of them a slip separates. */
export class PageNames {
  readonly names = new Map<string, PageName>()
  #nearby: Map<number, PageName[]> | undefined

  /** Titles before a name, which tell nothing of who bears it: "Mme". */
  readonly #titles: ReadonlySet<string>

  constructor(page: PageReading, titles: ReadonlySet<string>) {
    this.#titles = titles
    for (const reading of page.readings) this.#read(reading)
  }

  #read({ forms, gaps, size, passage }: Reading): void {
    for (let index = 0; index < size; index++) {
      const { lower, shape, text } = forms[index]!
      if (shape !== Shape.capital || lower.length < shortest || lower.length > longest) continue
      let name = this.names.get(lower)
      if (!name) {
        if (this.names.size >= mostNames) continue
        const order = this.names.size
        name = { key: lower, text, count: 0, inside: 0, before: new Set(), inHead: false, order }
        this.names.set(lower, name)
      }
      name.count++
      if (passage.block < 0) name.inHead = true
      if (gaps[index] !== Gap.other) name.inside++
      const previous = index > 0 && gaps[index] === Gap.space ? forms[index - 1]! : null
      if (previous?.shape === Shape.capital && !this.#titles.has(previous.lower))
        name.before.add(previous.lower)
    }
  }

  /** Chance that two of the names are alike without a slip: it grows with their number, in a list of hundreds. */
  get chance(): number {
    return Math.max(0, chanceOfDoubling * Math.log2(this.names.size / usualNames))
  }

  /** The other names of the page that one slip separates from a name. */
  near(name: PageName): { name: PageName; slip: Slip }[] {
    this.#nearby ??= this.#index()
    const found = new Map<PageName, Slip>()
    for (const rest of remainders(name.key)) {
      for (const other of this.#nearby.get(rest)!) {
        const slip = other === name ? null : slipBetween(name.key, other.key)
        if (slip) found.set(other, slip)
      }
    }
    return [...found].map(([other, slip]) => ({ name: other, slip }))
  }

  #index(): Map<number, PageName[]> {
    const index = new Map<number, PageName[]>()
    for (const name of this.names.values()) {
      for (const rest of remainders(name.key)) {
        const known = index.get(rest)
        if (!known) index.set(rest, [name])
        else if (known.length < mostAlike && !known.includes(name)) known.push(name)
      }
    }
    return index
  }
}

/** Names of a long article, and what twice as many add to the chance that two are alike. */
const usualNames = 100
const chanceOfDoubling = 0.15

/** Names that share what a slip leaves; more are a list of codes. */
const mostAlike = 8

const pages = new WeakMap<PageReading, PageNames>()

const titlesOf = new WeakMap<Language, ReadonlySet<string>>()

/** The words of a language that stand before a name without being part of it. */
function titlesIn(language: Language): ReadonlySet<string> {
  let titles = titlesOf.get(language)
  if (!titles) {
    titles = new Set(
      Object.values(language.people.honorifics).flatMap((forms) => forms.toLowerCase().split(/[,.\s]+/)),
    )
    titlesOf.set(language, titles)
  }
  return titles
}

/** The names of a page, read once. */
export function pageNamesOf(page: PageReading, language: Language): PageNames {
  let names = pages.get(page)
  if (!names) {
    names = new PageNames(page, titlesIn(language))
    pages.set(page, names)
  }
  return names
}
