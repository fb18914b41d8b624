import type { VFile } from 'vfile'
import type { Typo } from '../schema/index.ts'
import { Lines, type Passage } from '../tree/index.ts'
import type { Candidate, Rule } from './rule.ts'

/** Where rules are explained; every rule is an anchor of this page. */
const rulesPage = 'https://unpkg.com/ndlr/docs/rules.md'

/**
 * The finding that users see of a candidate.
 *
 * Offsets inside a token that repair changed ("l&amp;eau") have no place in the source: there the finding covers
 * the whole token.
 *
 * @param source The string given.
 */
export function typoOf(
  rule: Rule,
  { from, to, expected, confidence }: Candidate,
  passage: Passage,
  source: string,
): Typo {
  const start = wholeStart(passage, from)
  const end = wholeEnd(passage, to)
  const before = passage.text.slice(start, from)
  const after = passage.text.slice(to, end)
  const span = passage.span(start, end)
  return {
    kind: rule.kind,
    actual: source.slice(span.start, span.end),
    expected: expected.map((text) => before + text + after),
    span,
    block: passage.block,
    rule: rule.id,
    confidence,
  }
}

function wholeStart(passage: Passage, offset: number): number {
  const token = passage.from[passage.tokenAt(offset)]!
  if (token === offset || passage.span(token, offset + 1).start !== passage.span(offset, offset + 1).start)
    return offset
  return token
}

function wholeEnd(passage: Passage, offset: number): number {
  const token = passage.from[passage.tokenAt(offset - 1) + 1]!
  if (token === offset || passage.span(offset - 1, token).end !== passage.span(offset - 1, offset).end)
    return offset
  return token
}

/** Leave a message for each typo, as `vfile-reporter` prints them. */
export function reportTypos(typos: readonly Typo[], file: VFile): void {
  const lines = new Lines(String(file))
  for (const { actual, expected, span, rule } of typos) {
    const message = file.message(`Unexpected \`${actual}\`, expected \`${expected[0]}\``, {
      place: { start: lines.point(span.start), end: lines.point(span.end) },
      ruleId: rule,
      source: 'ndlr',
    })
    message.actual = actual
    message.expected = [...expected]
    message.url = `${rulesPage}#${rule}`
  }
}
