import type { Reader } from '../words/reader.ts'
import { type Mention, mentionOf } from './make-mention.ts'
import { readMention } from './mention.ts'
import { nameEnd, nameKind, nicknameEnd } from './name.ts'

/** Units of an owner: "the deputy chief executive". */
const longestOwner = 6

/**
 * "le préfet et le maire": both, where nothing but a conjunction stands between two mentions and no verb behind the second.
 *
 * @param limit Unit that the second may not reach.
 */
export function withPartner(reader: Reader, mention: Mention, limit: number): Mention {
  const { words, lexicon } = reader
  if (!reader.is(lexicon.coordinators, mention.last) || mention.mention === 'pronoun') return mention
  const second = readMention(reader, mention.last + 1)
  if (!second || second.last > limit || second.mention === 'pronoun' || second.kind === 'unknown')
    return mention
  if (reader.isFiniteVerb(second.last) || reader.isAuxiliary(second.last) || words.isWord(second.last))
    return mention
  return bothOf(reader, mention, second)
}

function bothOf(reader: Reader, one: Mention, other: Mention): Mention {
  const { words } = reader
  const kind = one.mention === 'name' && other.mention === 'name' ? 'name' : 'description'
  return mentionOf(
    reader,
    one.first,
    other.last,
    words.at(one.start),
    words.at(other.end),
    kind,
    'group',
    null,
    {
      plural: true,
    },
  )
}

/**
 * Find the mention that ends right before a unit: the subject before its verb.
 *
 * @param reader Words of the paragraph.
 * @param from Where the clause begins.
 * @param to Unit after the mention.
 * @returns The longest one that reaches `to`, or null.
 */
export function mentionBefore(reader: Reader, from: number, to: number): Mention | null {
  const start = Math.max(from, to - 24)
  for (let index = start; index < to; index++) {
    if (reader.isMark(index) && nicknameEnd(reader, index) < 0) continue
    const mention = readMention(reader, index)
    if (mention && mention.last === to) return mention
    if (mention && reader.is(reader.lexicon.coordinators, mention.last)) {
      const second = readMention(reader, mention.last + 1)
      if (second && second.last === to && second.kind !== 'unknown' && mention.mention !== 'pronoun')
        return bothOf(reader, mention, second)
    }
    if (mention && mention.last > index + 1 && mention.last < to) index = mention.last - 1
  }
  return null
}

/**
 * The owner right before a possessive ending: "[Lena Orme]’s verdict", "[the judge]’s answer".
 *
 * @param from Where the clause begins.
 * @param to Unit of the ending.
 */
export function ownerBefore(reader: Reader, from: number, to: number): Mention | null {
  const { words, lexicon } = reader
  const { roles, things } = lexicon.people
  for (let index = Math.max(from, to - longestOwner); index < to; index++) {
    if (words.isCapital(index) && nameEnd(reader, index) === to && !reader.is(lexicon.determiners, index))
      return mentionOf(reader, index, to, index, to, 'name', nameKind(reader, index, to), null)
    if (!reader.is(lexicon.determiners, index)) continue
    for (let head = index + 1; head < to; head++) {
      const role = reader.after(roles, head) === to
      if (role || reader.after(things, head) === to)
        return mentionOf(reader, index, to, index, to, 'role', role ? 'person' : 'organisation', null)
    }
  }
  return null
}
