import process from 'node:process'
import { expect, it, vi } from 'vitest'
import { onInterrupt } from '../../src/cli/interrupt.ts'

it('a second signal ends the process at once, and none is listened to after the run', () => {
  const before = process.listenerCount('SIGTERM')
  const exit = vi.spyOn(process, 'exit').mockImplementation(() => undefined as never)
  const { signal, stop } = onInterrupt()
  const interrupt = process.listeners('SIGTERM').at(-1)!
  interrupt('SIGTERM')
  expect([signal.aborted, exit.mock.calls]).toEqual([true, []])
  interrupt('SIGTERM')
  expect(exit.mock.calls).toEqual([[130]])
  stop()
  exit.mockRestore()
  expect(process.listenerCount('SIGTERM')).toBe(before)
})
