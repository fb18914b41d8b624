// The library as it ships. Through the test runner's own loader every import is looked up at each use, which costs
// code of many small modules half its speed: what is timed is the build (`npm run bench` makes it first).

/** A door of the built library, typed by its source. */
export async function built(door: 'index'): Promise<typeof import('../../src/index.ts')>
export async function built(door: 'html'): Promise<typeof import('../../src/html/index.ts')>
export async function built(door: 'retext-french'): Promise<typeof import('../../src/retext-french/index.ts')>
export async function built(door: string): Promise<unknown> {
  return import(/* @vite-ignore */ new URL(`../../dist/${door}.js`, import.meta.url).href)
}
