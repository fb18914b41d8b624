import { describe, expect, it } from 'vitest'
import { partsOf } from '../../src/layout/pieces.ts'
import type { LinePiece, Verdict } from '../../src/layout/sheet.ts'
import { readBlocks } from '../../src/text/index.ts'

const related: Verdict = { role: 'boilerplate', kind: 'related', rule: 'read-also', confidence: 0.9 }
const kept = (role: Verdict['role']): Verdict => ({ role, rule: 'test', confidence: 0.9 })

/** Role and text of the parts of a line, in which what stands between bars is a piece. */
function show(line: string, verdict: Verdict): string[] {
  const source = line.replaceAll('|', '')
  const [block] = readBlocks(source)
  const pieces: LinePiece[] = []
  let from = -1
  let at = 0
  for (const unit of line.replaceAll('&nbsp;', ' ')) {
    if (unit !== '|') at += unit.length
    else if (from < 0) from = at
    else {
      pieces.push({ from, to: at, verdict: related })
      from = -1
    }
  }
  return partsOf(block!, verdict, pieces).map(
    ({ role, text, span }) => `${role}: ${text} <${source.slice(span.start, span.end)}>`,
  )
}

describe('a line with pieces of others in it', () => {
  it('is a part before each and behind each', () => {
    expect(show('Le pont ferme. |Lire aussi : Le gué| Il pleut.', kept('paragraph'))).toEqual([
      'paragraph: Le pont ferme. <Le pont ferme.>',
      'boilerplate: Lire aussi : Le gué <Lire aussi : Le gué>',
      'paragraph: Il pleut. <Il pleut.>',
    ])
  })

  it('goes on as a paragraph where it is what a page has once: a lead in two would lose its second half', () => {
    for (const role of ['title', 'kicker', 'standfirst'] as const)
      expect(
        show('Le pont ferme. |Lire aussi : Le gué| Il pleut.', kept(role)).map((part) => part.split(':')[0]),
      ).toEqual([role, 'boilerplate', 'paragraph'])
    expect(show('|Vidéo.| Le pont ferme.', kept('title'))).toEqual([
      'boilerplate: Vidéo. <Vidéo.>',
      'title: Le pont ferme. <Le pont ferme.>',
    ])
  })

  it('has no part without a word: a space between two pieces, written as an entity or not, goes with the second', () => {
    expect(show('Oui. |Lire aussi.|&nbsp;|Voir aussi.|', kept('paragraph'))).toEqual([
      'paragraph: Oui. <Oui.>',
      'boilerplate: Lire aussi. <Lire aussi.>',
      'boilerplate: Voir aussi. <&nbsp;Voir aussi.>',
    ])
  })
})
