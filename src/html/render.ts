import type { MarkupElement, TextBlock } from '../text/index.ts'
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
import { TokenReader } from './tokens.ts'

/** A page rendered to text, and what its tags say about it. */
export interface RenderedPage {
  /** Blocks as a browser would show them; every span is in the HTML. */
  readonly blocks: TextBlock[]
  readonly head: Head
}

/** Pages nest some forty deep; what stands deeper than this counts as standing here. */
const deepest = 96
const page: MarkupElement = { name: '', tokens: [], depth: 0, parent: null }

/**
 * Render a page to blocks, following `innerText`: blocks and line breaks end a line, hidden content is left out.
 *
 * @param html The page. No script runs and nothing is fetched.
 */
export function renderHtml(html: string): RenderedPage {
  const renderer = new Renderer()
  readTags(html, renderer)
  renderer.buffer.end()
  return { blocks: renderer.buffer.blocks, head: renderer.head }
}

class Renderer implements TagListener {
  readonly head = new Head()
  readonly elements = new OpenElements()
  readonly buffer = new BlockBuffer()
  #rawText: 'title' | 'json-ld' | null = null
  readonly #tokens = new TokenReader()

  open(name: string, attributes: ReadonlyMap<string, string>): void {
    if (!headElements.has(name) && this.elements.has('head')) this.elements.close('head')
    this.head.open(name, attributes)
    if (name === 'br') this.buffer.flush(false)
    else if (blockElements.has(name)) this.buffer.flush(spacedElements.has(name))
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
      markup: this.#describe(name, attributes, parent?.markup ?? page),
      isHidden: Boolean(parent?.isHidden) || unseenElements.has(name) || isHidden(attributes),
      isPre: name === 'pre' || name === 'listing' || name === 'xmp' || Boolean(parent?.isPre),
      isLink: Boolean(parent?.isLink) || name === 'a',
    })
  }

  close(name: string): void {
    this.#rawText = null
    if (name === 'br') this.buffer.flush(false)
    if (name === 'p' && !this.elements.has('p')) this.buffer.flush(true)
    if (!this.elements.has(name)) return
    if (blockElements.has(name)) this.buffer.flush(spacedElements.has(name))
    this.elements.close(name)
  }

  text(text: string, start: number, end: number): void {
    if (this.#rawText === 'title') this.head.title += text
    else if (this.#rawText === 'json-ld') this.head.jsonLd[this.head.jsonLd.length - 1] += text
    const element = this.elements.top
    if (element?.isHidden) return
    if (element?.isPre && text.includes('\n')) this.#preformatted(text, start, end, element.markup)
    else this.buffer.add(text, start, end, element?.markup ?? page, Boolean(element?.isLink))
  }

  isForeign(): boolean {
    return this.elements.has('svg') || this.elements.has('math')
  }

  #describe(name: string, attributes: ReadonlyMap<string, string>, parent: MarkupElement): MarkupElement {
    if (parent.depth >= deepest) return parent
    return { name, tokens: this.#tokens.read(name, attributes), depth: parent.depth + 1, parent }
  }

  /** In `<pre>` each line is a line of the page. */
  #preformatted(text: string, start: number, end: number, markup: MarkupElement): void {
    let at = 0
    for (const line of text.split('\n')) {
      if (at > 0) this.buffer.flush(false)
      this.buffer.add(line, start + at, Math.min(end, start + at + line.length), markup, false)
      at += line.length + 1
    }
  }
}

function isHidden(attributes: ReadonlyMap<string, string>): boolean {
  if (attributes.has('hidden') && attributes.get('hidden') !== 'until-found') return true
  const style = attributes.get('style')
  return style !== undefined && /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style)
}
