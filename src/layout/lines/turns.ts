import type { Survey } from '../model/survey.ts'

/** "— Tu viens ?": a dash opens a turn of a dialogue; no headline begins so. */
export const opensTurn = (text: string): boolean =>
  (text[0] === '—' || text[0] === '–') && text[1]?.trim() === ''

/** Turns that follow one another go together: where one of them is the article, so are the others. */
export function joinTurns({ lines }: Survey, inside: Uint8Array): void {
  const isTurn = (index: number): boolean => {
    const line = lines.all[index]
    return line !== undefined && opensTurn(line.block.text)
  }
  for (let index = 1; index < inside.length; index++)
    if (inside[index - 1] && isTurn(index) && isTurn(index - 1)) inside[index] = 1
  for (let index = inside.length - 2; index >= 0; index--)
    if (inside[index + 1] && isTurn(index) && isTurn(index + 1)) inside[index] = 1
}
