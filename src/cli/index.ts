#!/usr/bin/env node
import { readFileSync } from 'node:fs'
import { parseArticle } from '../parse-article.ts'

process.stdout.write(
  `${JSON.stringify(parseArticle(readFileSync(process.argv.at(-1) ?? '-', 'utf8')), null, 2)}\n`,
)
