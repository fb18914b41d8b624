import { readFileSync } from 'node:fs'
import * as z from 'zod'
import { parseHtmlArticle } from '../html/index.ts'
import { parseArticle } from '../index.ts'
import { Article } from '../schema/index.ts'

/** As much of JSON Schema as the schema of an article uses. */
interface Schema {
  readonly $ref?: string
  readonly type?: string | readonly string[]
  readonly const?: unknown
  readonly enum?: readonly unknown[]
  readonly anyOf?: readonly Schema[]
  readonly items?: Schema
  readonly properties?: Readonly<Record<string, Schema>>
  readonly additionalProperties?: Schema | boolean
  readonly description?: string
}

/** Pages whose findings are the examples: the first that has a field shows it. */
const pages = [
  'fixtures/fr/news--everything/input.txt',
  'fixtures/fr/opinion--twitter/input.txt',
  'fixtures/html/news--json-ld/input.html',
]

/** The text of docs/article.md: every field of an article with its type, its meaning and an example from a real result. */
export function articlePage(): string {
  const { $defs } = z.toJSONSchema(Article, { target: 'draft-2020-12' }) as { $defs: Record<string, Schema> }
  const articles = pages.map((page) => {
    const text = readFileSync(page, 'utf8')
    return page.endsWith('.html') ? parseHtmlArticle(text) : parseArticle(text)
  })
  const examples = collect($defs, articles)
  const objects = Object.entries($defs).filter(([, schema]) => schema.properties)
  const lists = Object.entries($defs).filter(([, schema]) => schema.enum)
  return `${[
    '# The article, field by field',
    '',
    'Written by `npm run generate` from the schemas and from what ndlr makes of its own fixtures. The same as JSON Schema:',
    '[`article.schema.json`](../article.schema.json), which leaves out one thing, that `end` is greater than `start`.',
    '',
    'The [report](exports.md#a-report-to-look-at) shows most fields at a glance: title and blocks on the sheet, quotes over a line with',
    'their number, editor notes boxed, typos over a wave with their correction, boilerplate behind its kind:',
    '',
    '![A report: the sheet of an article, with its findings in the margin](images/report.png)',
    '',
    'Offsets count UTF-16 units of the string given, from 0, ends exclusive: `input.slice(span.start, span.end)`. Every `text`',
    'and `name` with a span is the repaired text of that span (`repairText`); `Typo.actual` is the raw slice.',
    ...objects.flatMap(([name, schema]) => renderObject(name, schema, examples.get(name) ?? new Map())),
    '',
    '## Closed lists',
    ...lists.flatMap(([name, schema]) => [
      '',
      `### ${name}`,
      '',
      `${schema.description ?? ''}`,
      '',
      (schema.enum ?? []).map((value) => `\`${value}\``).join(', '),
    ]),
  ].join('\n')}\n`
}

function renderObject(name: string, schema: Schema, examples: ReadonlyMap<string, unknown>): string[] {
  const rows = Object.entries(schema.properties ?? {}).map(([field, type]) => {
    const example = examples.has(field) ? `\`${shorten(JSON.stringify(examples.get(field)))}\`` : ''
    return `| \`${field}\` | ${typeOf(type)} | ${cell(type.description ?? '')} | ${cell(example)} |`
  })
  return [
    '',
    `## ${name}`,
    '',
    schema.description ?? '',
    '',
    '| field | type | meaning | example |',
    '|---|---|---|---|',
    ...rows,
  ]
}

function typeOf(schema: Schema): string {
  if (schema.$ref) return refName(schema)
  if (schema.anyOf) return schema.anyOf.map(typeOf).join(' or ')
  if (schema.const !== undefined) return `\`${JSON.stringify(schema.const)}\``
  if (schema.enum) return schema.enum.map((value) => `\`${value}\``).join(', ')
  if (schema.type === 'array' && schema.items) return `list of ${typeOf(schema.items)}`
  return [schema.type ?? 'any'].flat().join(' or ')
}

const refName = ({ $ref = '' }: Schema): string => $ref.slice($ref.lastIndexOf('/') + 1)
const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ')
const shorten = (json: string): string => (json.length > 100 ? `${json.slice(0, 99)}…` : json)

/** The first value of each field of each named schema, found by walking articles along the schema. */
function collect(
  $defs: Record<string, Schema>,
  articles: readonly unknown[],
): Map<string, Map<string, unknown>> {
  const found = new Map<string, Map<string, unknown>>()
  const isTelling = (value: unknown): boolean =>
    value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0)
  const visit = (schema: Schema, value: unknown, name: string | null): void => {
    if (!isTelling(value)) return
    if (schema.$ref) visit($defs[refName(schema)]!, value, refName(schema))
    for (const option of schema.anyOf ?? []) if (option.type !== 'null') visit(option, value, name)
    if (Array.isArray(value) && schema.items) for (const item of value) visit(schema.items, item, null)
    if (!schema.properties || typeof value !== 'object') return
    for (const [field, type] of Object.entries(schema.properties)) {
      const inner = (value as Record<string, unknown>)[field]
      if (!isTelling(inner)) continue
      if (name) {
        const fields = found.get(name) ?? new Map<string, unknown>()
        if (!fields.has(field)) fields.set(field, inner)
        found.set(name, fields)
      }
      visit(type, inner, null)
    }
  }
  for (const article of articles) visit($defs.Article!, article, 'Article')
  return found
}
