import type { TypoPattern } from '../../shape/typo-patterns.ts'

/** Adjectives that stand beside nouns without agreeing, or stand for adverbs. */
const stiff =
  '!bon&!grand&!fin&!haut&!bas&!fort&!net&!court&!cher&!droit&!plein&!juste&!seul&!tel&!même&!marron&!orange&!possible'
/** What may follow a predicate. */
const after = "$|de|d'|à|au|aux|pour|en|par|dans|et|que|qu'|sur|avec|jusqu'|dès|depuis"
/** Verbs behind a noun and what belongs to it. */
const verbs = 'se|ont|sont|seront|étaient|avaient|auront|peuvent|doivent|vont|devront|pourront'

/** Adjectives of nouns: before, behind, and after "être". */
const adjectives: readonly TypoPattern[] = [
  {
    find: `^^ la|une|cette|sa|l' A.s? Nfs&!Nms&!@time&!@collective&!Name A.s? n'? est|était|sera|serait|reste @adverb|R&~ment|très? [Ams&!Af&!N&!V&!Q&!P&!W&!R&!D&${stiff}|payant|important|suffisant|inquiétant|intéressant>*fs] ${after}`,
    examples: ['L’entrée est [gratuit>gratuite] pour tous.', 'La visite sera [payant>payante] dès lundi.'],
    counterExamples: ['La porte est grand ouverte, la ville est calme.'],
    confidence: 0.88,
  },
  {
    find: `^^ le|un|ce|son|l' A.s? Nms&!Nfs&!@time&!@collective&!Name A.s? n'? est|était|sera|serait|reste @adverb|R&~ment|très? [Afs&!Am&!N&!V&!Q&!P&!W&!R&!D>*ms] ${after}`,
    examples: ['Le spectacle est [gratuite>gratuit] pour tous.'],
    confidence: 0.88,
  },
  {
    find: `^^ des|les|ces|ses|leurs|nos @number? A.p? Nfp&!Nmp&!N.s&!A&!Name&!W&!P [Amp&!Af&!N&!V&!Q&!P&!W&!R&!D>*fp] ${verbs}|pour|par|contre|dans|en|$`,
    examples: ['Des mesures [exceptionnels>exceptionnelles] ont été prises.'],
    confidence: 0.88,
  },
  {
    find: `^^ des|les|ces|ses|leurs|nos @number? A.p? Nmp&!Nfp&!N.s&!A&!Name&!W&!P [Afp&!Am&!V&!Q&!P&!W&!R&!D>*mp] ${verbs}|pour|par|contre|dans|en|$`,
    examples: ['Des crédits [exceptionnelles>exceptionnels] ont été votés.'],
    confidence: 0.88,
  },
  {
    find: 'les|ces|ses|leurs|nos @number Nmp&!Nfp&!N.s&!Name [Qms&!Qmp&!V&!R&!W&!P|Qf&!Qm&!V&!N>*mp] sont|ont|seront|étaient|avaient|devront|doivent|peuvent|pourront|vont|par|à|en|dans',
    examples: ['Les trois candidats [retenu>retenus] seront reçus.'],
    confidence: 0.88,
  },
  { find: 'personnes|femmes [âgé|âgés|âgée>âgées]', examples: ['Deux personnes [âgée>âgées] sont parties.'] },
  {
    find: 'personne|femme [âgé|âgés|âgées>âgée] de',
    examples: ['Une femme [âgé>âgée] de 30 ans est partie.'],
  },
  {
    find: 'un|le|cet homme [âgée|âgés|âgées>âgé] de',
    examples: ['Un homme [âgée>âgé] de 30 ans est parti.'],
  },
  {
    find: 'de|des|les|ses|ces [nombreuse|nombreux>nombreuses] Nfp&!Nmp&!N.s',
    examples: ['De [nombreux>nombreuses] familles sont là.'],
  },
  {
    find: 'de|des|les|ses|ces [nombreuses|nombreuse>nombreux] Nmp&!Nfp&!N.s',
    examples: ['De [nombreuses>nombreux] trains sont supprimés.'],
  },
  {
    find: '^|que|mais|et|car [certain|certaine|certains>certaines] Nfp&!Nmp&!N.s',
    examples: ['[Certains>Certaines] communes refusent.'],
  },
  {
    find: '^|que|mais|et|car [certain|certaine|certaines>certains] Nmp&!Nfp&!N.s',
    examples: ['[Certain>Certains] trains roulent.'],
  },
  {
    find: '^|de|les|ces|ses|à|dans|sur|entre [différent|différente|différents>différentes] Nfp&!Nmp&!N.s',
    examples: ['Les [différents>différentes] communes sont d’accord.'],
  },
  {
    find: '^|de|les|ces|ses|à|dans|sur|entre [différent|différente|différentes>différents] Nmp&!Nfp&!N.s',
    examples: ['[Différent>Différents] trains roulent.'],
  },
  {
    find: '@plurals [premier|ancien|ancienne|dernier|prochain|meilleur|meilleure|jeune|récent|récente|éventuel|éventuelle|véritable|mauvaise|multiple|rare|brillant|violent|violente>*plural] N.p&!N.s&!W',
    examples: ['Les [premier>premiers] résultats sont bons.', 'Ses [ancien>anciens] collègues rient.'],
    counterExamples: ['Les premier et deuxième tours.'],
  },
  {
    find: 'le|un|ce|du|au|son [premiers|premières|derniers|dernières|nouveaux|nouvelles|prochains|prochaines|anciens|anciennes>*ms] Nms&!Nfs&!Name&!A',
    examples: ['Le [dernières>dernier] match est annulé.'],
  },
  {
    find: 'la|une|cette|sa [premiers|premières|derniers|dernières|nouvelles|prochaines|anciennes|grandes|petites>*fs] Nfs&!Nms&!Name&!A',
    examples: ['La [dernières>dernière] saison est annulée.'],
  },
  {
    find: '[quelques chose>quelque chose]',
    examples: ['Il voit [quelques chose>quelque chose].'],
    confidence: 0.95,
  },
]

