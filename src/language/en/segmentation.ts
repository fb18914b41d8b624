import type { SegmentationData } from '../shape/segmentation.ts'

export const segmentation: SegmentationData = {
  abbreviations: ['mr', 'mrs', 'ms', 'dr', 'prof', 'gen', 'sen', 'rep', 'gov', 'st', 'vs', 'no'],
  finalAbbreviations: ['etc', 'inc', 'ltd', 'co', 'jr', 'sr', 'a.m', 'p.m', 'u.s'],
  clitics: [],
  lexicalApostrophes: [],
}
