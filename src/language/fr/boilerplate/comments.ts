import type { BoilerplatePhrase } from '../../shape/boilerplate.ts'

/** Invitations to comment, comment forms, readers' threads. */
export const comments: readonly BoilerplatePhrase[] = [
  {
    id: 'comment-invitation',
    kind: 'comment-form',
    role: 'line',
    variants: ['(laisser|laissez|laisse) (un|votre|ton) (commentaire|avis|message) [ici|ci-dessous]'],
    examples: ['Laisser un commentaire', 'LAISSEZ VOTRE AVIS'],
    counterExamples: ['Laisser un commentaire sous la vidéo ne coûtait rien, se défend-il.'],
  },
]
