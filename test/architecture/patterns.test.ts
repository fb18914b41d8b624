import vm from 'node:vm'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { type Source, sources } from './sources.ts'

/** What a pattern may have at its worst: this many UTF-16 units, in which a quadratic search takes many seconds. */
const size = 100_000
/** Milliseconds after which a pattern is stopped. A linear one needs about twenty; on a machine that is busy, many times that. */
const patience = 1_500
const muchPatience = 20_000
const mostUnits = 24

interface Pattern {
  readonly place: string
  readonly source: string
  readonly flags: string
}

function patternsOf({ file, tree }: Source): Pattern[] {
  const found: Pattern[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/')
      const line = tree.getLineAndCharacterOfPosition(node.getStart()).line + 1
      found.push({
        place: `${file}:${line}`,
        source: node.text.slice(1, end),
        flags: node.text.slice(end + 1),
      })
    }
    ts.forEachChild(node, visit)
  }
  visit(tree)
  return found
}

/** Characters of every sort that patterns ask for. */
const sorts = Array.from(' \n\ta0A-_é’\u0301.,…»!')

/** Characters that a pattern has something to do with: its own, and those of each class in it. */
function alphabetOf({ source, flags }: Pattern): string[] {
  const classes = source.match(/\[(?:[^\]\\]|\\.)*\]|\\p\{[^}]*\}|\\[sSdDwW]/g) ?? []
  const letters = new Set(
    source.replace(/\\[pP]\{[^}]*\}|\\u\{?[\dA-F]+\}?|\\./g, '').replace(/[[\](){}?*+|^$\\]/g, ''),
  )
  for (const sign of source.match(/\\[^\w\s]/g) ?? []) letters.add(sign[1]!)
  for (const sort of sorts) {
    if (classes.some((each) => new RegExp(each, flags.includes('u') ? 'u' : '').test(sort))) letters.add(sort)
  }
  return [...letters]
}

/** Short strings that, said again and again, keep a pattern busy. */
function unitsOf(pattern: Pattern): string[] {
  const alphabet = alphabetOf(pattern)
  const units = new Set(alphabet)
  // What stands in a row in the pattern, and each character beside the next one.
  for (const [words] of pattern.source.matchAll(/[\w ]{2,}/g)) units.add(words)
  for (let step = 1; step < alphabet.length; step++) {
    for (let index = 0; index + step < alphabet.length; index++) {
      units.add(alphabet[index]! + alphabet[index + step]!)
      units.add(alphabet[index + step]! + alphabet[index]!)
      if (units.size >= mostUnits) return [...units]
    }
  }
  return [...units]
}

const search = new vm.Script(`
  for (const unit of units) {
    const body = unit.repeat(Math.ceil(size / unit.length))
    for (const text of [body, body + '\\u0007']) {
      pattern.lastIndex = 0
      if (pattern.global) text.replace(pattern, '')
      else pattern.test(text)
    }
  }`)

function isLinear(pattern: Pattern, timeout = patience): boolean {
  const context = vm.createContext({
    pattern: new RegExp(pattern.source, pattern.flags),
    units: unitsOf(pattern),
    size,
  })
  try {
    search.runInContext(context, { timeout })
    return true
  } catch (error) {
    if ((error as { code?: string }).code === 'ERR_SCRIPT_EXECUTION_TIMEOUT') return false
    throw error
  }
}

describe('the regular expressions', () => {
  it('are searched in time that grows with the text, whatever it repeats', { timeout: 600_000 }, () => {
    const slow = sources
      .flatMap(patternsOf)
      .filter((pattern) => !isLinear(pattern) && !isLinear(pattern, muchPatience))
      .map(({ place, source }) => `${place} ${source}`)
    expect(slow).toEqual([])
  })

  it('would be found out if one were not', () => {
    const example = (source: string): boolean => isLinear({ place: '', source, flags: '' })
    expect([example('[.!]+$'), example('\\s+,'), example('^(?:a+)+b$'), example('[.!]$')]).toEqual([
      false,
      false,
      false,
      true,
    ])
  }, 60_000)
})
