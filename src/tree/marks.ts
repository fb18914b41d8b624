import type { Root } from 'nlcst'
import type { Language } from '../language/language.ts'
import { skipSpace, trimSpace } from './characters.ts'
import { type MarkEvent, type MarkFamily, marksIn } from './mark-events.ts'
import { type Passage, passagesOf } from './passage.ts'

/** A stretch between marks inside one paragraph; text offsets, white space trimmed. */
export interface MarkedRun {
  /** Index among the passages. */
  readonly passage: number
  readonly start: number
  readonly end: number
  /** Where its own mark begins; a paragraph that a quote goes on into may have none: then its start. */
  readonly markStart: number
}

/** What stands between quotation marks, speech or not. */
export interface Marked {
  readonly open: string
  /** null: the closing mark is missing. */
  readonly close: string | null
  /** The closing mark is missing, and the next paragraph opens anew: this one is quoted to its end. */
  readonly goesOn?: true
  /** One a paragraph. */
  readonly runs: readonly MarkedRun[]
  /** Text offset, in the passage of the last run, after the closing mark; where none stands there, the end of the run. */
  readonly outerEnd: number
  /** Marked stretches inside, in order. */
  readonly inner: readonly Marked[]
}

interface OpenMarks {
  readonly open: string
  readonly family: MarkFamily
  runs: MarkedRun[]
  start: number
  markStart: number
  inner: Marked[]
}

/** UTF-16 units of a heading. */
const longestHeading = 120
/** A quote over more paragraphs than this has lost its closing mark. */
const mostParagraphs = 60

const cache = new WeakMap<Root, { language: Language | null; marked: readonly Marked[] }>()

/**
 * Pair the quotation marks of an article: every style, nested, over paragraphs, with the opening mark repeated.
 *
 * @param root Tree of the article.
 * @param language Whose elisions are no marks.
 * @returns The outermost marked stretches, in order. Closing marks that nothing opens are left out.
 */
export function markedOf(root: Root, language: Language | null): readonly Marked[] {
  const known = cache.get(root)
  if (known && known.language === language) return known.marked
  const marked = new Pairing(passagesOf(root), language).read()
  cache.set(root, { language, marked })
  return marked
}

class Pairing {
  readonly #found: Marked[] = []
  #stack: OpenMarks[] = []
  /** How many marks of a family are open. */
  readonly #open = new Map<MarkFamily, number>()

  constructor(
    readonly passages: readonly Passage[],
    readonly language: Language | null,
  ) {}

