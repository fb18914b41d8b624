import { unseenElements } from './elements.ts'
import { readTags } from './tags.ts'

/**
 * The text of a fragment of HTML: tags out, entities decoded, nothing of scripts and other unseen elements.
 *
 * @param html A fragment, cut between two characters of text.
 */
export function visibleText(html: string): string {
  let text = ''
  const unseen: string[] = []
  readTags(html, {
    open(name) {
      if (name === 'br' || name === 'td' || name === 'th') text += ' '
      else if (unseenElements.has(name)) unseen.push(name)
    },
    close(name) {
      if (unseen.at(-1) === name) unseen.pop()
    },
    text(run) {
      if (unseen.length === 0) text += run
    },
    isForeign: () => unseen.includes('svg') || unseen.includes('math'),
  })
  return text
}
