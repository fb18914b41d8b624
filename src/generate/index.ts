// Writes every generated file anew: `npm run generate`.
import { writeFileSync } from 'node:fs'
import { generated } from './files.ts'

for (const [file, text] of Object.entries(generated)) writeFileSync(file, text())
