import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parseArticle } from '../../src/index.ts'
import { toHtml, toJsonLd } from '../../src/view/index.ts'
import { chromiumPath, inChromium, launch } from '../browser.ts'
import { hostileArticle } from './hostile.ts'
import { article, source } from './sample.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const userPage = readFileSync(
  path.resolve(import.meta.dirname, '../../fixtures/fr/opinion--twitter/input.txt'),
  'utf8',
)

describe.skipIf(!chromiumPath)(`the report ${inChromium}`, () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await launch()
  }, 60_000)
  afterAll(() => browser?.close())

  async function open(html: string, colorScheme: 'light' | 'dark' = 'light'): Promise<Page> {
    // The policy of the report stays in force; only the tests' own evaluation passes it.
    const page = await browser.newPage({
      colorScheme,
      bypassCSP: false,
      viewport: { width: 1280, height: 900 },
    })
    await page.setContent(html)
    return page
  }

  it.each(['light', 'dark'] as const)(
    'has no fault that axe finds (%s)',
    async (scheme) => {
      for (const html of [
        toHtml(article, source),
        toHtml(parseArticle(userPage), userPage),
        toHtml(parseArticle(''), ''),
      ]) {
        const page = await open(html, scheme)
        await page.evaluate(axe)
        const violations = await page.evaluate(async () => {
          const found = await (
            globalThis as unknown as { axe: { run(): Promise<{ violations: object[] }> } }
          ).axe.run()
          return found.violations.map((violation) => JSON.stringify(violation).slice(0, 600))
        })
        expect(violations).toEqual([])
        await page.close()
      }
    },
    60_000,
  )

  it('runs and fetches nothing, whatever the page and its fields hold', async () => {
    const { article, source } = hostileArticle()
    const page = await browser.newPage()
    const asked: string[] = []
    const faults: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    page.on('dialog', (dialog) => {
      faults.push(`dialog ${dialog.message()}`)
      void dialog.dismiss()
    })
    page.on('console', (message) => faults.push(message.text()))
    await page.setContent(toHtml(article, source))
    const shape = await page.evaluate(() => ({
      scripts: document.scripts.length,
      active: document.querySelectorAll(
        'img,iframe,object,embed,form,input,button,svg,link,base,a:not([href^="#"])',
      ).length,
      handlers: Array.from(document.querySelectorAll('*')).flatMap((element) =>
        element.getAttributeNames().filter((name: string) => name.startsWith('on')),
      ),
      mains: document.querySelectorAll('main').length,
    }))
    expect(shape).toEqual({ scripts: 0, active: 0, handlers: [], mains: 1 })
    for (const link of await page.locator('a').all()) await link.click()
    expect([asked, faults]).toEqual([[], []])
    await page.close()
  }, 60_000)

  it('leaves JSON-LD in the script it stands in', async () => {
    const json = toJsonLd(hostileArticle().article)
    const page = await browser.newPage()
    await page.setContent(`<script type="application/ld+json">${json}</script><p>after</p>`)
    expect(await page.evaluate(() => document.scripts.length)).toBe(1)
    expect(await page.evaluate(() => document.body.children.length + document.head.children.length)).toBe(2)
    expect(JSON.parse((await page.evaluate(() => document.scripts[0]!.textContent))!)).toEqual(
      JSON.parse(json),
    )
    await page.close()
  }, 60_000)

  it('keeps text that runs from right to left, and marks that turn it, where it stands', async () => {
    const { article, source } = hostileArticle()
    const page = await open(toHtml(article, source))
    const directions = await page.evaluate(() =>
      Array.from(document.querySelectorAll('main p, main h1, aside li, dd')).map(
        (element) => getComputedStyle(element).unicodeBidi,
      ),
    )
    expect(new Set(directions)).toEqual(new Set(['isolate']))
    await page.close()
  }, 60_000)

  it('fits a narrow screen', async () => {
    const page = await browser.newPage({ viewport: { width: 360, height: 700 } })
    await page.setContent(toHtml(article, source))
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
    await page.close()
  }, 60_000)
})
