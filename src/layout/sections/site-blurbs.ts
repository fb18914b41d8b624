import type { Sheet } from '../sheet.ts'

/**
 * Leave out what stands above the headline and once more elsewhere: the site says it of itself, in a menu that tells
 * what each programme is about, and again at the foot of the page.
 */
export function leaveSiteBlurbs({ survey, inside }: Pick<Sheet, 'survey' | 'inside'>): void {
  for (let index = 0; index < survey.title; index++) if (survey.placed[index]!.copies > 1) inside[index] = 0
}
