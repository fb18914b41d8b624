import path from 'node:path'
import { Writable } from 'node:stream'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { main } from '../../src/cli/main.ts'
import { validateFiles } from '../../src/cli/validate.ts'
import { Article } from '../../src/schema/index.ts'
import { home, write } from './home.ts'
import { page, recordsOf, run } from './run-main.ts'

const title = page.split('\n')[0]!
const html = `<title>${title}</title><h1>${title}</h1>${page
  .split('\n\n')
  .slice(1, 4)
  .map((text) => `<p>${text}</p>`)
  .join('')}`

describe('ndlr with one page', () => {
  it('prints an article as JSON', async () => {
    const { code, stdout, stderr } = await run([write('page.txt', page)])
    expect([code, stderr]).toEqual([0, ''])
    expect(Article.parse(JSON.parse(stdout)).title?.text).toBe(title)
  })

  it('reads standard input', async () => {
    const bytes = new TextEncoder().encode(page)
    const { code, stdout } = await run(['-'], [bytes.subarray(0, 25), bytes.subarray(25)])
    expect(code).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject({ source: { length: page.length }, meta: null })
    // However it comes: in many pieces, some of them empty, or not at all.
    const pieces = [0, 40, 40, 90, bytes.length].map((end, index, ends) =>
      bytes.subarray(index === 0 ? 0 : ends[index - 1]!, end),
    )
    expect(await run(['-'], pieces)).toEqual({ code: 0, stdout, stderr: '' })
    expect(JSON.parse((await run(['-'])).stdout)).toMatchObject({ source: { length: 0 }, blocks: [] })
    const zipped = gzipSync(page)
    const parts = [zipped.subarray(0, 20), zipped.subarray(20, 20), zipped.subarray(20)]
    expect((await run(['-'], parts)).stdout).toBe(stdout)
  })

  it('knows HTML by its name and by its first bytes', async () => {
    const named = await run([write('page.html', html)])
    expect(JSON.parse(named.stdout)).toMatchObject({ title: { text: title }, meta: {} })
    const piped = await run(['-'], [`<!doctype html>${html}`])
    expect(JSON.parse(piped.stdout).meta).not.toBeNull()
    const told = await run(['-', '--input', 'html'], [html])
    expect(JSON.parse(told.stdout).meta).not.toBeNull()
  })

  it('prints every format', async () => {
    const file = write('page.txt', page)
    expect((await run(['--format', 'text', file])).stdout).toBe(page.trimEnd().concat('\n'))
    expect((await run(['--format', 'markdown', file])).stdout).toContain(`# ${title}\n\nLes nageurs`)
    expect((await run(['--pretty', file])).stdout).toContain('3 blocks')
    expect((await run(['--format', 'html', file])).stdout).toMatch(/^<!doctype html>/)
    expect((await run(['--format', 'tei', file])).stdout).toMatch(/^<\?xml/)
    expect(JSON.parse((await run(['--format', 'json-ld', file])).stdout)['@type']).toBe('NewsArticle')
    expect((await run(['--format', 'csv', file])).stdout).toMatch(/^page,id,kind,text/)
    expect(recordsOf((await run(['--format', 'ndjson', file])).stdout)).toMatchObject([
      { id: file, article: {} },
    ])
  })

  it('decodes windows-1252 and says so', async () => {
    const latin = page.replaceAll('’', "'")
    const { code, stdout, stderr } = await run([
      '--format',
      'text',
      write('old.txt', Buffer.from(latin, 'latin1')),
    ])
    expect([code, stdout]).toEqual([0, latin.trimEnd().concat('\n')])
    expect(stderr).toMatch(/old\.txt: not UTF-8, read as windows-1252/)
  })

  it('decodes UTF-16 by its byte order mark', async () => {
    const file = write('wide.txt', Buffer.from(`\uFEFF${page}`, 'utf16le'))
    const { stdout, stderr } = await run(['--format', 'text', file])
    expect(stdout).toBe(page.trimEnd().concat('\n'))
    expect(stderr).toMatch(/utf-16le/)
    const swapped = await run([
      '--format',
      'text',
      write('swapped.txt', Buffer.from(`\uFEFF${page}`, 'utf16le').swap16()),
    ])
    expect(swapped).toMatchObject({ stdout, stderr: expect.stringMatching(/utf-16be/) })
  })

  it('colours what a terminal shows, unless told otherwise', async () => {
    const file = write('page.txt', page)
    const shown = async (env: Record<string, string>, isTTY: boolean) =>
      (await run(['--pretty', file], [], { env, isTTY })).stdout.includes('\u001B[1m')
    expect(await shown({}, true)).toBe(true)
    expect(await shown({}, false)).toBe(false)
    expect(await shown({ NO_COLOR: '1' }, true)).toBe(false)
    expect(await shown({ TERM: 'dumb' }, true)).toBe(false)
    expect(await shown({ FORCE_COLOR: '1' }, false)).toBe(true)
    expect(await shown({ FORCE_COLOR: '0' }, true)).toBe(false)
  })

  it('reads gzip, whatever the name', async () => {
    const zipped = gzipSync(page)
    for (const name of ['page.txt.gz', 'zipped.txt'])
      expect((await run(['--format', 'text', write(name, zipped)])).stdout).toContain(title)
    expect((await run(['--format', 'text', '-'], [zipped])).stdout).toContain(title)
  })
})

