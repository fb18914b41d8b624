import { describe, expect, it } from 'vitest'
import { parseArticle } from '../../../src/index.ts'
import { builtInLanguages } from '../../../src/language/index.ts'

const above = [
  'The ferry at Corran was tied up for a third day on Monday, and the queue of lorries reached the church. Nobody on the slipway could say when the part from Norway would arrive.',
  'Two of the drivers had slept in their cabs since Friday. A third, who carries milk, had given most of it away to the houses along the shore before it turned.',
]
const below = [
  'The council met in the afternoon and agreed to pay for a launch, which takes twelve people and no lorries. It will run until dark, weather permitting, and again from six in the morning.',
  'The spare part left Bergen on Sunday night, according to the owner, and should be fitted on Wednesday. Until then the road by the head of the loch adds forty miles to every errand.',
]
const parse = (...lines: string[]) =>
  parseArticle(['Corran ferry stays tied up', ...above, ...lines, ...below].join('\n\n'))

describe.each(
  builtInLanguages.flatMap(({ name, boilerplate: { ownWords } }) =>
    ownWords ? [[name, ownWords.examples] as const] : [],
  ),
)('%s, between paragraphs', (_name, { labels, subheadings }) => {
  it.each(labels)('removed: %s', (line) =>
    expect(parse(line).boilerplate.map(({ text }) => text)).toContain(line),
  )

  it.each(subheadings)('kept: %s', (line) =>
    expect(parse(line).blocks.map(({ text }) => text)).toContain(line),
  )
})

it('what may be a subheading is a label in a row of its kind', () => {
  const row = ['Accept all cookies', 'Deny all', 'Let me choose']
  expect(parse(...row).boilerplate.map(({ text }) => text)).toEqual(row)
})
