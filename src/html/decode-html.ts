import { decodeWindows1252 } from '../text/index.ts'

/** The HTML standard looks for a declared encoding in the first 1,024 bytes; real pages put it later. */
const headLength = 4096
const declaration = /<meta[^>]{0,200}?charset\s*=[\s"']*([\w:.-]{2,40})/i
const xmlDeclaration = /^\s*<\?xml[^>]{0,200}?encoding\s*=[\s"']*([\w:.-]{2,40})/i

/** Labels that the Encoding standard reads as windows-1252. */
const latin =
  /^(?:windows-1252|cp1252|x-cp1252|iso-?8859-?1|iso_8859-1|latin1|l1|us-ascii|ascii|ansi_x3\.4-1968)$/

/**
 * Decode the bytes of a page: by byte order mark, by the encoding it declares, else as UTF-8 where that is valid,
 * else as windows-1252.
 *
 * @param bytes The page as received.
 * @returns The string that spans of `parseHtmlArticle` index, and the name of the encoding, in lower case. Never fails.
 */
export function decodeHtml(bytes: Uint8Array): { html: string; encoding: string } {
  // A buffer that was given away has no bytes, and takes no question.
  if (bytes.length === 0) return { html: '', encoding: 'utf-8' }
  const encoding = markedEncoding(bytes) ?? declaredEncoding(bytes)
  if (encoding) {
    if (latin.test(encoding)) return { html: decodeWindows1252(bytes), encoding: 'windows-1252' }
    const decoder = decoderOf(encoding, false)
    if (decoder) return { html: decoder.decode(bytes), encoding: decoder.encoding }
  }
  try {
    return { html: decoderOf('utf-8', true)!.decode(bytes), encoding: 'utf-8' }
  } catch {
    return { html: decodeWindows1252(bytes), encoding: 'windows-1252' }
  }
}

/** A page as a string, bytes decoded; what is neither is given back as it is. */
export function pageText(page: unknown): unknown {
  return isBytes(page) ? decodeHtml(page).html : page
}

/** Also of another realm (a frame, a test environment), where they are no instance of this one's class. */
const isBytes = (value: unknown): value is Uint8Array =>
  ArrayBuffer.isView(value) && Object.prototype.toString.call(value) === '[object Uint8Array]'

function markedEncoding(bytes: Uint8Array): string | null {
  const [first, second, third] = [bytes[0], bytes[1], bytes[2]]
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8'
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  return null
}

function declaredEncoding(bytes: Uint8Array): string | null {
  const head = decodeWindows1252(bytes.subarray(0, headLength))
  const label = (declaration.exec(head) ?? xmlDeclaration.exec(head))?.[1]?.toLowerCase()
  // A declaration that could be read as ASCII is not UTF-16, whatever it says.
  return label?.startsWith('utf-16') ? 'utf-8' : (label ?? null)
}

function decoderOf(label: string, fatal: boolean): TextDecoder | null {
  try {
    return new TextDecoder(label, { fatal })
  } catch {
    return null
  }
}
