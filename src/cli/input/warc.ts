import { Failed, type Page } from '../page.ts'
import { takeAll } from './bytes.ts'

type Archive = typeof import('warcio')
type WarcRecord = InstanceType<Archive['WARCRecord']>

/**
 * The pages of a web archive: HTML of `response` and `resource` records (WARC), text of `conversion` records (WET). The
 * id is the record's own, the url its target, and relative dates count from the day it was fetched.
 *
 * @param source Bytes, decompressed.
 * @param file Its name, for failures.
 * @param limit Longest page, in bytes.
 */
export async function* readWarc(
  source: AsyncIterable<Uint8Array>,
  file: string,
  limit: number,
): AsyncGenerator<Page | Failed> {
  const { LimitReader, WARCParser } = await import('warcio')
  for await (const record of new WARCParser(source)) {
    const markup = markupOf(record)
    const id = record.warcHeader('WARC-Record-ID')?.replace(/^<|>$/g, '') ?? file
    let page: Page | Failed | null = null
    try {
      if (markup) page = { id, markup, content: await takeAll(record.contentReader, limit), ...about(record) }
    } catch (error) {
      page = Failed.reading(id, error)
    }
    const reader = record._reader
    for await (const _rest of reader);
    // The parser itself would wait for ever for what is missing.
    if (!(reader instanceof LimitReader) || reader.limit > 0 || !record.warcHeader('Content-Length')) {
      throw new Error('The archive ends in the middle of a record.')
    }
    if (page) yield page
  }
}

function markupOf(record: WarcRecord): Page['markup'] | null {
  if (record.warcType === 'conversion') return 'text'
  if (record.warcType !== 'response' && record.warcType !== 'resource') return null
  const status = record.httpHeaders?.statusCode
  if (record.warcType === 'response' && Number(status) !== 200) return null
  const type = record.httpHeaders?.headers.get('content-type') ?? record.warcContentType ?? ''
  if (/\b(?:text\/html|application\/xhtml\+xml)\b/i.test(type)) return 'html'
  return /\btext\/plain\b/i.test(type) ? 'text' : null
}

function about(record: WarcRecord): Pick<Page, 'url' | 'referenceDate'> {
  const { warcTargetURI: url, warcDate: date } = record
  return {
    url: url && /^https?:/i.test(url) && URL.canParse(url) ? url : undefined,
    referenceDate: date && /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(date) ? date : undefined,
  }
}
