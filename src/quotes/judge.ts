import type { Marked } from '../tree/index.ts'
import { type Attribution, attribute } from './attribution.ts'
import type { Candidate, Voice } from './candidate.ts'
import { type Form, formOf } from './form.ts'
import { type Incise, incisesIn } from './incise.ts'
import type { Atom, Scene, Sentence } from './scene.ts'
import { speechFrom, speechScore } from './speech.ts'
import type { Stage } from './stage.ts'
import { sentenceSubject } from './subject.ts'
import { surroundingsOf } from './surroundings.ts'

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
    const attribution = this.#attribution(scene, sentence, atom, lastScene, lastAtom, marked, incises)
    const carried = attribution?.mention ? null : this.#carried(scene, atom, form)
    const voice = attribution?.mention ? { mention: attribution.mention, scene: attribution.scene } : carried
    const score = speechScore(form, around, attribution, carried !== null)
    if (score < speechFrom) return null
    if (scene.passage.block < 0 && (!attribution?.mention || attribution.fit < 60)) return null
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
      rule: attribution ? ruleOf(attribution) : carried ? 'continued' : 'alone',
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
      this.#nextSentence(lastScene, lastAtom),
      this.#paragraphBefore(scene, atom),
      this.#colon(scene, sentence, atom),
    )
    let best: Attribution | null = null
    for (const attribution of found)
      if (attribution && (!best || attribution.fit > best.fit)) best = attribution
    return best
  }

  /** "« … ». Conclut le maire." */
  #nextSentence(scene: Scene, atom: Atom): Attribution | null {
    const own = scene.sentences[atom.sentence]!
    const next = scene.sentences[atom.sentence + 1]
    if (!next || own.atomLast - 1 < 0 || scene.atoms[own.atomLast - 1] !== atom) return null
    if (own.last - atom.last > 1) return null
    const [report] = this.stage.reports(scene, next)
    if (report?.reach !== 'before' || report.first !== next.first) return null
    return { report, scene, mention: report.mention, fit: 92 }
  }

  /** "Le maire s’explique :" and the quote as a paragraph of its own. */
  #paragraphBefore(scene: Scene, atom: Atom): Attribution | null {
    if (atom.first !== 0 || scene.index === 0) return null
    const before = this.stage.scene(scene.index - 1)!
    const end = before.words.size
    if (end === 0 || before.words.value(end - 1) !== ':') return null
    const sentence = before.sentences.at(-1)!
    return this.#beforeColon(before, sentence, end - 1)
  }

  #colon(scene: Scene, sentence: Sentence, atom: Atom): Attribution | null {
    const colon = atom.first - 1
    if (scene.words.value(colon) !== ':' || colon <= sentence.first) return null
    return this.#beforeColon(scene, sentence, colon)
  }

  /** Whoever is spoken of before a colon speaks behind it. */
  #beforeColon(scene: Scene, sentence: Sentence, colon: number): Attribution | null {
    const reports = this.stage.reports(scene, sentence).filter(({ last }) => last <= colon)
    const report = reports.findLast(({ mention }) => mention !== null) ?? null
    const mention = report?.mention ?? sentenceSubject(scene, sentence.first, colon)
    if (!mention || mention.indefinite) return null
    const { words } = scene
    const fit = report ? 75 - Math.min(30, colon - report.last) : mention.kind === 'unknown' ? 40 : 62
    return {
      scene,
      mention,
      fit,
      report: report ?? {
        kind: 'colon',
        reach: 'after',
        first: mention.first,
        last: colon + 1,
        cue: { start: words.from[colon]!, end: words.to[colon]! },
        object: colon + 1,
        mention,
        isNear: true,
        force: 0,
        negated: false,
        hearsay: false,
        passive: false,
      },
    }
  }

  /** Who goes on speaking: the speaker of the quote before, or whom the sentence before is about. */
  #carried(scene: Scene, atom: Atom, form: Form): Voice | null {
    const at = atom.sentence
    const last = this.#last
    // Another quote of the same sentence.
    if (last && last.lastScene === scene && last.lastAtom.sentence === at) return last.voice
    if (!form.opensSentence) {
      const subject = sentenceSubject(scene, scene.sentences[at]!.first, atom.first)
      if (subject && isSomeone(subject)) return { mention: subject, scene }
    }
    const opener = at === 0 && form.isAlone ? scene.sentences[1] : undefined
    if (opener) {
      // A paragraph that opens with a quote goes on with who said it.
      const subject = sentenceSubject(scene, opener.first, opener.last)
      if (subject && isSomeone(subject) && subject.mention !== 'description')
        return { mention: subject, scene }
    }
    if (at > 0) {
      if (last && last.lastScene === scene && last.lastAtom.sentence === at - 1) return last.voice
      const before = scene.sentences[at - 1]!
      const subject = sentenceSubject(scene, before.first, before.last)
      if (subject && isSomeone(subject)) return { mention: subject, scene }
      if (last && last.lastScene === scene) return last.voice
    }
    if (!form.isAlone && at === 0) return null
    const earlier = scene.index > 0 ? this.stage.scene(scene.index - 1) : null
    if (!earlier || earlier.passage.kind === 'subheading' || earlier.passage.block < 0) return null
    if (last && last.lastScene === earlier && last.lastAtom.sentence >= earlier.sentences.length - 1)
      return last.voice
    const end = earlier.sentences.at(-1)
    const subject = end ? sentenceSubject(earlier, end.first, end.last) : null
    if (subject && isSomeone(subject)) return { mention: subject, scene: earlier }
    return last && last.lastScene === earlier ? last.voice : null
  }
}

const isSomeone = ({ kind, mention, indefinite }: NonNullable<Voice>['mention']): boolean =>
  !indefinite && kind !== 'unknown' && kind !== 'document' && (mention !== 'description' || kind === 'person')

function ofIncise(scene: Scene, incise: Incise): Attribution {
  const { words } = scene
  const { group, mention } = incise
  return {
    scene,
    mention,
    fit: 100,
    report: {
      kind: 'verb',
      reach: 'before',
      first: incise.first,
      last: incise.last,
      cue: { start: words.from[group.cueFirst]!, end: words.to[group.cueLast - 1]! },
      object: incise.last,
      mention,
      isNear: true,
      force: group.force,
      negated: group.negated,
      hearsay: group.hearsay,
      passive: false,
    },
  }
}

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
