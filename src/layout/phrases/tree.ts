import { foldedCode, markOf } from './characters.ts'
import { readWording, type WordingParts } from './notation.ts'

/** A wording as a tree; `key` is the same for trees of the same shape and words. */
export type WordingTree =
  | { readonly key: string; readonly is: 'word'; readonly word: string }
  | { readonly key: string; readonly is: 'slot'; readonly name: string }
  | { readonly key: string; readonly is: 'sequence'; readonly parts: readonly WordingTree[] }
  | { readonly key: string; readonly is: 'choice'; readonly parts: readonly WordingTree[] }
  | { readonly key: string; readonly is: 'optional'; readonly part: WordingTree }
  | { readonly key: string; readonly is: 'repeated'; readonly part: WordingTree }

/** Read wordings that stand for the same, with what they have in common said once: see `choiceOf`. */
export function wordingTree(wordings: readonly string[]): WordingTree {
  return choiceOf(wordings.map((wording) => readWording(wording, treeParts)))
}

const treeParts: WordingParts<WordingTree> = {
  word(text, start, end) {
    const word = plain(text, start, end)
    return { is: 'word', word, key: word }
  },
  slot: (name) => ({ is: 'slot', name, key: `{${name}}` }),
  sequence: sequenceOf,
  choice: choiceOf,
  optional: (part) => ({ is: 'optional', part, key: `[${part.key}]` }),
  repeated: (part) => ({ is: 'repeated', part, key: `(${part.key})+` }),
}

/** The word without case and accents, or the mark that stands for this one. */
function plain(text: string, start: number, end: number): string {
  const code = text.charCodeAt(start)
  if (end === start + 1 && markOf(code) !== code) return String.fromCharCode(markOf(code))
  let word = ''
  for (let at = start; at < end; at++) word += String.fromCharCode(foldedCode(text.charCodeAt(at)))
  return word
}

function sequenceOf(parts: readonly WordingTree[]): WordingTree {
  const flat = parts.flatMap((part) => (part.is === 'sequence' ? part.parts : [part]))
  if (flat.length === 1) return flat[0]!
  return { is: 'sequence', parts: flat, key: flat.map(({ key }) => key).join(' ') }
}

/**
 * One of several, with the words that many of them begin or end with taken out: "(abonnez vous|inscrivez vous)" becomes
 * "(abonnez|inscrivez) vous", which says the same in half the steps.
 */
function choiceOf(alternatives: readonly WordingTree[]): WordingTree {
  const flat = alternatives.flatMap((one) => (one.is === 'choice' ? one.parts : [one]))
  let left = [...new Map(flat.map((one) => [one.key, one])).values()]
  for (let shared = mostShared(left); shared; shared = mostShared(left)) {
    const { members, side, part } = shared
    const rest = choiceOf(members.map((member) => without(member, side)))
    const together = sequenceOf(side === 'first' ? [part, rest] : [rest, part])
    left = [...left.filter((one) => !members.includes(one)), together]
  }
  if (left.length === 1) return left[0]!
  return { is: 'choice', parts: left, key: `(${left.map(({ key }) => key).join('|')})` }
}

type Side = 'first' | 'last'

/** The part that most alternatives of two parts and more begin or end with; null when none is shared. */
function mostShared(
  alternatives: readonly WordingTree[],
): { members: WordingTree[]; side: Side; part: WordingTree } | null {
  const groups = new Map<string, { members: WordingTree[]; side: Side; part: WordingTree }>()
  for (const member of alternatives) {
    if (member.is !== 'sequence' || member.parts.length < 2) continue
    for (const side of ['last', 'first'] as const) {
      const part = member.parts.at(side === 'first' ? 0 : -1)!
      const group = groups.get(side + part.key)
      if (group) group.members.push(member)
      else groups.set(side + part.key, { members: [member], side, part })
    }
  }
  let most = null
  for (const group of groups.values()) {
    if (group.members.length > (most?.members.length ?? 1)) most = group
  }
  return most
}

function without(tree: WordingTree, side: Side): WordingTree {
  if (tree.is !== 'sequence') return tree
  return sequenceOf(side === 'first' ? tree.parts.slice(1) : tree.parts.slice(0, -1))
}
