import type { Typo } from '../schema/index.ts'

/**
 * Correct a text: the first correction of each typo put in its place.
 *
 * @param text The string that was parsed.
 * @param typos `typos` of its article.
 * @param options `minConfidence`: the least confidence of what is corrected; 0 (all) by default.
 * @returns The corrected text. Spans of the article no longer fit it: parse it again.
 */
export function applyCorrections(
  text: string,
  typos: readonly Typo[],
  options?: { readonly minConfidence?: number | undefined },
): string {
  const least = options?.minConfidence ?? 0
  const sure = typos.filter(({ confidence }) => confidence >= least)
  sure.sort((a, b) => a.span.start - b.span.start)
  let corrected = ''
  let at = 0
  for (const { span, expected } of sure) {
    if (span.start < at) continue
    corrected += text.slice(at, span.start) + expected[0]
    at = span.end
  }
  return corrected + text.slice(at)
}
