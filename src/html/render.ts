import type { TextBlock } from '../text/index.ts'
import { BlockBuffer } from './block-buffer.ts'
import {
  blockElements,
  cellElements,
  headElements,
  spacedElements,
  unseenElements,
  voidElements,
} from './elements.ts'
import { Head } from './head.ts'
import { OpenElements } from './open-elements.ts'
import { readTags, type TagListener } from './tags.ts'

/** A page rendered to text, and what its tags say about it. */
export interface RenderedPage {
  /** Blocks as a browser would show them; every span is in the HTML. */
  readonly blocks: TextBlock[]
  readonly head: Head
}

/** A headline in microdata or a name of an author is short; a whole body is not wanted. */
const longestProperty = 300
const none: readonly string[] = []

/**
 * Render a page to blocks, following `innerText`: blocks and line breaks end a line, hidden content is left out.
 *
 * @param html The page. No script runs and nothing is fetched.
 */
export function renderHtml(html: string): RenderedPage {
  const renderer = new Renderer()
  readTags(html, renderer)
  renderer.buffer.flush(renderer.elements, false)
  return { blocks: renderer.buffer.blocks, head: renderer.head }
}

class Renderer implements TagListener {
  readonly head = new Head()
  readonly elements = new OpenElements()
  readonly buffer = new BlockBuffer()
  #rawText: 'title' | 'json-ld' | null = null

  open(name: string, attributes: ReadonlyMap<string, string>): void {
    if (!headElements.has(name) && this.elements.has('head')) this.elements.close('head')
    this.head.open(name, attributes)
    if (name === 'br') this.buffer.flush(this.elements, false)
    else if (blockElements.has(name)) this.buffer.flush(this.elements, spacedElements.has(name))
    else if (cellElements.has(name)) this.buffer.separate()
    this.elements.endImplied(name)
    if (voidElements.has(name)) return
    const parent = this.elements.top
    if (name === 'title' && !this.isForeign() && this.head.title === '') this.#rawText = 'title'
    else if (name === 'script' && /ld\+json/i.test(attributes.get('type') ?? '')) {
      this.#rawText = 'json-ld'
      this.head.jsonLd.push('')
    }
    this.elements.push({
      name,
      tokens: tokensOf(name, attributes),
      isHidden: Boolean(parent?.isHidden) || unseenElements.has(name) || isHidden(attributes),
      isPre: name === 'pre' || name === 'listing' || name === 'xmp' || Boolean(parent?.isPre),
      isLink: Boolean(parent?.isLink) || name === 'a',
    })
  }

  close(name: string): void {
    this.#rawText = null
    if (name === 'br') this.buffer.flush(this.elements, false)
    if (name === 'p' && !this.elements.has('p')) this.buffer.flush(this.elements, true)
    if (!this.elements.has(name)) return
    if (blockElements.has(name)) this.buffer.flush(this.elements, spacedElements.has(name))
    this.elements.close(name)
  }

  text(text: string, start: number, end: number): void {
    if (this.#rawText === 'title') this.head.title += text
    else if (this.#rawText === 'json-ld') this.head.jsonLd[this.head.jsonLd.length - 1] += text
    const element = this.elements.top
    if (element?.isHidden) return
    if (element?.isPre && text.includes('\n')) this.#preformatted(text, start, end)
    else this.buffer.add(text, start, end, Boolean(element?.isLink))
  }

  isForeign(): boolean {
    return this.elements.has('svg') || this.elements.has('math')
  }

  /** In `<pre>` each line is a line of the page. */
  #preformatted(text: string, start: number, end: number): void {
    if (text.length !== end - start) {
      this.buffer.add(text, start, end, false)
      return
    }
    let at = 0
    for (const line of text.split('\n')) {
      if (at > 0) this.buffer.flush(this.elements, false)
      this.buffer.add(line, start + at, start + at + line.length, false)
      at += line.length + 1
    }
  }
}

/** Words of the name, class, id, role and itemprop of an element: "article-body__main" gives article, body, main. */
function tokensOf(name: string, attributes: ReadonlyMap<string, string>): readonly string[] {
  if (attributes.size === 0) return none
  const tokens: string[] = []
  for (const key of ['class', 'id', 'role', 'itemprop', 'data-component', 'data-testid'] as const) {
    const value = attributes.get(key)
    if (!value) continue
    const words = value
      .slice(0, longestProperty)
      .replace(/[a-z](?=[A-Z])/g, '$& ')
      .toLowerCase()
    for (const word of words.split(/[^a-z0-9]+/)) if (word.length > 1 && word !== name) tokens.push(word)
  }
  return tokens
}

function isHidden(attributes: ReadonlyMap<string, string>): boolean {
  if (attributes.has('hidden') && attributes.get('hidden') !== 'until-found') return true
  const style = attributes.get('style')
  return style !== undefined && /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style)
}
