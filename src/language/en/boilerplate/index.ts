import type { BoilerplateData } from '../../shape/boilerplate.ts'
import { callSlots } from './calls.ts'
import { comments } from './comments.ts'
import { conversation } from './conversation.ts'
import { devices } from './devices.ts'
import { legal } from './legal.ts'
import { letters } from './letters.ts'
import { links } from './links.ts'
import { media } from './media.ts'
import { meta } from './meta.ts'
import { notices } from './notices.ts'
import { offers } from './offers.ts'
import { pointers } from './pointers.ts'
import { promo } from './promo.ts'
import { saidToReaders } from './said-to-readers.ts'
import { signed } from './signed.ts'
import { slots } from './slots.ts'
import { social } from './social.ts'
import { telling } from './telling.ts'
import { tools } from './tools.ts'

export const boilerplate: BoilerplateData = {
  slots: { ...slots, ...callSlots },
  phrases: [
    ...comments,
    ...conversation,
    ...social,
    ...devices,
    ...promo,
    ...letters,
    ...offers,
    ...saidToReaders,
    ...links,
    ...pointers,
    ...meta,
    ...signed,
    ...media,
    ...legal,
    ...notices,
    ...tools,
  ],
  telling,
}
