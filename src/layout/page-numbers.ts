import type { Sheet, Verdict } from './sheet.ts'

const pageNumbers: Verdict = {
  role: 'boilerplate',
  kind: 'pagination',
  rule: 'page-numbers',
  confidence: 0.95,
}
/** Longest row, in UTF-16 units. */
const longest = 60

/** Name the rows of page numbers: "1 2 3 … 14 Suivant". */
export function namePageNumbers({ blocks, last, verdicts }: Sheet): void {
  blocks.forEach(({ text }, index) => {
    if (index >= last && text.length <= longest && isRow(text)) verdicts[index] = pageNumbers
  })
}

/** Three numbers and more that count up by one at first, and not more words than one before and one behind. */
function isRow(text: string): boolean {
  const tokens = text.split(/[\s|·•–—-]+/)
  const isNumber = (token: string): boolean => /^\d{1,4}$/.test(token)
  const from = tokens.findIndex(isNumber)
  if (from < 0 || from > 2) return false
  let at = from + 1
  while (at < tokens.length && Number(tokens[at]) === Number(tokens[at - 1]) + 1) at++
  if (at - from < 2) return false
  const rest = tokens.slice(at)
  const numbers = rest.filter(isNumber).length
  const words = rest.filter((token) => /\p{L}/u.test(token)).length
  return at - from + numbers >= 3 && words <= 2
}
