import type { MarkupElement, TextBlock } from '../../text/index.ts'
import { isWhole } from '../lines/sentence.ts'
import { type Line, Sign } from '../model/lines.ts'
import { judgeMatch } from '../phrases/index.ts'
import type { Sheet } from '../sheet.ts'

/** Words of a paragraph that vouches for those beside it, and of one that it vouches for. */
const longParagraph = 12
const shortParagraph = 6
/** Log-odds below which a paragraph is left outside in spite of those beside it. */
const hopeless = -2
/** Share of a paragraph in links from which it is one of them. */
const mostlyLinks = 0.5

/**
 * Give the article back the paragraphs that stand beside its own, whatever was set between them: a table, a form, a box
 * of links. They look the same, and so do the elements around them, which stand side by side: the text of an article may
 * come in several sections.
 */
export function takeSiblings({
  blocks,
  words,
  survey,
  inside,
}: Pick<Sheet, 'blocks' | 'words' | 'survey' | 'inside'>): void {
  const { lines, scores, placed, title } = survey
  const families = new Map<MarkupElement | null, Set<string>>()
  blocks.forEach((block, index) => {
    if (!inside[index] || !isParagraph(lines.all[index]!, longParagraph)) return
    const { around, look } = placeOf(block)
    const looks = families.get(around)
    if (looks) looks.add(look)
    else families.set(around, new Set([look]))
  })
  blocks.forEach((block, index) => {
    if (inside[index] || index <= title || scores[index]! < hopeless || placed[index]!.copies > 1) return
    if (block.markup!.linkShare > mostlyLinks || !isParagraph(lines.all[index]!, shortParagraph)) return
    const { around, look } = placeOf(block)
    if (!families.get(around)?.has(look)) return
    if (judgeMatch(block.text, words[index]!.match, 'middle') === null) inside[index] = 1
  })
}

/** Marks of furniture; a paragraph of a page with markup may hold an address. */
const furniture = Sign.handle | Sign.asterisk | Sign.copyright | Sign.arrow

/** A sentence of its own, without the marks of furniture. */
const isParagraph = (line: Line, least: number): boolean =>
  line.words >= least && isWhole(line) && (line.signs & furniture) === 0

/** Elements inside a line: a paragraph that is bold as a whole stands in its paragraph all the same. */
const inLine: ReadonlySet<string> = new Set('span b strong em i u font small mark a'.split(' '))

/** The element around the parent of the element of a line, and what the latter two look like. */
function placeOf({ markup }: TextBlock): { around: MarkupElement | null; look: string } {
  let element = markup!.element
  while (element.parent && inLine.has(element.name)) element = element.parent
  const { parent } = element
  return { around: parent?.parent ?? null, look: `${lookOf(element)} < ${parent ? lookOf(parent) : ''}` }
}

const lookOf = ({ name, tokens }: MarkupElement): string => `${name} ${tokens.join(' ')}`
