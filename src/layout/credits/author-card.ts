import { readCredits } from '../metadata/credits.ts'
import { wordBookOf } from '../metadata/word-book.ts'
import { aroundEnd, type Sheet, type Verdict } from '../sheet.ts'

const authorBio: Verdict = {
  role: 'boilerplate',
  kind: 'author-bio',
  rule: 'author-behind-the-article',
  confidence: 0.85,
}

/** Name the card of the author that closes an article: it begins with a name of the byline ("Anne Rey enseigne à …"). */
export function nameAuthorCard(sheet: Sheet): void {
  const { blocks, credits, languages, verdicts, head, last } = sheet
  const names: string[] = []
  for (const [index, { signatures, opened }] of credits) {
    if (index > head) continue
    for (const { from, to, kind } of signatures) {
      const name = blocks[index]!.text.slice(from, to)
      if (kind === 'person' && (opened || name.includes(' ')) && name.includes(' ')) names.push(name)
    }
  }
  if (names.length === 0) return
  const { from, to } = aroundEnd(sheet)
  for (let index = Math.max(head + 2, from); index < to; index++) {
    const { text } = blocks[index]!
    const known = verdicts[index]
    if (known && known.kind !== 'byline') continue
    const name = names.find((each) => text.toLowerCase().startsWith(each.toLowerCase()))
    if (name === undefined || /\p{L}/u.test(text[name.length] ?? '')) continue
    const { dates } = readCredits(text, wordBookOf(languages), null)
    if (dates.length === 0 && (index > last || text.length > name.length + 10)) verdicts[index] = authorBio
  }
}
