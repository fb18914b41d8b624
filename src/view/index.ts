export { toMarkdown } from './markdown.ts'
export { type Look, type Style, toTerminal } from './terminal.ts'
export { toText } from './text.ts'
