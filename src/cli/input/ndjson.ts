import * as z from 'zod'
import { decodeText } from '../decode.ts'
import { Failed, messageOf, type Page } from '../page.ts'
import { byteLines } from './lines.ts'

/** What is read of a record; whatever else a scraper wrote is passed over. */
const Record = z
  .object({
    id: z.union([z.string(), z.number()]).nullish(),
    text: z.string().nullish(),
    html: z.string().nullish(),
    url: z.url({ protocol: /^https?$/, message: 'an http or https address is expected' }).nullish(),
    referenceDate: z.iso.datetime({ offset: true }).nullish(),
  })
  .refine(({ text, html }) => typeof text === 'string' || typeof html === 'string', {
    message: "a field 'text' or 'html' is expected",
  })

/**
 * The pages of a stream of lines, each a JSON object: `{"id", "text" | "html", "url", "referenceDate"}`.
 *
 * @param source Bytes.
 * @param file Its name: a record without id is called after its line.
 * @param limit Longest line, in bytes.
 * @returns Pages; a line that is no record is a failure, and the next line goes on.
 */
export async function* readNdjson(
  source: AsyncIterable<Uint8Array>,
  file: string,
  limit: number,
): AsyncGenerator<Page | Failed> {
  for await (const { number, bytes } of byteLines(source, limit)) {
    const place = `${file}:${number}`
    if (bytes === null) yield new Failed(place, 'too-long', `The line has more than ${limit} bytes.`)
    else if (!isBlank(bytes)) yield readRecord(bytes, place)
  }
}

const isBlank = (bytes: Uint8Array): boolean =>
  bytes.every((byte) => byte === 0x20 || byte === 0x0d || byte === 0x09)

function readRecord(bytes: Uint8Array, place: string): Page | Failed {
  let value: unknown
  try {
    value = JSON.parse(decodeText(bytes).text.replace(/^\uFEFF/, ''))
  } catch (error) {
    return new Failed(place, 'bad-record', messageOf(error))
  }
  const id = idOf(value) ?? place
  const record = Record.safeParse(value)
  if (!record.success) {
    const reasons = record.error.issues.map(({ path, message }) =>
      [path.join('.'), message].filter(Boolean).join(': '),
    )
    return new Failed(id, 'bad-record', reasons.join('; '))
  }
  const { text, html, url, referenceDate } = record.data
  const about = { id, url: url ?? undefined, referenceDate: referenceDate ?? undefined }
  return typeof html === 'string'
    ? { ...about, markup: 'html', content: html }
    : { ...about, markup: 'text', content: text! }
}

/** The id of a record, kept even where the rest is bad. */
function idOf(value: unknown): string | null {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, 'id')) return null
  const { id } = value as { id: unknown }
  return typeof id === 'string' || typeof id === 'number' ? String(id) : null
}
