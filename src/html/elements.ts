// Names of elements, as the HTML standard groups them.

/** Elements whose start and end break a line, as `innerText` has it. */
export const blockElements: ReadonlySet<string> = new Set(
  (
    'address article aside blockquote body button caption center dd details dialog dir div dl dt fieldset figcaption ' +
    'figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main menu nav ol optgroup ' +
    'option p pre search section summary table tbody tfoot thead tr ul xmp'
  ).split(' '),
)

/** Blocks with a margin: a blank line stands before and after them. */
export const spacedElements: ReadonlySet<string> = new Set(
  'p h1 h2 h3 h4 h5 h6 blockquote figure ul ol dl pre table hr article section'.split(' '),
)

/** Elements whose content is never shown as text of the page. */
export const unseenElements: ReadonlySet<string> = new Set(
  (
    'script style noscript template title svg math iframe object embed canvas audio video select datalist textarea ' +
    'noembed noframes head'
  ).split(' '),
)

/** Elements without content or end tag. */
export const voidElements: ReadonlySet<string> = new Set(
  'area base br col embed hr img input link meta param source track wbr frame basefont bgsound keygen'.split(
    ' ',
  ),
)

/** What may stand in the head of a page: the start of anything else ends the head. */
export const headElements: ReadonlySet<string> = new Set(
  'html head title base link meta style script noscript template'.split(' '),
)

/** Cells of a table row: they are set apart by a tab. */
export const cellElements: ReadonlySet<string> = new Set(['td', 'th'])

/** An element ends when one of these opens, unless one of `until` stands between. */
export const impliedEnds: ReadonlyMap<
  string,
  { readonly ends: readonly string[]; readonly until: readonly string[] }
> = new Map([
  ['li', { ends: ['li'], until: ['ul', 'ol', 'menu', 'dir'] }],
  ['dt', { ends: ['dt', 'dd'], until: ['dl'] }],
  ['dd', { ends: ['dt', 'dd'], until: ['dl'] }],
  ['td', { ends: ['td', 'th'], until: ['tr', 'table'] }],
  ['th', { ends: ['td', 'th'], until: ['tr', 'table'] }],
  ['tr', { ends: ['tr'], until: ['table'] }],
  ['tbody', { ends: ['thead', 'tbody', 'tfoot'], until: ['table'] }],
  ['tfoot', { ends: ['thead', 'tbody'], until: ['table'] }],
  ['option', { ends: ['option'], until: ['select', 'datalist'] }],
])

/** A block ends the paragraph that stands open, unless one of these stands between. */
export const paragraphBounds: readonly string[] = [
  'table',
  'td',
  'th',
  'button',
  'caption',
  'object',
  'template',
]
