import { execFileSync } from 'node:child_process'
import path from 'node:path'
import { describe, expect, it } from 'vitest'

/** How much a unit of text may cost in a text eight times as long, beside what it costs in the shorter one. */
const most = 1.2

// Counted in a process of its own, before anything is compiled, and never optimised: so each step is counted, once.
const steps = JSON.parse(
  execFileSync(
    process.execPath,
    ['--no-opt', '--import', 'tsx', path.join(import.meta.dirname, 'steps.ts')],
    { encoding: 'utf8' },
  ),
) as Record<string, [number, number]>

describe('steps for each unit of text do not grow with the text: law 5', () => {
  it.each(Object.entries(steps))('%s', (_, [few, many]) => {
    expect(many).toBeLessThanOrEqual(few * most + 0.1)
  })
})

/** A tenth above what they were when this was written: what makes them more is seen here, not in times. */
describe('steps for each unit of text stay as few as they are', () => {
  it.each([
    ['text: prose', 256],
    ['text: comment lines', 182],
    ['html: paragraphs', 247],
  ] as const)('%s', (text, bound) => {
    expect(steps[text]![0]).toBeLessThanOrEqual(bound)
  })
})
