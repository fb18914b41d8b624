import { Failed, type Page } from '../page.ts'
import { readBytes, TooManyBytes, takeAll, takeHead } from './bytes.ts'
import { type InputKind, kindOfBytes, kindOfName } from './kind.ts'
import type { InputFile } from './list.ts'
import { readNdjson } from './ndjson.ts'
import { readWarc } from './warc.ts'

/** How inputs are read. */
export interface Reading {
  /** What every input holds; null: by name, else by the first bytes. */
  readonly kind: InputKind | null
  readonly stdin: AsyncIterable<Uint8Array | string>
  /** Longest page or line, in bytes. */
  readonly limit: number
  readonly onRead: (bytes: number) => void
}

/**
 * The pages of all inputs, one after the other. A file that cannot be read, or not to its end, is a failure, and the
 * next file goes on.
 */
export async function* readPages(
  inputs: readonly (InputFile | Failed)[],
  reading: Reading,
): AsyncGenerator<Page | Failed> {
  for (const input of inputs) {
    if (input instanceof Failed) {
      yield input
      continue
    }
    try {
      yield* readFile(input.path, reading)
    } catch (error) {
      yield error instanceof TooManyBytes
        ? new Failed(input.path, 'too-long', error.message)
        : Failed.reading(input.path, error)
    }
  }
}

async function* readFile(
  file: string,
  { kind, stdin, limit, onRead }: Reading,
): AsyncGenerator<Page | Failed> {
  const known = kind ?? kindOfName(file)
  // As few bytes as tell: a slow stream of records should not wait for more.
  const { head, rest } = await takeHead(readBytes(file, stdin, onRead), known ? 0 : 32)
  switch (known ?? kindOfBytes(head)) {
    case 'ndjson':
      yield* readNdjson(rest, file, limit)
      return
    case 'warc':
      yield* readWarc(rest, file, limit)
      return
    case 'html':
      yield { id: file, markup: 'html', content: await takeAll(rest, limit) }
      return
    case 'text':
      yield { id: file, markup: 'text', content: await takeAll(rest, limit) }
  }
}
