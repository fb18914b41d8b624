import { readFileSync } from 'node:fs'

/** Version of the package, read where it stands: beside `dist`, and beside `src` in development. */
export const version = findVersion()

function findVersion(): string {
  for (const place of ['../package.json', '../../package.json']) {
    try {
      const found = JSON.parse(readFileSync(new URL(place, import.meta.url), 'utf8')) as {
        name?: string
        version?: string
      }
      if (found.name === 'ndlr' && found.version) return found.version
    } catch {
      // Not there: the next place.
    }
  }
  return 'unknown'
}
