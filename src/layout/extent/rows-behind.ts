import { isFurniture, isStopped } from '../lines/sentence.ts'
import { isFact } from '../lines/time-lines.ts'
import { longestFact } from './list-behind.ts'
import type { Stretch, Verge } from './verge.ts'

/** Words of the longest heading of a box, of its longest row, and of the longest value that a label has. */
const longestHeading = 5
const longestRow = 14
const longestValue = 3
/** Words of the longest heading over the text that ends a box: "Préparation". */
const longestLabel = 3
/** Fewest rows with a figure; fewest rows beside two of them and beside one; share of the lines that are rows. */
const fewestSure = 2
const fewest = 3
const fewestBesideOne = 4
const mostly = 0.5
/** Most lines of a box. */
const most = 60
/** Most lines above the first row: "Pratique", "Pour 6 personnes". */
const mostAbove = 2

/** A row is a fact with a figure or an amount; a fact without figures is plain; a weak row is an item that others vouch for. */
type Sort = 'row' | 'plain' | 'weak' | 'heading' | 'sentence'

/**
 * The box right behind the text: what a recipe needs, when and where something takes place, a timetable, figures. It is
 * rows that say an amount, a time or a fact each, under headings or not, and the sentences right under them:
 *
 * "Pour 6 personnes", "Cuisson : 45 min", "Ingrédients", "500 g de farine", "Préparation", "Mélangez le tout."
 *
 * Headlines are no rows: "Basket : Privas chute à domicile" has neither a figure nor a short value.
 */
export function rowsBehind(verge: Verge): Stretch | null {
  const from = verge.last + 1
  if (from === 0 || verge.blocks[0]!.markup) return null
  const found = { row: 0, plain: 0, weak: 0, heading: 0, sentence: 0 }
  // Rows that the article has begun count.
  for (let index = verge.last; index > verge.title; index--) {
    const sort = sortOf(verge, index)
    if (sort === null || sort === 'heading' || sort === 'sentence') break
    found[sort]++
  }
  // Lines since the last one that is the box's for certain.
  let open = 0
  let end = from
  for (let index = from; index < Math.min(verge.size, from + most); index++) {
    const sort = sortOf(verge, index)
    const isBegun = found.row + found.plain > 0
    if (sort === null || (sort === 'sentence' && !(isBegun && isUnderRows(verge, index, open)))) break
    found[sort]++
    const isOpen = sort === 'heading' || (sort === 'weak' && !isBegun)
    open = isOpen ? open + 1 : 0
    if (!isOpen) end = index + 1
    else if (open > mostAbove) break
  }
  const rows = found.row + found.plain
  const enough = found.row >= fewestSure ? fewest : fewestBesideOne
  const isBox = end > from && found.row > 0 && rows + found.weak >= enough
  return isBox && rows >= mostly * (rows + found.weak + found.heading - open) ? [from, end] : null
}

/** Right under a row or under the label of the text; under a headline stands a lead. */
const isUnderRows = (verge: Verge, index: number, open: number): boolean =>
  open === 0 || (open === 1 && verge.line(index - 1).words <= longestLabel)

function sortOf(verge: Verge, index: number): Sort | null {
  const line = verge.line(index)
  const text = verge.text(index)
  const { opensLinks, opensTalk } = verge.words(index)
  if (line.words === 0 || opensLinks || opensTalk || verge.isCopied(index)) return null
  if (verge.isKnown(index, 'bottom') && !verge.isTimeOfText(index)) return null
  if (isFact(text) && line.words <= longestFact) {
    if (/\d/.test(text)) return 'row'
    return saidOf(text).split(' ').length <= longestValue ? 'plain' : 'weak'
  }
  if (isFurniture(line)) return null
  if (verge.isSentence(index)) return 'sentence'
  if (isStopped(line)) return null
  if (line.words <= longestRow && amount.test(text)) return 'row'
  if (verge.blocks[index]!.bullet > 0) return 'weak'
  return line.words <= longestHeading ? 'heading' : null
}

/** "500 g de farine", "40 miches en une journée"; not "3 Le pont ferme". */
const amount = /^(?:[-•*–] ?)?\d[\d.,/ ]{0,8} ?[\p{Ll}€$£%°]/u

const saidOf = (fact: string): string => fact.slice(fact.indexOf(':') + 1).trim()
