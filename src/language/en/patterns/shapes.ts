/** Slots of words told by their letters, where the lexicon does not say what a word is. */

/** A plural behind a determiner or a number: "the trees", not "the boss", "the bus", "the news", "the mathematics". */
export const pluralShape =
  "~s&!Name&!#&!~ss&!~us&!~is&!~as&!~os&!~ics&!~'s&!news&!series&!species&!lens&!means&!works&!headquarters&!barracks&!innings&!summons&!crossroads&!gallows&!measles&!mumps&!rabies&!diabetes&!yes&!this&!always&!perhaps&!besides&!towards&!afterwards&!sometimes&!thanks"

/** Plurals of measure, whose verb may be singular: "two miles is far". */
export const measures =
  'years|months|weeks|days|hours|minutes|seconds|miles|points|pounds|dollars|euros|metres|kilometres|yards|feet|degrees|thousands|millions'

/** What may go on behind a noun that ends its group: a preposition, a verb, the end of the clause. */
export const behindNoun =
  '$|by|in|on|at|for|to|from|who|that|and|since|with|during|after|before|were|are|have|had|will|across|near|this|last|next|when|where'
