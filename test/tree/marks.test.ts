import { describe, expect, it } from 'vitest'
import { english } from '../../src/language/en/index.ts'
import { french } from '../../src/language/fr/index.ts'
import type { Language } from '../../src/language/language.ts'
import { readPage } from '../../src/layout/index.ts'
import { readOptions } from '../../src/schema/index.ts'
import { readBlocks } from '../../src/text/index.ts'
import { growTree, type Marked, markedOf, passagesOf } from '../../src/tree/index.ts'
import { marksIn } from '../../src/tree/mark-events.ts'

/** The text with what stands between marks in brackets, and '!' where the closing mark is missing. */
function show(text: string, language: Language = french): string {
  const page = readPage(readBlocks(text), [language], readOptions({}))
  const kept = { ...page, parts: page.parts.map((part) => ({ ...part, role: 'paragraph' as const })) }
  const root = growTree(text, kept, { tag: language.code, data: language })
  const passages = passagesOf(root)
  const cuts = passages.map((passage) => [...passage.text].map((unit) => unit))
  const visit = (marked: Marked) => {
    for (const run of marked.runs) {
      cuts[run.passage]![run.start] = `[${cuts[run.passage]![run.start]}`
      cuts[run.passage]![run.end - 1] += marked.close === null ? '!]' : ']'
    }
    marked.inner.forEach(visit)
  }
  markedOf(root, language).forEach(visit)
  return cuts.map((units) => units.join('')).join(' ¶ ')
}

describe('marks', () => {
  it.each([
    ['Il dit « oui », puis «non».', 'Il dit « [oui] », puis «[non]».'],
    ['Elle : “ [a] ” et "b c".', 'Elle : “ [[a]] ” et "[b c]".'],
    ['<<Stop>> et ‹ là › et „hier“.', '<<[Stop]>> et ‹ [là] › et „[hier]“.'],
    ['« Le « grand soir » est là »', '« [Le « [grand soir] » est là] »'],
    ['« Il a dit “non”, hier »', '« [Il a dit “[non]”, hier] »'],
    ['Un écran de 27" et 43°17\' nord.', 'Un écran de 27" et 43°17\' nord.'],
    ['Le 55" diffuse : "Je serai là".', 'Le 55" diffuse : "[Je serai là]".'],
    ["L'usine, qu'on disait 'perdue', s'ouvre.", "L'usine, qu'on disait '[perdue]', s'ouvre."],
    ['Halle aux grains », dit le panneau.', 'Halle aux grains », dit le panneau.'],
    ['« Je reste. Il part.', '« [Je reste. Il part.!]'],
    ['« Un.\n\n« Deux. »', '« [Un.] ¶ « [Deux.] »'],
    ['« Un.\n\nDeux », dit-il.\n\nFin.', '« [Un.] ¶ [Deux] », dit-il. ¶ Fin.'],
    ['« Un.\n\nDeux.', '« [Un.!] ¶ Deux.'],
    // Old books repeat the closing mark at each paragraph.
    ['« Un.\n\n» Deux. »', '« [Un.] ¶ » [Deux.] »'],
    ['« Un.\n\n» Deux.', '« [Un.!] ¶ » Deux.'],
    // An inch inside marks opens and closes nothing, where a better closing mark follows.
    ['"Un écran de 55" de large", dit-il.', '"[Un écran de 55" de large]", dit-il.'],
    ['"Il a 55" hier.', '"[Il a 55]" hier.'],
    ['"Il a 55" hier et "non".', '"[Il a 55]" hier et "[non]".'],
    // The closing mark alone on the next line closes, and the quote ends with its words.
    ['« Un.\n\n»\n\nDeux.', '« [Un.] ¶ » ¶ Deux.'],
    ['Un "mot” mêlé.', 'Un "[mot]” mêlé.'],
    // A straight mark that opens nothing closes nothing; spaces on both sides leave it to its turn.
    ['Halle aux grains", dit le panneau.', 'Halle aux grains", dit le panneau.'],
    ['Un mot"mot. Elle dit " oui " et part.', 'Un mot"mot. Elle dit " [oui] " et part.'],
    // A heading inside a long quote, and a line that is none.
    ['« Un.\n\nUn titre\n\n« Deux. »', '« [Un.] ¶ Un titre ¶ « [Deux.] »'],
    ['« Un.\n\nDeux.\n\n« Trois. »', '« [Un.!] ¶ Deux. ¶ « [Trois.] »'],
    // Marks of a paragraph that goes on with a quote are counted to the one that closes it.
    [
      '« Un.\n\nDeux « trois » et “quatre” », dit-il.',
      '« [Un.] ¶ [Deux « [trois] » et “[quatre]”] », dit-il.',
    ],
    ['« Un.\n\nDeux “trois », dit-il.', '« [Un.] ¶ [Deux “trois] », dit-il.'],
    // A mark that nothing closes takes no words of one that is closed.
    ['« Un. « Deux. « Trois », dit-il.', '« [Un. « Deux.!] « [Trois] », dit-il.'],
    ['« Un. « Deux « trois ».\n\nQuatre », dit-il.', '« [Un. « Deux « [trois] ».] ¶ [Quatre] », dit-il.'],
  ])('%s', (text, expected) => {
    expect(show(text)).toBe(expected)
  })

  it.each([
    [
      "The players' union said the clubs' offer and '90s wages.",
      "The players' union said the clubs' offer and '90s wages.",
    ],
    ['‘He said “go”,’ she recalls.', '‘[He said “[go]”,]’ she recalls.'],
    ["'We won,' he said. 'It's over.'", "'[We won,]' he said. '[It's over.]'"],
    ["Get 'em all", "Get 'em all"],
    // A plural owner inside single marks.
    ["'The players' union won,' he said.", "'[The players' union won,]' he said."],
    ["'The players' left early.", "'[The players]' left early."],
    ["'The players' union's offer won,' he said.", "'[The players' union's offer won,]' he said."],
    ["It ended.'Well.", "It ended.'Well."],
    // A single mark left open keeps nothing of what stands before another one.
    ['‘He said “go” and «left.', '‘He said “[go]” and «[left.!]'],
    [
      'They were ‘no lab rats’ and left. She said: ‘We saw.’',
      'They were ‘[no lab rats]’ and left. She said: ‘[We saw.]’',
    ],
    ["'The players' union and 'the club' met.", "'[The players]' union and '[the club]' met."],
    ['‚Hier‘ und ‚dort‘.', '‚[Hier]‘ und ‚[dort]‘.'],
    ['The 15" screen, and "nobody picks up," he said.', 'The 15" screen, and "[nobody picks up,]" he said.'],
  ])('%s', (text, expected) => {
    expect(show(text, english)).toBe(expected)
  })

  it('are read without a language too: no word begins with an apostrophe', () => {
    expect(marksIn("Get 'em all", english)).toEqual([])
    expect(marksIn("Get 'em all", null)).toEqual([{ start: 4, end: 5, family: '‘', role: 'open' }])
  })

  it('keeps up with a long run of opening marks', () => {
    for (const mark of ['«', '“', '"', "'", '‘', '«“', '<<', '» ', '”', '« a » ']) {
      expect(show(mark.repeat(20_000)).length).toBeGreaterThan(0)
    }
  })
})
