/** Entries separated by commas or line ends, in lower case with the straight apostrophe. */
export type QuoteWords = string

/** Endings of the forms that the third person and reporting need; separated by spaces. '-' is the bare stem. */
export interface VerbEndings {
  /** 'prévient', 'says'. */
  readonly present?: string
  /** 'prévenait', 'prévint', 'said'. */
  readonly past?: string
  readonly future?: string
  /** Says that the reporter does not vouch for it: 'aurait lancé'. */
  readonly conditional?: string
  /** Past participle, every agreement. */
  readonly participle?: string
  readonly gerund?: string
  /** Bare form other than the infinitive: English 'say'. */
  readonly base?: string
}

/** How a family of verbs is conjugated. The first model whose ending closes the lemma is its model. */
export interface VerbModel {
  /** What lemmas of the model end in, separated by spaces: 'dire'. */
  readonly ends: string
  /** UTF-16 units taken off the lemma before the endings. */
  readonly drop: number
  /** The last [0] of the stem becomes [1] before the endings of the present: préférer, préfère. */
  readonly mute?: readonly [string, string]
  readonly forms: VerbEndings
}

/** Words that attribute speech, and words that tell that marks hold something else. */
export interface QuoteData {
  /** Inverted pronouns and possessive endings that are words of their own: '-t-il', "'s". */
  readonly enclitics: readonly string[]
  /** Words with an apostrophe at their edge, which opens or closes no mark: "'em", "'90s" needs no entry. */
  readonly edgeApostrophes: QuoteWords
  /** In this language a subject may precede its verb after a quote: “…,” Nadia Brook said. */
  readonly subjectAfterQuote: boolean
  readonly verbs: {
    /** Sure signs of speech, lemmas: 'déclarer'. */
    readonly speech: QuoteWords
    /** Report only next to marks: 'lancer', 'sourire'. */
    readonly manner: QuoteWords
    /** Take a fragment as object: 'juger', 'qualifier'. */
    readonly judgement: QuoteWords
    readonly models: readonly VerbModel[]
    /** Endings that a finite verb of the third person may have: any such word right after a closing mark reports. */
    readonly finiteEndings: readonly string[]
    /** Endings of a participle behind an auxiliary that a quote stands before: 'é' of "a grincé". */
    readonly participleEndings: readonly string[]
    /** Endings of a gerund or present participle: 'ant', 'ing'. */
    readonly gerundEndings: readonly string[]
    /** Endings that no noun has: with an article before it, such a form has a pronoun: "ses amis le décrivaient". */
    readonly verbalEndings: readonly string[]
    /** Endings that look like those of a verb but are not. */
    readonly otherEndings: readonly string[]
  }
  /** Auxiliaries and modals before a participle or infinitive: 'a', 'avait'. */
  readonly auxiliaries: {
    readonly plain: QuoteWords
    readonly conditional: QuoteWords
    readonly passive: QuoteWords
    /** Between an auxiliary and an infinitive: "tient à préciser". */
    readonly links: QuoteWords
    /** Forms of 'be': a participle behind them is passive ("est jugé", "was described"). */
    readonly being: QuoteWords
    /** 'avoir' in "nie avoir parlé": a participle behind it is active. */
    readonly infinitive: QuoteWords
    /** Participles that 'be' makes active: "est intervenu". */
    readonly active: QuoteWords
    /** Behind a reflexive and before an infinitive, what somebody else does to the subject: "s'est vu reprocher". */
    readonly undergone: QuoteWords
  }
  /** Words before a verb that belong to it: 'ne', 'lui', 'y'. */
  readonly proclitics: QuoteWords
  /** Of these, the reflexive ones, which belong to the cue: 'se', "s'". */
  readonly reflexives: QuoteWords
  /** "n'", 'ne', 'jamais': "n'a jamais dit". */
  readonly negations: QuoteWords
  /** Before an infinitive or gerund: 'sans', 'pas'. */
  readonly denials: QuoteWords
  /** Verbs that, once negated, affirm: "n’hésite pas à", "did not deny". */
  readonly litotes: QuoteWords
  /** Subject pronouns of the third person, before or after the verb. */
  readonly subjects: QuoteWords
  /** Subject that names nobody: 'on'. */
  readonly impersonal: QuoteWords
  /** Verbs whose pronoun stands for nobody: "il faut", "it seems". */
  readonly impersonalVerbs: QuoteWords
  /** What stands behind words that somebody reads, or finds written: 'y lit-on', 'peut-on lire'. */
  readonly readings: QuoteWords
  /** Subject pronouns and other small words that only clauses have: 'je', "c'", 'ça'. */
  readonly clauseWords: QuoteWords
  /** Words of the first and second person. */
  readonly firstPerson: QuoteWords
  /** Of these, the subject of one who speaks of himself: 'je', 'I'. */
  readonly self: QuoteWords
  /** Frequent finite verbs that carry no report: 'est', 'faut'. */
  readonly finite: QuoteWords
  readonly prepositions: {
    /** 'selon', "d'après", 'aux yeux de': before the speaker, anywhere in the sentence. */
    readonly source: QuoteWords
    /** "à ses yeux", "in her words": a source that names nobody but whom the text is about. */
    readonly own: QuoteWords
    /** 'pour': only at the start of the sentence before a person or a pronoun, or after the quote. */
    readonly opening: QuoteWords
    /** 'par': the speaker after a passive participle. */
    readonly agent: QuoteWords
    /** 'chez', 'auprès de', 'dans': what stands for the subject of 'on'. */
    readonly impersonal: QuoteWords
    /** Every other preposition: its noun phrase is no subject. */
    readonly other: QuoteWords
    /** Prepositions that carry a noun phrase on: 'de', 'du'. */
    readonly genitive: QuoteWords
    /** Before a field of work, inside a phrase: "professeur en fiscalité". */
    readonly field: QuoteWords
  }
  /** Nouns of what is said: 'déclaration', 'communiqué', 'promesse'. */
  readonly speechNouns: QuoteWords
  /** Conjunctions and relatives: a noun phrase ends before them. */
  readonly conjunctions: QuoteWords
  /** Between two subjects: 'et'. */
  readonly coordinators: QuoteWords
  /** Open a clause before the main one: 'quand', 'alors que', 'si'. */
  readonly subordinators: QuoteWords
  /** 'comme', "ainsi que": before a verb whose subject said it. */
  readonly comparisons: QuoteWords
  /** Of the conjunctions, the relative pronouns that a subject may follow: 'qui'. */
  readonly relatives: QuoteWords
  /** 'que', "qu'": opens what is reported. */
  readonly complementisers: QuoteWords
  /** "refuse de dire si": opens what nobody has said. */
  readonly doubts: QuoteWords
  /** Adverbs between verb and subject, and endings of others: 'ainsi', '-ment'. */
  readonly adverbs: QuoteWords
  readonly adverbEndings: readonly string[]
  /** Heads of phrases of time: 'mardi', 'semaine'. They are no subject. */
  readonly timeNouns: QuoteWords
  /** Heads of phrases that tell how a speaker looks, between commas: "les yeux rougis". They are no subject. */
  readonly bearings: QuoteWords
  /** Frequent infinitives: a genitive before one completes a verb ("reproche au maire de mentir"), not a noun. */
  readonly infinitives: QuoteWords
  /** Adjectives that follow their noun where others stand before it: "a source close to the talks". */
  readonly postpositives: QuoteWords
  /** Words that end a noun phrase though they look like its adjectives: 'interrogé', 'joint'. */
  readonly phraseEnds: QuoteWords
  /** Participles and nouns before a name of something: 'baptisé', 'surnommé'. */
  readonly naming: QuoteWords
  /** Heads whose name is put in marks: 'film', 'quotidien', 'opération'. */
  readonly named: QuoteWords
  /** Heads whose word or phrase is spoken of rather than used: 'terme', 'notion'. */
  readonly terms: QuoteWords
  /** What is written for all to read: 'pancarte', 'banderole'. */
  readonly inscriptions: QuoteWords
  /** Words of law before the name of an offence: 'poursuivi', 'condamné'. */
  readonly legal: QuoteWords
  /** Articles and other determiners. */
  readonly determiners: QuoteWords
}
