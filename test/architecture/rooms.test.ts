import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { importsOf, isData, root, sources } from './sources.ts'

/** Rooms in the order in which data moves. A room may import from itself and from those before it. */
const order = [
  'packed',
  'schema',
  'language',
  'text',
  'layout',
  'retext-french',
  'tree',
  'notes',
  'quotes',
  'typos',
  'parse-article.ts',
  'explain-article.ts',
  'retext.ts',
  'index.ts',
  'html',
  'view',
  'cli',
  'generate',
]
/** Rooms whose types anyone may name. */
const freeTypes = new Set(['schema', 'language'])

const roomOf = (file: string): string => file.split('/')[1]!

describe('rooms', () => {
  it('are all known', () => {
    expect(sources.map((source) => roomOf(source.file)).filter((room) => !order.includes(room))).toEqual([])
  })

  it('never import from a room further on', () => {
    const wrong: string[] = []
    for (const source of sources) {
      for (const { from, typeOnly } of importsOf(source)) {
        if (!from.startsWith('.')) continue
        const target = path
          .relative(root, path.resolve(root, path.dirname(source.file), from))
          .split(path.sep)
          .join('/')
        const room = roomOf(target)
        if (typeOnly && freeTypes.has(room)) continue
        if (order.indexOf(room) > order.indexOf(roomOf(source.file)))
          wrong.push(`${source.file} imports ${target}`)
      }
    }
    expect(wrong).toEqual([])
  })

  it('use node only where there is one', () => {
    const allowed = /^src\/(?:cli|generate)\//
    const wrong = sources.filter(
      (source) =>
        !allowed.test(source.file) && importsOf(source).some(({ from }) => from.startsWith('node:')),
    )
    expect(wrong.map((source) => source.file)).toEqual([])
  })

  it('hold files of one concept: none over 350 lines but data', () => {
    const long = sources
      .filter((source) => !isData(source.file))
      .map((source) => `${source.file} ${source.text.split('\n').length - 1}`)
    expect(long.filter((line) => Number(line.split(' ')[1]) > 350)).toEqual([])
  })

  it('have no drawer for odds and ends', () => {
    expect(
      sources.map((source) => source.file).filter((file) => /\b(?:utils?|helpers?|misc|common)\b/.test(file)),
    ).toEqual([])
  })

  it('stand all in the picture of the design, and no others', () => {
    const design = readFileSync(path.join(root, 'docs/design.md'), 'utf8')
    const told = [...design.matchAll(/`(src\/[^`]+)`/g)].map((match) => match[1]!)
    expect(told.filter((place) => !existsSync(path.join(root, place)))).toEqual([])
    const rooms = new Set(sources.map(({ file }) => path.posix.dirname(file)))
    const isInside = (room: string): boolean => /^src\/(?:language|generate)\//.test(room) || room === 'src'
    expect([...rooms].filter((room) => !isInside(room) && !told.includes(room))).toEqual([])
  })
})
