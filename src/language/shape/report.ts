import type { BlockKind, BoilerplateKind, EditorNoteKind } from '../../schema/index.ts'

/** Labels of the HTML report: what a reader of the report sees around the article. */
export interface ReportData {
  readonly report: string
  readonly page: string
  readonly findings: string
  readonly legend: string
  readonly quotes: string
  readonly people: string
  readonly editorNotes: string
  readonly typos: string
  readonly removed: string
  readonly none: string
  readonly unknownSpeaker: string
  /** Between a mistake and its correction, for those who hear the report. */
  readonly correction: string
  readonly confidence: string
  readonly rule: string
  readonly fields: Readonly<
    Record<
      | 'language'
      | 'authors'
      | 'publishedAt'
      | 'updatedAt'
      | 'dateline'
      | 'kicker'
      | 'standfirst'
      | 'title'
      | 'siteName'
      | 'section'
      | 'tags'
      | 'url',
      string
    >
  >
  readonly blocks: Readonly<Record<BlockKind, string>>
  readonly notes: Readonly<Record<EditorNoteKind, string>>
  readonly boilerplate: Readonly<Record<BoilerplateKind, string>>
}
