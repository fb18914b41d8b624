import { type MarkupElement, OffsetMap, repair, type TextBlock } from '../text/index.ts'

/** No page has so many lines; where one has, the rest is one line, so that memory keeps in proportion. */
const mostBlocks = 100_000

/** Gathers runs of text until a line ends, then makes a block of them. */
export class BlockBuffer {
  readonly blocks: TextBlock[] = []
  #text = ''
  #edits: number[] = []
  #base = 0
  #end = 0
  #linked = 0
  #gap = 1
  /** Innermost element around all of the line so far. */
  #holder: MarkupElement | null = null

  /** Add a run of text that stands at `start` to `end` of the HTML, in `element`. */
  add(text: string, start: number, end: number, element: MarkupElement, isLink: boolean): void {
    if (this.#text === '') {
      // White space before the first word of a line is not shown.
      if (text.trim() === '') return
      this.#base = start
      this.#holder = element
    } else if (start > this.#end) {
      this.#edits.push(this.#text.length, this.#text.length, this.#end, start)
    }
    if (text.length !== end - start)
      this.#edits.push(this.#text.length, this.#text.length + text.length, start, end)
    this.#text += text
    this.#end = end
    if (element !== this.#holder && text.trim() !== '') this.#holder = common(element, this.#holder!)
    if (isLink) this.#linked += text.length
  }

  /** Set the next run apart by a tab, which stands nowhere in the HTML. */
  separate(): void {
    if (this.#text === '') return
    this.#edits.push(this.#text.length, this.#text.length + 1, this.#end, this.#end)
    this.#text += '\t'
  }

  /** End the line: what was gathered becomes a block. */
  flush(isSpaced: boolean): void {
    if (this.blocks.length < mostBlocks) this.end(isSpaced)
    else this.separate()
  }

  /** End the last line of the page. */
  end(isSpaced = false): void {
    if (this.#text !== '') {
      const length = this.#text.length
      const { text, map } = repair(this.#text, 0, length)
      if (text !== '') {
        const whole = map.over(new OffsetMap(this.#base, this.#edits))
        this.blocks.push({
          span: { start: whole.start(0), end: whole.end(text.length) },
          text,
          map: whole,
          gap: this.#gap,
          bullet: 0,
          markup: { element: this.#holder!, linkShare: Math.min(1, this.#linked / length) },
        })
        this.#gap = 0
      }
      this.#text = ''
      this.#edits = []
      this.#linked = 0
    }
    if (isSpaced) this.#gap = 1
  }
}

/** The innermost element that both stand in. */
function common(one: MarkupElement, other: MarkupElement): MarkupElement {
  let a = one
  let b = other
  while (a !== b) {
    if (a.depth >= b.depth) a = a.parent!
    else b = b.parent!
  }
  return a
}