/** Adjectives after "être" whose subject is plural. */
const plurals: readonly TypoPattern[] = [
  {
    find: `^^ les|ces|ses|leurs|nos A.p? Nfp&!Nmp&!N.s&!@time&!Name A.p? ne|n'? @être3p @adverb|R&~ment|très? [Amp&!Af&!V&!Q&!P&!W&!R&!D>*fp] ${after}`,
    examples: ['Les prévisions sont [meilleurs>meilleures] que prévu.'],
    counterExamples: ['Les victimes sont nombreuses.'],
    confidence: 0.88,
  },
  {
    find: `^^ les|ces|ses|leurs|nos A.p? Nmp&!Nfp&!N.s&!@time&!Name A.p? ne|n'? @être3p @adverb|R&~ment|très? [Afp&!Am&!V&!Q&!P&!W&!R&!D>*mp] ${after}`,
    examples: ['Les résultats sont [meilleures>meilleurs] que prévu.'],
    confidence: 0.88,
  },
  {
    find: '^^ des|les|ces|ses|nos Nmp&!Nfp&!N.s&!W&!P [important|intéressant|inquiétant|suffisant|différent|urgent|récent|permanent|violent|présent|absent>*plural] se|ont|sont|seront|étaient|avaient|vont|peuvent|doivent|pour|dans|sur|à|en|$',
    examples: ['Des travaux [important>importants] vont commencer.'],
    confidence: 0.88,
  },
]

