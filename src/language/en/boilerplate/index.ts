import type { BoilerplateData } from '../../shape/boilerplate.ts'
import { callSlots } from './call-slots.ts'
import { callsToAgree } from './calls-to-agree.ts'
import { callsToPay } from './calls-to-pay.ts'
import { callsToRead } from './calls-to-read.ts'
import { callsToReceive } from './calls-to-receive.ts'
import { callsToSpeak } from './calls-to-speak.ts'
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
import { wordsOfTheTrade } from './words-of-the-trade.ts'

export const boilerplate: BoilerplateData = {
  slots: { ...slots, ...callSlots },
  phrases: [
    // "Subscribe to our channel" is to follow before it is to pay.
    ...[...comments, ...talk, ...social, ...outreach, ...promo, ...letters, ...offers],
    ...[
      ...callsToPay,
      ...callsToReceive,
      ...callsToSpeak,
      ...callsToRead,
      ...callsToAgree,
      ...wordsOfTheTrade,
      ...links,
      ...meta,
      ...media,
      ...embeds,
      ...legal,
      ...tools,
    ],
  ],
  telling,
  talk: siteTalk,
  ownWords,
}
