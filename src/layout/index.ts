export type { KeptPart, Page, Part, RemovedPart } from './page.ts'
export { readPage } from './read-page.ts'
