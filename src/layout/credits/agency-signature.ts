import { aroundEnd, type Sheet, type Verdict } from '../sheet.ts'

const agencySignature: Verdict = {
  role: 'boilerplate',
  kind: 'source',
  rule: 'agency-initials',
  confidence: 0.95,
}
/** Groups of initials, each of who wrote, edited and checked: "pmr/ld", "cl-vm/pho/ial". */
const initials = /^\p{L}{2,4}(?:[/-]\p{L}{2,4}){1,6}$/u

/** Name the line of initials that ends a dispatch. */
export function nameAgencySignature(sheet: Sheet): void {
  const { blocks, inside, head, last, verdicts } = sheet
  if (last < 0) return
  const { from, to } = aroundEnd(sheet)
  for (let index = Math.max(head + 1, from); index < to; index++) {
    // Between paragraphs it is the author's.
    if (inside[index] && inside.indexOf(1, index + 1) >= 0) continue
    const { text } = blocks[index]!
    if (text.includes('/') && initials.test(text) && /^\p{Ll}+$/u.test(text.slice(text.lastIndexOf('/') + 1)))
      verdicts[index] = agencySignature
  }
}
