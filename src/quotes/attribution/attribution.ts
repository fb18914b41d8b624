import { firstFrom } from '../first-from.ts'
import type { Mention } from '../mentions/mention.ts'
import type { Report } from '../reports/report.ts'
import type { Atom, Scene, Sentence } from '../scene.ts'
import { Force } from '../words/conjugation.ts'

/** The report that fits a quote best. */
export interface Attribution {
  readonly report: Report
  /** Scene whose words the report's positions index. */
  readonly scene: Scene
  readonly mention: Mention | null
  /** 0–100: how well it fits. */
  readonly fit: number
}

/** Reports of a sentence looked at on each side of a quote. */
const mostLooked = 8

/**
 * Choose the report of a sentence that says who speaks in a quote.
 *
 * @param reports Reports of its sentence, in order.
 */
export function attribute(
  scene: Scene,
  sentence: Sentence,
  atom: Atom,
  reports: readonly Report[],
): Attribution | null {
  let best: Attribution | null = null
  const split = firstFrom(reports, atom.first)
  const from = Math.max(0, split - mostLooked)
  const to = Math.min(reports.length, split + mostLooked)
  for (let index = from; index < to; index++) {
    const report = reports[index]!
    const fit = fitOf(scene, sentence, atom, report)
    if (fit <= 0) continue
    if (!best || fit > best.fit || isRelayed(best.report, report, atom, fit))
      best = { report, scene, mention: report.mention, fit }
  }
  return best && (governing(scene, atom, best, reports, from) ?? best)
}

/**
 * "Lina ajoute que la ville n’exclut « rien »": what a verb of speech opens is what she says, whatever a verb in it that only
 * judges has for its subject.
 */
function governing(
  scene: Scene,
  atom: Atom,
  { report: inner, fit }: Attribution,
  reports: readonly Report[],
  from: number,
): Attribution | null {
  if (
    inner.kind !== 'verb' ||
    inner.reach !== 'after' ||
    inner.force & Force.speech ||
    inner.last > atom.first
  )
    return null
  for (let index = reports.indexOf(inner) - 1; index >= from; index--) {
    const report = reports[index]!
    const { reach, force, last, object, mention } = report
    const leads = reach === 'after' && scene.reader.is(scene.reader.lexicon.complementisers, object)
    if (leads && mention && force & Force.speech && last <= inner.first)
      return { report, scene, mention, fit }
  }
  return null
}

/** Fit of a verb that surely leads to the quote. */
const leadingFit = 60

/** "Selon [un témoin], [le maire] a parlé d’« un drame »": of whom a source tells what he said, he said it. */
function isRelayed(source: Report, report: Report, atom: Atom, fit: number): boolean {
  return (
    source.kind === 'preposition' &&
    report.kind === 'verb' &&
    report.reach === 'after' &&
    source.last <= report.first &&
    report.last <= atom.first &&
    report.mention !== null &&
    report.mention.mention !== 'pronoun' &&
    report.mention !== source.mention &&
    !report.passive &&
    fit >= leadingFit
  )
}

function fitOf(scene: Scene, sentence: Sentence, atom: Atom, report: Report): number {
  const isColon = scene.words.value(atom.first - 1) === ':'
  if (report.first >= atom.last) {
    const gap = gapBetween(scene, atom.last, report.first)
    if (report.reach === 'after') return 0
    if (gap === 0) return report.reach === 'around' ? 90 : 100
    if (report.reach === 'around') return Math.max(20, 66 - gap)
    // "Et ce, « … » dû notamment à « … », explique X": the incise closes the sentence.
    return closes(scene, sentence, report) ? Math.max(30, 76 - gap) : Math.max(20, 66 - gap)
  }
  if (report.last > atom.first) return 0
  const gap = gapBetween(scene, report.object, atom.first)
  if (report.kind === 'noun')
    return isColon ? Math.max(30, 70 - gap) : gap <= 1 ? (report.mention ? 82 : 72) : 0
  if (report.reach === 'before') return gap === 0 ? 90 : Math.max(25, 62 - gap)
  if (report.reach === 'around') return Math.max(40, (report.force & Force.speech ? 90 : 86) - gap / 2)
  if (report.passive && gap > (report.mention ? 6 : 3)) return 0
  // "La réponse de Lina ne s’est pas fait attendre : « … »": the noun says whose words they are.
  if (isColon && report.passive && !report.mention) return 66
  if (isColon) return Math.max(60, 96 - gap * 3 - (report.isNear ? 0 : 1))
  if (report.passive && !report.mention) return report.force & Force.judgement ? 62 : 34
  const leads = leadsOn(scene, report)
  const reach = report.force & Force.speech ? 88 : report.force & Force.judgement || leads ? 84 : 56
  const slope = leads ? 1 : report.force & Force.speech ? 2.5 : report.force & Force.judgement ? 3 : 6
  const vague =
    report.mention?.kind === 'unknown' && report.mention.mention !== 'name' ? 6 : report.isNear ? 0 : 1
  return Math.max(
    0,
    reach - gap * slope - commasBetween(scene, report.object, atom.first) * (leads ? 2 : 6) - vague,
  )
}

/** Whether nothing of the sentence follows a report but its own tail. */
function closes(scene: Scene, sentence: Sentence, report: Report): boolean {
  return sentence.last - report.last <= 2 || scene.nextAtom(report.last) >= sentence.last
}

/** "estime que", "says that": what follows is what is reported, however long. */
function leadsOn(scene: Scene, report: Report): boolean {
  const { reader } = scene
  for (let index = report.object; index < report.object + 3; index++)
    if (reader.is(reader.lexicon.complementisers, index)) return true
  return false
}

function commasBetween(scene: Scene, from: number, to: number): number {
  let commas = 0
  const { reader, words } = scene
  for (let index = Math.max(from, to - 60); index < to; index++) {
    if (words.value(index) !== ',') continue
    // "Orme parle, elle, d’un « oubli »"
    if (
      reader.after(reader.lexicon.people.pronouns, index + 1) === index + 2 &&
      words.value(index + 2) === ','
    )
      index += 2
    else commas++
  }
  return commas
}

/** Words between two units; a quote counts as one, punctuation as none. */
function gapBetween(scene: Scene, from: number, to: number): number {
  const { words } = scene
  let gap = 0
  for (let index = from; index < to; ) {
    const atom = scene.atomAt(index)
    if (atom >= 0) {
      gap++
      index = Math.max(index + 1, scene.atoms[atom]!.last)
    } else {
      if (words.isWord(index)) gap++
      index++
    }
    if (gap > 60) break
  }
  return gap
}
