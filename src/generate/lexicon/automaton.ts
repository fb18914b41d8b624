/** A node of a minimal automaton: the class of the words that end here (0: none), and where each letter leads. */
export interface AutomatonNode {
  readonly id: number
  final: number
  readonly edges: Map<string, AutomatonNode>
}

/**
 * Build the minimal acyclic automaton of sorted words.
 *
 * @param words Words in order of their UTF-16 units, each once, with the number of its class (from 1).
 * @returns Its root. Two nodes with the same continuations and classes are one.
 */
export function minimalAutomaton(words: Iterable<readonly [string, number]>): AutomatonNode {
  let made = 0
  const node = (): AutomatonNode => ({ id: made++, final: 0, edges: new Map() })
  const root = node()
  const register = new Map<string, AutomatonNode>()
  const open: { parent: AutomatonNode; letter: string; child: AutomatonNode }[] = []
  const close = (depth: number) => {
    while (open.length > depth) {
      const { parent, letter, child } = open.pop()!
      let signature = `${child.final}`
      for (const [label, target] of child.edges) signature += `|${label}${target.id}`
      const same = register.get(signature)
      if (same) parent.edges.set(letter, same)
      else register.set(signature, child)
    }
  }
  let previous = ''
  for (const [word, final] of words) {
    let shared = 0
    while (shared < word.length && word[shared] === previous[shared]) shared++
    close(shared)
    let at = open.at(-1)?.child ?? root
    for (let index = shared; index < word.length; index++) {
      const child = node()
      at.edges.set(word[index]!, child)
      open.push({ parent: at, letter: word[index]!, child })
      at = child
    }
    at.final = final
    previous = word
  }
  close(0)
  return root
}
