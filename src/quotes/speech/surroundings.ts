import { isApposition } from '../reports/place.ts'
import type { Atom, Scene, Sentence } from '../scene.ts'

/** What the words around marks say against speech. */
export interface Surroundings {
  /** "baptisé « … »", "le film « … »". */
  readonly isName: boolean
  /** "poursuivi pour « … »". */
  readonly isOffence: boolean
  /** "une banderole : « … »". */
  readonly isInscription: boolean
  /** "le « … »": an article before it. */
  readonly isDetermined: boolean
  /** "la réalisatrice de « … »". */
  readonly isGoverned: boolean
  /** "le coût du « … »": behind the noun of another phrase, with its article. */
  readonly isInNoun: boolean
  /** "…, « … ».": a comment put behind the sentence. */
  readonly isAppended: boolean
  /** After a colon. */
  readonly isColon: boolean
}

/** Units of "his first electric car". */
const longestObject = 5

/** Units between a title and what it names. */
const titleReach = 9

/** Units before a quote that may hold an inscription or an offence. */
const reach = 14

export function surroundingsOf(scene: Scene, sentence: Sentence, atom: Atom): Surroundings {
  const { reader } = scene
  const { words, lexicon } = reader
  const before = atom.first - 1
  const isColon = words.value(before) === ':'
  let isOffence = false
  let isBeside = false
  let isInscription = false
  for (let index = before, left = reach; index >= sentence.first && left > 0; index--, left--) {
    const other = scene.atomAt(index)
    if (other >= 0) {
      index = scene.atoms[other]!.first
      continue
    }
    const offence = reader.after(lexicon.legal, index)
    if (offence > 0) isOffence = true
    // "soupçonné de « fraude »"; not "accused the council of “lying”".
    if (offence === before && reader.is(lexicon.genitives, before)) isBeside = true
    if (reader.after(lexicon.inscriptions, index) > 0) isInscription = true
  }
  return {
    isName: !isColon && isNamed(scene, sentence, atom),
    isOffence:
      isOffence &&
      !isColon &&
      (reader.after(lexicon.otherPrepositions, before) === atom.first ||
        isBeside ||
        isCoordinated(scene, atom)),
    isInscription,
    isDetermined: reader.is(lexicon.determiners, before),
    isGoverned:
      reader.is(lexicon.genitives, before) || reader.after(lexicon.otherPrepositions, before) === atom.first,
    isInNoun: isInNoun(scene, sentence, before),
    isAppended: words.value(before) === ',' && atom.last >= sentence.last - 1,
    isColon,
  }
}

/** A definite article behind or inside a genitive, and a noun before: "le coût [du]", "the price of [the]". */
function isInNoun({ reader }: Scene, { first }: Sentence, article: number): boolean {
  const { words, lexicon } = reader
  if (reader.sense(lexicon.people.determiners, article)?.sense.kind !== 'definite') return false
  const genitive = reader.is(lexicon.genitives, article) ? article : article - 1
  const noun = genitive - 1
  return (
    noun > first &&
    reader.is(lexicon.genitives, genitive) &&
    words.isWord(noun) &&
    !words.isCapital(noun) &&
    !reader.verb(noun) &&
    !reader.isFiniteVerb(noun) &&
    reader.after(lexicon.speechNouns, noun) < 0
  )
}

/** "pour « … » et « … »": only a conjunction or a comma after the marks before. */
function isCoordinated(scene: Scene, atom: Atom): boolean {
  const { reader } = scene
  const before = atom.first - 1
  const isLink = reader.words.value(before) === ',' || reader.is(reader.lexicon.conjunctions, before)
  return isLink && scene.atomAt(before - 1) >= 0
}

/** Whether the words right before a quote announce a name: "le quotidien [régional] « … »", "surnommé [le] « … »". */
function isNamed(scene: Scene, sentence: Sentence, atom: Atom): boolean {
  const { reader } = scene
  const { lexicon, words } = reader
  const from = Math.max(sentence.first, atom.first - 6)
  const isCapital = !words.isWord(atom.innerFirst) || words.isCapital(atom.innerFirst)
  if (isCapital && isTitleBehind(scene, sentence, atom)) return true
  for (let index = from; index < atom.first; index++) {
    if (scene.atomAt(index) >= 0) continue
    const naming = reader.after(lexicon.naming, index)
    if (naming > 0 && isBare(scene, naming, atom.first)) return true
    if (naming > 0 && isCapital && namesObject(scene, index, naming, atom.first)) return true
    if (index < atom.first - 3) continue
    const named = reader.after(lexicon.named, index)
    if (named > 0 && isCapital && leads(scene, named, atom.first, 1)) return true
    const term = reader.after(lexicon.terms, index)
    if (term > 0 && leads(scene, term, atom.first, 1)) return true
  }
  return false
}

/** "son roman traduit en français, « Au soleil », …": a title put behind what it names. */
function isTitleBehind(scene: Scene, sentence: Sentence, atom: Atom): boolean {
  const { reader } = scene
  if (!isApposition(scene, atom)) return false
  for (let index = Math.max(sentence.first, atom.first - titleReach); index < atom.first - 1; index++)
    if (reader.after(reader.lexicon.named, index) > 0) return true
  return false
}

/** Whether nothing but an article stands between. */
function isBare(scene: Scene, from: number, to: number): boolean {
  const { reader } = scene
  const adverb = from < to ? reader.afterAdverb(from) : -1
  const start = adverb > 0 ? adverb : from
  return start === to || (start + 1 === to && reader.is(reader.lexicon.determiners, start))
}

/** "a baptisé [son chien] « Bandit »": what gets the name stands before it; "called the plan “…”" is a judgement. */
function namesObject(scene: Scene, index: number, from: number, to: number): boolean {
  const { reader } = scene
  return (
    reader.is(reader.lexicon.determiners, from) &&
    reader.verb(index) === undefined &&
    leads(scene, from, to, longestObject)
  )
}

/** Whether only a few words in lower case, and no verb, stand between a head and the quote. */
function leads(scene: Scene, from: number, to: number, most: number): boolean {
  const { reader } = scene
  if (to - from > most) return false
  for (let index = from; index < to; index++) {
    if (!reader.words.isWord(index) || reader.words.isCapital(index)) return false
    if (reader.verb(index) || reader.isFiniteVerb(index)) return false
    if (reader.is(reader.lexicon.complementisers, index)) return false
  }
  return true
}
