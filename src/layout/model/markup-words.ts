import type { MarkupElement } from '../../text/index.ts'

/** What the words of class, id, role and itemprop say that an element is for. */
export const purposes = [
  'navigation',
  'comments',
  'share',
  'related',
  'advert',
  'subscribe',
  'sidebar',
  'overlay',
  'credits',
  'tags',
  'head',
  'foot',
  'caption',
  'lead',
  'player',
  'list',
  'hidden',
  'content',
] as const

export type Purpose = (typeof purposes)[number]

/** Words that pages use in class and id, by what they say. Markup has a vocabulary of its own, whatever the page's language. */
export const markupWords: Readonly<Record<Purpose, string>> = {
  navigation:
    'nav navbar navigation menu submenu megamenu topmenu mainmenu breadcrumb breadcrumbs pagination pager paging toc sommaire tabs toolbar search skip',
  comments:
    'comment comments commentlist commentaire commentaires disqus reply replies respond discussion discussions reaction reactions forum livefyre review reviews',
  share:
    'share sharing shares shared sharedaddy sharethis addthis addtoany social socials partage partager sns follow likes',
  related:
    'related recommended recommendation recommendations recommend recirc recirculation suggested suggestions similar readmore popular trending mostread latest recent associated outbrain taboola zergnet revcontent crosslink crosslinks seealso alsolike alsoread teaser teasers promo promos promotion promoted featured next prev previous upnext more',
  advert:
    'ad ads adv advert adverts advertisement advertisements advertising adslot adunit adbox sponsor sponsors sponsored dfp gpt adsense pub publicite banner affiliate commercial',
  subscribe:
    'newsletter newsletters subscribe subscriber subscription signup register paywall premium offer abonnement abonne abonner optin mailchimp login signin account donate donation donations support cta',
  sidebar:
    'sidebar sidebars aside rail widget widgets complementary secondary rightcol leftcol column right left',
  overlay:
    'modal popup popin overlay lightbox tooltip toast cookie cookies consent gdpr rgpd dialog drawer notice alert dropdown',
  credits:
    'byline bylines author authors auteur vcard date dates dateline time timestamp published updated posted postmeta meta metadata info infos signature bio source',
  tags: 'tag tags keywords topics category categories rubrique rubriques label labels',
  head: 'header head masthead top topbar banner logo title headline kicker hero',
  foot: 'footer foot bottom copyright colophon legal contentinfo',
  caption: 'caption captions figcaption credit credits legend legende photo image img figure picture media',
  lead: 'chapo lead intro standfirst summary excerpt dek deck subtitle subheadline subhead abstract description',
  player:
    'player video videos audio podcast gallery slideshow carousel slider swiper embed iframe map chart infobox',
  list: 'list lists listing feed grid card cards item items tile tiles block blocks box module',
  hidden: 'hidden hide invisible screen reader visually sr noprint noscript none collapsed collapse',
  content:
    'article articlebody articletext content contents entry post body story storybody text texte texttext prose main maincontent bodytext paragraph hentry richtext wysiwyg markdown blog',
}

const bits = new Map<string, number>()
purposes.forEach((purpose, at) => {
  for (const word of markupWords[purpose].split(' ')) bits.set(word, (bits.get(word) ?? 0) | (1 << at))
})

/** The bit of a purpose. */
export const purposeOf = (purpose: Purpose): number => 1 << purposes.indexOf(purpose)

/** Classes of body and html speak of the whole page. */
const isPage = ({ name }: MarkupElement): boolean => name === 'body' || name === 'html'

/** Bits of what an element says that it is for. */
export function purposesOf(element: MarkupElement): number {
  if (isPage(element)) return 0
  let all = 0
  for (const token of element.tokens) all |= bits.get(token) ?? 0
  return all
}

/** How many words of an element name content: "article-body" has two. */
export function contentWords(element: MarkupElement): number {
  if (isPage(element)) return 0
  const content = purposeOf('content')
  let count = 0
  for (const token of element.tokens) if ((bits.get(token) ?? 0) & content) count++
  return count
}
