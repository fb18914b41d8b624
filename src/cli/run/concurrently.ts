/** How items are worked on. */
export interface Flow {
  /** Most items under way at once: no more is taken from the source. */
  readonly width: number
  /** Results come in the order of the items; else as they are ready. */
  readonly isOrdered: boolean
  /** When it aborts, no more is taken from the source; what is under way is finished. */
  readonly signal: AbortSignal
}

/**
 * Work on the items of a stream, several at once. A result is given as soon as it may be, the source is asked only for
 * what there is room for, and a slow reader of the results slows the source down.
 *
 * @param items What to work on.
 * @param work Must not reject.
 */
export async function* concurrently<In, Out>(
  items: AsyncGenerator<In>,
  work: (item: In) => Promise<Out>,
  { width, isOrdered, signal }: Flow,
): AsyncGenerator<Out> {
  // One promise a wait, never a race against one that lives as long as the run: each race would stay in its memory.
  let wake = (): void => {}
  const running: { value: Out | undefined; isDone: boolean }[] = []
  let source: 'idle' | 'asked' | 'ended' = 'idle'
  let fault: { readonly error: unknown } | null = null

  const start = (item: In): void => {
    const slot: (typeof running)[number] = { value: undefined, isDone: false }
    running.push(slot)
    work(item).then((value) => {
      slot.value = value
      slot.isDone = true
      wake()
    })
  }
  const ask = (): void => {
    source = 'asked'
    items.next().then(
      ({ done, value }) => {
        // What arrives after the end was called for is left alone: it has not been begun.
        if (source === 'asked') {
          source = done ? 'ended' : 'idle'
          if (!done) start(value)
        }
        wake()
      },
      (error: unknown) => {
        fault = { error }
        source = 'ended'
        wake()
      },
    )
  }
  const stop = (): void => {
    source = 'ended'
    wake()
  }
  signal.addEventListener('abort', stop, { once: true })
  if (signal.aborted) stop()
  try {
    for (;;) {
      const at = isOrdered ? (running[0]?.isDone ? 0 : -1) : running.findIndex((slot) => slot.isDone)
      if (at >= 0) {
        const [slot] = running.splice(at, 1)
        yield slot!.value as Out
      } else if (running.length < width && (source as string) === 'idle') ask()
      else if (running.length === 0 && (source as string) === 'ended') break
      else await new Promise<void>((resolve) => (wake = resolve))
    }
    if (fault) throw (fault as { error: unknown }).error
  } finally {
    signal.removeEventListener('abort', stop)
  }
}
