import type { TypoData } from '../shape/typos.ts'

export const typos: TypoData = {}
