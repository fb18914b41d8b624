export { applyCorrections } from './apply-corrections.ts'
export { rules } from './rules.ts'
export { retextTypos } from './typos.ts'
