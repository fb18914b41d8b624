import type { MarkupElement } from '../text/index.ts'
import { blockElements, impliedEnds, paragraphBounds } from './elements.ts'

/** An element that stands open. */
export interface OpenElement {
  readonly name: string
  /** What blocks inside it remember; deeper than anyone nests, that of an element around it. */
  readonly markup: MarkupElement
  /** Whether its content is not shown. */
  readonly isHidden: boolean
  /** Whether white space inside it stays as it is. */
  readonly isPre: boolean
  readonly isLink: boolean
}

/** How far an implied end is sought: further up, the page is broken beyond reading and a search would cost too much. */
const reach = 24

/** The elements that stand open, with the implied ends that the HTML standard names (`<p>` before `<p>`, `<li>` before `<li>`). */
export class OpenElements {
  readonly #stack: OpenElement[] = []
  readonly #counts = new Map<string, number>()

  get top(): OpenElement | undefined {
    return this.#stack.at(-1)
  }

  has(name: string): boolean {
    return (this.#counts.get(name) ?? 0) > 0
  }

  push(element: OpenElement): void {
    this.#stack.push(element)
    this.#counts.set(element.name, (this.#counts.get(element.name) ?? 0) + 1)
  }

  /** End what the start of an element ends. */
  endImplied(name: string): void {
    const rule = impliedEnds.get(name)
    if (rule) this.#endUpTo(rule.ends, rule.until)
    else if (blockElements.has(name)) this.#endUpTo(['p'], paragraphBounds)
  }

  /** End the nearest open element of this name, which there must be, and what stands open inside it. */
  close(name: string): void {
    while (this.#pop().name !== name);
  }

  #endUpTo(ends: readonly string[], until: readonly string[]): void {
    if (!ends.some((end) => this.has(end))) return
    const least = Math.max(0, this.#stack.length - reach)
    for (let at = this.#stack.length - 1; at >= least; at--) {
      const { name } = this.#stack[at]!
      if (ends.includes(name)) {
        while (this.#stack.length > at) this.#pop()
        return
      }
      if (until.includes(name)) return
    }
  }

  #pop(): OpenElement {
    const element = this.#stack.pop()!
    this.#counts.set(element.name, this.#counts.get(element.name)! - 1)
    return element
  }
}
