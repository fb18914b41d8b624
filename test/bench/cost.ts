// CPU time of pieces of work that are compared: taken by turns, so that what else the machine does falls on all of them.

/**
 * Milliseconds that each work runs before anything is measured: until then the engine still compiles. A page of 2 kB
 * takes 3.3 ms after the first 400 times, 2.3 after 1,500 and 1.7 from 3,500 on.
 */
const warmth = 6000
/** Milliseconds of one turn, and turns of each work. */
const turn = 150
const turns = 9
/** Of work of seconds. */
const fewTurns = 3

/** CPU milliseconds of one call of each work: the least of its turns. */
export function costs(...works: readonly (() => unknown)[]): number[] {
  const times = works.map((work) => {
    let calls = 0
    let spent = 0
    while (spent < warmth) {
      spent += timed(work, 1)
      calls++
    }
    // The last third is fast: what it costs by then tells how many calls fill a turn.
    const late = Math.max(1, Math.floor(calls / 3))
    return Math.max(1, Math.round(turn / timed(work, late)))
  })
  const least = works.map(() => Number.POSITIVE_INFINITY)
  const most = times.includes(1) ? fewTurns : turns
  for (let count = 0; count < most; count++)
    works.forEach((work, index) => {
      least[index] = Math.min(least[index]!, timed(work, times[index]!))
    })
  return least
}

/** CPU milliseconds of one of several calls in a row. */
export function timed(work: () => unknown, times: number): number {
  const before = process.cpuUsage()
  for (let time = 0; time < times; time++) work()
  return since(before) / times
}

/** CPU milliseconds since then. */
export function since(before: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}
