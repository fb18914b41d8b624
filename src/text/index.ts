export { type MarkupEvidence, readBlocks, type TextBlock } from './blocks.ts'
export { OffsetMap } from './offset-map.ts'
export { type Repaired, repair, repairText } from './repair.ts'
export { decodeWindows1252, windows1252 } from './windows-1252.ts'
