/**
 * Find the border in a range of which a first part lies before something, and the rest does not.
 *
 * @param low First number of the range.
 * @param high Number after the last.
 * @returns The first number that does not lie before it; `high` where all do.
 */
export function bisect(low: number, high: number, isBefore: (at: number) => boolean): number {
  let from = low
  let to = high
  while (from < to) {
    const middle = (from + to) >> 1
    if (isBefore(middle)) from = middle + 1
    else to = middle
  }
  return from
}
