import type { TellingWords } from '../../shape/boilerplate.ts'

/** What the words of a notice speak of. */
export const telling: TellingWords = {
  address: ['you', 'your', 'yours', 'us', 'our', 'we', 'i', 'my', 'me', 're', 'll', 've'],
  kinds: {
    'comment-form': [
      ...['comment', 'commenting', 'moderated', 'moderation', 'civil', 'respectful', 'username', 'guest'],
      ...['required', 'fields', 'guidelines', 'polite'],
    ],
    comments: ['comments', 'replies', 'reply', 'commenters', 'discussion', 'likes', 'upvotes', 'moderator'],
    share: ['share', 'sharing', 'print', 'printable', 'tweet', 'bookmark', 'save'],
    follow: [
      ...['follow', 'facebook', 'twitter', 'instagram', 'tiktok', 'whatsapp', 'bluesky', 'mastodon'],
      ...['linkedin', 'telegram', 'youtube', 'channel', 'social'],
    ],
    newsletter: [
      ...[
        'newsletter',
        'newsletters',
        'inbox',
        'email',
        'emails',
        'unsubscribe',
        'briefing',
        'spam',
        'signup',
      ],
    ],
    subscription: [
      ...[
        'subscribe',
        'subscription',
        'subscriptions',
        'plan',
        'plans',
        'offer',
        'offers',
        'trial',
        'unlimited',
      ],
      ...['edition', 'cancel', 'price', 'commitment'],
    ],
    paywall: ['subscriber', 'subscribers', 'locked', 'unlock', 'premium', 'limit', 'remaining', 'exclusive'],
    donation: [
      ...[
        'donate',
        'donation',
        'donations',
        'donors',
        'support',
        'supporters',
        'nonprofit',
        'deductible',
        'gift',
      ],
      ...['chip', 'membership', 'fundraising'],
    ],
    'app-promo': ['app', 'notifications', 'notification', 'download', 'android', 'iphone'],
    advertisement: [
      ...['advertisement', 'advertising', 'ad', 'ads', 'sponsored', 'sponsor', 'partner', 'partners'],
      ...['commission', 'affiliate', 'promo'],
    ],
    player: ['video', 'listen', 'audio', 'podcast', 'player', 'playback', 'watch', 'stream'],
    embed: ['tweet', 'consent', 'content', 'embedded'],
    cookie: ['cookies', 'cookie', 'consent', 'accept', 'reject', 'preferences'],
    copyright: ['reproduced', 'republished', 'reproduction', 'rights', 'copyright', 'permission'],
    legal: ['terms', 'privacy', 'policy', 'conditions', 'disclaimer', 'liability', 'ethics', 'standards'],
    login: ['login', 'signin', 'account', 'password', 'register', 'registered'],
    feedback: ['typo', 'error', 'mistake', 'tip', 'tips', 'contact', 'feedback', 'newsroom', 'witness'],
    code: ['loading', 'loads', 'wait', 'javascript', 'browser', 'reload'],
    'author-bio': ['reporter', 'correspondent', 'columnist', 'journalist', 'author', 'writer'],
  },
  examples: [
    ['We read all of your comments', 'comments'],
    ['You can find us on Instagram', 'follow'],
    ['Our best offer yet', 'subscription'],
    ['Please keep it civil', 'comment-form'],
    ['Our reports may not be reproduced', 'copyright'],
    ['Neon advertising is fading from the streets of northern towns', null],
    ['A lime tree two centuries old comes down', null],
  ],
}
