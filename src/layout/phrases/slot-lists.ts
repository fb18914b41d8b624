import type { BoilerplateData } from '../../language/shape/boilerplate.ts'
import { WordingGraph } from './graph.ts'
import { textBetween } from './unpack.ts'

/** Of slots that are lists of single words, the words; null of the others. In the order of the slots. */
export type SlotLists = Readonly<Record<string, readonly string[] | null>>

const singleWord = /^\p{L}+$/u

/** Tell which slots are lists of single words. */
export const slotListsOf = (slots: BoilerplateData['slots']): SlotLists =>
  Object.fromEntries(
    Object.entries(slots).map(([name, wordings]) => [
      name,
      wordings.every((wording) => singleWord.test(wording)) ? wordings : null,
    ]),
  )

/**
 * Write the wordings of slots in their notation again, those that are no lists as one wording each: "(a|b c)".
 *
 * @param packed What `packWordings` made of them.
 */
export function unpackSlots(packed: string, lists: SlotLists): BoilerplateData['slots'] {
  const graph = new WordingGraph(packed)
  const wordingsOf = (name: string): readonly string[] => {
    const root = graph.slotRoots[graph.slots.indexOf(name)]!
    return [textBetween(graph, root, graph.size).join(' ')]
  }
  return Object.fromEntries(Object.entries(lists).map(([name, words]) => [name, words ?? wordingsOf(name)]))
}
