import type { JointData } from '../shape/joints.ts'

const words = (text: string) => text.trim().split(/\s+/)

export const joints: JointData = {
  before: words(`
    le la les de du des un une au aux ce cet cette ces son sa ses leur leurs notre votre nos vos et ou où mais donc en
    dans par pour sur sous avec sans chez vers entre selon après avant depuis pendant que qui dont il elle ils elles on
    nous vous je se ne est sont était a ont avait plus très si tout tous toute toutes même pas deux trois bien aussi moins fois tant
    comme à y
  `),
  beforeVerbs: words('il elle ils elles on qui'),
  after: words(`
    le la les de du des un une au aux ce cet cette ces son sa ses leur leurs et ou en dans par pour sur sous avec sans
    chez vers entre selon après avant depuis que qui dont il elle ils elles est sont était ont avait à plus pas ne se celui celle ceux moins
  `),
  makesCompounds: false,
  endings: words('ment ments able ables age ages euse euses rice elle elles ette'),
  hanging: words('et ou ni comme'),
}