  read(): readonly Marked[] {
    const { passages } = this
    for (let index = 0; index < passages.length; index++) {
      const { text } = passages[index]!
      const events = marksIn(text, this.language)
      let from = 0
      const carried = this.#stack[0]
      if (carried && isHeading(passages, index, carried)) continue
      if (carried) {
        from = continuation(text, events, carried)
        if (from < 0) {
          from = 0
          this.#abandon()
        } else this.#restart([carried])
      }
      if (this.#stack.length > 0) {
        const top = this.#stack[0]!
        top.markStart = from > 0 ? events[from - 1]!.start : skipSpace(text, 0)
        top.start = skipSpace(text, from > 0 ? events[from - 1]!.end : 0)
      }
      for (let at = from; at < events.length; at++) this.#take(events[at]!, index, text)
      const bottom = this.#bottom()
      if (bottom) {
        this.#adopt(bottom)
        this.#restart([bottom])
        bottom.runs.push(run(index, bottom, text, text.length))
        // A mark that ends its paragraph opens nothing that could go on.
        const isEmpty = bottom.runs.length === 1 && bottom.runs[0]!.end <= bottom.runs[0]!.start
        if (isEmpty || bottom.runs.length > mostParagraphs || !continues(passages, index, bottom))
          this.#abandon()
      } else this.#restart([])
    }
    this.#abandon()
    return this.#found.sort(
      (a, b) => a.runs[0]!.passage - b.runs[0]!.passage || a.runs[0]!.markStart - b.runs[0]!.markStart,
    )
  }

  #take(event: MarkEvent, passage: number, text: string): void {
    const stack = this.#stack
    const { family } = event
    const count = this.#open.get(family) ?? 0
    if (event.role === 'open') {
      this.#open.set(family, count + 1)
      stack.push({
        open: text.slice(event.start, event.end),
        family,
        runs: [],
        start: skipSpace(text, event.end),
        markStart: event.start,
        inner: [],
      })
      return
    }
    if (count === 0) return
    const dropped: OpenMarks[] = []
    let closed = this.#pop()
    while (closed.family !== family) {
      dropped.push(closed)
      closed = this.#pop()
    }
    for (const open of dropped.reverse()) for (const marked of open.inner) closed.inner.push(marked)
    const last = run(passage, closed, text, event.start)
    const isEmpty = last.end <= last.start
    const before = closed.runs.at(-1)
    if (isEmpty && !before) return
    const marked: Marked = {
      open: closed.open,
      close: text.slice(event.start, event.end),
      runs: isEmpty ? closed.runs : [...closed.runs, last],
      outerEnd: isEmpty ? before!.end : event.end,
      inner: closed.inner,
    }
    const parent = stack.at(-1)
    if (parent) parent.inner.push(marked)
    else this.#found.push(marked)
  }

  #pop(): OpenMarks {
    const open = this.#stack.pop()!
    this.#open.set(open.family, this.#open.get(open.family)! - 1)
    return open
  }

  #restart(stack: OpenMarks[]): void {
    this.#stack = stack
    this.#open.clear()
    for (const { family } of stack) this.#open.set(family, (this.#open.get(family) ?? 0) + 1)
  }

  /** The mark left open that a quote may go on from: an apostrophe is none. */
  #bottom(): OpenMarks | undefined {
    return this.#stack.find(({ family }) => family !== '‘')
  }

  /** What stands inside other marks left open: behind a mark that a quote may go on from it is inside that quote. */
  #adopt(bottom: OpenMarks): void {
    const at = this.#stack.indexOf(bottom)
    for (const [index, { inner }] of this.#stack.entries())
      if (index !== at) for (const marked of inner) (index < at ? this.#found : bottom.inner).push(marked)
  }

  /** The closing mark is missing: each paragraph that has an opening one is a stretch of its own. */
  #abandon(): void {
    const open = this.#stack[0]
    this.#restart([])
    if (!open) return
    for (const marked of open.inner) this.#found.push(marked)
    const opens = (own: MarkedRun | undefined): boolean =>
      own !== undefined && this.passages[own.passage]!.text.startsWith(open.open, own.markStart)
    for (const [index, own] of open.runs.entries()) {
      if (!opens(own) || own.end <= own.start) continue
      const inside = open.inner.find((marked) => marked.runs[0]!.passage === own.passage)
      const end = inside
        ? trimSpace(this.passages[own.passage]!.text, own.start, inside.runs[0]!.markStart)
        : own.end
      if (end > own.start) {
        const goesOn = !inside && opens(open.runs[index + 1])
        this.#found.push({
          open: open.open,
          close: null,
          ...(goesOn && { goesOn }),
          runs: [{ ...own, end }],
          outerEnd: end,
          inner: [],
        })
      }
    }
  }
}

function run(passage: number, open: OpenMarks, text: string, end: number): MarkedRun {
  return { passage, start: open.start, end: trimSpace(text, open.start, end), markStart: open.markStart }
}

/** Whether a quote may go on into the next paragraph. */
function continues(passages: readonly Passage[], index: number, open: OpenMarks): boolean {
  const here = passages[index]!
  const next = passages[index + 1]
  if (next === undefined || here.block < 0 || next.block < 0) return false
  return next.kind !== 'subheading' || isHeading(passages, index + 1, open)
}

/** A heading inside a long quote: no mark in it, and the paragraph after it opens with the mark repeated. */
function isHeading(passages: readonly Passage[], index: number, { open }: OpenMarks): boolean {
  const { text } = passages[index]!
  const next = passages[index + 1]
  if (!next || next.block < 0 || text.length > longestHeading || text.includes(open)) return false
  return next.text.startsWith(open, skipSpace(next.text, 0)) && !/[.,;:»”"]$/.test(text)
}

/** Number of events of a paragraph that belong to the quote that goes on into it: a repeated mark; -1: it does not. */
function continuation(text: string, events: readonly MarkEvent[], open: OpenMarks): number {
  const first = events[0]
  if (!first) return -1
  const opensParagraph = skipSpace(text, 0) === first.start
  if (opensParagraph && first.family === open.family && first.role !== 'close') return 1
  // Old books repeat the closing mark instead.
  if (opensParagraph && first.family === open.family && open.family === '«' && first.end < text.length)
    return events.some((event, at) => at > 0 && event.family === open.family && event.role === 'close')
      ? 1
      : -1
  let depth = 1
  for (const { family, role } of events) {
    if (family !== open.family) continue
    depth += role === 'open' ? 1 : -1
    if (depth === 0) return 0
  }
  return -1
}
