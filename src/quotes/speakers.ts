import type { Root } from 'nlcst'
import type { Plugin } from 'unified'
import type { Language } from '../language/language.ts'
import type { Person, Quote, Speaker } from '../schema/index.ts'
import { type AnnotatorOptions, articleLanguage } from '../tree/index.ts'
import { firstFrom } from './first-from.ts'
import { bindOccurrences } from './people/binding.ts'
import { intervieweeOf } from './people/interviewee.ts'
import { locate } from './people/locate.ts'
import { nameEntities } from './people/naming.ts'
import type { Occurrence } from './people/occurrence.ts'
import { Resolver } from './people/resolver.ts'
import { rosterOf } from './people/roster.ts'
import { surveyScene } from './people/survey.ts'
import { leaveOutLabels } from './people/unnamed.ts'
import { type Stage, stageOf } from './stage.ts'
import { quoteLexicon } from './words/lexicon.ts'

/**
 * Plugin: tell whom an article speaks of, and which of them speaks in each quote.
 *
 * Sets `data.people` of the root and `speaker.person` of the quotes that `retextQuotes` left. Used alone, it takes
 * `language` and `languages` of the options of `parseArticle`.
 */
export const retextSpeakers: Plugin<[(Readonly<AnnotatorOptions> | null | undefined)?], Root> =
  (options) => (root, file) => {
    const language = articleLanguage(root, file, options)
    const people = language ? resolvePeople(root, language, root.data?.quotes ?? []) : []
    root.data = { ...root.data, people }
  }

/** Sentences that a subheading counts for: what stood above it is less in mind. */
const sectionGap = 3

/** Phrases → names that are one → whom the others stand for → the table, and the speakers in it. */
function resolvePeople(root: Root, language: Language, quotes: readonly Quote[]): Person[] {
  const stage = stageOf(root, quoteLexicon(language))
  const surveys: Occurrence[][] = []
  const beside = stage.passages.map(() => new Set<number>())
  for (const { speaker } of quotes) {
    const place =
      speaker && speaker.mention === 'description' ? locate(stage.passages, speaker.span.start) : null
    if (place) beside[place.passage]!.add(place.offset)
  }
  const bound = new Map<Occurrence, Occurrence>()
  let sentence = 0
  for (let index = 0; index < stage.passages.length; index++) {
    const scene = stage.scene(index)!
    if (scene.passage.kind === 'subheading') sentence += sectionGap
    surveys.push(surveyScene(scene, sentence, beside[index]!))
    sentence += scene.sentences.length + 1
  }
  leaveOutLabels(root, stage.passages, surveys)
  for (const [index, survey] of surveys.entries()) bindOccurrences(stage.scene(index)!.reader, survey, bound)
  const occurrences = surveys.flat()
  const voices = new Map<Speaker, Occurrence>()
  for (const { speaker } of quotes) {
    const voice = speaker && occurrenceOf(speaker, stage, surveys)
    if (voice) voices.set(speaker, voice)
  }
  const speaking = new Set(voices.values())
  const named = nameEntities(occurrences)
  const resolver = new Resolver(
    stage.lexicon.people,
    named,
    bound,
    (occurrence) => speaking.has(occurrence),
    ({ passage }) => stage.passages[passage]!.block < 0,
  )
  const found = resolver.resolve(occurrences)
  const interviewee = Number.isFinite(stage.firstQuestion)
    ? intervieweeOf(found, stage.passages, stage.firstQuestion)
    : null
  const speakers = new Set([...speaking].flatMap((occurrence) => found.get(occurrence) ?? []))
  const roster = rosterOf(found, stage.passages, speakers, (occurrence) => speaking.has(occurrence))
  for (const [speaker, occurrence] of voices) {
    const entity = found.get(occurrence)
    speaker.person = (entity && roster.get(entity)?.id) ?? null
  }
  const asked = interviewee && roster.get(interviewee)?.id
  if (asked) for (const { speaker } of quotes) if (speaker && isSelf(speaker, stage)) speaker.person = asked
  return [...roster.values()]
}

/** "Je leur répète : « … »" */
function isSelf({ span, mention }: Speaker, stage: Stage): boolean {
  const place = mention === 'pronoun' ? locate(stage.passages, span.start) : null
  const scene = place && stage.scene(place.passage)
  return scene?.isAnswer === true && scene.reader.is(stage.lexicon.self, scene.words.at(place!.offset))
}

/** Occurrences looked at on either side of where a speaker's mention begins. */
const around = 8

/** The occurrence that a speaker's mention is, or that it holds. */
function occurrenceOf(
  { span }: Speaker,
  stage: Stage,
  surveys: readonly (readonly Occurrence[])[],
): Occurrence | null {
  const place = locate(stage.passages, span.start)
  const last = locate(stage.passages, span.end - 1)
  if (!place || !last || last.passage !== place.passage) return null
  const survey = surveys[place.passage]!
  const at = firstFrom(survey, stage.scene(place.passage)!.words.at(place.offset))
  let best: Occurrence | null = null
  let most = 0
  for (let index = Math.max(0, at - around); index < Math.min(survey.length, at + around); index++) {
    const occurrence = survey[index]!
    const shared = Math.min(occurrence.end, last.offset + 1) - Math.max(occurrence.start, place.offset)
    const points = shared - (occurrence.start === place.offset ? 0 : 1)
    if (shared > 0 && points > most) {
      most = points
      best = occurrence
    }
  }
  return best
}
