import { openingOf, saysMore } from '../language/opening-line.ts'
import { type Passage, skipSpace, trimSpace } from '../tree/index.ts'
import type { Draft } from './draft.ts'
import type { NoteLexicon } from './lexicon.ts'
import { readSigned } from './signed.ts'

const lines: ReadonlySet<Passage['kind']> = new Set(['paragraph', 'listItem', 'standfirst', 'note'])

const openers = '[({'
const closers = '])}'

/** Read a line that is a note as a whole: "Erratum : …", "* Les prénoms ont été changés." */
export function readLineNote(lexicon: NoteLexicon | null, { text, kind }: Passage): Draft | null {
  if (!lines.has(kind)) return null
  const start = skipSpace(text, 0, text.length)
  const end = trimSpace(text, start, text.length)
  // Brackets are read as such; they may end before the line does.
  if (openers.includes(text[start]!) && kind !== 'note') return null
  const found = lexicon && openingOf(text, lexicon.openings)
  const opening = found && saysMore(text, found) ? found : null
  if (!opening && kind !== 'note') return null
  // "[Ed.: the totals were revised.]": brackets around the line are none of its words.
  const isEnclosed = start < end - 1 && closers[openers.indexOf(text[start]!)] === text[end - 1]
  const to = isEnclosed ? trimSpace(text, start, end - 1) : end
  let from = start
  while (from < to && /[^\p{L}\p{N}«“"]/u.test(text[from]!)) from++
  if (from >= to) return null
  const signed = lexicon && readSigned(lexicon, text, from, to)
  if (!signed)
    return {
      kind: opening?.kind ?? 'editorial',
      start,
      end,
      text: { start: from, end: to },
      signature: null,
    }
  const { signature } = signed
  return {
    kind: opening && opening.kind !== 'editorial' ? opening.kind : signed.kind,
    start,
    end,
    text: { start: signed.start, end: signed.end },
    signature,
  }
}
