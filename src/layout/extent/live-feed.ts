import { clockAt } from '../metadata/clock.ts'
import { readTokens } from '../metadata/tokens.ts'
import { type WordBook, wordBookOf } from '../metadata/word-book.ts'
import type { Verge } from './verge.ts'

/** Words of the text of a post. */
const shortestPost = 8
/** Lines from the time of a post to that of the next. */
const longestPost = 8
/** Words of the headline of a post, at most. */
const longestHeadline = 20
/** Units that a time takes at the beginning of a line: "à 9h44". */
const longestTime = 10

/** The time that opens a line of a live page. */
export interface Stamp {
  /** 'THH:MM' */
  readonly time: string
  /** Units that it takes, with the mark behind it. */
  readonly size: number
}

/** Read the time that opens a line and stands alone ("12h40") or before a headline ("9h05 - Un blessé grave"). */
export function stampOf(text: string, book: WordBook): Stamp | null {
  const tokens = readTokens(text)
  const clock = clockAt(tokens, 0, book)
  if (!clock) return null
  const time = clock.value.slice(0, 6)
  const after = tokens[clock.size]
  if (after === undefined) return { time, size: text.length }
  return after.kind === 'mark' && '-–—|:•·,.'.includes(after.text) ? { time, size: after.to } : null
}

/** A post of a live page: its time, its headline on the same line, on the next or none, and the line of its text. */
interface Post {
  readonly at: number
  readonly text: number
  readonly time: string
}

/**
 * Give a live page its posts, the oldest like any other: "12h40", "Un blessé grave à Concarneau", "Un homme de 61 ans a
 * été heurté par une tôle."
 *
 * Readers' comments have times of day too, so some posts must be the article's by their own words: two of them, or one
 * where the times of all go one way and no talk has been opened.
 */
export function takeFeed(verge: Verge): void {
  const { inside, survey } = verge
  const posts = readPosts(verge)
  const isSentenceOfPost = (index: number): boolean =>
    verge.isSentence(index) && verge.words(index).match === null && !verge.isCopied(index)
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
      verge.take([at, text + 1])
      const next = feed[index + 1]?.at
      const end = next ?? Math.min(verge.size, at + longestPost)
      // What else the post holds: up to the next one, as long as nothing is known of it; the oldest has sentences.
      let rest = text + 1
      while (rest < end && (next === undefined ? isSentenceOfPost(rest) : verge.words(rest).match === null))
        rest++
      verge.take([text + 1, rest])
    })
  }
}

function readPosts(verge: Verge): Post[] {
  const book = wordBookOf(verge.languages)
  const { all } = verge.survey.lines
  const posts: Post[] = []
  const isText = (index: number): boolean => {
    const line = all[index]
    return line !== undefined && line.words >= shortestPost && line.stops > 0
  }
  for (let at = verge.title + 1; at < all.length; at++) {
    const line = all[at]!
    if (line.digits === 0 || line.words > longestHeadline) continue
    const stamp = stampOf(verge.text(at), book)
    if (!stamp || stamp.size > longestTime) continue
    const isAlone = stamp.size === line.chars
    if (!isAlone && isText(at)) continue
    const next = all[at + 1]
    const hasHeadline = isAlone && next !== undefined && !isText(at + 1) && next.words <= longestHeadline
    const text = hasHeadline ? at + 2 : at + 1
    if (isText(text)) posts.push({ at, text, time: stamp.time })
  }
  return posts
}

/** Newest first or oldest first. */
const goesOneWay = (feed: readonly Post[]): boolean =>
  feed.every(({ time }, index) => index === 0 || time <= feed[index - 1]!.time) ||
  feed.every(({ time }, index) => index === 0 || time >= feed[index - 1]!.time)