/** Participles after "être" and its pronouns, whose subject is a noun. */
const participles: readonly TypoPattern[] = [
  { find: '@avoir|avons|avez [étés>été]', examples: ['Ils ont [étés>été] surpris.'] },
  {
    find: "^^ la|une|cette|sa|l' A.s? Nfs&!Nms&!@time&!@collective&!Name A.s? s' est|était|serait @adverb|R&~ment? [Qms&!Qf&!@toSelf&!permis&!entendu&!senti>*fs] $|@goesOn",
    examples: [
      'La ville s’est [doté>dotée] d’un tramway.',
      'L’épidémie s’est [propagé>propagée] dans le sud.',
    ],
    counterExamples: ['La ville s’est rendu compte de tout, la maire s’est offert un vélo.'],
    confidence: 0.88,
  },
  {
    find: "^^ le|un|ce|son|l' A.s? Nms&!Nfs&!@time&!Name A.s? s' est|était|serait @adverb|R&~ment? [Qfs&!Qm>*ms]",
    examples: ['Le groupe s’est [dite>dit] prêt.'],
    confidence: 0.88,
  },
  {
    find: 'les|des|ces|ses|deux|trois enfants|adultes|jeunes|élèves|touristes|journalistes|cyclistes|adversaires|collègues|locataires|gendarmes|syndicalistes|ministres|maires|proches|artistes|militaires|secouristes se sont|étaient @adverb|R&~ment? [Qms&!Qmp&!@toSelf>*plural] $|@goesOn',
    examples: ['Les enfants se sont [endormi>endormis] vers minuit.'],
    counterExamples: ['Les élèves se sont parlé à midi.'],
    confidence: 0.88,
  },
  {
    find: "^^ les|ces|ses Nfp&!Nmp&!N.s&!@time&!@collective de|d' N.s&!Name se sont|étaient @adverb|R&~ment? [Qms&!Qf&!@toSelf>*fp] $|@goesOn",
    examples: ['Les conditions de travail se sont [dégradé>dégradées].'],
    confidence: 0.85,
  },
  {
    find: "forces de l' ordre sont|étaient|seront @adverb|R&~ment? [Qm&!Qf|Qfs&!Qfp>*fp]",
    examples: ['Les forces de l’ordre sont [intervenu>intervenues].'],
    confidence: 0.93,
  },
  {
    find: "^^ une|la|cette Nfs&!Nms&!@time&!@collective&!Name de|d' N.s&!Name sera|serait|est|était @adverb|R&~ment? [Qms&!Qf&!N&!R&!W>*fs] $|@goesOn",
    examples: ['Une minute de silence sera [observé>observée] à midi.'],
    confidence: 0.85,
  },
  {
    find: "^^ une|la|cette Nfs&!Nms&!@time&!@collective&!Name de|d' N.s&!Name a|avait|aura été @adverb|R&~ment? [Qms&!Qf&!R&!W>*fs] $|@goesOn",
    examples: ['Une plainte pour vol, une salle de classe a été [fermé>fermée].']
      .slice(1)
      .concat('Une salle de classe a été [fermé>fermée].'),
    confidence: 0.85,
  },
  {
    find: '^^ le|un|ce projet de loi [Qfs&!Qm>*ms] !^',
    examples: ['Le projet de loi [présentée>présenté] hier divise.'],
  },
  {
    find: '^^ la|une|cette proposition de loi [Qms&!Qf&!V>*fs] !^',
    examples: ['La proposition de loi [adopté>adoptée] hier divise.'],
  },
]

