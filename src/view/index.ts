export { toText } from './text.ts'
