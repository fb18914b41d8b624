import { compose } from './composition.ts'
import { Damage, findDamage } from './damage.ts'
import { decodeEntities } from './entities.ts'
import { dropInvisible } from './invisible.ts'
import { decodeMojibake } from './mojibake.ts'
import { OffsetMap } from './offset-map.ts'
import { chain, type Rewritten } from './rewrite.ts'
import { tidySpaces } from './spaces.ts'

/** A repaired text and where each of its units stood. */
export interface Repaired {
  readonly text: string
  readonly map: OffsetMap
}

/**
 * In this order: an entity may hide mojibake, mojibake a soft hyphen. Mojibake may have been taken apart, and may hold
 * letters that are; text read wrongly twice is mended twice.
 */
const steps: readonly { readonly mends: number; readonly run: (text: string) => Rewritten | null }[] = [
  { mends: Damage.entities, run: decodeEntities },
  { mends: Damage.composition, run: compose },
  { mends: Damage.mojibake, run: decodeMojibake },
  { mends: Damage.mojibake, run: decodeMojibake },
  { mends: Damage.invisible, run: dropInvisible },
  { mends: Damage.composition, run: compose },
  { mends: Damage.spaces, run: tidySpaces },
]

/** What one round mends may show an entity that it hid ("&&#x0;lt;"); text that hides more than this stays as it is. */
const mostRounds = 4

/**
 * Repair one piece of the source: entities, mojibake, invisible characters, NFC, line breaks, spaces. It looks only
 * inside the piece, and at each place only around it: what two pieces cut at white space repair to is what the whole
 * repairs to, cut there.
 *
 * @param source The string given.
 * @param start Where the piece begins.
 * @param end Where it ends.
 * @returns The repaired text, trimmed, and its map into `source`. Single no-break spaces (U+00A0, U+202F) are kept;
 * every other run of white space is one space.
 */
export function repair(source: string, start: number, end: number): Repaired {
  let damage = findDamage(source, start, end)
  let text = source.slice(start, end)
  if (damage === 0) return { text, map: new OffsetMap(start) }
  let edits: readonly number[] = []
  for (let round = 0; round < mostRounds; round++) {
    const before = text
    for (const { mends, run } of steps) {
      if ((damage & mends) === 0) continue
      const rewritten = run(text)
      if (!rewritten) continue
      text = rewritten.text
      edits = chain(edits, rewritten.edits)
      damage = findDamage(text, 0, text.length)
    }
    if (text === before) break
  }
  return { text, map: new OffsetMap(start, start === 0 ? edits : shifted(edits, start)) }
}

/** Edits whose source begins further on. */
function shifted(edits: readonly number[], by: number): number[] {
  // Pushed: what `map` gives is another kind of array to the engine, and code compiled for one is compiled again.
  const moved: number[] = []
  for (const [index, offset] of edits.entries()) moved.push((index & 2) === 0 ? offset : offset + by)
  return moved
}

/**
 * Repair one piece of text: entities, mojibake, hard wraps, spaces. A block's text is the repair of its slice.
 *
 * @param raw Text as found.
 * @returns The repaired text, white space collapsed and trimmed. Single no-break spaces (U+00A0, U+202F) are kept.
 */
export function repairText(raw: string): string {
  return repair(raw, 0, raw.length).text
}
