import { readFileSync } from 'node:fs'
import path from 'node:path'
import { parseArticle } from '../../../src/index.ts'

/** A page line by line: 'T' headline, 'B' body, 'X' not the article's, '?' either way. */
export interface LabelledPage {
  readonly name: string
  readonly labels: readonly string[]
  readonly lines: readonly string[]
}

/** Read the pages of a file: each begins with its name behind a hash, each line with a label and a bar. */
export function readPages(file: string): LabelledPage[] {
  const pages = readFileSync(path.join(import.meta.dirname, file), 'utf8')
    .split(/^# /m)
    .slice(1)
  return pages.map((page) => {
    const [name, ...lines] = page.trim().split('\n')
    return {
      name: `${file}: ${name}`,
      labels: lines.map((line) => line[0]!),
      lines: lines.map((line) => line.slice(2)),
    }
  })
}

/** What goes wrong on a page, printed with blank lines between its lines and without. */
export function faultsOf({ labels, lines }: Omit<LabelledPage, 'name'>): string[] {
  return ['\n\n', '\n'].flatMap((joint) => {
    const text = lines.join(joint)
    const { title, kicker, standfirst, blocks } = parseArticle(text)
    const kept = [title, kicker, standfirst, ...blocks].flatMap((part) => (part ? [part.span] : []))
    let from = 0
    return lines.flatMap((line, index) => {
      const end = from + line.length
      const isKept = kept.some((span) => span.start < end && span.end > from)
      const isTitle = title !== null && title.span.start < end && title.span.end > from
      from = end + joint.length
      const label = labels[index]!
      if (label === 'T') return isTitle ? [] : [`not the title: ${line}`]
      if (label === 'B' && !isKept) return [`lost: ${line}`]
      return label === 'X' && isKept ? [`kept: ${line}`] : []
    })
  })
}
