export { buildParagraph } from './paragraph.ts'
export type { Place } from './place.ts'
