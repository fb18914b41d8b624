/** A label as the languages list them. */
export const labelOf = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/ ?[:.|]$/, '')
