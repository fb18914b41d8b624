/** What the tags of a page say about it: raw, before any choice is made. */
export class Head {
  /** `lang` of the html element. */
  language: string | null = null
  title = ''
  /** Address of `<link rel="canonical">`. */
  canonical: string | null = null
  /** Content of meta elements by name, property or itemprop, lower case; in order. */
  readonly meta = new Map<string, string[]>()
  /** Microdata outside meta elements: content or datetime by itemprop, or the text when it was short. */
  readonly microdata = new Map<string, string[]>()
  /** `datetime` of time elements, with whether it is marked as that of publication. */
  readonly times: { value: string; isMarked: boolean }[] = []
  /** Text of `<script type="application/ld+json">`. */
  readonly jsonLd: string[] = []

  /** Take what an opening tag says. */
  open(name: string, attributes: ReadonlyMap<string, string>): void {
    const itemprop = attributes.get('itemprop')?.toLowerCase()
    if (name === 'meta') {
      const content = attributes.get('content')?.trim()
      const key = (attributes.get('property') ?? attributes.get('name') ?? attributes.get('http-equiv') ?? '')
        .toLowerCase()
        .trim()
      if (content && key) add(this.meta, key, content)
      if (content && itemprop) add(this.microdata, itemprop, content)
    } else if (name === 'link') {
      const href = attributes.get('href')?.trim()
      if (href && attributes.get('rel')?.toLowerCase() === 'canonical') this.canonical ??= href
    } else if (name === 'html') {
      this.language ??= attributes.get('lang')?.trim() || attributes.get('xml:lang')?.trim() || null
    } else if (name === 'time') {
      const value = attributes.get('datetime')?.trim()
      if (value) {
        if (itemprop) add(this.microdata, itemprop, value)
        this.times.push({ value, isMarked: attributes.has('pubdate') || itemprop === 'datepublished' })
      }
    } else if (itemprop) {
      const content = attributes.get('content') ?? attributes.get('datetime')
      if (content?.trim()) add(this.microdata, itemprop, content.trim())
    }
  }
}

function add(map: Map<string, string[]>, key: string, value: string): void {
  const values = map.get(key)
  if (values) values.push(value)
  else map.set(key, [value])
}
