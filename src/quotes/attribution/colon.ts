import { firstFrom } from '../first-from.ts'
import type { Mention } from '../mentions/mention.ts'
import { type Report, reportOf } from '../reports/report.ts'
import { sentenceSubject } from '../reports/subject.ts'
import type { Atom, Scene, Sentence } from '../scene.ts'
import type { Stage } from '../stage.ts'
import { Force } from '../words/conjugation.ts'
import type { Reader } from '../words/reader.ts'
import type { Attribution } from './attribution.ts'

/** Reports before a colon that are looked at. */
const mostLooked = 8

/** "« … ». Conclut le maire.": a sentence of its own that says who spoke in the one before. */
export function nextSentence(stage: Stage, scene: Scene, atom: Atom): Attribution | null {
  const own = scene.sentences[atom.sentence]!
  const next = scene.sentences[atom.sentence + 1]
  if (!next || scene.atoms[own.atomLast - 1] !== atom || own.last - atom.last > 1) return null
  const [report] = stage.reports(scene, next)
  if (report?.reach !== 'before' || report.first !== next.first) return null
  // "Asked about it, a spokesman shrugged.": a clause of its own behind the phrase.
  for (let index = report.last; index < next.last; index++)
    if (scene.atomAt(index) < 0 && isMainVerb(scene.reader, index)) return null
  return { report, scene, mention: report.mention, fit: 92 }
}

const isMainVerb = (reader: Reader, index: number): boolean =>
  (reader.isFiniteVerb(index) || reader.isAuxiliary(index)) && !reader.is(reader.lexicon.relatives, index - 1)

/** "Le maire s’explique : « … »", in one paragraph or two: whoever is spoken of before a colon speaks behind it. */
export function beforeColon(stage: Stage, scene: Scene, sentence: Sentence, atom: Atom): Attribution | null {
  if (scene.words.value(atom.first - 1) === ':') return ofColon(stage, scene, sentence, atom.first - 1)
  if (atom.first !== 0 || scene.index === 0) return null
  const before = stage.scene(scene.index - 1)!
  const end = before.words.size - 1
  return before.words.value(end) === ':' ? ofColon(stage, before, before.sentences.at(-1)!, end) : null
}

function ofColon(stage: Stage, scene: Scene, sentence: Sentence, colon: number): Attribution | null {
  const reports = stage.reports(scene, sentence)
  let report: Report | null = null
  for (let index = reports.length - 1, left = mostLooked; index >= 0 && left > 0 && !report; index--, left--)
    if (reports[index]!.last <= colon && reports[index]!.mention) report = reports[index]!
  const mention = report?.mention ?? sentenceSubject(scene, sentence.first, colon)
  // "Je leur répète : « … »": whoever writes, and nobody of whom the article spoke before.
  if (!mention && speaksOfSelf(scene, sentence.first, colon))
    return { scene, mention: null, fit: 62, report: selfReport(scene, sentence.first, colon) }
  if (!mention || mention.indefinite) return null
  const fit = report ? 75 - Math.min(30, colon - report.last) : mention.kind === 'unknown' ? 40 : 62
  return { scene, mention, fit, report: report ?? colonReport(scene, mention, colon, 'after') }
}

/** "« … » : le maire ne décolère pas", "« … », « … » : …", "« … » : voilà ce que répète le maire". */
export function behindColon(stage: Stage, scene: Scene, sentence: Sentence, atom: Atom): Attribution | null {
  const colon = colonBehind(scene, sentence, atom)
  if (colon < 0) return null
  const owned = ownedBehind(stage, scene, sentence, colon)
  if (owned) return owned
  const mention = sentenceSubject(scene, colon + 1, sentence.last)
  // "« Injuste », « absurde » : les élus sont furieux": a row of fragments is what they say.
  const isRow = atom.last < colon || atom.first > sentence.first
  if (!mention || mention.indefinite || mention.kind === 'document') return null
  if (mention.first === colon + 1)
    return mention.kind === 'unknown'
      ? null
      : { scene, mention, fit: isRow ? 72 : 64, report: colonReport(scene, mention, colon, 'before') }
  if (scene.nextAtom(colon) < sentence.last) return null
  const reports = stage.reports(scene, sentence)
  const report = reports[firstFrom(reports, colon + 1)]
  if (!report?.mention || !report.isNear || (report.force & Force.speech) === 0) return null
  return { scene, mention: report.mention, fit: 64, report: { ...report, reach: 'before' } }
}

/** Units of "c’est le" between a colon and the noun. */
const longestLead = 4

/** "« Ni trêve ni repos » : la formule du ministre a choqué", "… : c’est le mot de Paul Astier": whose words the noun tells. */
function ownedBehind(stage: Stage, scene: Scene, sentence: Sentence, colon: number): Attribution | null {
  const reports = stage.reports(scene, sentence)
  const report = reports[firstFrom(reports, colon + 1)]
  if (report?.kind !== 'noun' || !report.mention || report.first - colon > longestLead) return null
  return { scene, mention: report.mention, fit: 84, report: { ...report, reach: 'before' } }
}

/** The colon behind a quote that opens its sentence, or behind a row of quotes that does; or -1. */
function colonBehind(scene: Scene, sentence: Sentence, atom: Atom): number {
  const { reader, words } = scene
  let index = sentence.first
  let at = scene.atomAt(index)
  if (at < 0) return -1
  while (index < sentence.last) {
    if (scene.atoms[at]?.first === index) index = scene.atoms[at++]!.last
    else if (words.value(index) === ',' || reader.is(reader.lexicon.coordinators, index)) index++
    else break
  }
  return words.value(index) === ':' && atom.last <= index ? index : -1
}

function speaksOfSelf({ reader }: Scene, from: number, to: number): boolean {
  for (let index = from; index < to; index++) if (reader.is(reader.lexicon.self, index)) return true
  return false
}

const selfReport = (scene: Scene, first: number, colon: number): Report =>
  reportOf(scene.words, {
    kind: 'colon',
    reach: 'after',
    first,
    last: colon + 1,
    cueFirst: colon,
    cueLast: colon + 1,
    mention: null,
    isNear: true,
    force: 0,
  })

const colonReport = (scene: Scene, mention: Mention, colon: number, reach: Report['reach']): Report =>
  reportOf(scene.words, {
    kind: 'colon',
    reach,
    first: Math.min(mention.first, colon),
    last: Math.max(mention.last, colon + 1),
    cueFirst: colon,
    cueLast: colon + 1,
    mention,
    isNear: true,
    force: 0,
  })
