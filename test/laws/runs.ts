import fc from 'fast-check'

const asked = Number(process.env.NDLR_LAW_RUNS ?? 0)

/**
 * How many inputs a law is tried on: `usual`, or with `NDLR_LAW_RUNS` (`npm run laws`) its share of that many.
 * A failure prints its seed (see test/setup.ts) and the smallest input that fails.
 */
export function runs(usual: number, share: number): fc.Parameters<unknown> {
  const numRuns = asked > 0 ? Math.ceil(asked * share) : usual
  return { numRuns, verbose: fc.VerbosityLevel.None }
}

/** Milliseconds that a law may take. */
export const patience = asked > 0 ? 24 * 3600 * 1000 : 60_000
