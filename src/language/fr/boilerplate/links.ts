import type { BoilerplatePhrase } from '../../shape/boilerplate.ts'

/** Pointers to other texts and parts of the site. */
export const links: readonly BoilerplatePhrase[] = [
  {
    id: 'read-also',
    kind: 'related',
    role: 'lead',
    variants: ['[à] (lire|relire|voir|revoir|écouter|découvrir|consulter) (aussi|également)'],
    examples: ['Lire aussi : Le budget adopté dans la douleur', 'À voir également'],
    counterExamples: ['À lire aussi vite, on se tromperait de page.'],
  },
]
