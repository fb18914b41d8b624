import { Step, WordingGraph } from './graph.ts'

/** A part of a wording, and where it begins in the graph. */
interface Part {
  readonly start: number
  readonly text: string
}

/**
 * Write the wordings that `packWordings` packed in their notation again. They say what they said, in other words where
 * several were packed as one: "[a] (b|c)" for "a (b|c)" and "(b|c)".
 *
 * @returns The wordings of each phrase, in order.
 */
export function unpackWordings(packed: string): string[][] {
  const graph = new WordingGraph(packed)
  return Array.from({ length: graph.phraseCount }, (_, phrase) => {
    const places = graph.wordingsOf(phrase)
    return places.slice(1).map((end, index) => textBetween(graph, places[index]!, end).join(' '))
  })
}

/** The parts from a place up to another; they end before a step that ends a wording. */
export function textBetween(graph: WordingGraph, from: number, to: number): string[] {
  const parts: Part[] = []
  for (let at = from; at < to; ) {
    graph.read(at)
    const { step, label, next } = graph
    const start = at
    at = next
    if (step <= Step.slotEnd) break
    if (step === Step.again) {
      const repeated = parts.filter((part) => part.start >= start - label)
      parts.length -= repeated.length
      const first = repeated[0]?.start ?? start
      parts.push({ start: first, text: `(${repeated.map(({ text }) => text).join(' ')})+` })
    } else if (step === Step.split) {
      const { alternatives, end } = choiceAt(graph, next, next + label)
      parts.push({ start, text: alternatives })
      at = end
    } else if (step === Step.slot) parts.push({ start, text: `{${graph.slots[label]!}}` })
    else if (step === Step.word) parts.push({ start, text: graph.words[label]! })
    else if (step === Step.set) {
      const words = graph.wordsAt(start).map((word) => graph.words[word]!)
      parts.push({ start, text: words.length === 0 ? '' : `(${words.join('|')})` })
    }
  }
  return parts.map(({ text }) => text)
}

/** What stands between two places behind a split: what may be missing, or with what follows a choice. */
function choiceAt(graph: WordingGraph, from: number, to: number): { alternatives: string; end: number } {
  const jump = jumpBefore(graph, from, to)
  if (jump === null) return { alternatives: `[${textBetween(graph, from, to).join(' ')}]`, end: to }
  const first = textBetween(graph, from, jump.place).join(' ')
  const rest = textBetween(graph, to, jump.end).join(' ')
  // Where any words may end a wording, they stand last: by them it is told to be an open one.
  const isOpen = first.includes('{words}') && !rest.includes('{words}')
  return { alternatives: isOpen ? `(${rest}|${first})` : `(${first}|${rest})`, end: jump.end }
}

/** The jump that ends what stands between two places, and where it leads. */
function jumpBefore(graph: WordingGraph, from: number, to: number): { place: number; end: number } | null {
  let last = from
  for (let at = from; at < to; at = graph.next) {
    last = at
    graph.read(at)
  }
  if (from >= to) return null
  graph.read(last)
  return graph.step === Step.jump && graph.next === to ? { place: last, end: to + graph.label } : null
}
