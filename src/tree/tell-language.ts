import type { VFile } from 'vfile'
import { detectLanguage } from '../language/detect.ts'
import { languageOf } from '../language/index.ts'
import type { Language } from '../language/language.ts'
import type { Page } from '../layout/index.ts'
import type { Settings } from '../schema/index.ts'

/** The language of an article: its tag, and what is known of it. */
export interface ArticleLanguage {
  /** BCP 47; 'und' when unknown. */
  readonly tag: string
  readonly data: Language | null
}

/**
 * Tell the language of an article: what the caller says, else what the kept text shows, else what the markup declares.
 * It is left on the file for the annotators, with a message where a language has no data.
 */
export function tellLanguage(
  page: Page,
  languages: readonly Language[],
  settings: Settings,
  file: VFile,
): ArticleLanguage {
  const language =
    settings.language === 'auto' ? detected(page, languages) : given(settings.language, languages)
  file.data.ndlr = { settings, language: language.data }
  if (!language.data && language.tag !== 'und') {
    file.info(`No data for the language \`${language.tag}\`: parsed without words`, {
      ruleId: 'unknown-language',
      source: 'ndlr',
    })
  }
  return language
}

const given = (tag: string, languages: readonly Language[]): ArticleLanguage => ({
  tag,
  data: languageOf(tag, languages),
})

function detected({ parts, meta }: Page, languages: readonly Language[]): ArticleLanguage {
  const kept = parts.filter((part) => part.role !== 'boilerplate')
  const data = detectLanguage(
    kept.map((part) => part.text),
    languages,
  )
  if (data) return { tag: data.code, data }
  // A page may declare a language that ndlr has no words of; one that it knows would have shown in the text.
  const declared = meta?.language
  return declared && !languageOf(declared, languages)
    ? { tag: declared, data: null }
    : { tag: 'und', data: null }
}
