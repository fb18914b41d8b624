import type { QuoteData } from '../shape/quotes.ts'

export const quotes: QuoteData = {}
