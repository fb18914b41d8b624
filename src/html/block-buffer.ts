import { OffsetMap, repair, type TextBlock } from '../text/index.ts'
import type { OpenElements } from './open-elements.ts'

/** Elements whose tokens count as evidence for a block: itself and its nearest ancestors. */
const reach = 12
const mostTokens = 48

/** Gathers runs of text until a line ends, then makes a block of them. */
export class BlockBuffer {
  readonly blocks: TextBlock[] = []
  #text = ''
  #edits: number[] = []
  #base = 0
  #end = 0
  #linked = 0
  #gap = 1

  /** Add a run of text that stands at `start` to `end` of the HTML. */
  add(text: string, start: number, end: number, isLink: boolean): void {
    if (this.#text === '') {
      // White space before the first word of a line is not shown.
      if (text.trim() === '') return
      this.#base = start
    } else if (start > this.#end) {
      this.#edits.push(this.#text.length, this.#text.length, this.#end, start)
    }
    if (text.length !== end - start)
      this.#edits.push(this.#text.length, this.#text.length + text.length, start, end)
    this.#text += text
    this.#end = end
    if (isLink) this.#linked += text.length
  }

  /** Set the next run apart by a tab, which stands nowhere in the HTML. */
  separate(): void {
    if (this.#text === '') return
    this.#edits.push(this.#text.length, this.#text.length + 1, this.#end, this.#end)
    this.#text += '\t'
  }

  /** End the line: what was gathered becomes a block of the innermost open element. */
  flush(elements: OpenElements, isSpaced: boolean): void {
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
          indent: 0,
          bullet: 0,
          markup: { ...describe(elements), linkShare: Math.min(1, this.#linked / length) },
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

function describe(elements: OpenElements): { element: string; tokens: string[] } {
  const tokens: string[] = []
  let element = ''
  let depth = 0
  for (const { name, tokens: own } of elements.upwards()) {
    element ||= name
    tokens.push(name, ...own)
    if (++depth >= reach || tokens.length >= mostTokens) break
  }
  return { element, tokens: tokens.slice(0, mostTokens) }
}
