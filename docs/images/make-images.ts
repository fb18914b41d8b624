// Takes the pictures of the documentation anew, of the user's page: `npm run images`. Needs Chromium.
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { toHtml as serialise } from 'hast-util-to-html'
import { h } from 'hastscript'
import { parseArticle } from '../../src/index.ts'
import { type Look, toHtml, toTerminal } from '../../src/view/index.ts'
import { launch } from '../../test/browser.ts'

const root = path.resolve(import.meta.dirname, '../..')
const source = readFileSync(path.join(root, 'fixtures/fr/opinion--twitter/input.txt'), 'utf8')
const article = parseArticle(source)

const colours: Record<Look, string> = {
  bold: 'font-weight: bold',
  dim: 'opacity: 0.55',
  italic: 'font-style: italic',
  underline: 'text-decoration: underline',
  red: 'color: #f7768e',
  green: 'color: #9ece6a',
  yellow: 'color: #e0af68',
  cyan: 'color: #7dcfff',
  magenta: 'color: #bb9af7',
  blue: 'color: #7aa2f7',
}

/** The terminal view as a page: looks are marked in the text, and the marks become elements once it is escaped. */
function terminalPage(): string {
  const looks = Object.keys(colours) as Look[]
  const marked = toTerminal(
    article,
    source,
    (look, text) => `\uE000${String.fromCharCode(0xe100 + looks.indexOf(look))}${text}\uE001`,
  )
  const command = '$ ndlr --pretty fixtures/fr/opinion--twitter/input.txt\n\n'
  const style =
    'margin: 0; padding: 22px 26px; width: 1080px; background: #1a1b26; color: #c0caf5; font: 14px/1.5 "DejaVu Sans Mono", monospace; white-space: pre-wrap'
  return serialise(
    h('body', { style: 'margin: 0; background: #1a1b26' }, h('pre', { style }, command + marked)),
  )
    .replace(
      /\uE000(.)/gu,
      (_, code: string) => `<span style="${colours[looks[code.charCodeAt(0) - 0xe100]!]}">`,
    )
    .replaceAll('\uE001', '</span>')
}

const browser = await launch()
const pictures = [
  { name: 'report', html: toHtml(article, source), colorScheme: 'light' },
  { name: 'report-dark', html: toHtml(article, source), colorScheme: 'dark' },
  { name: 'terminal', html: terminalPage(), colorScheme: 'dark' },
] as const
for (const { name, html, colorScheme } of pictures) {
  const page = await browser.newPage({
    viewport: { width: 1132, height: name === 'terminal' ? 300 : 1000 },
    colorScheme,
  })
  await page.setContent(html)
  await page.screenshot({ path: path.join(import.meta.dirname, `${name}.png`), fullPage: true })
  await page.close()
}
await browser.close()
