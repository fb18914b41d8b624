export type { KeptPart, Page, PageHints, Part, RemovedPart } from './page.ts'
export { readPage } from './read-page.ts'
