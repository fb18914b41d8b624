import { describe, expect, it } from 'vitest'
import { toTerminal } from '../../src/view/index.ts'
import { article, source } from './sample.ts'

const marked = toTerminal(article, source, (look, text) => `<${look}>${text}</${look}>`)

describe('toTerminal', () => {
  it('puts the look of the innermost finding nearest to the text', () => {
    expect(marked).toContain('<cyan>Nous partons </cyan><cyan><yellow>[demain – ndlr]</yellow></cyan>')
    expect(marked).toContain('<cyan><underline><red>fuirr</red></underline> <green>→ fuir</green></cyan>')
  })
  it('sets removed lines apart, with their kind', () => {
    expect(marked).toContain(
      '\n\n<dim>  share            Partager sur <img src=x onerror=alert(1)></dim>\n\n',
    )
  })
  it('sums up', () => {
    const plain = toTerminal(article, source)
    expect(plain).toContain('fr · 3 blocks · 1 removed · 1 quotes · 1 notes · 1 typos\n')
    expect(plain).toMatch(/“Nous partons .*” — Léa Petit, maire\nfuirr → fuir doubled-letter\n$/)
  })
})
