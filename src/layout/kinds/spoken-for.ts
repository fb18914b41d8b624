import type { BoilerplateKind } from '../../schema/index.ts'
import type { PhraseMatch } from '../phrases/index.ts'

/** The kind that most of the known words of a line speak for, by their weight; null without any. */
export function mostSpokenFor({ hits }: PhraseMatch): BoilerplateKind | null {
  const votes = new Map<BoilerplateKind, number>()
  for (const { phrases, words } of hits) {
    let best = phrases[0]!
    for (const phrase of phrases) if ((phrase.weight ?? 0.9) > (best.weight ?? 0.9)) best = phrase
    votes.set(best.kind, (votes.get(best.kind) ?? 0) + words * (best.weight ?? 0.9))
  }
  let winner: BoilerplateKind | null = null
  let most = 0
  for (const [kind, sum] of votes) {
    if (sum > most) {
      most = sum
      winner = kind
    }
  }
  return winner
}
