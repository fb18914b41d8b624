/** How a language sets marks, beyond its spelling. */
export interface TypographyData {
  /** Marks that ask for a no-break space before them; empty: none. */
  readonly spaceBefore: string
  /** Marks that ask for one after them. */
  readonly spaceAfter: string
  /** The quotation marks of the language, with the space inside that goes with them. */
  readonly open: string
  readonly close: string
}
