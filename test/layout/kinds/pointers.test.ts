import { describe, expect, it } from 'vitest'
import { builtInLanguages } from '../../../src/language/index.ts'
import { isPointer } from '../../../src/layout/kinds/pointers.ts'

describe('a line that points elsewhere by its looks', () => {
  it.each([
    '[Podcast] La nuit où le pont a cédé',
    '[Enquête 3/4] Les fantômes du barrage',
    '[Son] Réentendre le plaidoyer de l’avocate',
    '[Watch] The chimney comes down',
    'READ: The ferry that never sailed',
    'À LIRE : Un hiver sans neige',
    'ANALYSE. Pourquoi les saumons sont partis',
    'REPORTAGE – Chez les derniers passeurs',
  ])('is one: %s', (line) => expect(isPointer(line, builtInLanguages)).toBe(true))

  it.each([
    '[La maire] m’a répondu le lendemain',
    '[…] et puis plus rien',
    '[Podcast] Le mot est entré au dictionnaire en 2009.',
    '[sic] dit la marge',
    'NATO: the long goodbye',
    'Read: the ferry that never sailed',
    'LA MAIRE : Nous y sommes',
    'ANALYSE. Les saumons sont partis.',
  ])('is none: %s', (line) => expect(isPointer(line, builtInLanguages)).toBe(false))
})
