import type { BoilerplatePhrase } from '../../language/shape/boilerplate.ts'
import { unpackWordings } from './unpack.ts'

/**
 * Phrases whose wordings are packed, and written out only when someone asks for them: who makes a language of a built-in
 * one.
 *
 * @param packed What `packWordings` made of them.
 * @param phrases The rest of them, in the same order.
 */
export function packedPhrases(
  packed: string,
  phrases: readonly Omit<BoilerplatePhrase, 'variants'>[],
): BoilerplatePhrase[] {
  let wordings: string[][] | undefined
  return phrases.map((phrase, index) => ({
    ...phrase,
    get variants() {
      wordings ??= unpackWordings(packed)
      return wordings[index]!
    },
  }))
}
