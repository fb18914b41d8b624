import { createReadStream } from 'node:fs'
import { pipeline, Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'

/**
 * The bytes of a file or of standard input, decompressed where they are gzip (told by their first bytes, whatever the
 * name), read only as fast as they are taken.
 *
 * @param file Path, or '-'.
 * @param stdin What '-' reads.
 * @param onRead Called with the number of bytes read, before decompression.
 */
export async function* readBytes(
  file: string,
  stdin: AsyncIterable<Uint8Array | string>,
  onRead: (bytes: number) => void,
): AsyncGenerator<Uint8Array> {
  const raw = counted(file === '-' ? stdin : createReadStream(file), onRead)
  const { head, rest } = await takeHead(raw, 2)
  if (head[0] !== 0x1f || head[1] !== 0x8b) {
    yield* rest
    return
  }
  const gunzip = createGunzip()
  // The callback is what keeps an error of the source from being thrown twice; reading `gunzip` throws it once.
  pipeline(Readable.from(rest, { objectMode: false }), gunzip, () => {})
  yield* gunzip as AsyncIterable<Uint8Array>
}

async function* counted(
  source: AsyncIterable<Uint8Array | string>,
  onRead: (bytes: number) => void,
): AsyncGenerator<Uint8Array> {
  for await (const chunk of source) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk
    onRead(bytes.length)
    if (bytes.length > 0) yield bytes
  }
}

/**
 * Look at the start of a stream.
 *
 * @param source Bytes.
 * @param length How many bytes are wanted; a shorter stream gives fewer.
 * @returns The start, and the whole stream with the start still in it.
 */
export async function takeHead(
  source: AsyncGenerator<Uint8Array>,
  length: number,
): Promise<{ head: Uint8Array; rest: AsyncGenerator<Uint8Array> }> {
  let head: Uint8Array = new Uint8Array(0)
  while (head.length < length) {
    const { done, value } = await source.next()
    if (done) break
    head = head.length === 0 ? value : Buffer.concat([head, value])
  }
  async function* whole(): AsyncGenerator<Uint8Array> {
    if (head.length > 0) yield head
    yield* source
  }
  return { head, rest: whole() }
}

/** Bytes were more than anyone may ask for. */
export class TooManyBytes extends Error {}

/**
 * Take a whole stream into memory.
 *
 * @param source Bytes.
 * @param limit Longest stream that is taken.
 * @throws {TooManyBytes} when it is longer.
 */
export async function takeAll(
  source: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  limit: number,
): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of source) {
    length += chunk.length
    if (length > limit) throw new TooManyBytes(`More than ${limit} bytes.`)
    chunks.push(chunk)
  }
  return chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks)
}
