import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { parseHtmlArticle } from '../src/html/index.ts'
import { parseArticle } from '../src/index.ts'

// Each folder of fixtures/<lang>/ is a test. Regenerate what is expected with `npm run fixtures`, and read the difference;
// where CI is set nothing is written: a missing or different expected.json fails.
const home = path.resolve(import.meta.dirname, '../fixtures')

for (const group of readdirSync(home).sort()) {
  describe(group, () => {
    for (const name of readdirSync(path.join(home, group)).sort()) {
      it(name, async () => {
        const folder = path.join(home, group, name)
        const page = path.join(folder, 'input.html')
        const article = existsSync(page)
          ? parseHtmlArticle(readFileSync(page, 'utf8'))
          : parseArticle(readFileSync(path.join(folder, 'input.txt'), 'utf8'))
        await expect(`${JSON.stringify(article, null, 2)}\n`).toMatchFileSnapshot(
          path.join(folder, 'expected.json'),
        )
      })
    }
  })
}
