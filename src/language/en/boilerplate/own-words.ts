import { agencyNames, networkNames } from '../../networks.ts'
import type { OwnWords } from '../../shape/boilerplate.ts'

/** What only an English site says of itself. */
export const ownWords: OwnWords = {
  words: [
    ...networkNames,
    ...agencyNames,
    ...[
      'ad',
      'adblock',
      'adblocker',
      'ads',
      'advert',
      'advertisement',
      'advertiser',
      'advertising',
      'adverts',
    ],
    ...[
      'also',
      'app',
      'apps',
      'article',
      'articles',
      'blog',
      'caption',
      'captions',
      'commenting',
      'comments',
    ],
    ...['cookie', 'cookies', 'copyright', 'download', 'email', 'emails', 'embed', 'fullscreen', 'gallery'],
    ...[
      'homepage',
      'inbox',
      'javascript',
      'link',
      'links',
      'log',
      'login',
      'mail',
      'min',
      'mins',
      'newsletter',
    ],
    ...['newsletters', 'notifications', 'paywall', 'pdf', 'photo', 'photos', 'podcast', 'podcasts', 'post'],
    ...['posts', 'print', 'printable', 'replies', 'reprints', 'rss', 'slideshow', 'sponsored', 'subscribe'],
    ...['subscribed', 'subscriber', 'subscribers', 'subscription', 'subscriptions', 'transcript', 'tweet'],
    ...[
      'advertorial',
      'courtesy',
      'paid',
      'photograph',
      'photographs',
      'related',
      'sponsor',
      'partner',
      'sponsors',
    ],
    ...['tweets', 'unmute', 'unsubscribe', 'url', 'username', 'video', 'videos', 'webpage', 'website'],
  ],
  examples: {
    labels: ['Share this article', 'View comments', 'Read also', 'Download the podcast', 'Subscribe today'],
    subheadings: [
      ...['Not now', 'Back us', 'Speak up now', 'Go deeper', 'Have your say', 'On now', 'Stay connected'],
      ...['Got a story?', 'Keep me posted', 'Thanks to you', 'Search here', 'Your turn'],
    ],
  },
}
