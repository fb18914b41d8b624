/** The wordings of a phrase by their end. */
export interface Endings {
  readonly closed: readonly string[]
  /** Any words may follow them. */
  readonly open: readonly string[]
}

/** Part the wordings of a phrase: one that may end in any words is an open one, and a closed one less those. */
export function byEnding(variants: readonly string[]): Endings {
  const closed: string[] = []
  const open: string[] = []
  for (const variant of variants) {
    const short = withoutAnyWords(variant)
    if (short !== '') closed.push(short)
    if (short !== variant) open.push(variant)
  }
  return { closed, open }
}
/** The wording less what ends in any words: "fermés [pour {piece}|sur {words}]" less its second alternative. */
function withoutAnyWords(variant: string): string {
  if (!mayEndOpen(variant)) return variant
  const start = lastGroup(variant)
  if (start < 0) return ''
  const isOptional = variant[start] === '['
  const kept = alternatives(variant.slice(start + 1, -1)).filter((piece) => !mayEndOpen(piece))
  const head = variant.slice(0, start).trim()
  if (!isOptional) return kept.length === 0 ? '' : `${head} (${kept.join('|')})`.trim()
  // "fermés [pour {words}] [{words}]": what is left may end in any words again.
  const closedHead = withoutAnyWords(head)
  return kept.length === 0 || closedHead === '' ? closedHead : `${closedHead} [${kept.join('|')}]`
}

/** Whether any words may end a wording. */
function mayEndOpen(variant: string): boolean {
  const start = lastGroup(variant)
  if (start < 0) return variant.endsWith('{words}')
  if (alternatives(variant.slice(start + 1, -1)).some(mayEndOpen)) return true
  return variant[start] === '[' && mayEndOpen(variant.slice(0, start).trim())
}

/** Where the group begins that ends the wording; -1 without one. */
function lastGroup(variant: string): number {
  if (!variant.endsWith(']') && !variant.endsWith(')')) return -1
  let depth = 0
  for (let at = variant.length - 1; at >= 0; at--) {
    if (variant[at] === ']' || variant[at] === ')') depth++
    else if (variant[at] === '[' || variant[at] === '(') depth--
    if (depth === 0) return at
  }
  return -1
}

function alternatives(source: string): string[] {
  const pieces: string[] = []
  let depth = 0
  let from = 0
  for (let at = 0; at <= source.length; at++) {
    const char = source[at]
    if (char === '(' || char === '[') depth++
    else if (char === ')' || char === ']') depth--
    else if (char === undefined || (char === '|' && depth === 0)) {
      pieces.push(source.slice(from, at))
      from = at + 1
    }
  }
  return pieces
}
