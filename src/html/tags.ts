import { Tokenizer } from 'htmlparser2'

/** What the markup of a page consists of, in order. Offsets are into the HTML, ends exclusive. */
export interface TagListener {
  open(name: string, attributes: ReadonlyMap<string, string>): void
  close(name: string): void
  /** A run of text; where an entity was decoded, `text` is its meaning and `start` to `end` its source. */
  text(text: string, start: number, end: number): void
  /** Whether the tags now stand inside svg or math, where other rules hold. */
  isForeign(): boolean
}

const noAttributes: ReadonlyMap<string, string> = new Map()

/**
 * Read the tags of a page. Linear in its length; no tree is built.
 *
 * @param html The page.
 * @param listener What to tell.
 */
export function readTags(html: string, listener: TagListener): void {
  let name = ''
  let attributes: Map<string, string> | null = null
  let attribute = ''
  let value = ''
  const opened = (): void => {
    listener.open(name, attributes ?? noAttributes)
    attributes = null
  }
  const tokenizer = new Tokenizer(
    {},
    {
      onopentagname(start, end) {
        name = html.slice(start, end).toLowerCase()
      },
      onattribname(start, end) {
        attribute = html.slice(start, end).toLowerCase()
        value = ''
      },
      onattribdata(start, end) {
        value += html.slice(start, end)
      },
      onattribentity(codePoint) {
        value += String.fromCodePoint(codePoint)
      },
      onattribend() {
        attributes ??= new Map()
        // The first of two attributes of one name holds.
        if (!attributes.has(attribute)) attributes.set(attribute, value)
      },
      onopentagend() {
        opened()
      },
      onselfclosingtag() {
        opened()
        if (listener.isForeign()) listener.close(name)
      },
      onclosetag(start, end) {
        listener.close(html.slice(start, end).toLowerCase())
      },
      ontext(start, end) {
        // An end tag that the page breaks off in ("</p class") comes as text from nowhere.
        if (start >= 0) listener.text(html.slice(start, end), start, end)
      },
      ontextentity(codePoint, end) {
        const start = html.lastIndexOf('&', end - 1)
        listener.text(String.fromCodePoint(codePoint), start, end)
      },
      // Read inside svg and math alone, of which nothing is shown.
      oncdata() {},
      oncomment() {},
      ondeclaration() {},
      onprocessinginstruction() {},
      onend() {},
      isInForeignContext: () => listener.isForeign(),
    },
  )
  tokenizer.write(html)
  tokenizer.end()
}
