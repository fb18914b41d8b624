import process from 'node:process'

/**
 * Ctrl-C and a request to end (SIGINT, SIGTERM): the first ends the run after the pages under way, the second at once.
 *
 * @returns What aborts at the first, and how to stop listening.
 */
export function onInterrupt(): { readonly signal: AbortSignal; readonly stop: () => void } {
  const controller = new AbortController()
  const interrupt = (): void => {
    if (controller.signal.aborted) process.exit(interrupted)
    controller.abort()
  }
  const signals = ['SIGINT', 'SIGTERM'] as const
  for (const name of signals) process.on(name, interrupt)
  return {
    signal: controller.signal,
    stop: () => {
      for (const name of signals) process.off(name, interrupt)
    },
  }
}

/** What a shell expects of a command that Ctrl-C ended. */
export const interrupted = 130
