import type { PeopleData } from '../../shape/people.ts'
import { firstNames } from './first-names.ts'
import {
  documents,
  groups,
  kin,
  knownOrganisations,
  organisations,
  organisationTails,
} from './organisations.ts'
import { eponyms, nationalities, places } from './places.ts'
import { ages, paraphrases, roles } from './roles.ts'

export const people: PeopleData = {
  plurals: [
    ['s', 's'],
    ['x', 'x'],
    ['z', 'z'],
    ['al', 'aux'],
    ['eau', 'eaux'],
    ['', 's'],
  ],
  headFirst: true,
  honorifics: {
    masculine:
      'M., M, Mr, Monsieur, Mgr, Monseigneur, Dom, père, abbé, frère, sir, lord, cheikh, don, Herr, Senhor, Señor',
    feminine:
      'Mme, Mᵐᵉ, Mlle, Mrs, Ms, Miss, Madame, Mademoiselle, lady, dame, sœur, doña, Frau, Señora, Signora',
    either: 'Me, Mᵉ, Maître, Dr, Pr, Prof., Docteur, Professeur, Docteure, Professeure',
    plural: 'MM., MM, Messieurs, Drs, Prs, Mes',
    femininePlural: 'Mmes, Mlles, Mesdames, Mesdemoiselles',
  },
  titles: [
    { forms: 'Me, Mᵉ, Maître, Mes', role: 'avocat', class: 'lawyer' },
    { forms: 'Dr, Docteur, Docteure', role: 'médecin', class: 'doctor' },
    { forms: 'Pr, Prof., Professeur, Professeure', role: 'professeur', class: 'researcher' },
    { forms: 'Mgr, Monseigneur', role: 'évêque', class: 'religious' },
    { forms: 'abbé, père, Dom', role: 'prêtre', class: 'religious' },
    { forms: 'sœur', role: 'religieux', class: 'religious' },
  ],
  roles,
  paraphrases,
  roleEndings: {
    researcher: 'logue, logiste, ographe, icien, icienne',
    doctor: 'logue, logiste, iatre, icien, icienne',
    artist: 'iste, icien, icienne, ographe',
    worker: 'iste, icien, icienne',
  },
  otherEndings: `catalogue, dialogue, monologue, épilogue, prologue, analogue, homologue, décalogue, orthographe, paragraphe, autographe, télégraphe, sismographe,
    chronographe, modiste, réaliste, pessimiste, optimiste, raciste, sexiste, terroriste, ancienne`,
  ages,
  epithets: `ancien/ancienne, jeune, vieux/vieille, vieil, nouveau/nouvelle, nouvel, actuel/actuelle, futur/future, grand/grande, petit/petite, célèbre, principal/principale, premier/première,
    second/seconde, deuxième, troisième, numéro, ex, vice, simple, autre, même, feu/feue, seul/seule, beau/belle, bon/bonne, bouillant/bouillante, très, tout/toute, haut/haute, double, triple, quadruple, ci-devant, éphémère, fameux/fameuse, richissime, septuple, influent/influente, puissant/puissante, dernier/dernière, propre, pauvre, malheureux/malheureuse, désormais, éternel/éternelle, charismatique, emblématique, actuel/actuelle, brillant/brillante, remuant/remuante, ex-premier/ex-première, ex-grand/ex-grande, ex-vice`,
  former:
    'ancien/ancienne, ancien, ex, ex-premier/ex-première, ex-grand/ex-grande, ex-vice, ci-devant, naguère',
  deputies: 'vice, sous',
  nationalities,
  demonymEndings: {
    masculine: 'ois, ais, ien, éen',
    feminine: 'oise, aise, ienne, éenne',
    either: '',
  },
  otherDemonyms: `palais, marais, relais, valois, artois, valais, barrois, beaujolais, charolais, gâtinais, bourbonnais, nivernais, vivarais, mâconnais, chablais, quotidien, gardien, chrétien, martien, entretien, soutien, maintien, européen, gallois`,
  pronouns: {
    masculine:
      'il, lui, lui-même, celui-ci, celui-là, ce dernier, le premier, le second, l’un, l’intéressé, le principal intéressé, l’homme en question',
    feminine:
      'elle, elle-même, celle-ci, celle-là, cette dernière, la première, la seconde, l’une, l’intéressée, la principale intéressée',
    either: 'je, moi, nous, moi-même, l’autre',
    plural:
      'ils, eux, eux-mêmes, ceux-ci, ces derniers, certains, d’autres, plusieurs, beaucoup, tous, les uns, les autres, les intéressés, les principaux intéressés',
    femininePlural:
      'elles, elles-mêmes, celles-ci, ces dernières, certaines, toutes, les unes, les intéressées, les principales intéressées',
    indefinite: 'on, quelqu’un, chacun, chacune, personne, nul, certains, d’aucuns, qui',
  },
  partitives: {
    masculine: 'l’un, un',
    feminine: 'l’une, une',
    plural: 'certains, plusieurs, quelques-uns, beaucoup, deux, trois, quatre, la plupart, nombre',
    femininePlural: 'certaines, quelques-unes',
  },
  latter:
    'celui-ci, celle-ci, ceux-ci, celles-ci, ce dernier, cette dernière, ces derniers, ces dernières, celui-là, celle-là',
  concerned:
    'l’intéressé, l’intéressée, le principal intéressé, la principale intéressée, l’homme en question, les intéressés, les intéressées, les principaux intéressés, les principales intéressées',
  ranks: { first: 'le premier, la première', second: 'le second, la seconde' },
  introductions:
    's’appelle, se nomme, se prénomme, son nom est, son prénom est, c’est, n’est autre que, s’avère être, se révèle être, on l’appelle, on le surnomme, on la surnomme, appelons-le, appelons-la',
  expletives: `il y a, il y avait, il y eut, il y aura, il y aurait, il n’y a, il n’y avait, il n’y aura, il y en a, il faut, il fallait, il faudra, il faudrait, il a fallu, il ne faut, il s’agit, il s’agissait, il ne s’agit, il reste, il restait, il est temps, il était temps, il est vrai, il est possible, il est impossible, il est difficile, il est important, il est nécessaire, il est question, il est interdit, il semble, il semblerait, il paraît, il paraîtrait, il suffit, il suffisait, il suffira, il n’est pas question, il n’en est rien, il n’en a rien été, il n’en est pas, il convient, il conviendrait, il vaut mieux, il vaudrait mieux, il se peut, il pleut, il pleuvait, il neige, il fait froid, il fait chaud, il fait beau, il fait nuit, il faisait nuit, il faisait jour, il est devenu, il manque, il importe, il existe, il arrive que, il advient, il en va, il en est, il est arrivé que, il est midi, il est minuit, il était une fois, il était un peu plus, il était près de, faut-il, fallait-il, y a-t-il, reste-t-il, semble-t-il, paraît-il, s’agit-il, suffit-il, existe-t-il`,
  neuter: '',
  offices: [
    'mayor',
    'minister',
    'headOfState',
    'nobility',
    'president',
    'politician',
    'official',
    'spokesperson',
    'prosecutor',
    'judge',
    'coach',
    'religious',
    'business',
    'police',
    'family',
  ],
  determiners: {
    definite: { masculine: 'le, au, du', feminine: 'la', either: 'l’', plural: 'les, aux, des' },
    demonstrative: { masculine: 'ce, cet', feminine: 'cette', plural: 'ces' },
    possessive: {
      masculine: 'mon, ton, son',
      feminine: 'ma, ta, sa',
      either: 'notre, votre, leur',
      plural: 'mes, tes, ses, nos, vos, leurs',
    },
    indefinite: {
      masculine: 'un, quelque, chaque, aucun, certain, tout',
      feminine: 'une, aucune, certaine, toute',
      plural:
        'des, quelques, plusieurs, certains, deux, trois, quatre, cinq, six, sept, huit, neuf, dix, nombre de, de nombreux, divers, différents, beaucoup de, tous les',
      femininePlural: 'certaines, de nombreuses, diverses, différentes, toutes les',
    },
  },
  firstNames,
  particles:
    'de, du, des, d’, le, la, les, l’, von, van, der, den, ten, ter, zu, und, el, al, ben, bin, bint, ibn, ould, ag, da, das, do, dos, di, del, della, delle, degli, y, e, et, san, af, av, st, mac, mc, o’',
  organisations,
  kin,
  organisationTails,
  knownOrganisations,
  groups,
  documents,
  places,
  eponyms,
  placeTails: '',
  kinships: ['family'],
  openers: `à, a, ainsi, alors, après, aujourd’hui, auparavant, aussi, aussitôt, autant, autour, autre, autres, avant, avec, beaucoup, bien, bientôt, bref, car, ce, ceci, cela, celui, celle, ceux, celles, cependant, certes, certains, certaines, ces, cet, cette, chaque, chacun, chez, ci, combien, comme, comment,
    concernant, contactée, contacté, contactés, contre, côté, d’abord, d’après, d’ailleurs, dans, davantage, de, début, déjà, demain, depuis, derrière, dès, désormais, deux, devant, différents, dimanche, donc, dont, du, durant, élu, élue, elle, elles, en, encore, enfin, ensuite, entre, entretemps, environ, est-ce, et, eux, face, fin, finalement, fort, forte, grâce, hélas, heureusement, hier, hors, ici, il, ils, idem, interrogé, interrogée, interrogés, invité, invitée, jadis,
    jamais, je, jeudi, jusque, jusqu’à, la, là, là-bas, le, les, leur, leurs, lors, lorsque, lui, lundi, l’, mais, malgré, mardi, même, mercredi, mi, mieux, moins, mon, ma, mes, naguère, né, née, néanmoins, ni, non, nos, notre, nous, nul, on, or, où, ou, oui, outre, par, parce, parfois, parmi, partout, pas, pendant, personne, peu, peut-être, plus, plusieurs, pour, pourquoi, pourtant, près, puis, puisque,
    quand, quant, quel, quelle, quels, quelles, quelque, quelques, qu’, que, qui, quoi, quoique, rappelons, reste, rien, sa, samedi, sans, sauf, se, selon, ses, seul, seule, seuls, si, sinon, sitôt, soit, son, sous, souvent, suite, suivant, sur, surtout, tandis, tant, tel, telle, tels, telles, tous, tout, toute, toutes, toujours, toutefois, très, trois, trop, un, une, vendredi, vers, via, voici, voilà, vos, votre, vous, y,
    janvier, février, mars, avril, mai, juin, juillet, août, septembre, octobre, novembre, décembre, printemps, été, automne, hiver, noël, pâques, contacté, joint, jointe, sollicité, sollicitée, entendu, entendue, arrivé, arrivée, âgé, âgée, originaire, résultat, question, réponse, conséquence, exemple, c’est, d’, s’, n’, j’, m’, t’, quatre, cinq, six, sept, huit, neuf, dix, onze, douze, treize, quatorze, quinze, seize, vingt, trente, quarante, cinquante, soixante, septante, octante, nonante, cent, mille, faux, vrai, exact, inexact, impossible, inadmissible, intolérable, incroyable, dommage, silence, rideau, verdict, merci, bonjour, bonsoir, bravo, attention, assis, assise, debout, seulement, évidemment, actuellement, récemment, notamment, justement, pire, mieux, côté, cher, chère, chers, allô, ah, oh, eh, hé, ben, bah, madame, messieurs, mesdames`,
}
