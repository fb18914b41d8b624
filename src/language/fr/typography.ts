import type { TypographyData } from '../shape/typography.ts'

export const typography: TypographyData = {
  spaceBefore: ';:!?»',
  spaceAfter: '«',
  open: '«\u00A0',
  close: '\u00A0»',
}
