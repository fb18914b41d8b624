export { retextQuotes } from './quotes.ts'
export { retextSpeakers } from './speakers.ts'
