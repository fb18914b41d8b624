/** "{{ article.related }}", "{% if user %}": what a template was to fill. */
const placeholder = /^(?:\{\{[^{}]*\}\}|\{%[^%]*%\}|<%[^%]*%>)$/
/** "window.dataLayer = window.dataLayer || [];", "gtag('config');": an assignment or a call … */
const opening = /^(?:(?:var|let|const) )?[$\w]+(?:\.[$\w]+)*(?: ?=|\()/
/** … that ends as statements do. */
const statement = /[;{}]$|\)$/

/** Whether a line is left of a script or a template; it says nothing about code that an article prints. */
export function isScriptLine(text: string): boolean {
  return placeholder.test(text) || (opening.test(text) && statement.test(text))
}
