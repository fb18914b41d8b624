import { describe, expect, it } from 'vitest'
import { parseHtmlArticle } from '../../../src/html/index.ts'
import { renderHtml } from '../../../src/html/render.ts'
import { markLines } from '../../../src/layout/model/markup.ts'
import { MarkupTree } from '../../../src/layout/model/markup-tree.ts'
import { purposeOf, purposesOf } from '../../../src/layout/model/markup-words.ts'
import { Story } from '../../../src/layout/model/story.ts'

const prose = (topic: string): string =>
  `Le conseil a longuement parlé ${topic} mardi soir, et la décision, attendue depuis des mois, a été votée à une large majorité.`
const article = ['de l’école', 'du pont', 'des bus', 'du stade']
  .map((topic) => `<p>${prose(topic)}</p>`)
  .join('')

/** The tree of a page whose paragraphs, and nothing else, look like prose. */
function treeOf(html: string): MarkupTree {
  const { blocks } = renderHtml(html)
  return new MarkupTree(
    blocks,
    blocks.map(({ text }) => (text.length > 80 ? 3 : -3)),
    blocks.findIndex(({ markup }) => markup!.element.name === 'h1'),
  )
}

describe('the tree of a page', () => {
  it('finds the container that holds the prose and little else', () => {
    const { main } = treeOf(
      `<div id="page"><ul><li>Accueil</ul><h1>Un titre</h1><div id="texte">${article}</div><ul><li>Contact</ul></div>`,
    )
    expect(main.element.tokens).toEqual(['texte'])
  })

  it('takes no thread of comments for it, however long', () => {
    const comments = `<div class="comments">${article}${article}</div>`
    const { main } = treeOf(`<div><h1>Un titre</h1><div class="story">${article}</div></div>${comments}`)
    expect(main.element.tokens).not.toContain('comments')
  })

  it('counts the words of what is set into the main container, not of what is around it', () => {
    const html = `<div class="page with sidebar"><h1>Titre</h1><div id="main">${article}<div class="newsletter-box"><p>Inscrivez-vous</div></div></div>`
    const { blocks } = renderHtml(html)
    const lines = markLines({
      blocks,
      text: blocks.map(() => 0),
      scores: blocks.map(({ text }) => (text.length > 80 ? 3 : -3)),
      title: 0,
      told: blocks.map(() => ({ story: null, description: 0 })),
    })
    const inserted = lines[blocks.findIndex(({ text }) => text === 'Inscrivez-vous')]!
    expect(inserted.box.purposes & purposeOf('subscribe')).not.toBe(0)
    expect(inserted.box.outside).toBe(0)
    for (const line of lines.slice(1, 4)) expect(line.box.purposes & purposeOf('sidebar')).toBe(0)
  })
})

describe('words of markup', () => {
  const element = (name: string, ...tokens: string[]) => ({ name, tokens, depth: 1, parent: null })
  it('say what an element is for', () => {
    expect(purposesOf(element('div', 'comment', 'list'))).toBe(purposeOf('comments'))
    expect(purposesOf(element('div', 'related', 'posts'))).toBe(purposeOf('related'))
    expect(purposesOf(element('div', 'wrapper'))).toBe(0)
  })
  it('say nothing where the whole page bears them', () => {
    expect(purposesOf(element('body', 'has', 'sidebar'))).toBe(0)
  })
})

describe('a story told in the data of a page', () => {
  const story = new Story('La halle du marché a rouvert lundi, après deux ans de travaux.')
  it('knows its own lines, whatever their marks', () => {
    expect(story.share('« La halle du marché a rouvert lundi »')).toBe(1)
    expect(story.share('Les abonnés lisent aussi notre supplément')).toBe(0)
  })
  it('cannot tell of a few words', () => {
    expect(story.share('La halle')).toBeNull()
  })
})

describe('an article between the elements of its page', () => {
  const kept = (html: string): string[] => parseHtmlArticle(html).blocks.map(({ text }) => text)
  const page = (inside: string, after = ''): string =>
    `<html><head><title>Le pont rouvre à Vaubrun</title></head><body><nav><a href="/">Accueil</a></nav><main><h1>Le pont rouvre à Vaubrun</h1><div class="article-body">${article}${inside}${article.replaceAll('mardi', 'jeudi')}</div>${after}</main></body></html>`

  it('leaves out what its element names', () => {
    for (const inserted of [
      '<aside class="related-posts"><p><a href="/a">Une tout autre histoire à lire sur notre site</a></p></aside>',
      '<figure><img src="a.jpg"><figcaption>Le pont vu de la rive gauche, dimanche matin.</figcaption></figure>',
      '<div class="advert"><p>Les prix tombent chez Meublor jusqu’à samedi soir</p></div>',
    ]) {
      const words = inserted.replace(/<[^>]+>/g, '')
      expect(kept(page(inserted)).join(' ')).not.toContain(words)
      expect(kept(page(inserted))).toHaveLength(8)
    }
  })

  it('keeps a paragraph that only mentions such words', () => {
    const paragraph = `<p>${prose('de la publicité et des commentaires')}</p>`
    expect(kept(page(paragraph))).toHaveLength(9)
  })

  it('names what it leaves out by the element', () => {
    const { boilerplate } = parseHtmlArticle(
      page('', '<div class="comments"><p>Zorglub</p><p>Enfin une bonne nouvelle, il était temps.</p></div>'),
    )
    expect(boilerplate.find(({ text }) => text.startsWith('Enfin'))?.kind).toBe('comments')
    expect(boilerplate.find(({ text }) => text === 'Accueil')?.kind).toBe('navigation')
  })

  it('makes no lead of a first paragraph that looks like the next, whatever stands between', () => {
    const figure = '<figure><img src="a.jpg"><figcaption>Le pont, dimanche matin.</figcaption></figure>'
    const lead = parseHtmlArticle(page('').replace('</p>', `</p>${figure}`)).standfirst
    expect(lead).toBeNull()
  })

  it('makes list items, subheadings and table rows of their elements', () => {
    const inside = '<h2>Un pont de deux siècles</h2><ul><li>ouverture lundi</li><li>entrée libre</li></ul>'
    const { blocks } = parseHtmlArticle(page(inside))
    expect(blocks.slice(4, 7).map(({ kind }) => kind)).toEqual(['subheading', 'listItem', 'listItem'])
  })
})
