import { type Mention, readMention } from '../mentions/mention.ts'
import type { Scene, Sentence } from '../scene.ts'
import { Force } from '../words/conjugation.ts'
import type { Reader } from '../words/reader.ts'
import { readBareVerb, readUnknownVerb, readVerbGroup, type VerbGroup } from '../words/verb-group.ts'
import { agentBehind, locativeBehind, locativeEarlier } from './agent.ts'
import { readSubjectFirst, subjectBehind } from './inversion.ts'
import { nounReport, predicateReport } from './noun.ts'
import { isDetermined, mayBeVerb, type Place, placeOf } from './place.ts'
import { prepositionReport } from './preposition.ts'
import { readingReport } from './reading.ts'
import { type Report, type VerbReportParts, verbReport } from './report.ts'
import {
  isFirstPerson,
  mayBeSomeone,
  sentenceSubject,
  subjectAhead,
  subjectBefore,
  subjectOfInfinitive,
} from './subject.ts'

/**
 * Read the reports of a sentence: every verb, preposition and noun that says who speaks.
 *
 * @returns In order of position.
 */
export function readReports(scene: Scene, sentence: Sentence): readonly Report[] {
  return new SentenceReader(scene, sentence).read()
}

class SentenceReader {
  readonly #found: Report[] = []
  /** Subject of the verb before. */
  #subject: Mention | null = null
  /** A verb or a quote stands before: what follows a comma is no apposition of a subject. */
  #hasClause = false

  constructor(
    readonly scene: Scene,
    readonly sentence: Sentence,
  ) {}

