import { cutBlock, type TextBlock } from '../text/index.ts'
import type { Part } from './page.ts'
import { blank, type LinePiece, type Verdict } from './sheet.ts'

/** What a page has once: behind a stretch taken out of such a line, the line goes on as a paragraph. */
const isOnce: ReadonlySet<Verdict['role']> = new Set(['title', 'kicker', 'standfirst'])
const goesOn: Verdict = { role: 'paragraph', rule: 'rest-of-the-line', confidence: 0.9 }

/**
 * The parts that a block makes: one, unless stretches of it are something else.
 *
 * @param block The block.
 * @param verdict What the block is, less its pieces.
 * @param pieces In order, without overlap.
 */
export function partsOf(block: TextBlock, verdict: Verdict, pieces: readonly LinePiece[] = []): Part[] {
  // The bullet of a list item stands in its span, not in its text.
  const opening = verdict.role === 'listItem' ? block.bullet : 0
  if (pieces.length === 0 && opening === 0) return [partOf(block, verdict)]
  const parts: Part[] = []
  let from = opening
  let rest = verdict
  const add = (to: number, what: Verdict): void => {
    if (to <= from) return
    const piece = cutBlock(block, from, to)
    // White space between two stretches goes with the second.
    if (piece.text === '' && to < block.text.length) return
    from = to
    if (piece.text !== '') parts.push(partOf(piece, what))
    else if (piece.span.end > piece.span.start) parts.push(partOf(piece, blank))
    if (piece.text !== '' && what === rest && isOnce.has(what.role)) rest = goesOn
  }
  for (const piece of pieces) {
    add(piece.from, rest)
    add(piece.to, piece.verdict)
  }
  add(block.text.length, rest)
  if (opening > 0 && parts[0]) parts[0] = { ...parts[0], span: { ...parts[0].span, start: block.span.start } }
  return parts
}

function partOf(
  { text, span, map }: Pick<TextBlock, 'text' | 'span' | 'map'>,
  { role, kind, rule, confidence }: Verdict,
): Part {
  return role === 'boilerplate'
    ? { role, kind: kind!, rule, confidence, text, span, map }
    : { role, text, span, map }
}
