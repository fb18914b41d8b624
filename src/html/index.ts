export { decodeHtml } from './decode-html.ts'
export { explainHtmlArticle } from './explain-html-article.ts'
export { parseHtmlArticle } from './parse-html-article.ts'
