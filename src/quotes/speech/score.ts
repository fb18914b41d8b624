import type { Attribution } from '../attribution/attribution.ts'
import { Force } from '../words/conjugation.ts'
import type { Form } from './form.ts'
import type { Surroundings } from './surroundings.ts'

/** From this score on, marked words are reported as speech. */
export const speechFrom = 0

/** Words of a term inside a phrase: "le coût du « reste à charge zéro »". */
const longestTerm = 2

/**
 * Weigh whether marked words are speech.
 *
 * @returns Log-odds: above 0 rather speech, below rather not.
 */
export function speechScore(
  form: Form,
  around: Surroundings,
  attribution: Attribution | null,
  voice: 'beside' | 'carried' | null,
): number {
  let score = -1.2
  if (attribution) {
    const { fit, report } = attribution
    score += fit >= 84 ? 3 : fit >= 70 ? 2.2 : fit >= 50 ? 1.3 : fit >= 30 ? 0.5 : 0
    if (fit >= 60 && (report.force & Force.speech || report.kind === 'preposition')) score += 0.4
    if (report.reach === 'after' && report.force === Force.manner) score -= 0.8
    if (!attribution.mention) score -= report.kind === 'noun' ? 0.2 : 0.6
    if (isJargon(form, around, attribution)) score -= 0.9
    if (isTitle(form, around, attribution)) score -= 2.6
  } else if (voice === 'beside') score += 2
  else if (voice === 'carried') score += form.isAlone ? 1.2 : 0.4
  if (form.isAlone) score += 1.6
  else if (form.opensSentence) score += 0.8
  if (around.isColon) score += form.startsCapital ? 1.6 : 0.6
  score += form.words >= 6 ? 1 : form.words >= 3 ? 0.2 : -0.6
  if (form.isClause) score += 0.7
  if (form.isFirstPerson) score += 0.8
  if (form.ends) score += 0.5
  // "Le mot « gâchis » est de Paul Astier": said of the word, it is his.
  const isSaid = attribution?.report.kind === 'noun' && attribution.report.reach === 'before'
  if (around.isName && !isSaid) score -= form.words > 8 ? 2 : 3.6
  if (around.isOffence) score -= attribution && attribution.fit >= 95 ? 1 : 4
  if (around.isInscription && !isSaidBySomeone(attribution)) score -= around.isColon ? 5 : 3
  if (around.isAppended) score += 1
  if (form.isTitleCase && !form.opensSentence) score -= 1.2
  else if (form.isTitleCase && !attribution) score -= 2
  const isObject = attribution !== null && attribution.fit >= 74 && attribution.report.reach !== 'before'
  if (around.isDetermined && !isObject) score -= form.isFirstPerson ? 0.4 : 0.9
  if (around.isInNoun && form.words <= longestTerm && !form.isClause) score -= 2.6
  if (attribution?.report.negated)
    score -= form.isClause || form.isFirstPerson ? 0.3 : isDenied(form, attribution) ? 4 : 1
  if (around.isGoverned && form.startsCapital) score -= 2
  return score
}

/** "Les médecins parlent de « charge virale »": what a whole trade calls something is its word, not a remark. */
function isJargon(form: Form, around: Surroundings, { report, mention }: Attribution): boolean {
  return (
    mention?.kind === 'group' &&
    mention.mention === 'description' &&
    around.isGoverned &&
    !form.isClause &&
    (report.force & Force.speech) === 0
  )
}

/** "Il a écrit « Le vent du sud »": a fragment inside a sentence has no upper case, unless it is a whole utterance. */
function isTitle(form: Form, around: Surroundings, { report }: Attribution): boolean {
  return form.startsCapital && !form.isClause && !form.ends && !around.isColon && report.reach === 'after'
}

/** "La ministre n’a jamais parlé d’« union sacrée »": a word that somebody is said not to have used. */
const isDenied = (form: Form, { report }: Attribution): boolean =>
  report.reach === 'after' && !form.opensSentence

/** "Pancarte à la main, Lina explique : « … »": words of a person, whatever is written near. */
const isSaidBySomeone = (attribution: Attribution | null): boolean =>
  attribution?.mention?.kind === 'person' &&
  attribution.fit >= 80 &&
  (attribution.report.force & Force.speech) !== 0
