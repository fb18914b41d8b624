import { describe, expect, it } from 'vitest'
import { renderHtml } from '../../src/html/render.ts'

/** Text and source of each block, an `|` between. */
const blocks = (html: string): string[] =>
  renderHtml(html).blocks.map(({ text, span }) => `${text} | ${html.slice(span.start, span.end)}`)
const texts = (html: string): string[] => renderHtml(html).blocks.map(({ text }) => text)

describe('renderHtml', () => {
  it('makes a block of each block element and each line', () => {
    expect(
      texts('<h1>Un titre</h1><p>Une phrase.<br>Une autre.<p>Un paragraphe<ul><li>un<li>deux</ul>fin'),
    ).toEqual(['Un titre', 'Une phrase.', 'Une autre.', 'Un paragraphe', 'un', 'deux', 'fin'])
  })

  it('decodes entities and keeps spans in the HTML', () => {
    expect(blocks('<p>L&rsquo;&eacute;t&#233; &amp; <b>la</b>&nbsp;pluie</p>')).toEqual([
      'L’été & la\u00a0pluie | L&rsquo;&eacute;t&#233; &amp; <b>la</b>&nbsp;pluie',
    ])
  })

  it('maps every unit of a text to its source', () => {
    const html = '<p>caf&eacute; <i>noir</i> et l&rsquo;eau</p>'
    const [block] = renderHtml(html).blocks
    const at = block!.text.indexOf('noir')
    expect(html.slice(block!.map.start(at), block!.map.end(at + 4))).toBe('noir')
    expect(html.slice(block!.map.start(3), block!.map.end(4))).toBe('&eacute;')
    const eau = block!.text.indexOf('eau')
    expect(html.slice(block!.map.start(eau), block!.map.end(eau + 3))).toBe('eau')
  })

  it('leaves out what is not shown', () => {
    expect(
      texts(
        '<head><title>Le titre</title><style>p{}</style></head><script>var a = "<p>non</p>"</script><noscript><p>non</p></noscript>' +
          '<template><p>non</p></template><p hidden>non</p><p style="color:red;display: none">non</p><svg><title>non</title></svg><p>oui',
      ),
    ).toEqual(['oui'])
  })

  it('ends the head where the body begins, though no tag says so', () => {
    expect(texts('<head><title>Le titre</title><link rel=icon href=/i><p>oui')).toEqual(['oui'])
  })

  it('ends a line at a break of any spelling, and none at what shows nothing', () => {
    expect(texts('<p>un<br/>deux</br>trois<br>&#8203;<br>quatre <svg viewBox="0 0 1 1"/>ans</p>')).toEqual([
      'un',
      'deux',
      'trois',
      'quatre ans',
    ])
    expect(texts('un<svg><text><![CDATA[non]]></text><path/>non</svg> deux')).toEqual(['un deux'])
  })

  it('ends a paragraph at the next, whatever stands open inside it', () => {
    expect(texts('<p><b>un<p>deux</b><ul><li><i>trois<li>quatre</i></ul>')).toEqual([
      'un',
      'deux',
      'trois',
      'quatre',
    ])
  })

  it('ends an item at the next of its own list, not of one inside it', () => {
    const { blocks } = renderHtml('<ul><li>un<ol><li>deux</ol><li>trois</ul>')
    const around = blocks.map(({ markup }) => {
      const names: string[] = []
      for (let at: (typeof markup & object)['element'] | null = markup!.element; at; at = at.parent)
        names.push(at.name)
      return names.join('<').replace(/<$/, '')
    })
    expect(around).toEqual(['li<ul', 'li<ol<li<ul', 'li<ul'])
  })

  it('believes the first of two attributes, and no end tag that breaks off', () => {
    const { blocks } = renderHtml('<p class="lead" class="body">un</p class')
    expect(blocks.map(({ text, markup }) => [text, markup!.element.tokens])).toEqual([['un', ['lead']]])
  })

  it('reads a table row as a line, its cells apart', () => {
    expect(texts('<table><tr><td>un<td>deux</tr><tr><td>trois</td></tr></table>')).toEqual([
      'un deux',
      'trois',
    ])
  })

  it('keeps the lines of preformatted text', () => {
    expect(blocks('<pre>un\n  deux\ntrois</pre>')).toEqual(['un | un', 'deux | deux', 'trois | trois'])
    expect(blocks('<pre>un&#10;deux &amp;\ntrois</pre>')).toEqual([
      'un | un',
      'deux & | deux &amp;',
      'trois | trois',
    ])
  })

  it('tells what the markup knows', () => {
    const [first, second] = renderHtml(
      '<article class="articleBody main"><p id="chapo">un <a href="/">lien</a></p><li>puce</article>',
    ).blocks
    expect(first!.markup).toMatchObject({
      element: { name: 'p', tokens: ['chapo'], parent: { name: 'article', tokens: ['body', 'main'] } },
      linkShare: 4 / 7,
    })
    expect(second!.markup!.element.name).toBe('li')
  })

  it('tells what is hidden from those who hear the page', () => {
    const [block] = renderHtml('<p aria-hidden="true" class="lead">un</p>').blocks
    expect(block!.markup!.element.tokens).toEqual(['lead', 'hidden'])
  })

  it('knows the innermost element around a whole line', () => {
    const [first, second] = renderHtml(
      '<div><span class="credit"> <b>Photo</b> <i>Nina Roy</i></span></div><p>un <b>mot</b></p>',
    ).blocks
    expect([first!.markup!.element.name, second!.markup!.element.name]).toEqual(['span', 'p'])
  })

  it('survives broken nesting', () => {
    expect(texts('<b><p>un</b> deux</p></div><i>trois<div>quatre</i></div></p>cinq')).toEqual([
      'un deux',
      'trois',
      'quatre',
      'cinq',
    ])
    expect(texts('<p>sans fin <')).toEqual(['sans fin <'])
    expect(texts('')).toEqual([])
  })

  it('reads deep nesting without a stack of its own', () => {
    expect(texts(`${'<div>'.repeat(50_000)}fond${'</div>'.repeat(50_000)}`)).toEqual(['fond'])
  })

  it('gathers what the head says', () => {
    const { head } = renderHtml(
      '<html lang="fr-FR"><head><title>Un &amp; deux</title><link rel=canonical href=/a><meta property="og:title" content="Un"><script type="application/ld+json">{"a": 1}</script></head>',
    )
    expect([head.language, head.title, head.canonical, head.meta.get('og:title'), head.jsonLd]).toEqual([
      'fr-FR',
      'Un & deux',
      '/a',
      ['Un'],
      ['{"a": 1}'],
    ])
  })
})

describe('what elements of the body say', () => {
  it('is the content of their properties, as far as it says something', () => {
    const { head } = renderHtml(
      '<link rel="stylesheet" href="/a.css"><link rel="canonical" href="/b"><b itemprop="author" content=" Odile Fabre "></b><b itemprop="keywords" content=" "></b>',
    )
    expect([...head.microdata]).toEqual([['author', ['Odile Fabre']]])
    expect(head.canonical).toBe('/b')
  })
})
