/** Something between brackets; offsets of the opening bracket and after the closing one. */
export interface Bracket {
  readonly start: number
  readonly end: number
  /** false: opened by a bracket of one kind and closed by another, "[… – ndlr)". */
  readonly matched: boolean
}

const openers = '[({'
const closers = '])}'

/**
 * Pair the brackets of a text.
 *
 * @returns Every pair, nested ones too, by where they begin, matched ones first. Brackets that never close are left out.
 */
export function bracketsIn(text: string): Bracket[] {
  const pairs: Bracket[] = []
  const stack: { family: number; at: number }[] = []
  const open = [0, 0, 0]
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code !== 0x28 && code !== 0x29 && code !== 0x5b && code !== 0x5d && code !== 0x7b && code !== 0x7d)
      continue
    const opens = openers.indexOf(text[at]!)
    if (opens >= 0) {
      stack.push({ family: opens, at })
      open[opens]!++
      continue
    }
    const family = closers.indexOf(text[at]!)
    const top = stack.at(-1)
    if (!top) continue
    if (open[family] === 0) {
      // "a)" numbers an item, so the bracket stays open too.
      pairs.push({ start: top.at, end: at + 1, matched: false })
      continue
    }
    for (;;) {
      const closed = stack.pop()!
      open[closed.family]!--
      if (closed.family === family) {
        pairs.push({ start: closed.at, end: at + 1, matched: true })
        break
      }
    }
  }
  return pairs.sort((a, b) => a.start - b.start || Number(b.matched) - Number(a.matched) || b.end - a.end)
}
