import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { root } from './sources.ts'

/** The public names of every door: a name added or lost is a decision, made here. */
const doors: Record<string, readonly string[]> = {
  'index.ts': [
    'Article',
    'ArticleDate',
    'ArticleError',
    'Author',
    'Block',
    'BlockKind',
    'Boilerplate',
    'BoilerplateKind',
    'Cue',
    'Dateline',
    'EditorNote',
    'EditorNoteKind',
    'MetaSource',
    'PageMeta',
    'Person',
    'Quote',
    'Span',
    'Speaker',
    'TextSpan',
    'Typo',
    'applyCorrections',
    'explainArticle',
    'parseArticle',
    'repairText',
    'safeParseArticle',
  ],
  'html/index.ts': ['decodeHtml', 'explainHtmlArticle', 'parseHtmlArticle'],
  'view/index.ts': ['toCsv', 'toHtml', 'toJsonLd', 'toMarkdown', 'toTei', 'toTerminal', 'toText', 'toVFile'],
  'retext.ts': ['retextEditorNotes', 'retextQuotes', 'retextSpeakers', 'retextTypos'],
}

describe('doors', () => {
  for (const [file, names] of Object.entries(doors)) {
    it(`${file} gives its public names`, async () => {
      const door: object = await import(path.join(root, 'src', file))
      expect(Object.keys(door).sort()).toEqual([...names].sort())
    })
  }

  it('are all exported with their types, and built', () => {
    const { exports } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
      exports: Record<string, string | { types: string; default: string }>
    }
    expect(Object.keys(exports)).toEqual([
      '.',
      './retext',
      './retext-french',
      './html',
      './view',
      './language/fr',
      './language/en',
      './article.schema.json',
      './package.json',
    ])
  })
})
