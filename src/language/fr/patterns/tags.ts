/** A noun that is singular only, plural only; no small word that some list has as a noun. */
export const ns = 'N.s&!N.p&!W&!P&!R&!D'
export const np = 'N.p&!N.s&!W&!P&!R&!D'
