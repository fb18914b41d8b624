import { describe, expect, it } from 'vitest'
import { parseArticle } from '../../../src/index.ts'

const paragraph =
  'The bridge reopened on Monday after two years of work, the council said in a short statement to residents.'

describe('lines of the newsroom', () => {
  it.each([
    'This article was amended on 3 May 2020 to remove a name.',
    'Correction: an earlier version gave the wrong date of the meeting.',
    'This story was updated on 4 May 2020 at 10.15 with comment from the county and from two neighbours.',
  ])('stay beside the article: %s', (line) => {
    const { blocks, editorNotes } = parseArticle(`${paragraph}\n\n${paragraph}\n\n${line}`, {
      language: 'en',
    })
    expect(blocks.at(-1)).toMatchObject({ kind: 'note', text: line })
    expect(editorNotes).toHaveLength(1)
  })

  it('are no headings and no dates', () => {
    const { blocks } = parseArticle(`${paragraph}\n\nUpdate\n\n${paragraph}`, { language: 'en' })
    expect(blocks.map(({ kind }) => kind)).not.toContain('note')
  })
})
