import type { BoilerplateData } from '../../shape/boilerplate.ts'
import { comments } from './comments.ts'
import { legal } from './legal.ts'
import { links } from './links.ts'
import { media } from './media.ts'
import { meta } from './meta.ts'
import { promo } from './promo.ts'
import { slots } from './slots.ts'
import { social } from './social.ts'
import { telling } from './telling.ts'
import { tools } from './tools.ts'

export const boilerplate: BoilerplateData = {
  slots,
  phrases: [...comments, ...social, ...promo, ...links, ...meta, ...media, ...legal, ...tools],
  telling,
}
