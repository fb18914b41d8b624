/** Which hyphens at the end of a line belong to the word: "peut-⏎être", but "gouver-⏎nement". All entries in lower case. */
export interface HyphenationData {
  /** Words that keep the hyphen behind them: "demi", "après", "self". */
  readonly firsts: readonly string[]
  /** Words that keep the hyphen before them: "être", "même", "il", "based". */
  readonly lasts: readonly string[]
}
