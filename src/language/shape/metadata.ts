/** Words of bylines, dates and datelines. All entries in lower case, with the straight apostrophe, unless said. */
export interface MetadataData {
  /** What opens a byline and is followed by names: "par", "propos recueillis par". */
  readonly bylineOpeners: readonly string[]
  /** What opens or closes the name of an outlet and no person's: "radio", "gazette". */
  readonly outletWords: readonly string[]
  /** The same of pictures and of editing, whose makers are no authors: "photos :", "photographs by". */
  readonly pictureOpeners: readonly string[]
  /** What stands between two names: "et", "avec". */
  readonly nameJoiners: readonly string[]
  /** Words in lower case inside a name: "de", "van". */
  readonly nameParticles: readonly string[]
  /** Words that open a name which is no person's: "le", "la" ("Le Courrier"). */
  readonly articles: readonly string[]
  /** Signatures of a whole newsroom; they name nobody: "la rédaction". */
  readonly newsrooms: readonly string[]
  /** Signatures that are no names but stand for an author: "admin", "correspondant local". */
  readonly standIns: readonly string[]
  /** Press agencies, as printed. */
  readonly agencies: readonly string[]
  /** Trades and posts that follow or precede a name in a byline: "journaliste", "envoyé spécial". */
  readonly roles: readonly string[]
  /** Words of a rank or a desk inside a trade: "adjoint", "service", "senior", "housing" ("Housing correspondent"). */
  readonly desks: readonly string[]
  /** What leads from a name or a trade to a place or an outlet: "à", "pour". */
  readonly placeLinks: readonly string[]
  /** January to December, each in all its forms, without a final stop: ["janvier", "janv", "jan"]. */
  readonly months: readonly (readonly string[])[]
  readonly weekdays: readonly string[]
  /** What announces the date of publication: "publié", "mis en ligne". */
  readonly publishedLabels: readonly string[]
  /** What announces a later date: "mis à jour", "modifié". */
  readonly updatedLabels: readonly string[]
  /** Words that may stand inside a date or between a label and its date: "le", "à". */
  readonly dateGlue: readonly string[]
  /** What follows the number of a day: "er", "th". */
  readonly ordinals: readonly string[]
  /** What stands between hours and minutes besides a colon: "h". */
  readonly hourMarks: readonly string[]
  /** What follows the minutes or a full hour: "heures", "min". */
  readonly clockWords: readonly string[]
  readonly morning: readonly string[]
  readonly afternoon: readonly string[]
  /** Time zones printed as letters, and their offset: ["cet", "+01:00"]. */
  readonly zones: readonly (readonly [name: string, offset: string])[]
  /** Reading times: "temps de lecture", "min de lecture"; figures between them are taken along. */
  readonly readingTime: readonly string[]
  readonly relative: {
    /** "il y a" */
    readonly before: readonly string[]
    /** "ago" */
    readonly after: readonly string[]
    readonly minute: readonly string[]
    readonly hour: readonly string[]
    readonly day: readonly string[]
    readonly week: readonly string[]
    readonly today: readonly string[]
    readonly yesterday: readonly string[]
    /** Numbers written out, for small counts: ["une", 1]. */
    readonly numbers: readonly (readonly [word: string, value: number])[]
  }
  /** Marks of access or urgency glued to a headline: "abonnés", "exclusif". */
  readonly badges: readonly string[]
  /** Headings of what an author gives behind the text: "sources", "bibliographie", "notes". */
  readonly endnotes: readonly string[]
  /** Headings of what an article says in a few lines above its text: "key points", "l'essentiel". */
  readonly keyPoints: readonly string[]
  /** Labels that stand above a headline, alone on a line: sections. */
  readonly kickers: readonly string[]
  /** The same of genres, which say what one text is and stand in hardly any menu: "portrait", "guest essay". */
  readonly genres: readonly string[]
}
