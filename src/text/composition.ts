import { Rewrite, type Rewritten } from './rewrite.ts'

/**
 * A character and the marks, vowels or finals that may compose with it, at most 30 as in the Stream-Safe Text
 * Format (so that a megabyte of accents costs no more than a megabyte of anything), or one that NFC replaces.
 */
const cluster =
  /[^\p{M}\u1160-\u11FF][\p{M}\u1160-\u11FF]{1,30}|[\p{M}\u1160-\u11FF]{1,30}|[\u0374\u037E\u0387\u1F00-\u1FFF\u2126\u212A\u212B\u2329\u232A\u{2ADC}\uF900-\uFAFF\uFB1D-\uFB4F\u{1D15E}-\u{1D1C0}\u{2F800}-\u{2FA1D}]/gu

/**
 * Compose a text to NFC.
 *
 * @returns Null when it is composed already.
 */
export function compose(text: string): Rewritten | null {
  const rewrite = new Rewrite(text)
  for (const { 0: found, index } of text.matchAll(cluster)) {
    const composed = found.normalize('NFC')
    if (composed !== found) rewrite.replace(index, index + found.length, composed)
  }
  return rewrite.done()
}
