import { clockAt } from './metadata/clock.ts'
import { readTokens } from './metadata/tokens.ts'
import { wordBookOf } from './metadata/word-book.ts'
import type { Sheet } from './sheet.ts'

/** Words of the text of a post. */
const shortestPost = 8
/** Lines from the time of a post to that of the next. */
const longestPost = 8
/** Words of the headline of a post, at most. */
const longestHeadline = 20
/** Units of a time that stands alone: "à 9h44". */
const longestTime = 10

/** A post of a live page: its time alone on a line, and the line of its text, with a headline between them or none. */
interface Post {
  readonly at: number
  readonly text: number
  /** 'THH:MM' */
  readonly time: string
}

/**
 * Give a live page its posts: "12h40", "Un blessé grave à Concarneau", "Un homme de 61 ans a été heurté par une tôle."
 *
 * Readers' comments have times of day too, so some posts must be the article's by their own words: two of them, or one
 * where the times of all go one way and no talk has been opened.
 */
export function takeFeed(ground: Pick<Sheet, 'blocks' | 'languages' | 'words' | 'survey' | 'inside'>): void {
  const { survey, inside, words } = ground
  const posts = readPosts(ground)
  for (let from = 0; from < posts.length; ) {
    let to = from + 1
    while (to < posts.length && posts[to]!.at <= posts[to - 1]!.at + longestPost) to++
    const feed = posts.slice(from, to)
    from = to
    const own = feed.filter(({ text }) => inside[text]).length
    const isSure =
      own >= 2 || (own === 1 && goesOneWay(feed) && survey.placed[feed[0]!.at]!.sinceTalk === Infinity)
    if (feed.length < 2 || !isSure) continue
    feed.forEach(({ at, text }, index) => {
      inside.fill(1, at, text + 1)
      const end = feed[index + 1]?.at ?? 0
      // What else the post holds: up to the next one, as long as nothing is known of it.
      for (let line = text + 1; line < end && words[line]!.match === null; line++) inside[line] = 1
    })
  }
}

function readPosts({ blocks, languages, survey }: Pick<Sheet, 'blocks' | 'languages' | 'survey'>): Post[] {
  const book = wordBookOf(languages)
  const { all } = survey.lines
  const posts: Post[] = []
  const isText = (index: number): boolean => {
    const line = all[index]
    return line !== undefined && line.words >= shortestPost && line.stops > 0
  }
  for (let at = survey.title + 1; at < all.length; at++) {
    const line = all[at]!
    if (line.digits === 0 || line.chars > longestTime) continue
    const tokens = readTokens(blocks[at]!.text)
    const clock = clockAt(tokens, 0, book)
    if (clock?.size !== tokens.length) continue
    const hasHeadline = all[at + 1] !== undefined && !isText(at + 1) && all[at + 1]!.words <= longestHeadline
    const text = hasHeadline ? at + 2 : at + 1
    if (isText(text)) posts.push({ at, text, time: clock.value.slice(0, 6) })
  }
  return posts
}

/** Newest first or oldest first. */
const goesOneWay = (feed: readonly Post[]): boolean =>
  feed.every(({ time }, index) => index === 0 || time <= feed[index - 1]!.time) ||
  feed.every(({ time }, index) => index === 0 || time >= feed[index - 1]!.time)
