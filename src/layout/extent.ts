/** How the article is cut out of the scores of its lines. */
export interface ExtentSetting {
  /** Cost of beginning a stretch of article, and of leaving it. */
  readonly enter: number
  readonly leave: number
  /** Added to every score: more keeps more. */
  readonly shift: number
  /** Against a line inside the article its score counts no more than this. */
  readonly patience: number
  /** What a line gains by standing after the headline, when one is known. */
  readonly anchor: number
}

export const balanced: ExtentSetting = { enter: 2, leave: 2, shift: 0, patience: 1, anchor: 1 }

/** Where markup was weighed, a line speaks for itself: what is set into an article is known by its element. */
export const marked: ExtentSetting = { enter: 1, leave: 1, shift: -0.4, patience: 3, anchor: 0.5 }

/**
 * The stretches of the page that are the article: the best path through "outside" and "inside".
 *
 * Inside, a line may speak against itself only so far: between paragraphs the prior is body.
 *
 * @param scores Log-odds of each line to be body.
 * @param title Index of the headline; -1: unknown.
 * @returns 1 for each line inside.
 */
export function findExtent(scores: Float64Array, title: number, setting: ExtentSetting): Uint8Array {
  const size = scores.length
  const inside = new Uint8Array(size)
  // For each line, whether its best "inside" and "outside" came from inside.
  const cameIn = new Uint8Array(size)
  const cameOut = new Uint8Array(size)
  let out = 0
  let within = Number.NEGATIVE_INFINITY
  for (let index = 0; index < size; index++) {
    const enter = setting.enter - (title >= 0 && index > title ? setting.anchor : 0)
    const gain = Math.max(-setting.patience, Math.min(4, scores[index]! + setting.shift))
    const stay = within
    const come = out - enter
    const left = within - setting.leave
    cameIn[index] = stay >= come ? 1 : 0
    cameOut[index] = left > out ? 1 : 0
    within = Math.max(stay, come) + gain
    out = Math.max(out, left)
  }
  let state = within - setting.leave > out ? 1 : 0
  for (let index = size - 1; index >= 0; index--) {
    inside[index] = state
    state = state === 1 ? cameIn[index]! : cameOut[index]!
  }
  return inside
}
