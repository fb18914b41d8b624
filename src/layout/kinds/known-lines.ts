import type { BoilerplateKind } from '../../schema/index.ts'
import type { TextBlock } from '../../text/index.ts'
import { isCaption, isCaptionOfHead, isCaptionWithAgency } from '../lines/captions.ts'
import { blockByMarkup } from '../lines/markup-kinds.ts'
import { isStopped } from '../lines/sentence.ts'
import { isTimeOfText } from '../lines/time-lines.ts'
import { wordBookOf } from '../metadata/word-book.ts'
import { judgeMatch, type PhraseVerdict } from '../phrases/index.ts'
import { blank, type Sheet, type Verdict } from '../sheet.ts'
import { isFigureCaption, tellsInCaptions } from './markup-inserts.ts'
import { isPointer } from './pointers.ts'
import { isSiteTalk } from './site-talk.ts'
import { mostSpokenFor } from './spoken-for.ts'
import { mayBeSubheading } from './subheading-words.ts'
import { kindByTellingWords } from './telling-words.ts'

/** Name the lines that their own words give away. */
export function nameKnownWords(sheet: Sheet): void {
  const { blocks, languages, words, survey, inside, credits, head, first, last, verdicts } = sheet
  const isSlideshow = tellsInCaptions(blocks, inside)
  const end = endOfText(sheet)
  const doubtful = new Map<number, PhraseVerdict>()
  blocks.forEach(({ text, markup }, index) => {
    if (verdicts[index]) return
    if (text === '') {
      verdicts[index] = blank
      return
    }
    // A label that stands between paragraphs again and again is a button of each: "Partager".
    const isButton = index > last || survey.placed[index]!.copies > 1
    const isOfText = inside[index] === 1 && isTimeOfText(sheet, index)
    const place = isOfText
      ? 'middle'
      : index < head
        ? 'top'
        : isButton
          ? 'bottom'
          : index >= end
            ? placeAtEnd(blocks[index]!)
            : 'middle'
    const known = judgeMatch(text, words[index]!.match, place)
    const match = words[index]!.match
    if (known && place === 'middle' && mayBeSubheading(text, match!, known, languages))
      doubtful.set(index, known)
    else if (known) verdicts[index] = verdictOf(known)
    else if (markup && !isSlideshow && isFigureCaption(markup.element)) verdicts[index] = captionOfFigure
    else if (
      !credits.has(index) &&
      (isCaption(text, survey.lines.all[index]!, words[index]!, wordBookOf(languages)) ||
        (index < last && isCaptionWithAgency(text, survey.lines.all[index]!, words[index]!)) ||
        isAboveCredit(sheet, index) ||
        (index > survey.title && index < head && isCaptionOfHead(text, survey.lines.all[index]!)))
    )
      verdicts[index] = captionWithCredit
    else if (place === 'middle' && isPointer(text, languages)) verdicts[index] = pointer
    // What stands behind the text and no wording is known of is the site's talk, or the text would not end there.
    else if (
      inside[index] === 1 &&
      index > first &&
      !isOfText &&
      (index >= end || isSiteTalk(text, languages, false))
    ) {
      verdicts[index] = siteTalk(kindByTellingWords(text, languages) ?? (match && mostSpokenFor(match)))
    }
  })
  nameRowsOfLabels(verdicts, doubtful)
}

/** Name lines that may be subheadings where they stand in a row of labels of their kind: "Cookies", "Tout accepter". */
function nameRowsOfLabels(
  verdicts: (Verdict | undefined)[],
  doubtful: ReadonlyMap<number, PhraseVerdict>,
): void {
  for (const [from, { kind }] of doubtful) {
    if (doubtful.get(from - 1)?.kind === kind) continue
    let end = from + 1
    while (doubtful.get(end)?.kind === kind) end++
    if (!isLabelOf(verdicts[from - 1], kind) && !isLabelOf(verdicts[end], kind)) continue
    for (let index = from; index < end; index++) verdicts[index] = verdictOf(doubtful.get(index)!)
  }
}

const isLabelOf = (verdict: Verdict | undefined, kind: BoilerplateKind): boolean =>
  verdict?.role === 'boilerplate' && verdict.kind === kind

/** Words of the longest caption whose credit stands on the next line. */
const longestCaption = 30

/**
 * "La jetée, mardi, vue du marché.", "© Paul Roux": below the byline, or above another lead, a line with the credit of a
 * picture right under it is its caption; alone under the headline it may be the lead.
 */
function isAboveCredit({ blocks, words, survey, inside, credits, head }: Sheet, index: number): boolean {
  const { words: size } = survey.lines.all[index]!
  if (index <= survey.title || index >= head || size < 3 || size > longestCaption) return false
  const below = index + 1
  const isCredit =
    credits.get(below)?.pictures ||
    judgeMatch(blocks[below]!.text, words[below]!.match, 'top')?.kind === 'credit' ||
    /^©\s?\p{Lu}/u.test(blocks[below]!.text)
  if (!isCredit || survey.lines.all[below]!.words > longestCredit) return false
  for (let at = survey.title + 1; at < index; at++) {
    const found = credits.get(at)
    if (found && !found.pictures && (found.signatures.length > 0 || found.dates.length > 0)) return true
  }
  for (let at = below + 1; at < head; at++)
    if (inside[at] && !credits.has(at) && isStopped(survey.lines.all[at]!)) return true
  return false
}
/** Words of the longest credit alone on its line. */
const longestCredit = 8

/** Index of the first of the notices that stand behind the last paragraph and were taken for the article. */
function endOfText({ blocks, languages, words, inside, first, last }: Sheet): number {
  let end = last + 1
  while (end - 1 > first && inside[end - 1]) {
    const block = blocks[end - 1]!
    const isKnown = judgeMatch(block.text, words[end - 1]!.match, placeAtEnd(block)) !== null
    if (!isKnown && !isSiteTalk(block.text, languages, true)) break
    end--
  }
  return end
}

/** A heading that is the last of an article has nothing of it below: it heads what follows, as "Related" does. */
const placeAtEnd = (block: TextBlock) => (blockByMarkup(block) === 'subheading' ? 'bottom' : 'end')

function verdictOf({ kind, rule, confidence, opens }: PhraseVerdict): Verdict {
  return { role: 'boilerplate', kind, rule, confidence, opens }
}

const siteTalk = (kind: BoilerplateKind | null): Verdict => ({
  role: 'boilerplate',
  kind: kind ?? 'other',
  rule: 'site-talk',
  confidence: 0.75,
})

const pointer: Verdict = { role: 'boilerplate', kind: 'related', rule: 'pointer', confidence: 0.9 }

const captionWithCredit: Verdict = {
  role: 'boilerplate',
  kind: 'caption',
  rule: 'caption-with-credit',
  confidence: 0.85,
}

const captionOfFigure: Verdict = {
  role: 'boilerplate',
  kind: 'caption',
  rule: 'caption-of-figure',
  confidence: 0.97,
}
