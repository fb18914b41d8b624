import { builtInLanguages } from '../language/index.ts'
import { examplesOf, rules } from '../typos/index.ts'

const head = `## Typos

\`rule\` of a typo, and \`ruleId\` of its message. In the examples, **actual → expected** marks the finding.
Rules of kind \`typography\` run only with \`typos: { typography: true }\`.
`

/** The section of docs/rules.md on typos. */
export function typoRules(): string {
  const sections = rules.map(({ id, kind, summary }) => {
    const lines = [`### ${id}`, '', kind === 'typography' ? `${summary} (typography)` : summary, '']
    for (const language of builtInLanguages) {
      const given = examplesOf(language, id)
      if (!given) continue
      lines.push(`${language.name}, found:`, '', ...given.examples.map((text) => `- ${shown(text)}`), '')
      if (given.counterExamples.length > 0)
        lines.push(
          `${language.name}, left alone:`,
          '',
          ...given.counterExamples.map((text) => `- ${text}`),
          '',
        )
    }
    return lines.join('\n')
  })
  return [head, ...sections].join('\n')
}

/** "[actual>expected]" as people read it. */
const shown = (marked: string): string => marked.replace(/\[([^[\]>]+)>([^[\]]+)\]/g, '**$1 → $2**')
