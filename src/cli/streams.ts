/** Where the command reads and writes: the process's own streams and environment, or those of a test. */
export interface Streams {
  readonly stdin: AsyncIterable<Uint8Array | string>
  readonly stdout: NodeJS.WritableStream & { readonly isTTY?: boolean }
  readonly stderr: { write(text: string): unknown; readonly isTTY?: boolean }
  readonly env: Readonly<Record<string, string | undefined>>
}

/** 0 done, 1 a page could not be read or parsed or an output not be written, 2 bad usage, 130 interrupted. */
export type ExitCode = 0 | 1 | 2 | 130
