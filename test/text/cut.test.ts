import { describe, expect, it } from 'vitest'
import { cutBlock, readBlocks, repairText } from '../../src/text/index.ts'

const sources = [
  'Un deux trois quatre',
  'Un&nbsp;deux &nbsp; trois\u00a0quatre',
  '&Eacute;t&eacute; cam&shy;pagne &shy; e\u0301te\u0301',
  'Â«Â OuiÂ Â», voilÃ que dÃ©jÃ\u00a0',
  'un\u200B \u200Bdeux\u0000 l\u0092homme',
]

describe('cutBlock', () => {
  it('cuts pieces that hold everything and repair to their text', () => {
    for (const source of sources) {
      const block = readBlocks(source)[0]!
      for (let cut = 1; cut < block.text.length; cut++) {
        if (!/\s/.test(block.text[cut]!)) continue
        const left = cutBlock(block, 0, cut)
        const right = cutBlock(block, cut, block.text.length)
        expect(`${left.text} ${right.text}`.replace(/\s/g, ' ')).toBe(block.text.replace(/\s/g, ' '))
        expect(left.span.start).toBe(block.span.start)
        expect(right.span.end).toBe(block.span.end)
        expect(source.slice(left.span.end, right.span.start).trim()).toBe('')
        for (const { text, span, map } of [left, right]) {
          expect(repairText(source.slice(span.start, span.end))).toBe(text)
          for (let at = 0; at < text.length; at++)
            expect(map.span(at, at + 1)).toEqual(
              block.map.span(block.text.indexOf(text) + at, block.text.indexOf(text) + at + 1),
            )
        }
      }
    }
  })

  it('leaves a bullet out', () => {
    const [block] = readBlocks('• Une pomme\n• Une poire')
    expect(cutBlock(block!, block!.bullet, block!.text.length)).toMatchObject({
      text: 'Une pomme',
      span: { start: 2, end: 11 },
    })
  })
})
