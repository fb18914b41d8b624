export { decodeHtml } from './decode-html.ts'
export { parseHtmlArticle } from './parse-html-article.ts'
