import { bisect } from '../text/index.ts'

/**
 * Find where a unit stands among phrases.
 *
 * @param phrases In order of their first unit.
 * @returns Index of the first phrase that begins at the unit or after it.
 */
export function firstFrom(phrases: readonly { readonly first: number }[], unit: number): number {
  return bisect(0, phrases.length, (at) => phrases[at]!.first < unit)
}
