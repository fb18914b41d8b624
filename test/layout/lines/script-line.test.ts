import { describe, expect, it } from 'vitest'
import { isScriptLine } from '../../../src/layout/lines/script-line.ts'

describe('a line of a script', () => {
  it.each([
    'window.dataLayer = window.dataLayer || [];',
    "ads.queue.push(function() { ads.show('box-1'); });",
    "gtag('config', 'G-1');",
    '{{ article.related }}',
    '{% include footer %}',
  ])('is told by its marks: %s', (line) => {
    expect(isScriptLine(line)).toBe(true)
  })

  it.each([
    'Le maire (sans étiquette) a démissionné ; son adjoint aussi.',
    'Photo (archives)',
    'Tarif = 12 euros',
    'Les élus (11 voix contre 4) ont tranché.',
    '{voir encadré}',
  ])('is none: %s', (line) => {
    expect(isScriptLine(line)).toBe(false)
  })
})
