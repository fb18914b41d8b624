import type { EditorNote, Quote, Span, Speaker, TextSpan } from '../../schema/index.ts'
import { bisect } from '../../text/index.ts'
import type { Marked, Passage } from '../../tree/index.ts'
import type { Candidate, Voice } from './candidate.ts'

/** Notes of these kinds stay in what was said. */
const spoken: ReadonlySet<EditorNote['kind']> = new Set(['insertion', 'sic'])

/** A stretch of a passage in text offsets. */
interface Stretch {
  readonly passage: Passage
  readonly start: number
  readonly end: number
}

/**
 * Make a quote.
 *
 * @param parts Its candidates: more than one where the attribution parts it.
 * @param notes Every note of the article, in order; those inside learn the quote's id.
 * @param id Its id.
 * @returns Null where nothing is said: marks around a note alone ("« [… – ndlr] »"), a stray mark before an attribution.
 */
export function assemble(
  parts: readonly [Candidate, ...Candidate[]],
  passages: readonly Passage[],
  notes: readonly EditorNote[],
  id: string,
): Quote | null {
  const [candidate] = parts
  const { marked, attribution, voice, scene } = candidate
  const end = parts.at(-1)!.marked
  const first = passages[marked.runs[0]!.passage]!
  const last = passages[end.runs.at(-1)!.passage]!
  const outer: Span = {
    start: first.span(marked.runs[0]!.markStart, marked.runs[0]!.markStart + 1).start,
    end: last.span(end.outerEnd - 1, end.outerEnd).end,
  }
  const near = notesWithin(notes, outer)
  const said = parts
    .flatMap((part) => stretchesOf(part, passages))
    .map((stretch) => saidIn(stretch, near))
    .filter(({ text }) => text !== '')
  if (said.length === 0) return null
  // Between two runs, or in an incise, a note is the reporter's.
  const inside = near.filter((note) =>
    said.some(({ span }) => span.start <= note.span.start && note.span.end <= span.end),
  )
  for (const note of inside) note.quote = id
  return {
    id,
    kind: candidate.isDirect ? 'direct' : 'mixed',
    text: said.map(({ text }) => text).join(' '),
    spans: said.map(({ span }) => span),
    outer,
    block: scene.passage.block,
    marks: { open: marked.open, close: end.close },
    speaker: voice && speakerOf(voice),
    cue: attribution && {
      kind: attribution.report.kind,
      text: attribution.scene.passage.text.slice(attribution.report.cue.start, attribution.report.cue.end),
      span: attribution.scene.passage.span(attribution.report.cue.start, attribution.report.cue.end),
      negated: attribution.report.negated,
      hearsay: attribution.report.hearsay,
    },
    notes: inside.map((note) => note.id),
    nested: parts.flatMap((part) => part.marked.inner.flatMap((inner) => nestedOf(inner, passages))),
    rule: candidate.rule,
    confidence: confidenceOf(candidate.score),
  }
}

/** The notes inside a stretch of the source; notes stand in order. */
function notesWithin(notes: readonly EditorNote[], { start, end }: Span): readonly EditorNote[] {
  const first = bisect(0, notes.length, (at) => notes[at]!.span.start < start)
  const inside: EditorNote[] = []
  for (let index = first; index < notes.length && notes[index]!.span.end <= end; index++)
    inside.push(notes[index]!)
  return inside
}

/** Nothing read from words alone is certain. */
const highest = 0.99

const confidenceOf = (score: number): number =>
  Math.min(highest, Math.round(100 / (1 + Math.exp(-score))) / 100)

/** The runs of a quote, cut at its incises. */
function stretchesOf({ marked, incises }: Candidate, passages: readonly Passage[]): Stretch[] {
  const found: Stretch[] = []
  marked.runs.forEach((run, index) => {
    const passage = passages[run.passage]!
    let { start } = run
    for (const { from, to } of incises[index]!) {
      add(found, passage, start, from)
      start = to
    }
    add(found, passage, start, run.end)
  })
  return found
}

function add(into: Stretch[], passage: Passage, from: number, to: number): void {
  const { text } = passage
  let start = from
  let end = to
  while (start < end && text[start]!.trim() === '') start++
  while (end > start && text[end - 1]!.trim() === '') end--
  if (end > start) into.push({ passage, start, end })
}

/** A stretch less the notes in it. */
function saidIn({ passage, start, end }: Stretch, notes: readonly EditorNote[]): TextSpan {
  const span = passage.span(start, end)
  let text = ''
  let at = start
  for (const note of notes) {
    if (spoken.has(note.kind) || note.span.start < span.start || note.span.end > span.end) continue
    let cut = offsetOf(passage, note.span.start, at, end)
    const next = offsetOf(passage, note.span.end, cut, end)
    while (cut > at && passage.text[cut - 1]!.trim() === '') cut--
    text += passage.text.slice(at, cut)
    at = next
  }
  return { text: (text + passage.text.slice(at, end)).trim(), span }
}

/** Text offset of a place in the source. */
function offsetOf(passage: Passage, raw: number, from: number, to: number): number {
  return bisect(from, to, (at) => passage.span(at, at + 1).start < raw)
}

function speakerOf({ mention, scene }: Voice): Speaker {
  const { passage } = scene
  const { role } = mention
  return {
    name: passage.text.slice(mention.start, mention.end),
    span: passage.span(mention.start, mention.end),
    mention: mention.mention,
    kind: mention.kind,
    role: role && {
      text: passage.text.slice(role.start, role.end),
      span: passage.span(role.start, role.end),
    },
    person: null,
  }
}

function nestedOf(marked: Marked, passages: readonly Passage[]): TextSpan[] {
  const own = marked.runs.map(({ passage, start, end }) => ({
    text: passages[passage]!.text.slice(start, end),
    span: passages[passage]!.span(start, end),
  }))
  const nested = own.filter(({ text }) => text !== '')
  return [...nested, ...marked.inner.flatMap((inner) => nestedOf(inner, passages))]
}
