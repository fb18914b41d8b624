import { expect, it } from 'vitest'
import { parseArticle } from '../../../src/index.ts'
import { english, french } from '../other-texts/feeds.ts'
import { faultsOf } from '../other-texts/render.ts'

it.each([
  ['fr', french, 'À la une'],
  ['fr', french, 'Nos sélections'],
  ['en', english, 'Top headlines'],
  ['en', english, 'Today’s picks'],
])(
  'the headline stands below a strip of teasers, and nothing of the strip is kept: %s, %#',
  (_, site, heading) => {
    for (const pairs of [2, 4, 6]) {
      const strip = site.feed.slice(0, 2 * pairs)
      const top = [...site.menu, heading]
      const rest = [...site.credits, ...site.paragraphs, ...site.buttons, ...site.foot]
      const faults = faultsOf({
        lines: [...top, ...strip, site.title, ...rest],
        labels: [
          ...top.map(() => '?'),
          ...strip.map(() => 'X'),
          'T',
          ...rest.map((line) => (site.paragraphs.includes(line) ? 'B' : '?')),
        ],
      })
      expect([pairs, faults]).toEqual([pairs, []])
    }
  },
)

it('stays above items that have credits of their own', () => {
  const lines = [
    'Three walks for a wet Sunday',
    'We asked our readers for paths that are better in the rain, and these are the ones they sent.',
    'The mill loop at Harden',
    'Two miles along the race, with a bench under the alders. The mill sells soup.',
    'The sea wall at Crane',
    'Best at high water, when the spray comes over. Keep to the inside.',
    'Over the moor to Tarn End',
    'By Ruth Pell',
    'Go early and take a compass. The moor is no place for a phone.',
    'Terms and conditions',
  ]
  expect(parseArticle(lines.join('\n\n')).title?.text).toBe(lines[0])
})
