/** What a file holds: one page, or many. */
export type InputKind = 'text' | 'html' | 'ndjson' | 'warc'

export const inputKinds: readonly InputKind[] = ['text', 'html', 'ndjson', 'warc']

const kindOfExtension: Readonly<Record<string, InputKind>> = {
  txt: 'text',
  text: 'text',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  ndjson: 'ndjson',
  jsonl: 'ndjson',
  warc: 'warc',
  wet: 'warc',
}

/** What the name of a file says that it holds; null when it says nothing. `.gz` at the end is left aside. */
export function kindOfName(name: string): InputKind | null {
  const extension = /\.([a-z]+)(?:\.gz)?$/i.exec(name)?.[1]?.toLowerCase() ?? ''
  return Object.hasOwn(kindOfExtension, extension) ? kindOfExtension[extension]! : null
}

/**
 * What the first bytes say, for standard input and names without a known extension. Only what cannot be a text page
 * counts: the mark of a web archive, an HTML declaration or root, a line that is a record.
 *
 * @param head The first bytes, decompressed.
 */
export function kindOfBytes(head: Uint8Array): InputKind {
  const start = new TextDecoder('latin1').decode(head.subarray(0, 65_536))
  if (/^WARC\/\d/.test(start)) return 'warc'
  if (/^(?:ï»¿)?\s*<(?:!doctype html|html|\?xml)\b/i.test(start)) return 'html'
  if (/^\s*\{\s*"(?:id|text|html|url)"\s*:/.test(start)) return 'ndjson'
  return 'text'
}
