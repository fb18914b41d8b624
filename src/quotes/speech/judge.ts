import type { Marked } from '../../tree/index.ts'
import { type Attribution, attribute } from '../attribution/attribution.ts'
import { mentionBeside, signatureOf } from '../attribution/beside.ts'
import { beforeColon, behindColon, nextSentence } from '../attribution/colon.ts'
import { ofIncise } from '../attribution/incise.ts'
import type { Mention } from '../mentions/mention.ts'
import { type Incise, incisesIn } from '../reports/incise.ts'
import type { Atom, Scene, Sentence } from '../scene.ts'
import type { Stage } from '../stage.ts'
import type { Reader } from '../words/reader.ts'
import type { Candidate } from './candidate.ts'
import { carriedVoice, ownVoice } from './carry.ts'
import { type Form, formOf } from './form.ts'
import { speechFrom, speechScore } from './score.ts'
import { surroundingsOf } from './surroundings.ts'

/** A report that fits so well needs no mention beside the quote. */
const certainFit = 60

/** Judges the marked stretches of an article in order: a quote may go on with the speaker of the one before. */
export class Judge {
  #last: Candidate | null = null

  constructor(readonly stage: Stage) {}

  /** @returns The candidate, or null where the words are no speech. */
  judge(marked: Marked): Candidate | null {
    const { stage } = this
    const firstRun = marked.runs[0]!
    const scene = stage.scene(firstRun.passage)!
    const atom = scene.atomOf(firstRun)
    const sentence = scene.sentences[atom.sentence]!
    const lastRun = marked.runs.at(-1)!
    const lastScene = stage.scene(lastRun.passage)!
    const lastAtom = lastScene.atomOf(lastRun)
    const incises = marked.runs.map((run) => {
      const there = stage.scene(run.passage)!
      const { innerFirst, innerLast } = there.atomOf(run)
      return incisesIn(there.reader, innerFirst, innerLast)
    })
    const form = formOf(scene, sentence, atom)
    const around = surroundingsOf(scene, sentence, atom)
    const found = this.#attribution(scene, sentence, atom, lastScene, lastAtom, marked, incises)
    const isCertain = found?.mention && found.fit >= certainFit
    const beside = isCertain
      ? null
      : (mentionBeside(scene, sentence, atom) ??
        signatureOf(lastScene, lastScene.sentences[lastAtom.sentence]!, lastAtom))
    const attribution = beside && !isCertain ? null : found
    // "selon nos informations", "on parle de": nobody is named, and nobody goes on speaking.
    const isNobody = attribution?.report.isNear === true && !attribution.mention
    const carried =
      attribution?.mention || beside || isNobody
        ? null
        : attribution?.report.isOwn
          ? ownVoice(stage, this.#last, scene, atom)
          : carriedVoice(stage, this.#last, scene, atom, form)
    const voice = attribution?.mention
      ? { mention: attribution.mention, scene: attribution.scene }
      : beside
        ? { mention: beside, scene }
        : carried
    const sign = attribution?.report.reach === 'after' ? attribution.mention : null
    if (sign && isSign(scene.reader, sign)) return null
    const score = speechScore(form, around, attribution, beside ? 'beside' : carried ? 'carried' : null)
    if (score < speechFrom) return null
    if (scene.passage.block < 0 && (!attribution?.mention || attribution.fit < certainFit)) return null
    const candidate: Candidate = {
      marked,
      scene,
      atom,
      sentence,
      lastScene,
      lastAtom,
      incises,
      form,
      attribution,
      voice,
      rule: attribution ? ruleOf(attribution) : beside ? 'beside' : carried ? 'continued' : 'alone',
      score,
      isDirect: isDirect(scene, sentence, atom, form),
    }
    this.#last = candidate
    return candidate
  }

  #attribution(
    scene: Scene,
    sentence: Sentence,
    atom: Atom,
    lastScene: Scene,
    lastAtom: Atom,
    marked: Marked,
    incises: readonly (readonly Incise[])[],
  ): Attribution | null {
    const { stage } = this
    for (let run = 0; run < incises.length; run++) {
      const [incise] = incises[run]!
      if (incise) return ofIncise(stage.scene(marked.runs[run]!.passage)!, incise)
    }
    const found = [attribute(scene, sentence, atom, stage.reports(scene, sentence))]
    const lastSentence = lastScene.sentences[lastAtom.sentence]!
    if (lastSentence !== sentence)
      found.push(attribute(lastScene, lastSentence, lastAtom, stage.reports(lastScene, lastSentence)))
    found.push(
      nextSentence(stage, lastScene, lastAtom),
      behindColon(stage, lastScene, lastSentence, lastAtom),
      beforeColon(stage, scene, sentence, atom),
    )
    let best: Attribution | null = null
    for (const attribution of found)
      if (attribution && (!best || attribution.fit > best.fit)) best = attribution
    return best
  }
}

/** "Une banderole proclame « … »": what is written for all to read says it, and nobody. */
const isSign = (reader: Reader, { first, kind }: Mention): boolean =>
  kind !== 'person' &&
  reader.after(
    reader.lexicon.inscriptions,
    reader.is(reader.lexicon.determiners, first) ? first + 1 : first,
  ) > 0

function ruleOf({ report }: Attribution): string {
  if (report.kind !== 'verb') return report.kind
  if (report.passive) return 'passive'
  return report.reach === 'before' ? 'verb-after' : 'verb-before'
}

/** A whole utterance rather than a fragment of the reporter's sentence. */
function isDirect(scene: Scene, sentence: Sentence, atom: Atom, form: Form): boolean {
  if (form.opensSentence) return true
  if (scene.words.value(atom.first - 1) === ':') return true
  const { reader } = scene
  const before = atom.first - 1
  if (!form.startsCapital || before < sentence.first) return false
  return !reader.is(reader.lexicon.determiners, before) && !reader.is(reader.lexicon.genitives, before)
}
