import type { BoilerplateData } from '../../shape/boilerplate.ts'
import { comments } from './comments.ts'
import { links } from './links.ts'
import { slots } from './slots.ts'

export const boilerplate: BoilerplateData = { slots, phrases: [...comments, ...links] }
