import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Article, parseArticle } from '../../src/index.ts'
import { chromiumPath, inChromium, launch } from '../browser.ts'

const root = path.resolve(import.meta.dirname, '../..')
const address = pathToFileURL(path.join(root, 'docs/playground/index.html')).href
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const text = readFileSync(path.join(root, 'fixtures/fr/opinion--twitter/input.txt'), 'utf8')

describe.skipIf(!chromiumPath)(`the playground, from a file, ${inChromium}`, () => {
  let browser: Browser
  let page: Page
  const faults: string[] = []
  const asked: string[] = []
  beforeAll(async () => {
    execFileSync('npm', ['run', '--silent', 'playground'], { cwd: root })
    browser = await launch()
    page = await browser.newPage({ viewport: { width: 1400, height: 900 } })
    page.on('pageerror', (error) => faults.push(String(error)))
    page.on('console', (message) => faults.push(message.text()))
    page.on('request', (request) => asked.push(request.url()))
    await page.goto(address)
  }, 120_000)
  afterAll(() => browser?.close())

  const report = () => page.frameLocator('#report')
  const title = (text: string) =>
    expect
      .poll(
        () =>
          report()
            .locator('main h1')
            .textContent({ timeout: 1000 })
            .catch(() => null),
        { timeout: 20_000 },
      )
      .toBe(text)
  const json = async (): Promise<Article> => {
    await page.getByRole('button', { name: 'JSON', exact: true }).click()
    const article = Article.parse(JSON.parse(await page.locator('#written').inputValue()))
    await page.getByRole('button', { name: 'Report' }).click()
    return article
  }

  it('opens with an example', async () => {
    await report().locator('main h1').waitFor()
    expect(await report().locator('main h1').textContent()).toContain('Valmorel-sur-Orb')
  })

  it('shows what is pasted, and what is edited, as it is typed', async () => {
    await page.locator('#source').fill(text)
    await title('En une semaine, Elon Musk dynamite Twitter')
    expect(await json()).toEqual(parseArticle(text))
    await page.locator('#source').fill(text.replace('En une semaine', 'En un seul jour'))
    await title('En un seul jour, Elon Musk dynamite Twitter')
  }, 30_000)

  it('reads HTML', async () => {
    await page
      .locator('#source')
      .fill(
        '<meta property="og:site_name" content="Le Site"><h1>Un titre</h1><p>Une phrase entière.</p><p>Une autre phrase, entière aussi.</p>',
      )
    await page.locator('#markup').selectOption('html')
    await title('Un titre')
    expect((await json()).meta?.siteName).toBe('Le Site')
    await page.locator('#markup').selectOption('auto')
  }, 30_000)

  it('keeps hostile pages inside', async () => {
    await page
      .locator('#source')
      .fill('</textarea><script>console.log("out")</script><img src=x onerror=console.log("out")>')
    await expect
      .poll(
        () =>
          report()
            .locator('main')
            .textContent({ timeout: 1000 })
            .catch(() => null),
        { timeout: 20_000 },
      )
      .toContain('onerror')
    expect(await page.locator('script').count()).toBe(1)
  }, 30_000)

  it('copies the article as JSON, or selects it where the clipboard is refused', async () => {
    await page.locator('#source').fill(text)
    await title('En une semaine, Elon Musk dynamite Twitter')
    await page.evaluate(() => {
      const write = async (json: string) => {
        Object.assign(globalThis, { copied: json })
      }
      Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText: write } })
    })
    await page.getByRole('button', { name: 'Copy JSON' }).click()
    const copied = await page.evaluate(() => (globalThis as unknown as { copied: string }).copied)
    expect(JSON.parse(copied)).toEqual(parseArticle(text))
    await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }))
    await page.getByRole('button', { name: 'Copy JSON' }).click()
    await expect.poll(() => page.locator('#status').textContent()).toContain('selected')
    const selected = await page.evaluate(() => {
      const { value, selectionStart, selectionEnd } = document.querySelector<HTMLTextAreaElement>('#written')!
      return value.slice(selectionStart, selectionEnd)
    })
    expect(selected).toBe(copied)
  }, 30_000)

  it('can be used without eyes', async () => {
    await page.evaluate(axe)
    const violations = await page.evaluate(async () => {
      const found = await (
        globalThis as unknown as { axe: { run(options: object): Promise<{ violations: object[] }> } }
      ).axe.run({ iframes: false, preload: false })
      return found.violations.map((violation) => JSON.stringify(violation).slice(0, 500))
    })
    expect(violations).toEqual([])
  }, 30_000)

  it('asked for nothing but its own files, and had no fault', () => {
    expect(faults).toEqual([])
    expect(asked.filter((url) => !url.startsWith('file:') && !url.startsWith('about:'))).toEqual([])
  })
})
