import * as z from 'zod'
import { Filled, Span } from './span.ts'

/** What a block of the article is. */
export const BlockKind = z
  .enum(['paragraph', 'subheading', 'listItem', 'question', 'timestamp', 'note'])
  .meta({ id: 'BlockKind', description: 'What a block of the article is.' })
export type BlockKind = z.infer<typeof BlockKind>

/** One paragraph, subheading, list item, … of the article. */
export const Block = z
  .strictObject({
    kind: BlockKind.describe('What it is.'),
    text: Filled.describe('Repaired text. The bullet of a list item is left out.'),
    span: Span.describe('Where it stood. The bullet of a list item stands inside.'),
  })
  .meta({ id: 'Block', description: 'One paragraph, subheading, list item, … of the article.' })
export type Block = z.infer<typeof Block>
