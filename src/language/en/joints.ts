import type { JointData } from '../shape/joints.ts'

const words = (text: string) => text.trim().split(/\s+/)

export const joints: JointData = {
  before: words(`
    the of and to in for on with from that this at by his her their was were has have had he they it is are not be been
    which who would will said about after
  `),
  beforeVerbs: [],
  after: words(
    'the of and to in for with from that was were has have had his her their is are which who would will',
  ),
  makesCompounds: true,
  endings: words('less ness able ment like ship ships hood wise ward wards'),
  hanging: words('and or to nor'),
}
