import type { TypoPattern, TypoPatterns } from '../../language/shape/typo-patterns.ts'
import { Digits, digit } from '../../packed/digits.ts'
import type { Anchor } from './pattern.ts'

/** A pattern of a language: where it is tried, and what it says where it matches. */
export interface Saying extends Pick<TypoPattern, 'find' | 'confidence' | 'evenCapitals'> {
  /** Number of its rule. */
  readonly rule: number
  readonly anchor: Anchor
}

/** Write a pattern on a line: its rule and its anchor in a digit each, what it finds, and what it says of that. */
export function writeSaying({ rule, anchor: { anchor, width }, find, ...says }: Saying): string {
  const text = [find.replaceAll(/\s+/g, ' '), says.confidence ?? '', says.evenCapitals ? '+' : '']
  return digit(rule) + digit(2 * anchor + width) + text.join('\t').trimEnd()
}

/** Read a pattern off its line. */
export function readSaying(line: string): Saying {
  const digits = new Digits(line.slice(0, 2))
  const width = digits.at(1) % 2 === 1 ? 1 : 2
  const [find, confidence, evenCapitals] = line.slice(2).split('\t')
  return {
    rule: digits.at(0),
    anchor: { anchor: (digits.at(1) - width) / 2, width },
    find: find!,
    ...(confidence && { confidence: Number(confidence) }),
    ...(evenCapitals && { evenCapitals: true }),
  }
}

/** The patterns of each rule, as the language writes them, without their examples. */
export function unpackPatterns(packed: string): TypoPatterns['rules'] {
  const [rules, , ...lines] = packed.split('\n')
  const sayings = lines.map(readSaying)
  return Object.fromEntries(
    rules!
      .split(',')
      .filter(Boolean)
      .map((id, number) => [
        id,
        sayings
          .filter(({ rule }) => rule === number)
          .map(({ rule: _, anchor: __, ...pattern }) => ({ ...pattern, examples: [] })),
      ]),
  )
}
