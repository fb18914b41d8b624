import { fold } from '../../tree/index.ts'

/** Entries of a list that commas separate, white space collapsed. */
export function entriesOf(list: string): string[] {
  return list
    .replace(/\s+/g, ' ')
    .split(',')
    .map((entry) => entry.trim())
    .filter(Boolean)
}

/** The same, folded; without a list, none. */
export const foldedEntriesOf = (list: string | undefined): string[] =>
  list === undefined ? [] : entriesOf(fold(list))
