import type { Node, Parent } from 'unist'

interface AnyNode extends Node {
  readonly value?: string
  readonly children?: readonly AnyNode[]
}

/** The children that nlcst allows under each parent. */
const content: Record<string, readonly string[]> = {
  RootNode: ['ParagraphNode', 'WhiteSpaceNode', 'PunctuationNode', 'SymbolNode', 'SourceNode'],
  ParagraphNode: ['SentenceNode', 'WhiteSpaceNode', 'SourceNode', 'PunctuationNode', 'SymbolNode'],
  SentenceNode: ['WordNode', 'WhiteSpaceNode', 'PunctuationNode', 'SymbolNode', 'SourceNode'],
  WordNode: ['TextNode', 'PunctuationNode', 'SymbolNode', 'SourceNode'],
}

/**
 * What is wrong with a tree of a text: nodes that do not tile it, wrong points, children that nlcst does not allow.
 *
 * @returns One line for each fault; none for a sound tree.
 */
export function faultsOf(tree: Parent, text: string): string[] {
  const faults: string[] = []
  const starts = lineStarts(text)
  const visit = (node: AnyNode): void => {
    const { start, end } = node.position!
    const name = `${node.type} ${start.offset}-${end.offset}`
    if (text.slice(start.offset, end.offset) !== textOf(node)) faults.push(`${name} is not its slice`)
    for (const { line, column, offset } of [start, end]) {
      if (starts[line - 1]! + column - 1 !== offset || offset >= (starts[line] ?? Number.POSITIVE_INFINITY))
        faults.push(`${name} has the point ${line}:${column} for ${offset}`)
    }
    if (!node.children) return
    let at = start.offset
    for (const child of node.children) {
      if (!content[node.type]?.includes(child.type)) faults.push(`${name} holds ${child.type}`)
      if (child.position!.start.offset !== at) faults.push(`${name} has a gap at ${at}`)
      at = child.position!.end.offset
      visit(child)
    }
    if (at !== end.offset) faults.push(`${name} ends before its end`)
  }
  visit(tree as unknown as AnyNode)
  return faults
}

function textOf(node: AnyNode): string {
  return node.value ?? (node.children ?? []).map(textOf).join('')
}

function lineStarts(text: string): number[] {
  const starts = [0]
  for (const { 0: end, index } of text.matchAll(/\r\n|\n|\r/g)) starts.push(index + end.length)
  return starts
}
