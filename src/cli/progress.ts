import { SingleBar } from 'cli-progress'

/** What the standard error stream must know to show progress. */
export interface Terminal {
  write(text: string): unknown
  readonly isTTY?: boolean
}

/** What people see while a run goes on. */
export interface Progress {
  /** @param pages Pages done so far. @param bytes Bytes read so far. */
  update(pages: number, bytes: number): void
  /** Write a line for people, around the bar. */
  say(line: string): void
  stop(): void
}

/**
 * A bar on a terminal, nothing elsewhere.
 *
 * @param terminal Standard error.
 * @param total Bytes to read; null when nobody knows: then there is a count and a rate, but no bar.
 */
export function showProgress(terminal: Terminal, total: number | null): Progress {
  const plain: Progress = { update: () => {}, say: (line) => terminal.write(`${line}\n`), stop: () => {} }
  if (!terminal.isTTY) return plain
  const known = '{bar} {percentage}% · {pages} pages · {rate}/s · {eta_formatted} left'
  const bar = new SingleBar({
    format: total === null ? '{pages} pages · {rate}/s · {duration_formatted}' : known,
    stream: terminal as NodeJS.WritableStream,
    clearOnComplete: true,
    hideCursor: true,
    barsize: 30,
    fps: 5,
    etaBuffer: 200,
    // Signals are handled where the run ends.
    gracefulExit: false,
  })
  const started = performance.now()
  bar.start(total ?? 1, 0, { pages: '0', rate: '0' })
  return {
    update(pages, bytes) {
      const rate = pages / Math.max(0.001, (performance.now() - started) / 1000)
      bar.update(Math.min(bytes, total ?? 0), {
        pages: pages.toLocaleString('en'),
        rate: rate < 10 ? rate.toFixed(1) : Math.round(rate).toLocaleString('en'),
      })
    },
    // The bar draws itself anew over what is left of the line.
    say: (line) => terminal.write(`\r\u001B[K${line}\n`),
    stop: () => bar.stop(),
  }
}
