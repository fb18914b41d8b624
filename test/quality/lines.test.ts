import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { parseArticle } from '../../src/index.ts'

const articles: Readonly<Record<string, { title: string; paragraphs: readonly string[] }>> = {
  fr: {
    title: 'Le moulin de Bresle tourne à nouveau',
    paragraphs: [
      'Le moulin de Bresle a repris du service dimanche, après onze ans d’arrêt et trois hivers de chantier. Une centaine d’habitants ont suivi la première mouture depuis le pont, malgré un vent qui faisait claquer les bâches.',
      '« Mon grand-père aurait pleuré », a confié Odile Tavernier, présidente de l’association. La roue à aubes, refaite en mélèze, pèse près de quatre tonnes ; il a fallu une grue venue de Dieppe pour la poser.',
      'La farine sera vendue au marché du vendredi, en sacs d’un kilo. Deux boulangers du canton ont déjà promis d’en prendre, à condition que le débit de la rivière suive pendant l’été.',
      'Reste la question de l’entretien. La commune prend en charge la moitié des frais, le reste viendra des visites scolaires et d’un petit gîte aménagé dans l’ancienne écurie.',
      'Les premiers groupes sont attendus en mai. D’ici là, les bénévoles doivent encore finir l’escalier, curer le bief et trouver un meunier qui accepte de se lever à cinq heures.',
    ],
  },
  en: {
    title: 'Bresley mill turns again after eleven years',
    paragraphs: [
      'The mill at Bresley went back to work on Sunday after eleven years of silence and three winters of repairs. About a hundred villagers watched the first grinding from the bridge, in a wind that set the tarpaulins cracking.',
      '“My grandfather would have cried,” said Odile Tavern, who chairs the trust. The wheel, rebuilt in larch, weighs close to four tonnes; a crane had to come from the coast to lift it into place.',
      'The flour will be sold at the Friday market in one-kilo bags. Two bakers in the district have promised to take some, as long as the river keeps its flow through the summer.',
      'Upkeep remains the question. The council pays for half of it; the rest is to come from school visits and from a small guest house fitted into the old stable.',
      'The first groups are expected in May. Before that, the volunteers still have to finish the staircase, dredge the race and find a miller willing to get up at five.',
    ],
  },
}

const linesOf = (name: string): string[] =>
  readFileSync(path.join(import.meta.dirname, 'lines', `${name}.txt`), 'utf8')
    .trimEnd()
    .split('\n')

/** What is made of a line at a place of the article: 'kept', or the kind of what is removed. */
function madeOf(line: string, place: string, turn: number, language: string): string {
  const { title, paragraphs } = articles[language]!
  const at = { top: 0, middle: 1 + (turn % 4), bottom: paragraphs.length }[place]!
  const parts = [title, ...paragraphs.slice(0, at), line, ...paragraphs.slice(at)]
  const source = parts.join(turn % 2 ? '\n' : '\n\n')
  const start = source.indexOf(`\n${line}${at < paragraphs.length ? '\n' : ''}`) + 1
  const { boilerplate } = parseArticle(source, { language })
  const removed = boilerplate.find(({ span }) => span.start <= start + 1 && span.end > start + 1)
  return removed?.kind ?? 'kept'
}

describe('subheadings that labels of sites look like', () => {
  // Written from the catalogue's own words. When they were, 7 in 10 of the first two thirds were removed.
  it.each([
    ['fr', 14],
    ['en', 14],
  ])('%s: no more than %i are lost', (language, most) => {
    const lost = linesOf(`subheadings-${language}`).filter(
      (line, turn) => madeOf(line, 'middle', turn, language) !== 'kept',
    )
    expect(lost.length, lost.join('\n')).toBeLessThanOrEqual(most)
  })
})

describe('boilerplate of one line', () => {
  // Of those set aside only the figures were read: removed 90 % in French and 88 % in English.
  it.each([
    ['boilerplate-fr', 95, 86],
    ['boilerplate-en', 96, 92],
    ['set-aside-fr', 89, 75],
    ['set-aside-en', 87, 75],
  ])('%s: at least %i %% are removed, %i %% of them as what they are', (name, leastRemoved, leastRight) => {
    const language = name.slice(-2)
    const lines = linesOf(name).map((line, turn) => {
      const [kind, place, ...text] = line.split('|')
      return { text: text.join('|'), kind, made: madeOf(text.join('|'), place!, turn, language) }
    })
    const removed = lines.filter(({ made }) => made !== 'kept')
    // What no kind fits may be called many things.
    const right = removed.filter(({ kind, made }) => kind === 'other' || made === kind)
    expect((100 * removed.length) / lines.length).toBeGreaterThanOrEqual(leastRemoved)
    expect((100 * right.length) / removed.length).toBeGreaterThanOrEqual(leastRight)
  })
})
