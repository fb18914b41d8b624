import { Article } from '../schema/index.ts'
import { readBytes, takeAll } from './input/bytes.ts'
import { byteLines } from './input/lines.ts'
import { messageOf } from './page.ts'

/** Longest line or document, in bytes. */
const longest = 512 * 1024 * 1024

/** What stood in a file, in numbers. */
export interface Validity {
  valid: number
  invalid: number
  /** Records of pages that did not become articles. */
  failed: number
}

/**
 * Check files against the schema: NDJSON as this command writes it, lines that are articles, or a `.json` file with one
 * article or a list of them.
 *
 * @param files Paths; '-' is standard input.
 * @param stdin What '-' reads.
 * @param report Called with a line for each fault.
 * @param limit Longest line or document, in bytes.
 */
export async function validateFiles(
  files: readonly string[],
  stdin: AsyncIterable<Uint8Array | string>,
  report: (line: string) => Promise<void>,
  limit = longest,
): Promise<Validity> {
  const counts: Validity = { valid: 0, invalid: 0, failed: 0 }
  for (const file of files) {
    try {
      for await (const { place, text } of documents(file, stdin, limit)) {
        const fault = text === null ? tooLong(limit, counts) : check(text, counts)
        if (fault !== null) await report(`${place}: ${fault}`)
      }
    } catch (error) {
      counts.invalid++
      await report(`${file}: ${messageOf(error)}`)
    }
  }
  return counts
}

async function* documents(
  file: string,
  stdin: AsyncIterable<Uint8Array | string>,
  limit: number,
): AsyncGenerator<{ place: string; text: string | null }> {
  const bytes = readBytes(file, stdin, () => {})
  const decoder = new TextDecoder()
  if (/\.json(?:\.gz)?$/i.test(file)) {
    yield { place: file, text: decoder.decode(await takeAll(bytes, limit)) }
    return
  }
  for await (const line of byteLines(bytes, limit)) {
    const text = line.bytes && decoder.decode(line.bytes)
    if (text === null || text.trim() !== '') yield { place: `${file}:${line.number}`, text }
  }
}

function tooLong(limit: number, counts: Validity): string {
  counts.invalid++
  return `more than ${limit} bytes`
}

/** What is wrong with a document; null when nothing is. */
function check(text: string, counts: Validity): string | null {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    counts.invalid++
    return messageOf(error)
  }
  const faults: string[] = []
  for (const item of Array.isArray(value) ? value : [value]) {
    const record = typeof item === 'object' && item !== null ? (item as Record<string, unknown>) : {}
    if (Object.hasOwn(record, 'error') && Object.hasOwn(record, 'id')) {
      counts.failed++
      continue
    }
    const result = Article.safeParse(Object.hasOwn(record, 'article') ? record.article : item)
    if (result.success) counts.valid++
    else {
      counts.invalid++
      const [issue] = result.error.issues
      const rest = result.error.issues.length - 1
      faults.push(
        `${issue!.path.join('.') || 'article'}: ${issue!.message}${rest > 0 ? ` (and ${rest} more)` : ''}`,
      )
    }
  }
  return faults.length > 0 ? faults.join('; ') : null
}