/** Persons and participles that the last letter tells apart. */
export const verbEndings: readonly TypoPattern[] = [
  {
    find: "^^ le|la|l'|un|une N.s de|d'|du|des @small? N a @adverb|R&~ment? [Y&~er&!N&!A&!@erNoun>*part] !^",
    examples: ['L’avocat de la défense a [plaider>plaidé] la folie.'],
    counterExamples: ['Une machine à laver la vaisselle.'],
    confidence: 0.88,
  },
  { find: "nous ne|n'? [somme>sommes]", examples: ['Nous [somme>sommes] fiers.'] },
  {
    find: 'avait|avaient|aura|auront|aurait|auraient|ont|ayant|avoir @adverb|R&~ment? [=V&V.3s&~it&!Q|mit>*fromt]',
    examples: ['Le suspect aurait [agit>agi] seul.'],
  },
  {
    find: 'est|était|sont|étaient [partit|sortit>*fromt]',
    examples: ['Le cortège est [partit>parti] tôt.'],
  },
  {
    find: "n' a|ont|avait|avaient pas|plus|jamais|encore [Qf&!Qm|Q.p&!Q.s>*ms] Y|se|s'|être|de|d'",
    examples: ['Elle n’a pas [voulue>voulu] répondre.'],
    counterExamples: ['La lettre qu’elle n’a pas reçue.'],
  },
  {
    find: "^^ les|des|ces|ses|nos|deux|trois|plusieurs A.p? N.p&!Name&!W&!P n'? ont|avaient|auront|auraient @adverb|R&~ment? [Q.p&!Q.s>*ms] un|une|le|la|les|l'|son|sa|ses|leur|leurs|plusieurs|@number|##",
    examples: ['Les pluies ont [inondés>inondé] plusieurs caves.'],
    counterExamples: ['Les élus les ont reçus un à un.'],
    confidence: 0.88,
  },
  {
    find: '^^ @clear A.p? N.p&!Name&!W&!P&!R&!@time A.p? ne|se? [=V&~rons>*ront]',
    examples: ['Les travaux [débuterons>débuteront] lundi.'],
  },
  {
    find: "ils|elles|qui ne|n'|se|s'|y|en? [=V&~rons>*ront]",
    examples: ['Ils [viendrons>viendront] lundi.'],
  },
  {
    find: "^ nous ne|n'|y|en|vous|le|la|les? [=V&~ront>*rons]",
    examples: ['Nous [seront>serons] là.'],
    counterExamples: ['Ceux qui nous verront riront.'],
  },
  {
    find: "s'|m'|t' est|était|suis|serait @adverb|R&~ment? [=V&V.3s&~it&!Q>*fromt]",
    examples: ['Il s’est [enfuit>enfui] à pied.'],
    counterExamples: ['Il s’est produit un miracle.'],
  },
  {
    find: "s'|il|elle|on est|était @adverb|R&~ment? [=V&V.1s&~ins&!V.3s|=V&V.1s&~uis&!V.3s&!puis&!suis|=V&V.1s&~ris&!V.3s&!Q>*parts]",
    examples: ['Le feu s’est [éteins>éteint].'],
    counterExamples: ['Elle est peu sûre, on est en vie.'],
  },
  {
    find: "il|elle|on|qui|n'|l'|ils|elles a&!Name|ont|avait|avaient|aura|aurait @adverb|R&~ment? [=V&V.1s&~ins&!V.3s|=V&V.1s&~uis&!V.3s&!puis&!suis|=V&V.1s&~ris&!V.3s&!Q>*parts]",
    examples: ['Il a [atteins>atteint] son but.'],
  },
  {
    find: 'été @adverb|R&~ment? [=V&V.1s&~ins&!V.3s|=V&V.1s&~uis&!V.3s&!puis&!suis|=V&V.1s&~ris&!V.3s&!Q>*parts]',
    examples: ['Il a été [conduis>conduit] à l’hôpital.'],
  },
  {
    find: "^|mais|et|car|puis elle|elles|ils|il n'? a|ont|avait|avaient @adverb|R&~ment? [=Q&Q.p&!Q.s|reçue|ouverte|offerte|écrite|rendue|perdue|vendue|entendue|obtenue|voulue|connue|élue|battue|apprise|comprise|remise|promise>*ms]",
    examples: ['Elle a [reçue>reçu] le prix.', 'Il a [obtenus>obtenu] gain de cause.'],
    counterExamples: ['La lettre qu’elle a reçue est belle.'],
    confidence: 0.88,
  },
]

