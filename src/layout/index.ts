export { explainPage, type LineExplanation } from './explain-page.ts'
export type { Reason } from './model/evidence.ts'
export type { KeptPart, Page, PageHints, Part, RemovedPart } from './page.ts'
export { readPage } from './read-page.ts'
