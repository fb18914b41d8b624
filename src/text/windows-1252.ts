/**
 * What bytes 0x80 to 0x9F mean in windows-1252; the five unused ones keep their code point, as the WHATWG encoding
 * standard has it. Every other byte is its own code point. (`TextDecoder` is wrong for these bytes on Node 20.)
 */
export const windows1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

/** Decode bytes as windows-1252. Never fails. */
export function decodeWindows1252(bytes: Uint8Array): string {
  const pieces: string[] = []
  for (let at = 0; at < bytes.length; at += 8192) {
    const units = Array.from(bytes.subarray(at, at + 8192), (byte) =>
      byte >= 0x80 && byte < 0xa0 ? windows1252.charCodeAt(byte - 0x80) : byte,
    )
    pieces.push(String.fromCharCode(...units))
  }
  return pieces.join('')
}