/** "ce" and "se", "à" and "a", and other small words, by their neighbours. */
export const smallWords: readonly TypoPattern[] = [
  {
    find: "il|elle|on|qui|ça|cela [la>l'a] vu|vue|prise|mise|reçue|perdue|connue|lue|élue|battue|conduite|surprise",
    examples: ['Il [la>l’a] vue sortir.'],
  },
  { find: "ne [s' avait>savait] pas|plus|que|rien", examples: ['Il ne [s’avait>savait] pas.'] },
  {
    find: "^ [quand>quant] à son|sa|ses|leur|mon|notre|cette|ce|la|l' N ^",
    examples: ['[Quand>Quant] à son frère, il est libre.'],
    counterExamples: ['Quand à son tour il parla, tous se turent.'],
    confidence: 0.85,
  },
  {
    find: '[quant>quand] !à|au|aux|est|^',
    examples: ['On ignore [quant>quand] il viendra.'],
    counterExamples: ['Quant à lui, il rit.'],
  },
  ...'jour|soir|nuit|année|époque|fois|moment|semaine|matin|saison|instant|heure|date|point'
    .split('|')
    .map((noun) => ({
      find: `ce|cet|cette|ces [${noun}-la>${noun}-là]`,
      examples: [`C’était ce${noun.startsWith('a') ? 't' : ''} [${noun}-la>${noun}-là].`],
    })),
  { find: '[parmis>parmi]', examples: ['[Parmis>Parmi] eux, deux sont blessés.'] },
  { find: 'le|un|du|au|ce [diné|dîné>dîner]', examples: ['Le [diné>dîner] est servi.'] },
  {
    find: 'a|aura|ont|auront|avait|avaient|aurait lieu [a>à] !^',
    examples: ['Le bal aura lieu [a>à] 20 heures.'],
  },
  {
    find: 'V.3s&!@avoir&!@être [a>à] @number|## heures',
    examples: ['Le magasin ouvre [a>à] six heures.'],
    confidence: 0.88,
  },
  {
    find: '!la|une|cette|sa|aucune|de|en|par suite [a>à] @small|ces|plusieurs',
    examples: ['Il est parti suite [a>à] ce vote.'],
  },
  {
    find: "[des>dès] maintenant|demain|lors|aujourd'hui|cet|cette|son|sa|leur",
    examples: ['Il part [des>dès] maintenant.'],
  },
  {
    find: "N.s&!@time [c' est>s'est] dit|dite|engagé|engagée|rendu|rendue|montré|imposé|imposée|félicité|excusé|opposé|déclaré|retrouvé|effondré|effondrée|qualifié|qualifiée|prononcé|prononcée|installé|installée|tenu|tenue|produit|produite|déroulé|déroulée !^",
    examples: ['Le président du club [c’est>s’est] dit déçu.'],
    confidence: 0.88,
  },
  {
    find: '@modal|préfère|préfèrent|compte|comptent|ose [ce>se] Y&!N&!faire',
    examples: ['Il souhaite [ce>se] présenter.'],
  },
  {
    find: "il|elle|on|qui|ils|elles [c' était>s'était] @adverb|R&~ment? Q",
    examples: ['Elle [c’était>s’était] préparée.'],
  },
  {
    find: "est|sont|était|faut|faudra|parle|parlent|travaille|travailler|payer|paie [d' avantage>davantage]",
    examples: ['C’est [d’avantage>davantage] une question de temps.'],
  },
  { find: 'il|elle|on|qui en [à>a]', examples: ['Il en [à>a] assez.'] },
  {
    find: 'tout|rien|chacun|personne|ceci|celui-ci|celle-ci [à>a] @adverb|R&~ment? =Q',
    examples: ['Tout [à>a] commencé hier.'],
    counterExamples: ['Tout à fait.'],
  },
  { find: "m'|t' [à>a]", examples: ['Elle m’[à>a] tout dit.'] },
  { find: 'il|elle|on|qui [à>a] tous|tout|toutes Q', examples: ['On [à>a] tous perdu.'] },
  {
    find: "^^ le|la|l'|un|une|ce|cette|son|sa N.s [à>a] @adverb|R&~ment? Qms&~é&!côté&!marché&!traité&!communiqué&!degré",
    examples: ['L’équipe [à>a] gagné.'],
    counterExamples: ['La vente à découvert, le train à moitié vide.'],
    confidence: 0.85,
  },
  {
    find: "^^ le|la|l'|un|une|ce|cette|son|sa N.s [à>a] @irregular le|la|les|l'|un|une|des|@number|##|que|qu'|son|sa|ses",
    examples: ['L’accident [à>a] fait deux morts.'],
    confidence: 0.88,
  },
  {
    find: "^^ la|le|l' Name [à>a] @adverb|R&~ment? =Q|@irregular",
    examples: ['La France [à>a] perdu.'],
    confidence: 0.85,
  },
  { find: "[entrain>en train] de|d' Y", examples: ['Il est [entrain>en train] de dormir.'] },
  { find: '[la bas>là-bas] $', examples: ['Il vit [la bas>là-bas].'], confidence: 0.93 },
]

export const endings: readonly TypoPattern[] = [...adjectives, ...plurals, ...participles]
