import fc from 'fast-check'

// Properties try the same inputs at every run of the tests, so that a change is judged by what it changes. New inputs come
// with `npm run laws`; a failure there prints its seed, and `NDLR_LAW_SEED` tries it again.
const { NDLR_LAW_SEED, NDLR_LAW_RUNS } = process.env
if (NDLR_LAW_SEED !== undefined || NDLR_LAW_RUNS === undefined)
  fc.configureGlobal({ seed: Number(NDLR_LAW_SEED ?? 1789) })
