import { Class, classAt, codeAt } from './characters.ts'

/** What may end the name of a site that is written without "www." or "https://". */
const topLevels = new Set(
  'com net org info biz edu gov int eu fr be ch ca qc lu uk de es it nl pt ie at pl us ru jp cn in au br mx ma dz tn sn ci io tv fm me co ai app dev news media press paris bzh alsace corsica re mc'.split(
    ' ',
  ),
)

const longestAddress = 254
const address = /[\w.+-]+(?:@[\w-]+(?:\.[\w-]+)*)?/y
const mail = /^[\w.+-]+@[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}$/i

/** Whether the letters before a stop may begin an address: all ASCII, so that prose is not looked at twice. */
export function isAddressRun(text: string, start: number, at: number): boolean {
  const next = codeAt(text, at + 1)
  // A capital after the stop is a sentence that lost its space: "clos.Les"
  return ((next >= 97 && next <= 122) || (next >= 48 && next <= 57)) && at - start < longestAddress
}

/** The end of the e-mail address or site name that begins here; 0: none. */
export function findAddress(text: string, start: number): number {
  address.lastIndex = 0
  const run = text.slice(start, start + longestAddress)
  const found = address.exec(run)?.[0].replace(/(?<![.+-])[.+-]+$/, '')
  if (!found) return 0
  if (found.includes('@')) return mail.test(found) ? start + found.length : 0
  const labels = found.split('.')
  if (labels.length < 2 || labels.includes('')) return 0
  if (labels[0] === 'www') return urlEnd(text, start)
  const isSite = topLevels.has(labels.at(-1)!) && labels.every((label) => /^[\w-]+$/.test(label))
  if (!isSite && !(labels.length > 2 && labels.every((label) => /^[a-z]{2,}$/.test(label)))) return 0
  const end = start + found.length
  return codeAt(text, end) === 47 ? urlEnd(text, end) : end
}

const urlStop = /[\s<>"«»“”„‹›{}|\\^]/u

/** The end of a URL whose first characters are known; marks that close the sentence are not of it. */
export function urlEnd(text: string, start: number): number {
  let at = start
  let depth = 0
  while (at < text.length && !urlStop.test(text.charAt(at))) {
    const code = codeAt(text, at)
    if (code === 40) depth++
    else if (code === 41 && --depth < 0) break
    at++
  }
  while (at > start && ".,;:!?…'’*-_".includes(text.charAt(at - 1))) at--
  return at
}

/** The end of a handle or tag; its start when it is none: "@ 5 €", "#1". */
export function tagEnd(text: string, start: number, table: Uint8Array): number {
  let at = start + 1
  let hasLetter = false
  while (at < text.length) {
    const kind = classAt(text, at, table)
    if (kind <= Class.upper) hasLetter = true
    else if (kind > Class.mark && codeAt(text, at) !== 95) break
    at++
  }
  return hasLetter ? at : start
}
