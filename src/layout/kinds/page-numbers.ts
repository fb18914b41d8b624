import type { Sheet, Verdict } from '../sheet.ts'

const pageNumbers: Verdict = {
  role: 'boilerplate',
  kind: 'pagination',
  rule: 'page-numbers',
  confidence: 0.95,
}
/** Longest row, in UTF-16 units. */
const longest = 60

const slideNumber: Verdict = { role: 'boilerplate', kind: 'player', rule: 'slide-number', confidence: 0.95 }
const slide = /^(\d{1,3}) ?\/ ?(\d{1,3})$/
/** Fewest slides that count up. */
const slides = 3

/** Name the rows of page numbers ("1 2 3 … 14 Suivant"), and the numbers of slides among the paragraphs ("1/6", "2/6"). */
export function namePageNumbers({ blocks, last, verdicts }: Sheet): void {
  nameSlideNumbers(blocks, verdicts)
  blocks.forEach(({ text }, index) => {
    if (index >= last && text.length <= longest && isRow(text)) verdicts[index] = pageNumbers
  })
}

function nameSlideNumbers(blocks: Sheet['blocks'], verdicts: Sheet['verdicts']): void {
  const found = new Map<string, { readonly indexes: number[]; number: number }>()
  blocks.forEach(({ text }, index) => {
    const [, number, total] = slide.exec(text) ?? []
    if (number === undefined || total === undefined || Number(number) > Number(total)) return
    const series = found.get(total)
    if (!series) found.set(total, { indexes: [index], number: Number(number) })
    else if (Number(number) === series.number + 1) {
      series.indexes.push(index)
      series.number++
    }
  })
  for (const { indexes } of found.values())
    if (indexes.length >= slides) for (const index of indexes) verdicts[index] = slideNumber
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
