import { setTimeout as wait } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { concurrently } from '../../../src/cli/run/concurrently.ts'

const never = new AbortController().signal

async function* numbers(count: number, onTaken: (number: number) => void = () => {}) {
  for (let number = 0; number < count; number++) {
    onTaken(number)
    yield number
  }
}

async function collect<T>(results: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = []
  for await (const result of results) all.push(result)
  return all
}

/** Later items are ready sooner. */
const backwards = async (number: number) => {
  await wait(number % 2 === 0 ? 15 : 1)
  return number
}

describe('concurrently', () => {
  it('keeps the order, or gives what is ready', async () => {
    const flow = { width: 2, signal: never }
    const ordered = await collect(concurrently(numbers(8), backwards, { ...flow, isOrdered: true }))
    expect(ordered).toEqual([0, 1, 2, 3, 4, 5, 6, 7])
    const ready = await collect(concurrently(numbers(8), backwards, { ...flow, isOrdered: false }))
    expect(ready[0]).toBe(1)
    expect(ready.toSorted()).toEqual(ordered)
  })

  it('never takes more than there is room for, and waits for a slow reader', async () => {
    let taken = 0
    let given = 0
    let most = 0
    const source = numbers(40, () => {
      taken++
      most = Math.max(most, taken - given)
    })
    for await (const _ of concurrently(source, async (n) => n, {
      width: 3,
      isOrdered: true,
      signal: never,
    })) {
      await wait(1)
      given++
    }
    expect([taken, given]).toEqual([40, 40])
    expect(most).toBeLessThanOrEqual(5)
  })

  it('gives a result before the next item comes', async () => {
    let release = () => {}
    const gate = new Promise<void>((resolve) => (release = resolve))
    async function* slow() {
      yield 1
      await gate
      yield 2
    }
    const results = concurrently(slow(), async (n) => n, { width: 4, isOrdered: true, signal: never })
    expect((await results.next()).value).toBe(1)
    release()
    expect(await collect(results)).toEqual([2])
  })

  it('finishes what is under way when the end is called for, though the source stands still', async () => {
    const controller = new AbortController()
    async function* still() {
      yield 1
      yield 2
      await new Promise(() => {})
    }
    const results = concurrently(still(), backwards, { width: 4, isOrdered: true, signal: controller.signal })
    const all = collect(results)
    setTimeout(() => controller.abort(), 5)
    expect(await all).toEqual([1, 2])
  })

  it('begins nothing when the end was called for before, or while the source was asked', async () => {
    const controller = new AbortController()
    const taken: number[] = []
    let release = () => {}
    const gate = new Promise<void>((resolve) => (release = resolve))
    async function* late() {
      yield 1
      await gate
      yield 2
    }
    const work = async (number: number) => {
      taken.push(number)
      return number
    }
    const flow = { width: 4, isOrdered: true, signal: controller.signal }
    const all = collect(concurrently(late(), work, flow))
    await wait(5)
    controller.abort()
    release()
    expect([await all, taken]).toEqual([[1], [1]])
    expect([await collect(concurrently(numbers(3), work, flow)), taken]).toEqual([[], [1]])
  })

  it('passes on a fault of the source after what came before it', async () => {
    async function* faulty() {
      yield 1
      throw new Error('gone')
    }
    const seen: number[] = []
    const reading = (async () => {
      for await (const n of concurrently(faulty(), backwards, { width: 4, isOrdered: true, signal: never }))
        seen.push(n)
    })()
    await expect(reading).rejects.toThrow('gone')
    expect(seen).toEqual([1])
  })
})
