import { isWhite, Unit, unitKinds } from './characters.ts'
import { mayBeLead } from './mojibake.ts'

/** What may be wrong with a piece of text, as bits: one for each step of repair. */
export const Damage = { entities: 1, mojibake: 2, invisible: 4, composition: 8, spaces: 16 } as const

/**
 * Look once over a piece of text for anything repair may have to mend.
 *
 * @returns Bits of `Damage`; 0, as for most lines: the piece is clean.
 */
export function findDamage(text: string, start: number, end: number): number {
  let damage = 0
  let afterSpace = true
  for (let at = start; at < end; at++) {
    const kind = unitKinds[text.charCodeAt(at)]!
    if (kind === Unit.plain) {
      afterSpace = false
      continue
    }
    if (isWhite(kind)) {
      if (afterSpace || kind > Unit.noBreakSpace) damage |= Damage.spaces
      afterSpace = true
      continue
    }
    afterSpace = false
    if (kind === Unit.ampersand) damage |= Damage.entities
    else if (kind === Unit.composable) damage |= Damage.composition
    else if (kind !== Unit.lead) damage |= Damage.invisible
    else if ((damage & Damage.mojibake) === 0 && mayBeLead(text, at, end)) damage |= Damage.mojibake
  }
  return afterSpace && end > start ? damage | Damage.spaces : damage
}
