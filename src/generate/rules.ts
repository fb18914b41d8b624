import { typoRules } from './typo-rules.ts'

const head = `# Rules

Everything ndlr reports or removes carries the id of the rule that decided. This page lists them; it is generated
from the rules themselves (\`npm run generate\`), and every example on it is run by the tests.
`

/** docs/rules.md: one section a room, each made by its own file. */
export const rulesPage = (): string => [head, typoRules()].join('\n')
