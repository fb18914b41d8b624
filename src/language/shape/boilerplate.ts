import type { BoilerplateKind } from '../../schema/index.ts'

/** A wording of boilerplate, with the proof that it works. */
export interface BoilerplatePhrase {
  /** Stable kebab-case id; the `rule` of what it removes. */
  readonly id: string
  readonly kind: BoilerplateKind
  /** Wordings, with slots such as {n} {name} {date} {price} {network} {outlet}. */
  readonly variants: readonly string[]
  readonly examples: readonly string[]
  readonly counterExamples: readonly string[]
}
