/** Slots of the names of networks, messengers and readers, which are the same in every language. */
export const networkSlots = {
  net: [
    ...['Facebook', 'FB', 'Twitter', 'X', 'Instagram', 'Insta', 'LinkedIn', 'WhatsApp', 'TikTok', 'YouTube'],
    ...[
      'Telegram',
      'Pinterest',
      'Reddit',
      'Snapchat',
      'Threads',
      'Bluesky',
      'Mastodon',
      'Messenger',
      'Viber',
    ],
    ...['Signal', 'Discord', 'Twitch', 'Flipboard', 'Tumblr', 'Pocket', 'Flattr', 'VKontakte', 'VK', 'Skype'],
    ...['WeChat', 'Weibo', 'Xing', 'Digg', 'Delicious', 'StumbleUpon', 'Diaspora', 'Soundcloud', 'Spotify'],
    ...['Deezer', 'Evernote', 'Instapaper', 'Blogger', 'Viadeo', 'Buffer', 'Koo', 'Gettr', 'Myspace'],
    ...['Dailymotion', 'Vimeo', 'Rumble', 'Substack', 'Feedly', 'Castbox', 'Acast'],
  ],
  network: [
    '{net}',
    'Facebook Messenger',
    'Google (Plus|+|News|Actualités|Actu|Discover|Podcasts)',
    'Apple (News|Podcasts)',
    'Amazon Music',
    'Microsoft Start',
    'Hacker News',
    'X (ex|anciennement|formerly|ex-) Twitter',
    'Twitter X',
    'Linked In',
    'You Tube',
    'Whats App',
    'Tik Tok',
  ],
} as const

/** Those of them that name nothing else. */
export const networkNames = [
  ...[
    'Facebook',
    'Twitter',
    'Instagram',
    'LinkedIn',
    'WhatsApp',
    'TikTok',
    'YouTube',
    'Telegram',
    'Pinterest',
  ],
  ...[
    'Bluesky',
    'Mastodon',
    'Snapchat',
    'Flipboard',
    'Spotify',
    'Deezer',
    'Substack',
    'Dailymotion',
    'Google',
  ],
] as const

/** Names of agencies and picture banks that name nothing else. */
export const agencyNames = [
  ...[
    'AFP',
    'Reuters',
    'Belga',
    'Keystone',
    'ATS',
    'EFE',
    'DPA',
    'ANSA',
    'EPA',
    'AAP',
    'PTI',
    'Getty',
    'Alamy',
  ],
  ...['Shutterstock', 'iStock', 'Unsplash', 'Pexels', 'Pixabay', 'Freepik', 'Maxppp', 'Sipa', 'Abaca'],
  ...['Taboola', 'Outbrain', 'Ligatus'],
] as const
