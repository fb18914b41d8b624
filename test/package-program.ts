/** What someone writes who uses every door of the package, in TypeScript; it prints a line of JSON. */
export const program = `
import { Article, parseArticle, safeParseArticle, type Options } from 'ndlr'
import { retextQuotes } from 'ndlr/retext'
import retextFrench, { segment } from 'ndlr/retext-french'
import { decodeHtml, parseHtmlArticle } from 'ndlr/html'
import { toText } from 'ndlr/view'
import { french } from 'ndlr/language/fr'
import { english } from 'ndlr/language/en'
import { unified } from 'unified'

const options: Options = { language: 'fr' }
const article: Article = parseArticle('Un titre\\n\\nUne phrase entière.\\n\\nUne autre phrase.', options)
const wrong = safeParseArticle(42)
const page = parseHtmlArticle(decodeHtml(new TextEncoder().encode('<h1>Un titre</h1><p>Une phrase entière.</p>')).html)
const tree = unified().use(retextFrench).use(retextQuotes).parse('Une phrase.')
console.log(JSON.stringify({
  language: article.language,
  error: wrong.success ? null : wrong.error.code,
  html: page.schemaVersion,
  tree: tree.type,
  words: segment('l’eau').words.length,
  text: toText(article),
  codes: [french.code, english.code],
}))
`
