/** A line of a stream, its end taken off; `bytes` is null for a line over the limit, which is passed over. */
export interface ByteLine {
  /** From 1. */
  readonly number: number
  readonly bytes: Uint8Array | null
  /** Whether a line feed ended it: the last line of a file may have none. */
  readonly isEnded: boolean
}

const lineFeed = 0x0a

/**
 * Cut a stream of bytes into lines. No more than one line is held at a time.
 *
 * @param source Bytes.
 * @param limit Longest line that is held, in bytes.
 */
export async function* byteLines(source: AsyncIterable<Uint8Array>, limit: number): AsyncGenerator<ByteLine> {
  let number = 1
  let pieces: Uint8Array[] = []
  let length = 0
  const line = (isEnded: boolean): ByteLine => {
    const bytes = length > limit ? null : pieces.length === 1 ? pieces[0]! : Buffer.concat(pieces)
    pieces = []
    length = 0
    return { number: number++, bytes, isEnded }
  }
  const add = (piece: Uint8Array): void => {
    length += piece.length
    if (length <= limit) pieces.push(piece)
    else pieces = []
  }
  for await (const chunk of source) {
    let start = 0
    for (let end = chunk.indexOf(lineFeed); end >= 0; end = chunk.indexOf(lineFeed, start)) {
      add(chunk.subarray(start, end))
      yield line(true)
      start = end + 1
    }
    if (start < chunk.length) add(chunk.subarray(start))
  }
  if (length > 0) yield line(false)
}
