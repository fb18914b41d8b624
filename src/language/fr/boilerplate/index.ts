import type { BoilerplateData } from '../../shape/boilerplate.ts'
import { calls } from './calls.ts'
import { comments } from './comments.ts'
import { embeds } from './embeds.ts'
import { legal } from './legal.ts'
import { letters } from './letters.ts'
import { links } from './links.ts'
import { media } from './media.ts'
import { meta } from './meta.ts'
import { offers } from './offers.ts'
import { outreach } from './outreach.ts'
import { ownWords } from './own-words.ts'
import { promo } from './promo.ts'
import { siteTalk } from './site-talk.ts'
import { slots } from './slots.ts'
import { social } from './social.ts'
import { talk } from './talk.ts'
import { telling } from './telling.ts'
import { tools } from './tools.ts'

export const boilerplate: BoilerplateData = {
  slots,
  phrases: [
    ...[...comments, ...talk, ...social, ...promo, ...letters, ...offers],
    ...[...calls, ...links, ...outreach, ...meta, ...media, ...embeds, ...legal, ...tools],
  ],
  telling,
  ownWords,
  talk: siteTalk,
}
