import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { WARCRecord, WARCSerializer } from 'warcio'
import { readWarc } from '../../../src/cli/input/warc.ts'
import { page, recordsOf, run } from '../run-main.ts'

const html = page
  .trim()
  .split('\n\n')
  .map((text, index) => (index === 0 ? `<h1>${text}</h1>` : `<p>${text}</p>`))
  .join('')

interface Given {
  type: 'response' | 'conversion' | 'request' | 'resource'
  url: string
  content: string
  contentType: string
  status?: string
  headers?: Record<string, string>
  body?: Uint8Array
}

async function record(
  { type, url, content, contentType, status = '200 OK', headers = {}, body }: Given,
  isZipped: boolean,
) {
  const isHttp = type === 'response'
  const made = WARCRecord.create(
    {
      type,
      url,
      date: '2024-02-03T08:00:00Z',
      warcHeaders: {
        'WARC-Record-ID': `<urn:uuid:${url}>`,
        ...(isHttp ? {} : { 'Content-Type': contentType }),
      },
      ...(isHttp && {
        statusline: `HTTP/1.1 ${status}`,
        httpHeaders: { 'Content-Type': contentType, ...headers },
      }),
    },
    [body ?? new TextEncoder().encode(content)],
  )
  return await WARCSerializer.serialize(made, { gzip: isZipped })
}

async function archive(records: Given[], isZipped = false): Promise<Uint8Array> {
  return Buffer.concat(await Promise.all(records.map((given) => record(given, isZipped))))
}

const response: Given = {
  type: 'response',
  url: 'https://example.org/a',
  content: html,
  contentType: 'text/html; charset=utf-8',
}

describe('web archives', () => {
  it.each([false, true])('give the HTML of their responses (gzip: %s)', async (isZipped) => {
    const bytes = await archive(
      [
        {
          type: 'request',
          url: 'https://example.org/a',
          content: 'GET / HTTP/1.1\r\n\r\n',
          contentType: 'application/http; msgtype=request',
        },
        response,
        { ...response, url: 'https://example.org/photo', contentType: 'image/jpeg' },
        { ...response, url: 'https://example.org/none', status: '404 Not Found' },
        {
          ...response,
          url: 'https://example.org/b',
          headers: { 'Content-Encoding': 'gzip' },
          body: gzipSync(html),
        },
      ],
      isZipped,
    )
    const { code, stdout } = await run(['-', '--format', 'ndjson'], [bytes])
    const records = recordsOf(stdout)
    expect([code, records.map(({ id }) => id)]).toEqual([
      0,
      ['urn:uuid:https://example.org/a', 'urn:uuid:https://example.org/b'],
    ])
    for (const { article } of records) expect(article).toMatchObject({ title: { text: page.split('\n')[0] } })
    expect(records[0]!.article).toMatchObject({ meta: { url: 'https://example.org/a' } })
  })

  it('give the texts of a WET file', async () => {
    const bytes = await archive(
      [{ type: 'conversion', url: 'https://example.org/a', content: page, contentType: 'text/plain' }],
      true,
    )
    const { code, stdout } = await run(['-', '--input', 'warc'], [bytes])
    expect(code).toBe(0)
    expect(recordsOf(stdout)).toMatchObject([
      { article: { title: { text: page.split('\n')[0] }, meta: null } },
    ])
  })

  it('give what a record says of itself, as far as it can be used', async () => {
    const raw = (headers: string, body: string) =>
      `WARC/1.0\r\nWARC-Type: resource\r\n${headers}Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}\r\n\r\n`
    const [text, target] = ['Content-Type: text/plain\r\n', 'WARC-Target-URI: https://example.org/a\r\n']
    const records = [
      raw(`${text}${target}WARC-Date: 2024-02-03T08:00:00Z\r\n`, 'Un texte.'),
      raw(`${text}WARC-Target-URI: urn:page:1\r\nWARC-Date: hier\r\n`, 'Un autre.'),
      // Nobody says that it is a page.
      raw(target, 'Un troisième.'),
    ]
    async function* source() {
      yield Buffer.from(records.join(''))
    }
    const pages = []
    for await (const page of readWarc(source(), 'a.warc', 1000)) pages.push(page)
    expect(pages).toEqual([
      {
        ...{ id: 'a.warc', markup: 'text', content: Buffer.from('Un texte.') },
        ...{ url: 'https://example.org/a', referenceDate: '2024-02-03T08:00:00Z' },
      },
      {
        ...{ id: 'a.warc', markup: 'text', content: Buffer.from('Un autre.') },
        ...{ url: undefined, referenceDate: undefined },
      },
    ])
  })

  it.each([false, true])(
    'that end in the middle give what is whole, and a failure (gzip: %s)',
    async (isZipped) => {
      const bytes = await archive([response, { ...response, url: 'https://example.org/b' }], isZipped)
      for (const missing of [60, isZipped ? 200 : 800]) {
        const { code, stdout } = await run(
          ['-', '--format', 'ndjson'],
          [bytes.subarray(0, bytes.length - missing)],
        )
        expect(code).toBe(1)
        expect(recordsOf(stdout).map(({ error }) => error?.code ?? null)).toEqual([null, 'unreadable'])
      }
    },
  )
})
