import { readCredits } from './metadata/credits.ts'
import { wordBookOf } from './metadata/word-book.ts'
import type { Sheet, Verdict } from './sheet.ts'

const authorBio: Verdict = {
  role: 'boilerplate',
  kind: 'author-bio',
  rule: 'author-behind-the-article',
  confidence: 0.85,
}
/** Last lines of the article among which a card of its author may stand, and lines behind it. */
const within = 2
const behind = 4
/** Shortest headline in a list of links, in words: a subheading is shorter. */
const shortestLink = 6

/** Name the card of the author that closes an article: it begins with a name of the byline ("Anne Rey enseigne à …"). */
export function nameAuthorCard({ blocks, credits, languages, verdicts, head, last }: Sheet): void {
  const names: string[] = []
  for (const [index, { signatures, opened }] of credits) {
    if (index > head) continue
    for (const { from, to, kind } of signatures) {
      const name = blocks[index]!.text.slice(from, to)
      if (kind === 'person' && (opened || name.includes(' ')) && name.includes(' ')) names.push(name)
    }
  }
  if (names.length === 0) return
  const from = Math.max(head + 2, last - within + 1)
  for (let index = from; index <= Math.min(blocks.length - 1, last + behind); index++) {
    const { text } = blocks[index]!
    const known = verdicts[index]
    if (known && known.kind !== 'byline') continue
    const name = names.find((each) => text.toLowerCase().startsWith(each.toLowerCase()))
    if (name === undefined || /\p{L}/u.test(text[name.length] ?? '')) continue
    const { dates } = readCredits(text, wordBookOf(languages), null)
    if (dates.length === 0 && (index > last || text.length > name.length + 10)) verdicts[index] = authorBio
  }
}

/**
 * Name the links that stand inside the article under a heading of such links: lines that are no sentences, up to the
 * next paragraph. A short one right before a paragraph is its subheading.
 */
export function nameLinksUnderHeading({ blocks, survey, inside, first, last, verdicts }: Sheet): void {
  const { all } = survey.lines
  const isLink = (index: number): boolean => {
    const line = all[index]
    return (
      line !== undefined &&
      inside[index] === 1 &&
      !verdicts[index] &&
      blocks[index]!.bullet === 0 &&
      line.words >= shortestLink &&
      line.stops === 0
    )
  }
  for (let index = first; index < last; index++) {
    const { opens, kind } = verdicts[index] ?? {}
    if (!opens || (kind !== 'related' && kind !== 'most-read')) continue
    let end = index + 1
    while (isLink(end)) end++
    // One line before a paragraph may be the author's.
    if (end === index + 2 && end <= last) continue
    for (let at = index + 1; at < end; at++) {
      verdicts[at] = { role: 'boilerplate', kind, rule: `section-${kind}`, confidence: 0.8 }
    }
  }
}
