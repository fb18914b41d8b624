export { articleCompiler } from './compile.ts'
export { growTree } from './grow.ts'
export type { PageData } from './node-data.ts'
export { type Passage, passagesOf, TokenKind } from './passage.ts'