describe('ndlr with many pages', () => {
  it('writes a line a page for several files, a folder or a pattern, in order', async () => {
    write('many/b.txt', page)
    write('many/a/page.html', html)
    write('many/a/c.txt.gz', gzipSync(page))
    write('many/ignored.pdf', 'no page')
    const folder = path.join(home, 'many')
    const ids = ['a/c.txt.gz', 'a/page.html', 'b.txt'].map((name) => path.join(folder, name))
    for (const inputs of [[folder], [`${folder}/**/*.{txt,gz,html}`], ids]) {
      const { code, stdout, stderr } = await run(inputs)
      expect([code, stderr]).toEqual([0, ''])
      expect(recordsOf(stdout).map(({ id }) => id)).toEqual(ids)
      for (const { article } of recordsOf(stdout)) expect(Article.parse(article).title?.text).toBe(title)
    }
  })

  it('reads records and loses none: what is wrong becomes a line with its id and code', async () => {
    const lines = [
      JSON.stringify({ id: 'a', text: page, title: 'from the scraper' }),
      '{"id": "b", "text": ',
      '',
      JSON.stringify({ id: 3, html, url: 'https://example.org/c' }),
      JSON.stringify({ id: 'd' }),
      JSON.stringify({ id: 'e', text: page, url: 'javascript:alert(1)' }),
      JSON.stringify({ id: 'f', text: 'x'.repeat(2000) }),
      JSON.stringify({ text: page }),
      '["no", "record"]',
      JSON.stringify({ id: { oid: 'g' }, text: page }),
    ]
    const file = write('records.ndjson', lines.join('\n'))
    const { code, stdout, stderr } = await run([file, '--max-length', '1500'])
    expect(recordsOf(stdout).map(({ id, error }) => [id, error?.code ?? null])).toEqual([
      ['a', null],
      [`${file}:2`, 'bad-record'],
      ['3', null],
      ['d', 'bad-record'],
      ['e', 'bad-record'],
      ['f', 'too-long'],
      [`${file}:8`, null],
      [`${file}:9`, 'bad-record'],
      [`${file}:10`, 'bad-record'],
    ])
    expect(JSON.parse(stdout.split('\n')[2]!).article.meta.url).toBe('https://example.org/c')
    expect([code, stderr]).toEqual([1, 'ndlr: 6 of 9 pages failed\n'])
  })

  it('takes names of object prototypes for data', async () => {
    const line =
      '{"__proto__": {"text": "polluted"}, "constructor": 1, "id": "__proto__", "text": "Un texte."}'
    const { code, stdout } = await run(['-', '--input', 'ndjson'], [line])
    expect([code, recordsOf(stdout).map(({ id }) => id)]).toEqual([0, ['__proto__']])
    expect(({} as { text?: string }).text).toBeUndefined()
  })

  it('goes on after a file that cannot be read, and exits with 1', async () => {
    const none = path.join(home, 'none.txt')
    const file = write('page.txt', page)
    const { code, stdout, stderr } = await run([none, file])
    expect(code).toBe(1)
    expect(recordsOf(stdout)).toMatchObject([{ id: none, error: { code: 'unreadable' } }, { id: file }])
    expect(stderr).toMatch(/none\.txt: ENOENT/)
    const text = await run(['--format', 'text', none, file])
    expect([text.code, text.stdout]).toEqual([1, page.trimEnd().concat('\n')])
  })

  it('says that nothing matches a pattern', async () => {
    const { code, stderr } = await run(['--format', 'text', `${home}/*.nothing`])
    expect([code, stderr]).toMatchObject([1, expect.stringContaining('No file matches')])
  })

  it('reports a damaged archive and goes on', async () => {
    const broken = write('broken.txt.gz', gzipSync(page.repeat(50)).subarray(0, 200))
    const file = write('page.txt', page)
    const { code, stdout } = await run([broken, file])
    expect(code).toBe(1)
    expect(recordsOf(stdout)).toMatchObject([
      { id: broken, error: { code: 'unreadable' } },
      { id: file, article: {} },
    ])
  })

  it('joins the quotes of many pages into one table', async () => {
    const quoting = `${page}« Nous rouvrons avec joie cette piscine que tout le canton attendait », assure Léa Petit, maire de Valmorel.\n`
    const { stdout } = await run(['--format', 'csv', write('q1.txt', quoting), write('q2.txt', quoting)])
    expect(stdout.match(/^page,/gm)).toHaveLength(1)
    expect(stdout.match(/q[12]\.txt,/g)).toHaveLength(2)
  })

  it('sums up', async () => {
    const { stderr } = await run(['--stats', write('page.txt', page), path.join(home, 'none.txt')])
    expect(stderr).toMatch(/^articles +1$/m)
    expect(stderr).toMatch(/^ {2}fr +1$/m)
    expect(stderr).toMatch(/^words +1\d\d$/m)
    expect(stderr).toMatch(/^failed +1$/m)
    expect(stderr).toMatch(/^ {2}unreadable +1$/m)
  })
})

