import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { importsOf, root, sources } from './sources.ts'

const { dependencies } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
  dependencies: Record<string, string>
}
const names = Object.keys(dependencies)

/** Package that a module name leads to: 'zod', '@types/nlcst'. */
const packageOf = (from: string): string => /^(?:@[^/]+\/)?[^/]+/.exec(from)![0]

const imports = sources
  .filter(({ file }) => !file.startsWith('src/generate/'))
  .flatMap(importsOf)
  .filter(({ from }) => !/^(?:\.|node:)/.test(from))

describe('the dependencies', () => {
  it('hold every package that the library runs on: what is not there would be copied into the built files', () => {
    const needed = new Set(imports.filter(({ typeOnly }) => !typeOnly).map(({ from }) => packageOf(from)))
    expect([...needed].filter((name) => !names.includes(name))).toEqual([])
  })

  it('hold none that the library does not name', () => {
    const named = new Set(imports.flatMap(({ from }) => [packageOf(from), `@types/${packageOf(from)}`]))
    expect(names.filter((name) => !named.has(name))).toEqual([])
  })

  it('have each its reason and its licence in the design', () => {
    const design = readFileSync(path.join(root, 'docs/design.md'), 'utf8')
    const told = design
      .slice(design.indexOf('## Dependencies'))
      .split('\n')
      .filter((line) => line.startsWith('| `'))
      .flatMap((line) => [...line.split('|')[1]!.matchAll(/`([^`]+)`/g)].map(([, name]) => name!))
    expect(told.sort()).toEqual([...names].sort())
  })
})
