import type { Speaker } from '../../schema/index.ts'
import type { Reader } from '../words/reader.ts'

/** A noun phrase that may name who speaks. */
export interface Mention {
  /** Units of the whole phrase, role and apposition inside; end exclusive. */
  readonly first: number
  readonly last: number
  /** Text offsets of the name. */
  readonly start: number
  readonly end: number
  readonly mention: Speaker['mention']
  readonly kind: Speaker['kind']
  /** Text offsets of the role beside the name. */
  readonly role: { readonly start: number; readonly end: number } | null
  readonly plural: boolean
  /** Names no one: 'on'. */
  readonly indefinite: boolean
}

/** Make a mention of units. */
export function mentionOf(
  reader: Reader,
  first: number,
  last: number,
  nameFirst: number,
  nameLast: number,
  mention: Speaker['mention'],
  kind: Speaker['kind'],
  role: Mention['role'],
  more: { plural?: boolean; indefinite?: boolean } = {},
): Mention {
  const { words } = reader
  return {
    first,
    last,
    start: words.from[nameFirst]!,
    end: words.to[nameLast - 1]!,
    mention,
    kind,
    role,
    plural: more.plural ?? false,
    indefinite: more.indefinite ?? false,
  }
}
