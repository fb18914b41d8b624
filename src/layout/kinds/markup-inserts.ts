import type { BoilerplateKind } from '../../schema/index.ts'
import type { MarkupElement, TextBlock } from '../../text/index.ts'
import { around } from '../lines/markup-kinds.ts'
import type { Sheet } from '../sheet.ts'

/** What elements set into an article are, by words of their class and id: one of `words`, and one of `beside` if given. */
interface InsertWords {
  readonly kind: BoilerplateKind
  readonly words: ReadonlySet<string>
  readonly beside?: ReadonlySet<string>
}
const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

const inserts: readonly InsertWords[] = [
  // "wp-caption-text", "figcaption"
  { kind: 'caption', words: set('caption captions figcaption') },
  // "image-meta", "photo-credit"
  {
    kind: 'caption',
    words: set('image images img photo photos picture thumbnail'),
    beside: set('credit credits copyright legend legende author metadata meta source'),
  },
  { kind: 'advertisement', words: set('advert advertisement advertising adslot adunit ads') },
  { kind: 'newsletter', words: set('newsletter newsletters mailchimp') },
  // "related-posts", "read-more-box"
  {
    kind: 'related',
    words: set('related recirc recirculation outbrain taboola seealso crosslink crosslinks upnext'),
  },
  // "author-box", "about-the-author"
  {
    kind: 'author-bio',
    words: set('author authors'),
    beside: set('bio box card about description biography'),
  },
  // "source-box"
  { kind: 'source', words: set('source sources'), beside: set('box card') },
  // "affiliate-disclosure"
  { kind: 'legal', words: set('disclosure disclaimer') },
]

/** Steps up to the element that names a line for certain: further up, it holds more than a line. */
const reach = 4
/** A caption or a note on the author that is longer is a text. */
const longestInsert = 500

/** Set apart from the article what its element names for certain: captions, notes on the author, advertising. */
export function nameInserts({ blocks, inside, survey, verdicts }: Sheet): void {
  const page = around(blocks[survey.title], longestOf(blocks, survey.scores))
  const isSlideshow = tellsInCaptions(blocks, inside)
  blocks.forEach(({ text, markup }, index) => {
    if (verdicts[index] || !markup || text.length > longestInsert) return
    let element: MarkupElement | null = markup.element
    for (let step = 0; element && step < reach && !page.has(element); step++, element = element.parent) {
      const kind = insertOf(element)
      if (!kind || (kind === 'caption' && isSlideshow)) continue
      verdicts[index] = { role: 'boilerplate', kind, rule: `${kind}-element`, confidence: 0.9 }
      return
    }
  })
}

function insertOf({ name, tokens }: MarkupElement): BoilerplateKind | null {
  if (name === 'figcaption') return 'caption'
  const has = (words: ReadonlySet<string>): boolean => tokens.some((token) => words.has(token))
  return inserts.find(({ words, beside }) => has(words) && (!beside || has(beside)))?.kind ?? null
}

/** Captions of a slideshow. */
const fewestSlides = 5

/** Whether the article is told in the captions of its pictures, and hardly elsewhere: it is a slideshow. */
export function tellsInCaptions(blocks: readonly TextBlock[], inside: Uint8Array): boolean {
  let slides = 0
  let told = 0
  let all = 0
  blocks.forEach(({ text, markup }, index) => {
    if (!inside[index] || !markup) return
    all += text.length
    if (!isFigureCaption(markup.element)) return
    slides++
    told += text.length
  })
  return slides >= fewestSlides && 2 * told > all
}

/** Elements between a block and the element of its caption. */
const captionReach = 3

/** Whether a line stands in the caption of a figure. */
export function isFigureCaption(element: MarkupElement): boolean {
  let at: MarkupElement | null = element
  for (let step = 0; at && step < captionReach; step++, at = at.parent)
    if (at.name === 'figcaption') return true
  return false
}

/** The longest block that is probably body: what is around it is no insert. */
function longestOf(blocks: readonly TextBlock[], scores: ArrayLike<number>): TextBlock | undefined {
  let longest: TextBlock | undefined
  blocks.forEach((block, index) => {
    if (scores[index]! > 0 && block.text.length > (longest?.text.length ?? 0)) longest = block
  })
  return longest
}