describe('ndlr validate', () => {
  it('accepts what ndlr writes', async () => {
    const { stdout } = await run([write('page.txt', page), path.join(home, 'none.txt')])
    const file = write('articles.ndjson', stdout)
    expect(await run(['validate', file])).toMatchObject({
      code: 0,
      stdout: '1 valid, 0 invalid, 1 failed pages\n',
    })
    const article = write('article.json', (await run([path.join(home, 'page.txt')])).stdout)
    expect(await run(['validate', article])).toMatchObject({
      code: 0,
      stdout: '1 valid, 0 invalid, 0 failed pages\n',
    })
  })

  it('says of what is no article at all that it is none', async () => {
    const file = write('none.json', JSON.stringify([42, null, { article: { schemaVersion: 1 } }]))
    const { code, stdout } = await run(['validate', file])
    expect([code, stdout]).toEqual([1, expect.stringContaining('0 valid, 3 invalid')])
    expect(stdout).toContain('article: ')
    expect(stdout).toMatch(/\(and \d+ more\)/)
  })

  it('passes over blank lines, and says which line is too long', async () => {
    const good = (await run([write('page.txt', page), '--format', 'ndjson'])).stdout
    const file = write('long.ndjson', `\n${good}  \r\n${good.replace('{', `{${' '.repeat(300)}`)}`)
    const reports: string[] = []
    const report = async (line: string) => void reports.push(line)
    async function* nothing() {}
    const limit = Buffer.byteLength(good) + 100
    expect(await validateFiles([file], nothing(), report, limit)).toEqual({ valid: 1, invalid: 1, failed: 0 })
    expect(reports).toEqual([`${file}:4: more than ${limit} bytes`])
  })

  it('names the line and the field that is wrong', async () => {
    const good = (await run([write('page.txt', page), '--format', 'ndjson'])).stdout
    const file = write('wrong.ndjson', `${good}${good.replace('"language":"fr"', '"language":3')}{"half": `)
    const { code, stdout } = await run(['validate', file])
    expect(code).toBe(1)
    expect(stdout).toMatch(/wrong\.ndjson:2: language: .*string/)
    expect(stdout).toMatch(/wrong\.ndjson:3: /)
    expect(stdout).toMatch(/1 valid, 2 invalid, 0 failed pages\n$/)
    expect((await run(['validate', path.join(home, 'none.ndjson')])).code).toBe(1)
  })
})

describe('ndlr explain', () => {
  it('says why each line is what it is', async () => {
    const text = `${page}Leave a Reply\n`
    const { code, stdout } = await run(['explain', write('explained.txt', text)])
    expect(code).toBe(0)
    expect(stdout).toMatch(
      /^La piscine de Valmorel .*\n {4}title · rule \S+ · confidence [01]\.\d\d\n {4}score [+−]/,
    )
    expect(stdout).toMatch(/Leave a Reply\n {4}boilerplate, comment-form · rule comment-call/)
    expect((await run(['explain', path.join(home, 'none.txt')])).code).toBe(1)
    expect((await run(['explain', home])).stderr).toContain(home)
  })

  const html = `<h1>La piscine de Valmorel rouvre lundi</h1><p>Les travaux ont duré deux ans, a rappelé la mairie.</p>
    <p>Le public pourra revenir dès neuf heures.</p><aside class="share">Partager</aside>`

  it('reads HTML as parsing does: by the name, by the first bytes, or as --input says', async () => {
    const byName = await run(['explain', write('explained.html', html)])
    expect(byName.stdout).toMatch(/^La piscine de Valmorel rouvre lundi\n {4}title · /)
    expect(byName.stdout).not.toContain('<')
    expect(await run(['explain', write('declared', `<!doctype html>${html}`)])).toMatchObject({
      code: 0,
      stdout: byName.stdout,
    })
    expect(await run(['explain', '--input', 'html', write('explained.dat', html)])).toEqual(byName)
    expect((await run(['explain', write('explained.dat', html)])).stdout).toContain('<h1>')
  })

  it('explains each page of records under its id', async () => {
    const records = ['a', 'b'].map((id) => `${JSON.stringify({ id, html })}\n`).join('')
    const { code, stdout } = await run(['explain', write('explained.ndjson', records)])
    expect([code, stdout.match(/^[ab]\n\nLa piscine/gm)]).toEqual([0, ['a\n\nLa piscine', 'b\n\nLa piscine']])
    const { code: failed, stderr } = await run(['explain', write('broken.ndjson', 'no record\n')])
    expect([failed, stderr]).toEqual([1, expect.stringContaining('ndlr: ')])
  })

  it('refuses options that are none before it reads', async () => {
    expect(await run(['explain', '--reference-date', 'yesterday', '-'])).toMatchObject({ code: 2 })
  })
})

describe('ndlr and how pages are read', () => {
  it('is as cautious as asked, and leaves typos alone', async () => {
    const file = write('typo.txt', page.replace(' les ', ' les les '))
    const typosOf = async (...argv: string[]) => JSON.parse((await run([...argv, file])).stdout).typos.length
    expect(await typosOf()).toBeGreaterThan(0)
    expect(await typosOf('--no-typos')).toBe(0)
    const removed = async (...argv: string[]) =>
      JSON.parse((await run([...argv, file])).stdout).boilerplate.length
    expect(await removed('--cautious')).toBeLessThanOrEqual(await removed())
  })

  it('knows records by their first bytes', async () => {
    const { stdout } = await run([write('records', `${JSON.stringify({ id: 'a', text: page })}\n`)])
    expect(JSON.parse(stdout).title.text).toBe(title)
  })
})

describe('ndlr and its arguments', () => {
  it.each([
    [[], /Name at least one file/],
    [['validate'], /Name at least one file/],
    [['explain', 'a.txt', 'b.txt'], /takes one page/],
    [['--nope'], /nope/],
    [['--format', 'pdf', 'x'], /Unknown format 'pdf'/],
    [['--input', 'pdf', 'x'], /Unknown input 'pdf'/],
    [['--jobs', '0', '-'], /--jobs takes a whole number/],
    [['--max-length', 'long', '-'], /--max-length takes a whole number/],
    [['--reference-date', 'yesterday', '-'], /ISO 8601/],
    [['--resume', '-'], /--resume needs --output/],
    [['--resume', '--force', '--output', 'x', '-'], /choose/],
    [['--resume', '--format', 'text', '--output', 'x', '-'], /--format ndjson/],
    [['--format', 'html', 'a.txt', 'b.txt'], /holds one page: name a folder/],
  ])('refuses bad usage: %j', async (argv, message) => {
    const { code, stdout, stderr } = await run(argv)
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toMatch(message)
  })

  it('prints help and version', async () => {
    expect((await run(['--help'])).stdout).toMatch(/^NAME\n {4}ndlr/)
    expect((await run(['--version'])).stdout).toMatch(/^\d+\.\d+\.\d+\n$/)
  })
})

describe('ndlr at its end', () => {
  it('says nothing when the reader has gone', async () => {
    let said = ''
    async function* nothing() {}
    const streams = (code: string) => ({
      stdin: nothing(),
      stdout: new Writable({
        write: (_chunk, _encoding, done) => done(Object.assign(new Error('gone'), { code })),
      }),
      stderr: { write: (text: string) => (said += text) },
      env: {},
    })
    expect([await main(['--version'], streams('EPIPE')), said]).toEqual([0, ''])
    expect([await main(['--version'], streams('EIO')), said]).toEqual([
      1,
      'ndlr: cannot write standard output: gone\n',
    ])
  })

  it('finishes the page under way at Ctrl-C, and says how far it came', async () => {
    function* records() {
      yield `${JSON.stringify({ id: 'a', text: page })}\n`
      const interrupt = process.listeners('SIGINT').at(-1)!
      interrupt('SIGINT')
      yield `${JSON.stringify({ id: 'b', text: page })}\n`
    }
    const { code, stdout, stderr } = await run(['-', '--input', 'ndjson'], records())
    expect([code, recordsOf(stdout).map(({ id }) => id)]).toEqual([130, ['a']])
    expect(stderr).toBe('ndlr: interrupted after 1 pages\n')
  })
})
