import type { Speaker } from '../../schema/index.ts'
import type { RoleSense } from '../words/people-lexicon.ts'
import type { Reader } from '../words/reader.ts'
import { type Mention, mentionOf } from './make-mention.ts'
import { nameEnd, nameKind } from './name.ts'
import { readRole, roleBetween } from './role.ts'
import { behindTitle, isOwnClause } from './title.ts'

/** A role and the name after it: "la sénatrice Maud Killian". */
export function withNamed(
  reader: Reader,
  first: number,
  from: number,
  plural: boolean,
  sense: RoleSense | undefined,
): Mention {
  const { lexicon } = reader
  const name = behindTitle(reader, from)
  const last = nameEnd(reader, name)
  const role = roleBetween(reader, first, name)
  const isShared = sense?.classes.some((key) => lexicon.people.kinships.has(key)) ?? false
  if (!plural || isShared)
    return mentionOf(reader, first, last, name, last, 'name', plural ? 'group' : 'person', role, { plural })
  // "les avocats Jean Roux et Ana Lima", "trois filles Aseel, Lina et Nour": the name of one.
  const kind = nameKind(reader, name, last)
  return mentionOf(reader, first, last, name, last, 'name', kind, kind === 'person' ? role : null)
}

/** A name and the role after its comma: "Claire Vasseur, directrice de la pharmacie centrale de Rennes". */
export function withApposition(
  reader: Reader,
  first: number,
  name: number,
  nameLast: number,
  kind: Speaker['kind'],
  plural: boolean,
): Mention {
  const { words } = reader
  let at = nameLast
  if (words.value(at) === '(') {
    let close = at + 1
    while (close < at + 6 && words.value(close) !== ')') close++
    if (words.value(close) === ')') at = close + 1
  }
  if (kind !== 'organisation' && words.value(at) === ',') {
    const role = readRole(reader, at + 1)
    if (role > 0 && !isOwnClause(reader, first, at + 1, role))
      return mentionOf(
        reader,
        first,
        role,
        name,
        nameLast,
        'name',
        kind === 'unknown' ? 'person' : kind,
        {
          start: words.from[at + 1]!,
          end: words.to[role - 1]!,
        },
        { plural },
      )
  }
  return mentionOf(reader, first, nameLast, name, nameLast, 'name', kind, null, { plural })
}
