import type { Sheet, Verdict } from '../sheet.ts'

/** "04:12", "00:00 / 04:12" */
const times = /^\d{1,2}:\d\d(?::\d\d)?(?: ?[/|] ?-?\d{1,2}:\d\d(?::\d\d)?)?$/
/** The time at which a player stands before it is started. */
const start = /^0{1,2}:00\b/

const playerTime: Verdict = { role: 'boilerplate', kind: 'player', rule: 'player-time', confidence: 0.9 }

/** Name the times of a player above the text: its start, its length, both with a stroke between them. */
export function namePlayerTimes({ blocks, head, verdicts }: Sheet): void {
  for (let index = 0; index < head; index++) {
    const { text } = blocks[index]!
    if (!times.test(text)) continue
    const isBeside = verdicts[index - 1]?.kind === 'player' || verdicts[index + 1]?.kind === 'player'
    if (isBeside || start.test(text) || /[/|]/.test(text)) verdicts[index] = playerTime
  }
}
