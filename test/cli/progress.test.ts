import { Writable } from 'node:stream'
import { setTimeout as wait } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { showProgress } from '../../src/cli/progress.ts'

/** A terminal that keeps what is written on it. */
function terminal(isTTY: boolean) {
  let screen = ''
  const stream = new Writable({
    write(chunk, _encoding, done) {
      screen += chunk
      done()
    },
  })
  return {
    stream: Object.assign(stream, { isTTY, columns: 100, cursorTo() {}, clearLine() {} }),
    shown: () => screen,
  }
}

describe('progress', () => {
  it('is a bar on a terminal, and lines stand around it', () => {
    const { stream, shown } = terminal(true)
    const progress = showProgress(stream, 1000)
    progress.update(1, 500)
    progress.say('ndlr: a.txt: not UTF-8')
    progress.update(12_000, 2000)
    progress.stop()
    expect(shown()).toContain('\r\u001B[Kndlr: a.txt: not UTF-8\n')
    expect(shown()).toMatch(/0% · 0 pages/)
  })

  it('gives a slow rate with its tenths', async () => {
    const { stream, shown } = terminal(true)
    const progress = showProgress(stream, 1000)
    await wait(300)
    progress.update(2, 500)
    await wait(300)
    progress.stop()
    expect(shown()).toMatch(/50% · 2 pages · [3-6]\.\d\/s/)
  })

  it('counts where nobody knows how much there is', () => {
    const { stream, shown } = terminal(true)
    const progress = showProgress(stream, null)
    progress.update(3, 500)
    progress.stop()
    expect(shown()).toMatch(/0 pages · 0\/s · 0s/)
    expect(shown()).not.toContain('%')
  })

  it('is nothing elsewhere, but for the lines', () => {
    const { stream, shown } = terminal(false)
    const progress = showProgress(stream, 1000)
    progress.update(1, 500)
    progress.say('one line')
    progress.stop()
    expect(shown()).toBe('one line\n')
  })
})
