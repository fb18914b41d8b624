import { isCaption } from './captions.ts'
import { Char } from './model/characters.ts'
import { type Line, Sign } from './model/lines.ts'
import { judgeMatch } from './phrases/index.ts'
import type { Sheet } from './sheet.ts'

/** Lines of the longest gap whose lines are looked at one by one: a longer one is a box, or another part of the page. */
const longestGap = 6
/** Words of a question that stands alone, at most. */
const longestQuestion = 40
/** Share of a line that known words cover when it is no sentence of the author: "Recevez notre lettre du matin." */
const mostly = 0.65

/**
 * Give the article back what stands between two of its lines and reads as they do: a short answer ("Attendre,
 * d'abord."), a question ("Et ensuite ?"). There the prior is body: only a known wording, a list that has been opened,
 * or marks of furniture leave such a line outside.
 */
export function fillGaps({
  blocks,
  words,
  survey,
  inside,
}: Pick<Sheet, 'blocks' | 'words' | 'survey' | 'inside'>): void {
  const { lines, placed } = survey
  const end = inside.lastIndexOf(1)
  for (let from = inside.indexOf(1) + 1; from < end; from++) {
    if (inside[from]) continue
    let to = from
    while (!inside[to]) to++
    for (let index = from; index < to && to - from <= longestGap; index++) {
      if (words[index]!.opensLinks || words[index]!.opensTalk) break
      const line = lines.all[index]!
      if (!reads(line) || placed[index]!.copies > 1) continue
      if (isCaption(blocks[index]!.text, line, words[index]!)) continue
      const { match } = words[index]!
      if (match !== null && match.weight >= mostly) continue
      if (judgeMatch(blocks[index]!.text, match, 'middle') === null) inside[index] = 1
    }
    from = to
  }
}

const stops = '.!?…'
const furniture = Sign.address | Sign.handle | Sign.asterisk | Sign.copyright | Sign.arrow

/** A sentence by its first and last marks. */
const reads = ({ words, last, opening, signs }: Line): boolean =>
  words >= 1 &&
  words <= (last === question ? longestQuestion : Infinity) &&
  last > 0 &&
  stops.includes(String.fromCharCode(last)) &&
  (opening === Char.upper || opening === Char.quote || opening === Char.digit) &&
  (signs & furniture) === 0

const question = 63
