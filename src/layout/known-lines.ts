import type { BoilerplateKind } from '../schema/index.ts'
import { judgeMatch, type PhraseVerdict } from './phrases/index.ts'
import type { Sheet, Verdict } from './sheet.ts'

/** Name the lines that their own words give away. */
export function nameKnownWords(sheet: Sheet): void {
  const { blocks, words, survey, first, last, verdicts } = sheet
  blocks.forEach(({ text }, index) => {
    if (verdicts[index]) return
    if (text === '') {
      verdicts[index] = { role: 'boilerplate', kind: 'code', rule: 'blank', confidence: 1 }
      return
    }
    // A label that stands between paragraphs again and again is a button of each: "Partager".
    const isButton = index > last || survey.placed[index]!.copies > 1
    const place = index < first ? 'top' : isButton ? 'bottom' : 'middle'
    const known = judgeMatch(text, words[index]!.match, place)
    if (known) verdicts[index] = verdictOf(known)
    else if (isCaption(sheet, index)) verdicts[index] = captionWithCredit
  })
}

function verdictOf({ kind, rule, confidence, opens }: PhraseVerdict): Verdict {
  return { role: 'boilerplate', kind, rule, confidence, opens }
}

const captionWithCredit: Verdict = {
  role: 'boilerplate',
  kind: 'caption',
  rule: 'caption-with-credit',
  confidence: 0.85,
}
/** Longest caption in words. */
const longestCaption = 60

/** "La halle, vendredi, après l'incendie. Photo Anne Rey", "The pier on Friday. (Dana Cole/The Courier)" */
function isCaption({ blocks, words, survey }: Sheet, index: number): boolean {
  const line = survey.lines.all[index]!
  if (line.words < 3 || line.words > longestCaption || line.last === 46) return false
  const { text } = blocks[index]!
  return endsInPair(text) || endsInCredit(text, words[index]!.match?.hits.at(-1))
}

/** The credit that ends a caption stands behind a stop, in brackets or behind its sign. */
function endsInCredit(
  text: string,
  hit:
    | {
        readonly phrases: readonly { readonly kind: BoilerplateKind }[]
        readonly start: number
        readonly end: number
      }
    | undefined,
): boolean {
  if (!hit || hit.start === 0 || !hit.phrases.some(({ kind }) => kind === 'credit')) return false
  if (!/^[)\].]?\s*$/.test(text.slice(hit.end))) return false
  const sign = text[hit.start]
  return sign === '©' || /[.!?…»)([|/©]\s*$/.test(text.slice(0, hit.start))
}

/** Photographer and agency behind the sentence, in brackets or not. */
function endsInPair(text: string): boolean {
  if (text.endsWith(')')) return isPair(text.slice(text.lastIndexOf('(') + 1, -1), false)
  const stop = Math.max(...['. ', '! ', '? ', '» ', '… '].map((mark) => text.lastIndexOf(mark)))
  return stop > 0 && isPair(text.slice(stop + 2), true)
}

const longestSigner = 6

/** "Anne Rey/Le Courrier", "AP Photo | J. Cole" */
function isPair(text: string, allCapitals: boolean): boolean {
  const signers = text.split(/[/|]/)
  if (signers.length < 2 || signers.length > 3) return false
  return signers.every((signer) => {
    const words = signer.trim().split(' ')
    const capitals = words.filter((word) => /^[\p{Lu}\d@]/u.test(word)).length
    return words.length <= longestSigner && capitals >= (allCapitals ? words.length - 1 : 1) && capitals > 0
  })
}
