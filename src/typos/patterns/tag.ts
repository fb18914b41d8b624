/**
 * Whether a tag of the lexicon is as asked: each letter the same, a full stop for any.
 *
 * Gender e and number i stand for both: "Nes" is as "Nfs" asks.
 */
export function fits(tag: string, asked: string): boolean {
  if (tag.length < asked.length) return false
  for (let index = 0; index < asked.length; index++) {
    const want = asked[index]!
    const have = tag[index]!
    if (want === '.' || want === have) continue
    if (have === 'e' && index === 1) continue
    if (have === 'i' && index === 2) continue
    return false
  }
  return true
}
