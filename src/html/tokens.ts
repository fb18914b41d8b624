/** Attributes whose words tell what an element is for. */
const telling = ['class', 'id', 'role', 'itemprop', 'data-component', 'data-testid'] as const
const longestValue = 300
const mostTokens = 40
const none: readonly string[] = []

/** Reads the words of class, id, role and itemprop: "articleBody main__lead" gives article, body, main, lead. */
export class TokenReader {
  /** Values come again and again on a page. */
  readonly #known = new Map<string, readonly string[]>()

  read(name: string, attributes: ReadonlyMap<string, string>): readonly string[] {
    if (attributes.size === 0) return none
    let tokens: readonly string[] = none
    for (const key of telling) {
      const value = attributes.get(key)
      if (value) tokens = tokens === none ? this.#words(value) : [...tokens, ...this.#words(value)]
    }
    if (attributes.get('aria-hidden') === 'true') tokens = [...tokens, 'hidden']
    return tokens.includes(name) ? tokens.filter((token) => token !== name) : tokens
  }

  #words(value: string): readonly string[] {
    const known = this.#known.get(value)
    if (known) return known
    const words = value
      .slice(0, longestValue)
      .replace(/[a-z](?=[A-Z])/g, '$& ')
      .toLowerCase()
      .split(/[^a-z0-9]+/)
      .filter((word) => word.length > 1)
      .slice(0, mostTokens)
    this.#known.set(value, words)
    return words
  }
}
