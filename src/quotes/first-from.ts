/**
 * Find where a unit stands among phrases.
 *
 * @param phrases In order of their first unit.
 * @returns Index of the first phrase that begins at the unit or after it.
 */
export function firstFrom(phrases: readonly { readonly first: number }[], unit: number): number {
  let low = 0
  let high = phrases.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (phrases[middle]!.first < unit) low = middle + 1
    else high = middle
  }
  return low
}
