export { retextTypos } from './typos.ts'
