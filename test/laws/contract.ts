import { Article, repairText, type Span } from '../../src/index.ts'

type Piece = { readonly text: string; readonly span: Span }

const invisible = /[\p{White_Space}\p{Cc}\p{Cf}]/u

const isWithin = (inner: Span, outer: Span | undefined): boolean =>
  outer !== undefined && outer.start <= inner.start && inner.end <= outer.end

/**
 * Where an article breaks its contract with the text it was read from.
 *
 * @param rendered Which units of the source are text; all of them unless the source is HTML.
 * @returns A line for each fault; none when the article is sound.
 */
export function faultsOf(article: Article, source: string, rendered?: (at: number) => boolean): string[] {
  const faults: string[] = []
  const check = (holds: boolean, fault: string): void => {
    if (!holds) faults.push(fault)
  }
  const heads = [article.title, article.kicker, article.standfirst].filter((head) => head !== null)
  const parts: readonly Piece[] = [...heads, ...article.blocks, ...article.boilerplate]

  const parsed = Article.safeParse(JSON.parse(JSON.stringify(article)))
  check(parsed.success, `schema: ${parsed.error?.message}`)
  check(article.source.length === source.length, 'source.length')
  for (const span of spansOf(article))
    check(
      0 <= span.start && span.start < span.end && span.end <= source.length,
      `span ${JSON.stringify(span)}`,
    )

  faults.push(...partitionFaults(parts, source, rendered))
  for (const part of parts) {
    const own = repairText(source.slice(part.span.start, part.span.end))
    const isItem = 'kind' in part && part.kind === 'listItem'
    const isSame = isItem ? own.endsWith(part.text) : own === part.text
    if (!rendered)
      check(isSame, `text of ${JSON.stringify(part.text.slice(0, 40))} is not its repaired slice`)
  }
  for (const block of [...heads, ...article.blocks]) check(block.text !== '', 'empty text')

  const isHome = (block: number, span: Span): boolean =>
    block === -1
      ? heads.some((head) => isWithin(span, head.span))
      : isWithin(span, article.blocks[block]?.span)
  const noteOf = new Map(article.editorNotes.map((note) => [note.id, note]))
  const quoteOf = new Map(article.quotes.map((quote) => [quote.id, quote]))
  const people = new Set(article.people.map(({ id }) => id))
  const ids = [...noteOf.keys(), ...quoteOf.keys(), ...people]
  check(
    new Set(ids).size === article.quotes.length + article.editorNotes.length + article.people.length,
    'ids',
  )
  for (const quote of article.quotes) {
    const { spans, outer } = quote
    check(isHome(quote.block, spans[0]!), `quote ${quote.id} outside its block`)
    const isInText = quote.block >= 0 || spans.every((span) => isWithin(span, article.title?.span))
    check(isInText, `quote ${quote.id} in the kicker or the standfirst`)
    check(
      spans.every(
        (span, at) => span.start >= (at === 0 ? outer.start : spans[at - 1]!.end) && span.end <= outer.end,
      ),
      `runs of ${quote.id}`,
    )
    for (const id of quote.notes) {
      const note = noteOf.get(id)
      check(note?.quote === quote.id, `${quote.id} and ${id} do not name each other`)
      check(
        note !== undefined && spans.some((span) => isWithin(note.span, span)),
        `${id} outside ${quote.id}`,
      )
    }
    check(quote.speaker?.person == null || people.has(quote.speaker.person), `speaker of ${quote.id}`)
  }
  const said = article.quotes
    .flatMap(({ spans }) => spans)
    .toSorted((a, b) => a.start - b.start || a.end - b.end)
  check(
    said.every((span, at) => at === 0 || said[at - 1]!.end <= span.start),
    'words in two quotes',
  )
  for (const note of article.editorNotes) {
    check(isHome(note.block, note.span), `note ${note.id} outside its block`)
    check(
      note.quote === null || quoteOf.get(note.quote)?.notes.includes(note.id) === true,
      `quote of ${note.id}`,
    )
  }
  for (const typo of article.typos) {
    check(
      source.slice(typo.span.start, typo.span.end) === typo.actual,
      `typo ${typo.actual} is not its slice`,
    )
    check(isHome(typo.block, typo.span), `typo ${typo.actual} outside its block`)
  }
  for (const known of [...article.authors, article.publishedAt, article.updatedAt, article.dateline])
    if (known?.span)
      check(
        parts.some((part) => isWithin(known.span!, part.span)),
        `metadata ${JSON.stringify(known)} outside every part`,
      )
  for (const list of [article.blocks, article.boilerplate, article.typos, article.editorNotes])
    check(isOrdered(list.map(({ span }) => span.start)), 'order')
  check(isOrdered(article.quotes.map(({ outer }) => outer.start)), 'order of quotes')
  return faults
}

/** Every visible character of the text stands in one part. */
function partitionFaults(
  parts: readonly Piece[],
  source: string,
  rendered?: (at: number) => boolean,
): string[] {
  const owners = new Uint8Array(source.length)
  for (const { span } of parts) for (let at = span.start; at < span.end; at++) owners[at] = owners[at]! + 1
  for (let at = 0; at < source.length; ) {
    const character = String.fromCodePoint(source.codePointAt(at)!)
    const where = JSON.stringify(source.slice(at, at + 30))
    if (owners[at]! > 1) return [`in two parts: ${where}`]
    if (owners[at] === 0 && !invisible.test(character) && (rendered?.(at) ?? true)) return [`lost: ${where}`]
    at += character.length
  }
  return []
}

/** Every span of an article, however deep. */
export function spansOf(value: unknown): Span[] {
  if (typeof value !== 'object' || value === null) return []
  if ('start' in value && 'end' in value) return [value as Span]
  return Object.values(value).flatMap(spansOf)
}

const isOrdered = (starts: readonly number[]): boolean =>
  starts.every((start, at) => at === 0 || starts[at - 1]! <= start)
