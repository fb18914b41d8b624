import type { Marked } from '../../tree/index.ts'
import type { Attribution } from '../attribution/attribution.ts'
import { ofIncise } from '../attribution/incise.ts'
import { type Mention, readMention } from '../mentions/mention.ts'
import { type Incise, incisesIn } from '../reports/incise.ts'
import { reportOf } from '../reports/report.ts'
import type { Atom, Scene, Sentence } from '../scene.ts'
import type { Stage } from '../stage.ts'
import { readUnknownVerb, readVerbGroup } from '../words/verb-group.ts'
import type { Candidate } from './candidate.ts'
import { formOf } from './form.ts'

const dashes = '—–'

/** A paragraph that a dash opens. */
interface Turn {
  readonly scene: Scene
  /** Units after the dash. */
  readonly first: number
  readonly last: number
  readonly incises: readonly Incise[]
  /** "— On attend, et Omar se rassoit.": the narrator goes on behind the words. */
  readonly tail: { readonly at: number; readonly mention: Mention } | null
}

/**
 * Find the dialogue that dashes open: "— Et maintenant ? demande Lina.", a turn a paragraph.
 *
 * Paragraphs with dashes are speech where one of them says who speaks, or where they ask and answer; else they are a list.
 */
export function dialogueIn(stage: Stage): readonly Candidate[] {
  const found: Candidate[] = []
  let run: Turn[] = []
  const close = () => {
    if (isDialogue(run)) for (const turn of run) found.push(candidateOf(turn))
    run = []
  }
  stage.passages.forEach((passage, index) => {
    const turn =
      passage.kind === 'paragraph' && dashes.includes(passage.text[0]!) ? readTurn(stage, index) : null
    if (turn) run.push(turn)
    else close()
  })
  close()
  return found
}

function isDialogue(run: readonly Turn[]): boolean {
  if (run.some(({ incises }) => incises.length > 0)) return true
  const ends = (turn: Turn, marks: string) => marks.includes(turn.scene.words.value(turn.last - 1))
  return run.length > 1 && run.every((turn) => ends(turn, '.?!…')) && run.some(asks)
}

/** "– Quel tampon ? La gare est fermée." */
function asks({ scene, first, last }: Turn): boolean {
  for (let index = first; index < last; index++) {
    const mark = scene.words.value(index)
    if (mark === '?' || mark === '!') return true
  }
  return false
}

function readTurn(stage: Stage, index: number): Turn | null {
  const scene = stage.scene(index)!
  const last = scene.words.size
  if (last < 2 || scene.atoms[0]?.first === 1) return null
  const incises = incisesIn(scene.reader, 1, last)
  const isWhole = scene.atoms.length === 0
  if (!isWhole && !holdsAtoms(scene, incises)) return null
  return {
    scene,
    first: 1,
    last,
    incises,
    tail: incises.length > 0 || !isWhole ? null : narratedTail(scene, last),
  }
}

/**
 * "– Elle a dit « non », souffle Jean. Rien de plus.": what stands between marks is said inside the turn, where an incise
 * outside them tells that the turn is speech. "– Jean : « Non, dit-elle. »" is none.
 */
function holdsAtoms(scene: Scene, incises: readonly Incise[]): boolean {
  const { atoms } = scene
  return (
    incises.length > 0 &&
    atoms.every(
      ({ marked, first, last }) =>
        marked.runs.length === 1 && incises.every((incise) => incise.last <= first || incise.first >= last),
    )
  )
}

/** ", et X se rassoit": a comma, a conjunction, a subject and its verb. */
function narratedTail(scene: Scene, last: number): Turn['tail'] {
  const { reader } = scene
  for (let at = 2; at < last - 3; at++) {
    if (reader.words.value(at) !== ',' || !reader.is(reader.lexicon.conjunctions, at + 1)) continue
    const mention = readMention(reader, at + 2)
    if (mention?.mention !== 'name' || mention.kind !== 'person') continue
    if (readVerbGroup(reader, mention.last) || readUnknownVerb(reader, mention.last)) return { at, mention }
  }
  return null
}

function candidateOf({ scene, first, last, incises, tail }: Turn): Candidate {
  const { words } = scene
  const start = words.from[first]!
  const end = words.to[(tail?.at ?? last) - 1]!
  const run = { passage: scene.index, start, end, markStart: start }
  const marked: Marked = {
    open: '',
    close: null,
    runs: [run],
    outerEnd: end,
    inner: scene.atoms.map((own) => own.marked),
  }
  const atom: Atom = {
    marked,
    run,
    first,
    last: tail?.at ?? last,
    innerFirst: first,
    innerLast: tail?.at ?? last,
    sentence: 0,
  }
  const sentence: Sentence = { first, last, atomLast: 0 }
  const attribution = incises[0] ? ofIncise(scene, incises[0]) : ofDash(scene, tail?.mention ?? null)
  return {
    marked,
    scene,
    atom,
    sentence,
    lastScene: scene,
    lastAtom: atom,
    incises: [incises],
    form: formOf(scene, sentence, atom),
    attribution,
    voice: attribution.mention && { mention: attribution.mention, scene },
    rule: 'dialogue',
    score: incises.length > 0 ? 3 : 1.5,
    isDirect: true,
  }
}

const ofDash = (scene: Scene, mention: Mention | null): Attribution => ({
  scene,
  mention,
  fit: 60,
  report: reportOf(scene.words, {
    kind: 'dash',
    reach: 'after',
    first: 0,
    last: 1,
    cueFirst: 0,
    cueLast: 1,
    mention,
    isNear: true,
    force: 0,
  }),
})
