import type { Language } from '../../language/language.ts'
import type { MetadataData } from '../../language/shape/metadata.ts'
import { readTokens, type Token } from './tokens.ts'

/** What a wording of a metadata line is. */
export type WordTag =
  | 'byline'
  | 'joiner'
  | 'newsroom'
  | 'stand-in'
  | 'agency'
  | 'role'
  | 'desk'
  | 'place-link'
  | 'picture'
  | 'month'
  | 'weekday'
  | 'published'
  | 'updated'
  | 'glue'
  | 'reading'
  | 'zone'
  | 'before'
  | 'after'
  | 'minute'
  | 'hour'
  | 'day'
  | 'week'
  | 'today'
  | 'yesterday'
  | 'count'

interface Wording {
  readonly tag: WordTag
  readonly words: readonly string[]
  readonly value: number | string
}

/** A wording found: how many tokens it takes and what it stands for. */
export interface Found {
  readonly size: number
  readonly value: number | string
}

/** The metadata words of all languages of a page, by their first word. */
export class WordBook {
  readonly #byFirst = new Map<string, Wording[]>()
  /** The token that was looked up last, for which many kinds of wordings are asked, and the wordings it begins. */
  #last: Token | undefined
  #lastWordings: readonly Wording[] | undefined
  readonly particles: ReadonlySet<string>
  readonly articles: ReadonlySet<string>
  readonly outletWords: ReadonlySet<string>
  readonly ordinals: ReadonlySet<string>
  readonly hourMarks: ReadonlySet<string>
  readonly clockWords: ReadonlySet<string>
  readonly morning: ReadonlySet<string>
  readonly afternoon: ReadonlySet<string>
  /** Sections and genres. */
  readonly kickers: ReadonlySet<string>
  readonly genres: ReadonlySet<string>
  readonly badges: ReadonlySet<string>
  /** Headings of what an article says in a few lines above its text. */
  readonly keyPoints: ReadonlySet<string>
  /** Headings of sources behind a text. */
  readonly endnotes: ReadonlySet<string>
  /** The commonest words of the languages: what a headline in capitals has, and a name has not. */
  readonly functionWords: ReadonlySet<string>

  constructor(languages: readonly Language[]) {
    const all = languages.map(({ metadata }) => metadata)
    const pool = (pick: (data: MetadataData) => readonly string[]): Set<string> => new Set(all.flatMap(pick))
    this.particles = pool((data) => data.nameParticles)
    this.articles = pool((data) => data.articles)
    this.outletWords = pool((data) => data.outletWords)
    this.ordinals = pool((data) => data.ordinals)
    this.hourMarks = pool((data) => data.hourMarks)
    this.clockWords = pool((data) => data.clockWords)
    this.morning = pool((data) => data.morning)
    this.afternoon = pool((data) => data.afternoon)
    this.genres = pool((data) => data.genres)
    this.kickers = pool((data) => [...data.kickers, ...data.genres])
    this.badges = pool((data) => data.badges)
    this.keyPoints = pool((data) => data.keyPoints)
    this.endnotes = pool((data) => data.endnotes)
    this.functionWords = new Set(languages.flatMap(({ functionWords }) => functionWords))
    for (const data of all) this.#learn(data)
    for (const list of this.#byFirst.values()) list.sort((a, b) => b.words.length - a.words.length)
  }

  #learn(data: MetadataData): void {
    const { relative } = data
    this.#add('byline', data.bylineOpeners)
    this.#add('joiner', data.nameJoiners)
    this.#add('newsroom', data.newsrooms)
    this.#add('stand-in', data.standIns)
    this.#add('agency', data.agencies)
    this.#add('role', data.roles)
    this.#add('desk', data.desks)
    this.#add('place-link', data.placeLinks)
    this.#add('picture', data.pictureOpeners)
    data.months.forEach((forms, index) => {
      this.#add('month', forms, index + 1)
    })
    this.#add('weekday', data.weekdays)
    this.#add('published', data.publishedLabels)
    this.#add('updated', data.updatedLabels)
    this.#add('glue', data.dateGlue)
    this.#add('reading', data.readingTime)
    for (const [name, offset] of data.zones) this.#add('zone', [name], offset)
    this.#add('before', relative.before)
    this.#add('after', relative.after)
    this.#add('minute', relative.minute)
    this.#add('hour', relative.hour)
    this.#add('day', relative.day)
    this.#add('week', relative.week)
    this.#add('today', relative.today)
    this.#add('yesterday', relative.yesterday)
    for (const [word, value] of relative.numbers) this.#add('count', [word], value)
  }

  #add(tag: WordTag, forms: readonly string[], value: number | string = 0): void {
    for (const form of forms) {
      const words = readTokens(form).map(({ lower }) => lower)
      const first = words[0]
      if (first === undefined) continue
      const list = this.#byFirst.get(first)
      if (list) list.push({ tag, words, value })
      else this.#byFirst.set(first, [{ tag, words, value }])
    }
  }

  /** Whether a token begins any wording. */
  begins(token: Token): boolean {
    return this.#wordingsFrom(token) !== undefined
  }

  #wordingsFrom(token: Token | undefined): readonly Wording[] | undefined {
    if (token !== this.#last) {
      this.#last = token
      this.#lastWordings = token && this.#byFirst.get(token.lower)
    }
    return this.#lastWordings
  }

  /** The longest wording of this kind at a token, or null. */
  at(tag: WordTag, tokens: readonly Token[], index: number): Found | null {
    const list = this.#wordingsFrom(tokens[index])
    if (!list) return null
    for (const wording of list) {
      if (wording.tag === tag && wording.words.every((word, at) => tokens[index + at]?.lower === word)) {
        return { size: wording.words.length, value: wording.value }
      }
    }
    return null
  }
}

const books = new WeakMap<readonly Language[], WordBook>()

/** The word book of these languages, made once. */
export function wordBookOf(languages: readonly Language[]): WordBook {
  let book = books.get(languages)
  if (!book) {
    book = new WordBook(languages)
    books.set(languages, book)
  }
  return book
}
