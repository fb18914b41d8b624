import { describe, expect, it } from 'vitest'
import { builtInLanguages } from '../../../src/language/index.ts'
import { isSiteTalk } from '../../../src/layout/kinds/site-talk.ts'

describe.each(
  builtInLanguages.flatMap(({ name, boilerplate: { talk } }) =>
    talk ? [[name, talk.examples] as const] : [],
  ),
)('%s words of a site to its reader', (_name, { anywhere, behind, article }) => {
  it.each(anywhere)('anywhere: %s', (line) => expect(isSiteTalk(line, builtInLanguages, false)).toBe(true))

  it.each(behind)('behind the last paragraph: %s', (line) => {
    expect(isSiteTalk(line, builtInLanguages, true)).toBe(true)
    expect(isSiteTalk(line, builtInLanguages, false)).toBe(false)
  })

  it.each(article)('not: %s', (line) => expect(isSiteTalk(line, builtInLanguages, true)).toBe(false))
})
