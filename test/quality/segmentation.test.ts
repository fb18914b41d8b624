import { describe, expect, it } from 'vitest'
import { segment } from '../../src/retext-french/index.ts'
import { readGold, scoreOf } from './segmentation.ts'

/** Only ever raised. */
const floor = 98

describe('sentences of the press', () => {
  it(`are found with F of at least ${floor}`, () => {
    const { f, wrong } = scoreOf((text) => segment(text).sentences, readGold())
    if (process.env.SHOW) console.log(f.toFixed(1), wrong.join('\n'))
    expect(f, wrong.join('\n')).toBeGreaterThanOrEqual(floor)
  })
})
