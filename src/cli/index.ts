#!/usr/bin/env node
import process from 'node:process'
import { main } from './main.ts'

// Nobody may be left to hear of a fault of standard error.
process.stderr.on('error', () => {})
process.exitCode = await main(process.argv.slice(2), process)
// After an interruption standard input may still be open, and would keep the process.
process.stdin.destroy()
