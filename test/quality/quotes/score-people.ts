import type { Article, Person } from '../../../src/index.ts'
import type { GoldArticle, GoldPerson } from './gold.ts'
import { f1, isSameName, namesIn } from './score.ts'

/** Counts of the table of people and of the notes over one or more articles. */
export interface TableTally {
  /** Entries that must be there; those that are; those reported with a name; those of them that should be there. */
  gold: number
  found: number
  reported: number
  right: number
  /** Roles of the gold whose person was found, and those told. */
  roles: number
  rolesRight: number
  notes: number
  notesReported: number
  notesRight: number
  errors: string[]
}

export const emptyTable = (): TableTally => ({
  gold: 0,
  found: 0,
  reported: 0,
  right: 0,
  roles: 0,
  rolesRight: 0,
  notes: 0,
  notesReported: 0,
  notesRight: 0,
  errors: [],
})

/** Articles and titles aside, the same words. */
const isEntry = (gold: GoldPerson, { name }: Person): boolean =>
  [...new Set(namesIn(gold.name))].sort().join() === [...new Set(namesIn(name))].sort().join()

/** "un hôtelier", "a nurse": an entry without a name, which other mentions may refer to. */
const isUnnamed = ({ name }: Person): boolean => !/\p{Lu}/u.test(name.slice(1))

/** Compare the people and notes of an article with its gold. */
export function scoreTable(gold: GoldArticle, article: Article, tally: TableTally): void {
  const { errors } = tally
  const table = gold.people ?? []
  for (const person of table) {
    if (person.isOptional) continue
    tally.gold++
    const entry = article.people.find((reported) => isEntry(person, reported))
    if (!entry) errors.push(`${gold.id}: not in the table: ${person.name}`)
    else tally.found++
    if (!entry || person.role === null) continue
    tally.roles++
    if (isSameName(person.role, entry.role)) tally.rolesRight++
    else errors.push(`${gold.id}: role of ${person.name}: ${entry.role}, not ${person.role}`)
  }
  const entered = new Set<GoldPerson>()
  for (const entry of article.people) {
    const person = table.find((candidate) => isEntry(candidate, entry) && !entered.has(candidate))
    if (!person && isUnnamed(entry)) continue
    tally.reported++
    if (person) {
      tally.right++
      entered.add(person)
    } else errors.push(`${gold.id}: nobody: ${entry.kind} ${entry.name} (${entry.role})`)
  }
  tally.notes += gold.notes.length
  tally.notesReported += article.editorNotes.length
  for (const { kind, start, end } of gold.notes) {
    const note = article.editorNotes.find(({ span }) => span.start <= start + 1 && span.end >= end - 1)
    if (note?.kind === kind) tally.notesRight++
    else errors.push(`${gold.id}: note ${kind}: ${note?.kind} ${gold.text.slice(start, end)}`)
  }
}

/** A line for people. */
export function tableSummary(name: string, tally: TableTally): string {
  const people = f1(tally.right, tally.reported, tally.found, tally.gold).toFixed(1)
  return `${name.padEnd(26)} people ${tally.found}/${tally.gold}, F1 ${people}, nobody ${tally.reported - tally.right} of ${tally.reported} | roles ${tally.rolesRight}/${tally.roles} | notes ${tally.notesRight}/${tally.notes}, reported ${tally.notesReported}`
}
