/** A text and its mistakes, written as one: "le contrat [du15>du 15] mars". */
export interface Marked {
  readonly text: string
  readonly mistakes: readonly { readonly start: number; readonly end: number; readonly expected: string }[]
}

/** Read a marked text. */
export function unmark(marked: string): Marked {
  const mistakes: { start: number; end: number; expected: string }[] = []
  let text = ''
  let at = 0
  for (const match of marked.matchAll(/\[([^\]>]+)>([^\]]+)\]/g)) {
    text += marked.slice(at, match.index)
    const start = text.length
    text += match[1]
    mistakes.push({ start, end: text.length, expected: match[2]! })
    at = match.index + match[0].length
  }
  return { text: text + marked.slice(at), mistakes }
}

/** A text with findings marked the same way. */
export function mark(
  text: string,
  findings: readonly {
    readonly span: { start: number; end: number }
    readonly expected: readonly string[]
  }[],
): string {
  let marked = ''
  let at = 0
  for (const { span, expected } of findings) {
    marked += `${text.slice(at, span.start)}[${text.slice(span.start, span.end)}>${expected[0]}]`
    at = span.end
  }
  return marked + text.slice(at)
}
