import type { QuoteData, VerbModel } from '../../language/shape/quotes.ts'
import { entriesOf } from './entries.ts'
import { type Glossary, groupOf, type WordClass } from './glossary.ts'

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
  /** Bits of `Tense`; 0: the form reports only with one of its tails. */
  readonly tenses: number
  /** Words that must follow: 'en garde' of "mettre en garde"; '' for most. */
  readonly tail: string
  /** What the form is with words behind it: "met", "met en garde", "met en avant". */
  readonly phrases: readonly VerbForm[]
}

const finite = Tense.present | Tense.past | Tense.future | Tense.conditional

export const isFiniteForm = (form: VerbForm): boolean => (form.tenses & finite) !== 0

/** A model of conjugation, its endings apart. */
interface Conjugation {
  readonly model: VerbModel
  /** Ends of the infinitives that it is a model of. */
  readonly ends: readonly string[]
  /** Endings of each tense, and whether they follow the muted stem; an empty one is the stem alone. */
  readonly tenses: readonly {
    readonly tense: number
    readonly muted: boolean
    readonly endings: readonly string[]
  }[]
}

/** A verb, ready to be conjugated. */
interface Verb {
  /** The first word of the lemma, and the words after it. */
  readonly infinitive: string
  readonly tail: string
  readonly force: number
  readonly tenses: Conjugation['tenses']
  /** What the endings follow, and what those of the model's muted forms do. */
  readonly stem: string
  readonly muted: string
}

/** The reporting verbs of a language, each conjugated when a text has a word that begins like one of its forms. */
export class ReportingVerbs {
  readonly #glossary: Glossary
  readonly #data: QuoteData['verbs']
  readonly #forms = new Map<number, VerbForm>()
  readonly #known: WordClass
  readonly #forces = new Map<string, number>()
  #conjugations: readonly Conjugation[] | undefined

  /**
   * @param verbs Lemmas by force, and the models of conjugation.
   * @param prepositions "contre", "outre": never read as verbs.
   */
  constructor(verbs: QuoteData['verbs'], prepositions: () => readonly string[], glossary: Glossary) {
    this.#glossary = glossary
    this.#data = verbs
    this.#known = glossary.classOf()
    glossary.list({
      entries: () => this.#lemmas(),
      groups: (lemma) => this.#groupsOf(lemma),
      tell: (lemma, group) => this.#tell(lemma, group),
    })
    glossary.list({
      entries: prepositions,
      groups: (word) => [groupOf(word)],
      tell: (word) => void this.#forms.delete(glossary.number(word)),
    })
  }

  /** What a word is as a form of a verb, by its number. A form of two lemmas has the forces of both. */
  get(word: number): VerbForm | undefined {
    return this.#known.has(word) ? this.#forms.get(word) : undefined
  }

  #lemmas(): string[] {
    for (const force of ['speech', 'manner', 'judgement'] as const) {
      for (const lemma of entriesOf(this.#data[force]))
        this.#forces.set(lemma, (this.#forces.get(lemma) ?? 0) | Force[force])
    }
    return [...this.#forces.keys()]
  }

  #groupsOf(lemma: string): Set<number> {
    const groups = new Set<number>()
    const verb = this.#verb(lemma)
    if (verb) eachForm(verb, (form) => groups.add(groupOf(form)))
    return groups
  }

  #tell(lemma: string, group: number): void {
    const verb = this.#verb(lemma)!
    eachForm(verb, (form, tense) => {
      if (groupOf(form) === group) this.#add(form, verb, tense)
    })
  }

  #add(form: string, { force, tail }: Verb, tense: number): void {
    const number = this.#glossary.number(form)
    this.#known.add(number)
    const known = this.#forms.get(number) ?? unknown
    if (tail === '') this.#forms.set(number, { ...both(known, force, tense), phrases: known.phrases })
    else {
      const others = known.phrases.filter((phrase) => phrase.tail !== tail)
      const own = known.phrases.find((phrase) => phrase.tail === tail) ?? { ...unknown, tail }
      this.#forms.set(number, { ...known, phrases: [...others, both(own, force, tense)] })
    }
  }

  /** Null for a verb that no model is of. */
  #verb(lemma: string): Verb | null {
    const space = lemma.indexOf(' ')
    const infinitive = space < 0 ? lemma : lemma.slice(0, space)
    const tail = space < 0 ? '' : lemma.slice(space + 1)
    this.#conjugations ??= this.#data.models.map(conjugationOf)
    const found = this.#conjugations.find(({ ends }) => ends.some((ending) => infinitive.endsWith(ending)))
    if (!found) return null
    const { model, tenses } = found
    const stem = infinitive.slice(0, infinitive.length - model.drop)
    const muted = model.mute ? replaceLast(stem, model.mute) : stem
    return { infinitive, tail, force: this.#forces.get(lemma)!, tenses, stem, muted }
  }
}

const unknown: VerbForm = { force: 0, tenses: 0, tail: '', phrases: [] }

const both = (form: VerbForm, force: number, tense: number): VerbForm => ({
  ...form,
  force: form.force | force,
  tenses: form.tenses | tense,
})

function conjugationOf(model: VerbModel): Conjugation {
  const { forms } = model
  const of = (endings: string | undefined, tense: number, muted = false) =>
    endings
      ? [{ tense, muted, endings: endings.split(' ').map((ending) => (ending === '-' ? '' : ending)) }]
      : []
  return {
    model,
    ends: model.ends.split(' '),
    tenses: [
      ...of(forms.base, Tense.present),
      ...of(forms.present, Tense.present, true),
      ...of(forms.past, Tense.past),
      ...of(forms.future, Tense.future),
      ...of(forms.conditional, Tense.conditional),
      ...of(forms.participle, Tense.participle),
      ...of(forms.gerund, Tense.gerund),
    ],
  }
}

/** Conjugate a verb. */
function eachForm(
  { infinitive, tenses, stem, muted }: Verb,
  visit: (form: string, tense: number) => void,
): void {
  visit(infinitive, Tense.infinitive)
  for (const { tense, muted: isMuted, endings } of tenses)
    for (const ending of endings) visit((isMuted ? muted : stem) + ending, tense)
}

function replaceLast(stem: string, [from, to]: readonly [string, string]): string {
  const at = stem.lastIndexOf(from)
  return at < 0 ? stem : stem.slice(0, at) + to + stem.slice(at + from.length)
}
