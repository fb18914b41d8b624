/** A text for a list: cut after so many characters less one, with an ellipsis, where it has more. */
export function shorten(text: string, most: number): string {
  const characters = Array.from(text.slice(0, 4 * most))
  return characters.length > most ? `${characters.slice(0, most - 1).join('')}…` : text
}
