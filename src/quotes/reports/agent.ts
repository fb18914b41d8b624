import { type Mention, readMention } from '../mentions/mention.ts'
import type { Scene, Sentence } from '../scene.ts'

/** How far an agent may stand behind its verb, in words; a quote counts as one. */
const reach = 12

/** "jugée « … » par X": the agent behind a participle, or behind the words that it reports. */
export function agentBehind(scene: Scene, sentence: Sentence, from: number): Mention | null {
  const { reader } = scene
  for (let index = from, left = reach; index < sentence.last && left > 0; left--) {
    const atom = scene.atomAt(index)
    if (atom >= 0) {
      index = scene.atoms[atom]!.last
      continue
    }
    const next = reader.after(reader.lexicon.agents, index)
    const mention = next > 0 ? readMention(reader, next) : null
    if (mention && (mention.kind !== 'unknown' || mention.mention === 'name')) return mention
    index++
  }
  return null
}

/** Who stands for 'on': "apprend-on auprès du comité". */
export function locativeBehind(scene: Scene, sentence: Sentence, from: number): Mention | null {
  const { reader } = scene
  const limit = Math.min(sentence.last, from + reach, scene.nextAtom(from))
  for (let index = from; index < limit; index++) {
    const next = reader.after(reader.lexicon.impersonalPrepositions, index)
    if (next < 0) continue
    const mention = readMention(reader, next) ?? readMention(reader, next - 1)
    if (mention && !mention.indefinite && (mention.kind !== 'unknown' || mention.mention === 'name'))
      return mention
  }
  return locativeBefore(scene, sentence)
}

/** "Au rectorat, on se tait. « … », rappelle-t-on.": who stood for 'on' in the sentence before. */
export function locativeEarlier(scene: Scene, { first }: Sentence): Mention | null {
  const at = scene.sentences.findIndex((sentence) => sentence.first === first)
  const before = scene.sentences[at - 1]
  return before ? locativeBefore(scene, before) : null
}

/** "À la mairie, on assure" */
function locativeBefore(scene: Scene, { first }: Sentence): Mention | null {
  const { reader } = scene
  const next = reader.after(reader.lexicon.impersonalPrepositions, first)
  if (next < 0) {
    // "Rue de Grenelle, on salue un échange « franc »": a place for whoever sits there.
    const place = reader.words.isCapital(first) ? readMention(reader, first) : null
    const isSubject = place !== null && reader.words.value(place.last) === ','
    return isSubject && reader.is(reader.lexicon.impersonal, place.last + 1) ? place : null
  }
  const mention = readMention(reader, next) ?? readMention(reader, next - 1)
  return mention &&
    (mention.kind === 'organisation' || mention.kind === 'group' || mention.mention === 'name')
    ? mention
    : null
}
