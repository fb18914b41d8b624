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

/** "À la mairie, on assure" */
function locativeBefore(scene: Scene, { first }: Sentence): Mention | null {
  const { reader } = scene
  const next = reader.after(reader.lexicon.impersonalPrepositions, first)
  const mention = next < 0 ? null : (readMention(reader, next) ?? readMention(reader, next - 1))
  return mention &&
    (mention.kind === 'organisation' || mention.kind === 'group' || mention.mention === 'name')
    ? mention
    : null
}
