import { describe, expect, it } from 'vitest'
import { parseArticle } from '../../../src/index.ts'

const answer = (topic: string): string =>
  `Il faut d’abord regarder ${topic}, que personne n’avait mesuré avant nous, puis comparer les deux rives du fleuve.`

describe('the headline of an interview', () => {
  it('is no question that an answer and more questions follow', () => {
    const { title } = parseArticle(
      [
        'Entretien',
        '« Le fleuve est une mémoire »',
        'Propos recueillis par Odile Marsan',
        'Publié le 12 mars 2023 à 08h00',
        'Article réservé aux abonnés',
        'Ajouter à vos favoris',
        'Pourquoi avoir choisi les crues du fleuve plutôt que ses ponts ?',
        answer('le niveau des crues'),
        'Qui tenait les registres ?',
        answer('le livre des éclusiers'),
        'Les riverains s’en souviennent-ils ?',
        answer('la mémoire des familles'),
      ].join('\n\n'),
    )
    expect(title?.text).toBe('« Le fleuve est une mémoire »')
  })
})
