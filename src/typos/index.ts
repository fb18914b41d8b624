export { applyCorrections } from './apply-corrections.ts'
export { examplesOf, rules } from './rules.ts'
export { retextTypos } from './typos.ts'
