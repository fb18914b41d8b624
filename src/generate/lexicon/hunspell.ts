/** One line of an affix class: what is cut, what is put, when, and what it says of the form. */
interface Affix {
  readonly cut: string
  readonly put: string
  readonly condition: RegExp
  readonly flags: readonly string[]
  readonly morphology: readonly string[]
}

/** A form of a Hunspell dictionary, with the morphology of its stem and of its ending. */
export interface Form {
  readonly form: string
  /** The entry it was made from. */
  readonly stem: string
  /** Fields of the entry: 'po:nom', 'is:mas'. */
  readonly entry: readonly string[]
  /** Fields of the ending: 'po:ipre', 'po:3sg'. */
  readonly ending: readonly string[]
}

interface AffixFile {
  readonly suffixes: ReadonlyMap<string, readonly Affix[]>
  readonly prefixes: ReadonlyMap<string, readonly Affix[]>
  readonly needsAffix: string | null
  readonly forbidden: string | null
}

const flagsIn = (text: string): string[] => text.match(/../gu) ?? []

function readAffixes(text: string): AffixFile {
  const suffixes = new Map<string, Affix[]>()
  const prefixes = new Map<string, Affix[]>()
  let needsAffix: string | null = null
  let forbidden: string | null = null
  for (const line of text.split('\n')) {
    const [command, flag, cut, put, condition, ...rest] = line.trim().split(/\s+/)
    if (command === 'NEEDAFFIX') needsAffix = flag!
    if (command === 'FORBIDDENWORD') forbidden = flag!
    if ((command !== 'SFX' && command !== 'PFX') || condition === undefined) continue
    const table = command === 'SFX' ? suffixes : prefixes
    const [added, flags] = put!.split('/')
    const where = condition === '.' ? '' : condition
    const affix = {
      cut: cut === '0' ? '' : cut!,
      put: added === '0' ? '' : added!,
      condition: new RegExp(command === 'SFX' ? `${where}$` : `^${where}`, 'u'),
      flags: flagsIn(flags ?? ''),
      morphology: rest,
    }
    const known = table.get(flag!)
    if (known) known.push(affix)
    else table.set(flag!, [affix])
  }
  return { suffixes, prefixes, needsAffix, forbidden }
}

/**
 * Write out every form of a Hunspell dictionary with two-letter flags, without elisions.
 *
 * @param affixes Text of the .aff file.
 * @param dictionary Text of the .dic file.
 */
export function* hunspellForms(affixes: string, dictionary: string): Generator<Form> {
  const { suffixes, prefixes, needsAffix, forbidden } = readAffixes(affixes)

  function* grow(form: string, flags: readonly string[], base: Omit<Form, 'form'>): Generator<Form> {
    if (needsAffix === null || !flags.includes(needsAffix)) yield { ...base, form }
    for (const flag of flags) {
      for (const suffix of suffixes.get(flag) ?? []) {
        if (!form.endsWith(suffix.cut) || !suffix.condition.test(form)) continue
        const grown = form.slice(0, form.length - suffix.cut.length) + suffix.put
        yield* grow(grown, suffix.flags, { ...base, ending: [...base.ending, ...suffix.morphology] })
      }
      for (const prefix of prefixes.get(flag) ?? []) {
        if (/['’]/.test(prefix.put) || prefix.put === form[0]?.toUpperCase() || prefix.put.length === 1)
          continue
        if (form.startsWith(prefix.cut) && prefix.condition.test(form)) {
          yield* grow(prefix.put + form.slice(prefix.cut.length), prefix.flags, base)
        }
      }
    }
  }

  for (const line of dictionary.split('\n').slice(1)) {
    const [head, ...entry] = line.trim().split(/\s+/)
    if (!head) continue
    const slash = head.indexOf('/')
    const stem = slash > 0 ? head.slice(0, slash) : head
    const flags = slash > 0 ? flagsIn(head.slice(slash + 1)) : []
    if (forbidden !== null && flags.includes(forbidden)) continue
    yield* grow(stem, flags, { stem, entry, ending: [] })
  }
}
