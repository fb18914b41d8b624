import { Char } from '../model/characters.ts'
import { type Line, Sign } from '../model/lines.ts'

const stops = '.!?…'

/** What buttons, forms and links are marked with, and sentences hardly are. */
const furniture = Sign.address | Sign.handle | Sign.asterisk | Sign.copyright | Sign.arrow

/** Whether a line ends as a sentence does. */
export const isStopped = ({ last }: Line): boolean => last > 0 && stops.includes(String.fromCharCode(last))

export const isFurniture = ({ signs }: Line): boolean => (signs & furniture) !== 0

/** Whether a line begins as a sentence may and ends as one does. */
export const isWhole = (line: Line): boolean =>
  isStopped(line) &&
  (line.opening === Char.upper || line.opening === Char.quote || line.opening === Char.digit)

/** Whether a line is a sentence, or several, by its first and last marks. */
export const isSentence = (line: Line): boolean => isWhole(line) && !isFurniture(line)
