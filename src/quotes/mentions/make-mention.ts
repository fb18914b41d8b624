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

/**
 * A mention, some of it changed. Field by field: code that is compiled for mentions of one shape need not be compiled
 * again for those that a spread makes.
 */
export function changed(mention: Mention, change: Partial<Mention>): Mention {
  return {
    first: change.first ?? mention.first,
    last: change.last ?? mention.last,
    start: change.start ?? mention.start,
    end: change.end ?? mention.end,
    mention: change.mention ?? mention.mention,
    kind: change.kind ?? mention.kind,
    role: change.role === undefined ? mention.role : change.role,
    plural: mention.plural,
    indefinite: mention.indefinite,
  }
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
