import type { QuoteData, QuoteWords } from '../../language/shape/quotes.ts'

/** What a form of a verb may be; a form may be several. */
export const Tense = {
  present: 1,
  past: 2,
  future: 4,
  conditional: 8,
  participle: 16,
  gerund: 32,
  infinitive: 64,
} as const

/** What a verb does to speech. */
export const Force = { speech: 1, manner: 2, judgement: 4 } as const

/** A form of a verb that reports. */
export interface VerbForm {
  /** Bits of `Force`. */
  readonly force: number
  /** Bits of `Tense`. */
  readonly tenses: number
  /** Words that must follow: 'mettre en garde'; '' for most. */
  readonly tail: string
}

const finite = Tense.present | Tense.past | Tense.future | Tense.conditional

export const isFiniteForm = (form: VerbForm): boolean => (form.tenses & finite) !== 0

/**
 * Conjugate the verbs of a language.
 *
 * @param verbs Lemmas by force, and the models of conjugation.
 * @returns Every form, in lower case. A form of two lemmas has the forces of both.
 */
export function conjugate(verbs: QuoteData['verbs']): ReadonlyMap<string, VerbForm> {
  const forces = new Map<string, number>()
  for (const force of ['speech', 'manner', 'judgement'] as const)
    for (const lemma of entriesOf(verbs[force])) forces.set(lemma, (forces.get(lemma) ?? 0) | Force[force])
  const forms = new Map<string, VerbForm>()
  const models = verbs.models.map((model) => ({ model, ends: model.ends.split(' ') }))
  for (const [lemma, force] of forces) {
    const space = lemma.indexOf(' ')
    const verb = space < 0 ? lemma : lemma.slice(0, space)
    const tail = space < 0 ? '' : lemma.slice(space + 1)
    const model = models.find(({ ends }) => ends.some((ending) => verb.endsWith(ending)))?.model
    if (!model) continue
    const stem = verb.slice(0, verb.length - model.drop)
    const add = (form: string, tense: number) => {
      const known = forms.get(form)
      if (!known) forms.set(form, { force, tenses: tense, tail })
      else if (known.tail === tail)
        forms.set(form, { ...known, force: known.force | force, tenses: known.tenses | tense })
      else if (tail === '') forms.set(form, { force, tenses: tense, tail })
    }
    add(verb, Tense.infinitive)
    const { forms: endings, mute } = model
    const each = (list: string | undefined, base: string, tense: number) => {
      if (list) for (const ending of list.split(' ')) add(ending === '-' ? base : base + ending, tense)
    }
    each(endings.base, stem, Tense.present)
    each(endings.present, mute ? replaceLast(stem, mute) : stem, Tense.present)
    each(endings.past, stem, Tense.past)
    each(endings.future, stem, Tense.future)
    each(endings.conditional, stem, Tense.conditional)
    each(endings.participle, stem, Tense.participle)
    each(endings.gerund, stem, Tense.gerund)
  }
  return forms
}

function replaceLast(stem: string, [from, to]: readonly [string, string]): string {
  const at = stem.lastIndexOf(from)
  return at < 0 ? stem : stem.slice(0, at) + to + stem.slice(at + from.length)
}

/** Entries of a list, white space collapsed. */
export function entriesOf(list: QuoteWords): string[] {
  return list
    .replace(/\s+/g, ' ')
    .split(',')
    .map((entry) => entry.trim())
    .filter(Boolean)
}
