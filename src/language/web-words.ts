import { networkSlots } from './networks.ts'

/**
 * Words that pages of all languages have for their own technique, in lower case, of four letters and more: they speak
 * of the page, not of its subject, more often than not. Names of networks, of agencies for pictures and of payments.
 */
export const webWords: readonly string[] = [
  ...networkSlots.net.map((name) => name.toLowerCase()).filter((name) => name.length >= 4),
  ...['newsletter', 'newsletters', 'cookie', 'cookies', 'login', 'logout', 'captcha', 'recaptcha', 'akismet'],
  ...['gravatar', 'disqus', 'wordpress', 'blogspot', 'spam', 'javascript', 'browser', 'adblock'],
  ...['email', 'emails', 'mail', 'mails', 'gmail', 'feed', 'feedback', 'copyright', 'download', 'downloads'],
  ...['podcast', 'podcasts', 'blog', 'blogs', 'weblog', 'online', 'offline', 'shop', 'store'],
  ...['website', 'internet', 'link', 'links', 'tags', 'admin', 'http', 'https', 'html'],
  ...['premium', 'abonnement', 'android', 'iphone', 'ipad', 'apps', 'paypal', 'steady', 'patreon'],
  ...['google', 'amazon', 'affiliate', 'partner', 'sponsor', 'sponsored', 'marketing', 'advertisement'],
  ...['foto', 'fotos', 'photo', 'photos', 'getty', 'images', 'shutterstock', 'istock', 'unsplash', 'pixabay'],
  ...['pexels', 'fotolia', 'alamy', 'reuters', 'imago', 'screenshot', 'video', 'videos', 'trailer', 'stream'],
]
