import type { Sheet, Verdict } from '../sheet.ts'

/** Words of the longest line about an author under the byline. */
const longest = 40

const authorLine: Verdict = { role: 'boilerplate', kind: 'author-bio', rule: 'author-line', confidence: 0.85 }

/**
 * Name what the line under a byline says of its authors: "Ms. Fielding is a novelist.", "Tessa Rowe reported from
 * Lagos." No text begins with those who wrote it.
 */
export function nameAuthorLine({ blocks, survey, credits, head, verdicts }: Sheet): void {
  for (const [index, { signatures }] of credits) {
    if (index <= survey.title || index >= head || verdicts[index]?.kind !== 'byline') continue
    const at = index + 1
    const line = survey.lines.all[at]
    if (line === undefined || verdicts[at] || line.words > longest || line.quotes > 0) continue
    const names = signatures
      .filter(({ kind }) => kind === 'person')
      .map(({ from, to }) => blocks[index]!.text.slice(from, to))
    if (names.some((name) => opensWith(blocks[at]!.text, name))) verdicts[at] = authorLine
  }
}

/** "Anne Rey est …", "Mme Rey est …", "Rey writes …" */
function opensWith(text: string, name: string): boolean {
  const surname = name.split(' ').at(-1)!
  return surname.length > 2 && text.split(/[ ,]/, 4).includes(surname)
}