  read(): readonly Report[] {
    const { scene, sentence } = this
    for (let index = sentence.first; index < sentence.last; ) {
      const atom = scene.atomAt(index)
      const isVerb = atom < 0 && scene.reader.is(scene.reader.lexicon.finite, index)
      index =
        atom >= 0
          ? Math.max(index + 1, scene.atoms[atom]!.last)
          : Math.max(index + 1, this.#phrase(index) || this.#verb(index))
      if (atom >= 0 || isVerb || this.#found.length > 0) this.#hasClause = true
    }
    return this.#found
  }

  /** "selon X", "une déclaration de X". @returns the unit to go on with, 0 when none begins. */
  #phrase(index: number): number {
    const { scene, sentence } = this
    const preposition = prepositionReport(scene, sentence, index)
    const report = preposition ?? nounReport(scene, sentence, index)
    if (!report) return 0
    this.#found.push(report)
    // The phrase of a noun may yet be the subject of a verb: "le message de X conclut".
    return preposition ? report.last : index + 1
  }

  #verb(index: number): number {
    const { scene, sentence } = this
    const { reader } = scene
    if (!reader.words.isWord(index)) return 0
    const place = placeOf(this.scene, this.sentence, index)
    if (place === 'quote') {
      const predicate = readingReport(scene, sentence, index) ?? predicateReport(scene, sentence, index)
      if (predicate) {
        this.#found.push(predicate)
        return predicate.last
      }
      const found = readSubjectFirst(scene, sentence, index)
      if (found) return this.#subjectFirst(found.mention, found.group)
    }
    const group = mayBeVerb(scene, sentence, index, place) ? readVerbGroup(reader, index) : null
    if (group && group.next <= scene.nextAtom(index)) return this.#finite(group, place)
    if (place === 'quote') {
      const unknown = readUnknownVerb(reader, index)
      if (unknown && unknown.next <= sentence.last) {
        const done = this.#inverted(unknown, place)
        if (done) return done
      }
    }
    const bare = readBareVerb(reader, index)
    if (bare && this.#mayReport(index)) return this.#bare(bare)
    if (reader.is(reader.lexicon.finite, index) && mayBeVerb(scene, sentence, index, place)) {
      const subject = subjectBefore(scene, sentence.first, index, this.#subject)
      if (subject) this.#subject = subject.mention
    }
    return 0
  }

  #finite(group: VerbGroup, place: Place): number {
    const { scene, sentence } = this
    // "X, who leads it, said the gang …": where the subject stands first, only a quote turns it round.
    const isTurned =
      place === 'quote' ||
      place === 'start' ||
      (place === 'comma' &&
        !scene.reader.lexicon.subjectAfterQuote &&
        (this.#hasClause || this.#closesClause(group))) ||
      isCompared(scene.reader, group.first)
    if (isTurned || group.pronoun >= 0) {
      const done = this.#inverted(group, place)
      if (done) return done
    }
    if (group.passive) return this.#passive(group)
    const subject = subjectBefore(scene, sentence.first, group.first, this.#subject)
    if (subject) this.#subject = subject.mention
    const isImpersonal = scene.reader.is(scene.reader.lexicon.impersonal, group.first - 1)
    const mention =
      isImpersonal || subject?.mention.indefinite
        ? locativeBehind(scene, sentence, group.next)
        : subject && mayBeSomeone(subject.mention, scene.reader, subject.mention.first)
          ? subject.mention
          : null
    this.#add(group, {
      reach: 'after',
      first: subject?.isNear ? Math.min(subject.mention.first, group.first) : group.first,
      last: group.next,
      mention,
      // "Somebody at the back says “…”": whoever it is, nobody goes on speaking.
      isNear:
        isImpersonal ||
        isFirstPerson(scene.reader, group.first - 1) ||
        (subject === null
          ? group.first > sentence.first && scene.reader.words.isWord(group.first - 1)
          : subject.isNear || subject.mention.indefinite),
      hearsay: group.hearsay || this.#isHearsay(group),
    })
    return group.next
  }

  /**
   * "Les enfants grimpent sans aide, assure la directrice : « … »": behind the one comma, a single person between the verb
   * and the colon is its subject; in "Le maire, furieux, avertit le préfet : « … »" the subject opens the sentence.
   */
  #closesClause({ first, next }: VerbGroup): boolean {
    const { reader } = this.scene
    const { words } = reader
    for (let at = this.sentence.first; at < first - 1; at++) if (words.value(at) === ',') return false
    const opening = readMention(reader, this.sentence.first)
    const mention = readMention(reader, next)
    return (
      mention?.kind === 'person' &&
      !mention.plural &&
      mention.mention !== 'pronoun' &&
      words.value(mention.last) === ':' &&
      opening !== null &&
      opening.last < first - 1
    )
  }

  /** "“…,” Maya Linton said". */
  #subjectFirst(mention: Mention, group: VerbGroup): number {
    this.#subject = mention
    this.#add(group, {
      reach: 'before',
      first: mention.first,
      last: group.next,
      mention,
      isNear: true,
      hearsay: group.hearsay || this.#isHearsay(group),
    })
    return group.next
  }

  /** "would later say", "reportedly told": a word of doubt among those before the verb. */
  #isHearsay(group: VerbGroup): boolean {
    const { reader } = this.scene
    for (let at = group.first; at < group.next; at++)
      if (reader.is(reader.lexicon.conditionalAuxiliaries, at)) return true
    return false
  }

  /** "« … », dit X": @returns the unit to go on with, 0 when no subject follows. */
  #inverted(group: VerbGroup, place: Place): number {
    const { scene, sentence } = this
    const { reader } = scene
    const { words, lexicon } = reader
    let mention: Mention | null
    if (group.pronoun >= 0) {
      if (reader.is(lexicon.impersonal, group.pronoun))
        mention = locativeBehind(scene, sentence, group.next) ?? locativeEarlier(scene, sentence)
      else if (reader.is(lexicon.subjects, group.pronoun)) mention = readMention(reader, group.pronoun)
      else return 0
    } else {
      mention = subjectBehind(scene, sentence, group, place)
      if (!mention) return 0
      if (reader.is(lexicon.impersonal, mention.first))
        mention = locativeBehind(scene, sentence, mention.last)
    }
    let last = Math.max(group.next, mention?.last ?? 0)
    const agent = reader.after(lexicon.agents, last) > 0 && group.passive
    if (agent) last = group.next
    this.#subject = mention
    this.#add(group, {
      reach: isCompared(reader, group.first) ? 'around' : 'before',
      first: group.first,
      last,
      mention,
      isNear: true,
      force: group.force || Force.manner,
    })
    return Math.min(words.size, last)
  }

  #passive(group: VerbGroup): number {
    const mention = agentBehind(this.scene, this.sentence, group.next)
    this.#add(group, {
      reach: 'after',
      first: group.first,
      last: group.next,
      mention,
      isNear: mention !== null,
      passive: true,
    })
    return group.next
  }

  /** "en rappelant", ", dénonçant": not "une annonce relevant de", "le conseiller", "cité par la presse". */
  #mayReport(index: number): boolean {
    const { reader } = this.scene
    const { lexicon, words } = reader
    if (isDetermined(reader, index) || reader.is(lexicon.phraseEnds, index)) return false
    if (!reader.isGerund(index)) return true
    return (
      index === this.sentence.first ||
      reader.isMark(index - 1) ||
      reader.is(lexicon.conjunctions, index - 1) ||
      reader.is(lexicon.reflexives, index - 1) ||
      reader.after(lexicon.otherPrepositions, index - 1) === index ||
      reader.isAuxiliary(index - 1) ||
      words.isCapital(index)
    )
  }

  #bare(group: VerbGroup): number {
    if (group.passive) {
      // "il a jugé" was read whole; a participle alone has an agent, or nobody says it.
      return this.#passive(group)
    }
    const { scene, sentence } = this
    const { reader } = scene
    const mention =
      subjectOfInfinitive(scene, sentence.first, group.first) ??
      this.#subject ??
      sentenceSubject(scene, sentence.first, group.first) ??
      subjectAhead(scene, sentence, group.next)
    const isSomeone = mention !== null && mayBeSomeone(mention, reader, mention.first)
    // "sans parler de", "pas question d’évoquer", "denies saying"; not "n’hésite pas à parler de"
    let negated = false
    let isLitotes = false
    for (let at = Math.max(sentence.first, group.first - 3); at < group.first; at++) {
      const denies = reader.is(reader.lexicon.denials, at)
      if (reader.is(reader.lexicon.litotes, at) && (negated || !denies)) isLitotes = true
      else if (denies) negated = true
    }
    negated &&= !isLitotes
    this.#add(group, {
      reach: 'after',
      first: group.first,
      last: group.next,
      mention: isSomeone ? mention : null,
      // "pour récuser cette « dictature »": whose words they are, nobody says.
      // "Et d’ajouter" goes on with whoever spoke.
      force: isSomeone || reader.is(reader.lexicon.genitives, group.first - 1) ? group.force : Force.manner,
      negated,
    })
    return group.next
  }

  #add(group: VerbGroup, parts: VerbReportParts): void {
    // "She declined to say whether it was “an inside job”": nobody’s words.
    const { reader } = this.scene
    const isNegated = parts.negated ?? group.negated
    if (isNegated && parts.reach === 'after' && reader.is(reader.lexicon.doubts, group.next)) return
    // "Il maintient qu’elle « savait »": what opens with a conjunction is what is said, whatever the verb.
    const leads = parts.reach === 'after' && reader.is(reader.lexicon.complementisers, group.next)
    const force = (parts.force ?? group.force) | (leads ? Force.speech : 0)
    this.#found.push(verbReport(this.scene.words, group, { ...parts, force }))
  }
}

/** "comme le dit X" */
const isCompared = (reader: Reader, verb: number): boolean =>
  reader.after(reader.lexicon.comparisons, verb - 1) === verb
