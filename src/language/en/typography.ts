import type { TypographyData } from '../shape/typography.ts'

export const typography: TypographyData = { spaceBefore: '', spaceAfter: '', open: '“', close: '”' }
