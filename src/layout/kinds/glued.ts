import { phraseBook, phraseCuts } from '../phrases/index.ts'
import type { LinePiece, Sheet } from '../sheet.ts'

/** Shortest line that something may be glued to, in words. */
const shortest = 8

/** Find what is glued into the lines of the article: "… la mairie.Lire aussi : …". The rest of the line stays. */
export function cutLines({ blocks, languages, survey, inside, verdicts, pieces }: Sheet): void {
  const book = phraseBook(languages)
  blocks.forEach(({ text, bullet }, index) => {
    if (!inside[index] || verdicts[index] || survey.lines.all[index]!.words < shortest) return
    const cuts = phraseCuts(text, book).filter(({ end }) => end > bullet)
    if (cuts.length === 0) return
    pieces.set(
      index,
      cuts.map(
        ({ start, end, kind, rule, confidence }): LinePiece => ({
          from: start,
          to: end,
          verdict: { role: 'boilerplate', kind, rule, confidence },
        }),
      ),
    )
  })
}
