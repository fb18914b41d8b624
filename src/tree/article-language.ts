import type { Root } from 'nlcst'
import type { VFile } from 'vfile'
import { detectLanguage } from '../language/detect.ts'
import { knownLanguages, languageOf } from '../language/index.ts'
import type { Language } from '../language/language.ts'
import { passagesOf } from './passage.ts'

/** Options of an annotator that is used alone; in `parseArticle` those of the call win. */
export interface AnnotatorOptions {
  /** BCP 47 tag of the text, or 'auto' (default): told by its function words. */
  readonly language?: 'auto' | (string & {}) | null | undefined
  /** More languages than the built-in ones. */
  readonly languages?: readonly Language[] | null | undefined
}

const detected = new WeakMap<Root, Language | null>()

/**
 * The language whose words an annotator reads.
 *
 * @param root Tree of the article.
 * @param file Its file; `data.ndlr.language`, where the parser of a page left it, wins.
 * @param options What the plugin was given.
 * @returns The language, or null when there is no data of it: then the annotator works without words.
 */
export function articleLanguage(
  root: Root,
  file: VFile,
  options?: Readonly<AnnotatorOptions> | null,
): Language | null {
  const known = file.data.ndlr?.language
  if (known !== undefined) return known
  const languages = knownLanguages(options?.languages ?? [])
  const asked = options?.language ?? 'auto'
  if (asked !== 'auto') return languageOf(asked, languages)
  let language = detected.get(root)
  if (language === undefined || (language && !languages.includes(language))) {
    language = detectLanguage(
      passagesOf(root).map((passage) => passage.text),
      languages,
    )
    detected.set(root, language)
  }
  return language
}
