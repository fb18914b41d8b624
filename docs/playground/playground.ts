import example from '../../fixtures/fr/news--everything/input.txt'
import { parseHtmlArticle } from '../../src/html/index.ts'
import { type Article, parseArticle } from '../../src/index.ts'
import { toHtml, toMarkdown } from '../../src/view/index.ts'

// The page beside it: what stands in the text area is parsed here, as it is typed.

function find<T extends Element>(id: string): T {
  return document.querySelector<T>(`#${id}`)!
}

const source = find<HTMLTextAreaElement>('source')
const markup = find<HTMLSelectElement>('markup')
const language = find<HTMLSelectElement>('language')
const cautious = find<HTMLInputElement>('cautious')
const typography = find<HTMLInputElement>('typography')
const report = find<HTMLIFrameElement>('report')
const written = find<HTMLTextAreaElement>('written')
const status = find<HTMLOutputElement>('status')
const views = [...document.querySelectorAll<HTMLButtonElement>('#views button')]

type View = 'report' | 'json' | 'markdown'
let view: View = 'report'
let article: Article = parseArticle('')

const looksLikeHtml = (text: string): boolean =>
  /^\s*<(?:!doctype|html|head|body|article|main|div|p|h1)\b/i.test(text)

function parse(): void {
  const text = source.value
  const isHtml = markup.value === 'html' || (markup.value === 'auto' && looksLikeHtml(text))
  const options = {
    language: language.value,
    boilerplate: cautious.checked ? 'cautious' : 'balanced',
    typos: { typography: typography.checked },
  } as const
  const started = performance.now()
  article = isHtml ? parseHtmlArticle(text, options) : parseArticle(text, options)
  const time = performance.now() - started
  status.value = `${isHtml ? 'HTML' : 'text'} · ${article.language} · ${time.toFixed(1)} ms`
  show()
}

function show(): void {
  report.hidden = view !== 'report'
  written.hidden = view === 'report'
  if (view === 'report') report.srcdoc = toHtml(article, source.value)
  else written.value = view === 'json' ? JSON.stringify(article, null, 2) : toMarkdown(article)
  for (const button of views) button.ariaPressed = String(button.dataset.view === view)
}

async function copy(): Promise<void> {
  const json = JSON.stringify(article, null, 2)
  try {
    await navigator.clipboard.writeText(json)
    status.value = 'copied'
  } catch {
    // A page from a file may be refused the clipboard: then the text is there to be copied by hand.
    view = 'json'
    show()
    written.select()
    status.value = 'selected: press Ctrl-C'
  }
}

let timer: ReturnType<typeof setTimeout> | undefined
function parseSoon(): void {
  clearTimeout(timer)
  timer = setTimeout(parse, 120)
}

source.addEventListener('input', parseSoon)
for (const control of [markup, language, cautious, typography]) control.addEventListener('change', parse)
for (const button of views) {
  button.addEventListener('click', () => {
    view = button.dataset.view as View
    show()
  })
}
find('copy').addEventListener('click', copy)
find('example').addEventListener('click', () => {
  source.value = example
  parse()
})
find('missing').remove()
source.value = example
parse()
