import type { TypoPatterns } from '../shape/typo-patterns.ts'

export const patterns: TypoPatterns = { lists: {}, forms: {}, rules: {} }
