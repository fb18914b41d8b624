import type { MetadataData } from '../shape/metadata.ts'

export const metadata: MetadataData = {}
