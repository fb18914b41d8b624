import type { MarkupElement } from '../../text/index.ts'

/** What an element may be for. */
export const purposes = [
  'navigation',
  'comments',
  'share',
  'related',
  'promotion',
  'advert',
  'subscribe',
  'sidebar',
  'dialog',
  'overlay',
  'notice',
  'author',
  'facts',
  'tags',
  'foot',
  'caption',
  'hidden',
  'content',
] as const

export type Purpose = (typeof purposes)[number]

/** Words of class, id, role and itemprop, by what they say that an element is for: markup has a vocabulary of its own. */
const markupWords: Readonly<Record<Purpose, string>> = {
  navigation:
    'nav navbar navigation menu submenu megamenu topmenu mainmenu breadcrumb breadcrumbs pagination pager paging toc sommaire tabs toolbar tools search searchbar skip',
  comments:
    'comment comments commentlist commenter commentaire commentaires disqus reply replies respond discussion discussions reaction reactions forum thread threads threaded livefyre coral spotim',
  share:
    'share sharing shares shared sharebar sharedaddy sharethis addthis addtoany social socials partage partager sns follow followers likes sharer jetpack',
  related:
    'related recommended recommendation recommendations recommend recirc recirculation suggested suggestion suggestions similar readmore mostread popular trending outbrain taboola zergnet revcontent crosslink crosslinks seealso alsolike alsoread upnext readnext morefrom',
  promotion:
    'teaser teasers promo promos promotion promotions promoted featured latest recent card cards tile tiles',
  advert:
    'ad ads adv advert adverts advertisement advertisements advertising advertorial adslot adunit adbox sponsor sponsors sponsored dfp gpt adsense pub publicite affiliate commercial',
  subscribe:
    'newsletter newsletters subscribe subscriber subscribers subscription subscriptions signup register paywall abonnement abonnements abonne abonner optin mailchimp login signin account donate donation donations membership cta',
  sidebar: 'sidebar sidebars aside asides rail widget widgets complementary secondary tertiary',
  dialog: 'modal popup popin popmake dialog cookie cookies consent gdpr rgpd',
  overlay: 'overlay lightbox tooltip toast privacy drawer dropdown',
  notice: 'message messages notice notices notification notifications alert alerts',
  author: 'author authors auteur auteurs byline bylines vcard bio biography contributor contributors profile',
  facts:
    'date dates dateline time timestamp published pubdate updated posted postmeta meta metadata info infos signature source sources readingtime duration',
  tags: 'tag tags tagcloud keywords topics topic category categories rubrique rubriques hashtags',
  foot: 'footer foot bottom copyright colophon legal contentinfo disclaimer disclosure',
  caption: 'caption captions figcaption credit credits legend legende copyrights photocredit',
  hidden: 'hidden hide invisible visually screenreader sr noprint print',
  content:
    'article articlebody articletext content contents entry post body bodytext story storybody text texte prose main maincontent paragraph hentry richtext wysiwyg markdown',
}

const bits = new Map<string, number>()
purposes.forEach((purpose, at) => {
  for (const word of markupWords[purpose].split(' ')) bits.set(word, (bits.get(word) ?? 0) | (1 << at))
})

/** The bit of a purpose. */
export const purposeOf = (purpose: Purpose): number => 1 << purposes.indexOf(purpose)

/** Classes of body and html speak of the whole page. */
const isPage = ({ name }: MarkupElement): boolean => name === 'body' || name === 'html'

const sidebar = purposeOf('sidebar')
const builder = 'elementor'

/** Bits of what an element says that it is for. */
export function purposesOf(element: MarkupElement): number {
  if (isPage(element)) return 0
  let all = 0
  for (const token of element.tokens) all |= bits.get(token) ?? 0
  // A page that is built of widgets has its text in one.
  return element.tokens.includes(builder) ? all & ~sidebar : all
}
