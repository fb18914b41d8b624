import { wordBookOf } from '../metadata/word-book.ts'
import { Sign } from '../model/lines.ts'
import { judgeMatch, matchPhrases, phraseBook } from '../phrases/index.ts'
import type { LinePiece, Sheet, Verdict } from '../sheet.ts'

/** Longest name of a site, in words and in UTF-16 units. */
const longestName = 5
const longestNameUnits = 45
/** Fewest words that stay a headline. */
const fewest = 3
/** Longest badge or kicker glued to a headline, in UTF-16 units. */
const longestBadge = 40

const siteName: Verdict = { role: 'boilerplate', kind: 'page-title', rule: 'site-name', confidence: 0.85 }

/** Cut off what is glued to a headline: the site's name, a badge ("Abonnés"), a kicker. */
export function cutHeadline(sheet: Sheet): void {
  const { blocks, survey, pieces } = sheet
  if (survey.title < 0) return
  const { text } = blocks[survey.title]!
  const found: LinePiece[] = []
  const from = badgeBefore(sheet, text)
  if (from) found.push(from)
  const to = siteBehind(sheet, text) ?? badgeBehind(sheet, text)
  if (to && to.from > (from?.to ?? 0)) found.push(to)
  if (found.length > 0) pieces.set(survey.title, found)
}

const separator = /\s(?:[|·•–—-]|::)\s/g

/** "Le titre - Le Courrier des Monts" */
function siteBehind(sheet: Sheet, text: string): LinePiece | null {
  const last = [...text.matchAll(separator)].at(-1)
  if (!last) return null
  const name = text.slice(last.index + last[0].length)
  const words = name.split(/\s+/)
  if (words.length > longestName || name.length > longestNameUnits || !/^\p{Lu}/u.test(name)) return null
  if (text.slice(0, last.index).trim().split(/\s+/).length < fewest || /[.!?…»]$/.test(name)) return null
  const isBar = '|·•:'.includes(last[0].trim()[0]!)
  if (!isBar && !isSignedBy(sheet, name)) return null
  return { from: last.index, to: text.length, verdict: siteName }
}

/** Whether the page gives the name as its own: in its copyright line, or alone on a line above the headline. */
function isSignedBy({ blocks, survey }: Sheet, name: string): boolean {
  return blocks.some(({ text }, index) => {
    if (index === survey.title) return false
    if (text === name) return index < survey.title && name.includes(' ')
    return (survey.lines.all[index]!.signs & Sign.copyright) !== 0 && text.includes(name)
  })
}

/** "AbonnésLe maire démissionne", "PolitiqueLe maire démissionne", "Réservé aux abonnés Le maire démissionne" */
function badgeBefore(sheet: Sheet, text: string): LinePiece | null {
  const { badges, kickers } = wordBookOf(sheet.languages)
  const head = text.slice(0, longestBadge)
  const seam = /^[\p{L}\p{M}\s'’-]*?\p{Ll}(?=\p{Lu})/u.exec(head)?.[0]
  if (seam) {
    const label = seam.toLowerCase().replaceAll('’', "'")
    if (badges.has(label)) return { from: 0, to: seam.length, verdict: accessBadge }
    if (kickers.has(label) && !sheet.verdicts.some((verdict) => verdict?.role === 'kicker')) {
      return { from: 0, to: seam.length, verdict: gluedKicker }
    }
  }
  const words = head.split(' ')
  for (let count = 1; count <= Math.min(4, words.length - 1); count++) {
    const label = words.slice(0, count).join(' ')
    if (/^\p{Lu}/u.test(words[count]!) && isAccessBadge(sheet, label)) {
      return { from: 0, to: label.length, verdict: accessBadge }
    }
  }
  return null
}

/** "Le maire démissionneAbonnés", "Le maire démissionne Article réservé aux abonnés" */
function badgeBehind(sheet: Sheet, text: string): LinePiece | null {
  const tail = text.slice(-longestBadge)
  for (const { index } of tail.matchAll(/(?<=[\p{Ll}»?!\s])\p{Lu}/gu)) {
    const label = tail.slice(index)
    if (!isAccessBadge(sheet, label)) continue
    const from = text.length - label.length
    if (text.slice(0, from).trim().split(/\s+/).length >= fewest)
      return { from, to: text.length, verdict: accessBadge }
  }
  return null
}

const accessBadge: Verdict = {
  role: 'boilerplate',
  kind: 'paywall',
  rule: 'headline-badge',
  confidence: 0.85,
}
const gluedKicker: Verdict = { role: 'kicker', rule: 'glued-kicker', confidence: 0.8 }

function isAccessBadge({ languages }: Sheet, label: string): boolean {
  const book = phraseBook(languages)
  const known = judgeMatch(label, matchPhrases(label, book), 'top')
  return known?.form === 'whole' && known.kind === 'paywall' && known.confidence >= 0.9
}
