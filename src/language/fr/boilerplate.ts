import type { BoilerplatePhrase } from '../shape/boilerplate.ts'

export const boilerplate: readonly BoilerplatePhrase[] = []
