import { describe, expect, it } from 'vitest'
import { parseHtmlArticle } from '../../../src/html/index.ts'

const paragraphs = [
  'Plus de quatre cents coureurs ont pris dimanche le départ du cross de Vaubrun, sous une pluie battante qui a transformé le parcours en bourbier.',
  'Le maire de la commune, Luc Ferrand, a salué « une fête qui rassemble tous les villages de la vallée ».',
  'Les bénévoles avaient passé la nuit à pomper l’eau dans les champs. Deux passages ont dû être déplacés au dernier moment.',
  'La prochaine épreuve se courra le 3 mars à Saint-Aubert, sur un parcours que les organisateurs promettent plus sec.',
  'Les inscriptions ouvriront lundi en mairie et sur place une heure avant le départ.',
]
const inserts = {
  'a table': '<table><tr><th>Club</th><th>Points</th></tr><tr><td>Vaubrun</td><td>41</td></tr></table>',
  'a list': '<ul><li>Ilyès Haddad, 32 min 10</li><li>Paul Garnier, 32 min 41</li></ul>',
  'a list of terms': '<dl><dt>Distance</dt><dd>9,4 km</dd><dt>Dénivelé</dt><dd>180 m</dd></dl>',
  'a quotation':
    '<blockquote>« On n’avait jamais vu autant de boue »<footer>Un coureur</footer></blockquote>',
  pictures:
    '<div class="gallery"><figure><img><figcaption>1. Le départ</figcaption></figure><figure><img><figcaption>2. L’arrivée</figcaption></figure></div>',
  'a post':
    '<blockquote class="twitter-tweet"><p>Quelle course !</p>&mdash; Vaubrun (@vaubrun) <a href="https://example.org/1">3 mars</a></blockquote>',
  'an advertisement': '<div class="ad-slot"><span>Publicité</span></div>',
  'a box of links':
    '<aside class="related"><h3>À lire aussi</h3><ul><li><a href="/a">Le stade ferme pour travaux</a></li></ul></aside>',
  'a form':
    '<div class="newsletter"><h4>Notre newsletter</h4><p>Recevez chaque matin l’essentiel.</p><form><input><button>S’inscrire</button></form></div>',
  'a link to the comments': '<div class="count"><a href="#c">12 commentaires</a></div>',
}
const title = 'Le cross de Vaubrun sous la pluie'
const after =
  '<section><h2>Les plus lus</h2><ul><li><a href="/p">La piscine rouvre après six mois de travaux</a></li></ul></section>'
/** Pages of one text: `parts` before, inside and after what is set in. */
const pages: Readonly<Record<string, (parts: readonly string[]) => string>> = {
  'of nothing else': (parts) => `<title>${title}</title><h1>${title}</h1>${parts.join('')}`,
  'with an article element': (parts) =>
    `<title>${title}</title><nav><a href="/">Accueil</a></nav><main><article><h1>${title}</h1>${parts.join('')}</article>${after}</main>`,
  'of sections': (parts) =>
    `<title>${title}</title><h1>${title}</h1>${parts.map((part) => `<div class="block">${part}</div>`).join('')}${after}`,
}
const written = (from: number, to: number): string =>
  paragraphs
    .slice(from, to)
    .map((text) => `<p>${text}</p>`)
    .join('')

describe('paragraphs behind what is set into an article', () => {
  for (const [shell, page] of Object.entries(pages))
    for (const [insert, html] of Object.entries(inserts))
      it(`are kept behind ${insert}, on a page ${shell}`, () => {
        for (const before of [1, 2, 3])
          for (const behind of [1, 2]) {
            const article = parseHtmlArticle(
              page([written(0, before), html, written(before, before + behind)]),
            )
            const kept = [article.standfirst, ...article.blocks].map((block) => block?.text)
            expect(kept).toEqual(expect.arrayContaining(paragraphs.slice(0, before + behind)))
          }
      })
})

describe('paragraphs that stand elsewhere', () => {
  it('are not taken for their look', () => {
    const teaser =
      '<p>Une grange a brûlé dans la nuit à Meulan, sans faire de blessé, selon les pompiers.</p>'
    const talk = `<div class="comments"><h3>2 commentaires</h3><div><p>Bravo à tous les bénévoles, quelle organisation.</p></div></div>`
    const { blocks } = parseHtmlArticle(
      `<title>${title}</title><main><article><h1>${title}</h1>${written(0, 4)}</article><section><h2>À lire aussi</h2><a href="/b">Une grange détruite</a>${teaser}</section>${talk}</main>`,
    )
    expect(blocks.map(({ text }) => text)).toEqual(paragraphs.slice(0, 4))
  })
})
