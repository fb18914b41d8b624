import type { TypoPattern } from '../../shape/typo-patterns.ts'
import { np, ns } from './tags.ts'

/** "à" and "a". */
const a: readonly TypoPattern[] = [
  {
    find: '[à>a] été|eu',
    examples: ['Le dossier [à>a] été transmis.'],
    counterExamples: ['Il reste à être jugé, à l’été comme à l’hiver.'],
  },
  {
    find: 'il|elle|on|qui|ça|cela [à>a] @adverb|R&~ment? =Q|@irregular',
    examples: ['Elle [à>a] remporté la course.', 'Celui qui [à>a] déjà gagné revient.'],
    counterExamples: ['Chez elle à Paris, il rit.', 'C’est elle à coup sûr.', 'Ceux qui à l’époque riaient.'],
  },
  {
    find: "^ @singularMasculine|@singularFeminine|l' N.s&!V [à>a] @adverb|R&~ment? =Q",
    examples: ['Le maire [à>a] signé l’arrêté.'],
    confidence: 0.85,
  },
  {
    find: 'N.s|Name [à>a] @adverb|R&~ment? Qms&!fait&!découvert&!contenu&!terme&!parti&!été le|la|les|un|une|son|sa|ses|leur|leurs|plusieurs|deux|trois',
    examples: [
      'Le tribunal [à>a] condamné le chauffard.',
      'Lyon [à>a] battu les Bretons, Nantes [à>a] signé un nul.',
    ],
    counterExamples: ['Tout à fait le contraire, mis à part les deux premiers.'],
    confidence: 0.85,
  },
  {
    find: '^ [à>a] @saying @small|Name|monsieur|madame|hier|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche',
    examples: ['« Tout va bien », [à>a] indiqué la préfecture.'],
    counterExamples: ['À lancé égal, il gagne.'],
  },
  {
    find: "^ [à>a] @adverb|R&~ment? =Q&Qms&!terme&!part le|la|les|l'|un|une|des|son|sa|ses|leur|leurs|que|qu'|dans|en|à|au|aux|de|d'",
    examples: ['Cet historien, né à Dole, [à>a] montré que tout est faux.'],
    counterExamples: ['Ces pains, à moitié cuits, se vendent bien.'],
    confidence: 0.85,
  },
  {
    find: "y|n' [à>a] pas|plus|jamais|rien|aucun|aucune|que|guère|un|une|de|d'|des",
    examples: ['Il n’y [à>a] plus de place.', 'Elle n’[à>a] rien dit.'],
    counterExamples: ['Il s’y emploie, à un détail près.'],
  },
  {
    find: "n' [à>a] =Q|fait|dit|eu|mis|pris|été|jamais",
    examples: ['Personne n’[à>a] répondu.'],
  },
  {
    find: "jusqu' [a>à]",
    examples: ['Il attend jusqu’[a>à] mardi.'],
  },
  {
    find: 'grâce|quant|due|dues|dus|contrairement|conformément [a>à] @article|#|Name|@small|lui|elle|eux|elles|moi|nous|vous|ceux|celui|celle|plusieurs|quelques',
    examples: ['Grâce [a>à] ce but, il est premier.', 'La panne est due [a>à] la foudre.'],
    counterExamples: ['Sa grâce a séduit. La somme due a été versée.', 'Ce rapport a un mérite.'],
    confidence: 0.85,
  },
  {
    find: 'né|née|nés|nées|situé|située|situés|situées|parti|partie|partis|parties|arrivé|arrivée|allé|allée|allés|habite|habitent|vit|vivent|réside [a>à] Name',
    examples: ['Elle est née [a>à] Lyon.'],
    counterExamples: ['L’enfant né a grandi.'],
  },
  {
    find: '^ suite [a>à] @small|aux|plusieurs|quelques|ces|de',
    examples: ['Suite [a>à] un accident, la route est fermée.'],
    counterExamples: ['La suite a un goût amer.'],
  },
  {
    find: 'par rapport|opposition [a>à] @small|Name|ce|cela|celui|celle|ceux|leurs|ces',
    examples: ['Il vend moins par rapport [a>à] l’an dernier.'],
  },
  {
    find: "est&!Name|sont|était|étaient|sera|seront|serait [a>à] la|l'|un|une|son|sa|ses|leur|leurs|cette|ce|@number",
    examples: ['Son bureau est [a>à] la mairie.'],
    counterExamples: ['Ce qu’il est a plu à tous, l’Est a la cote.'],
    confidence: 0.85,
  },
  {
    find: '@weekday|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre [a>à] Name&!@subject',
    examples: ['Le bal aura lieu samedi [a>à] Dole.'],
    counterExamples: ['Samedi a vu Nantes gagner.'],
    confidence: 0.88,
  },
  {
    find: "hésitez|hésite|hésitent|hésiter|aidé|aider|aide pas? [a>à] Y|m'|s'|se|vous|nous|les|le|la",
    examples: ['N’hésitez pas [a>à] nous écrire.'],
  },
  {
    find: "[a>à] travers le|la|l'|les|un|une|ce|cette|ces|son|sa|ses|leur|leurs",
    examples: ['Il court [a>à] travers la forêt.'],
  },
  {
    find: '# [a>à] #',
    examples: ['De 10 [a>à] 12 personnes sont venues.'],
    counterExamples: ['L’A7 a été fermée, le lot 3 a été vendu.'],
    confidence: 0.8,
  },
  {
    find: "[a>à] cause|propos|partir|travers|côté|proximité|nouveau|condition|domicile|bord|destination|hauteur|compter|instar du|de|des|d'",
    examples: ['Il est absent [a>à] cause de la grève.', 'Il vit [a>à] côté de la gare.'],
    counterExamples: ['Il a raison de partir et a partie liée avec eux.'],
  },
  {
    find: 'prêt|prête|prêts|prêtes|appelé|appelés|appelée|appelées|parvenu|parvenue|parvenus|réussi|commencé|commence|commencent|cherche|cherchent|tend|tendent|consiste|continue|continuent|vise|hésite|hésitent|apprend|rien|invité|invités|contraint|contraints|destiné|destinée|autorisé|autorisés|aidé|reste|restent [a>à] Y',
    examples: ['Les enquêteurs cherchent [a>à] comprendre.', 'Elle n’a rien [a>à] voir avec cela.'],
    counterExamples: ['Ce qui commence a été prévu.'],
  },
  {
    find: '=V&!@être&!@avoir&!@modal [a>à] Y&!N',
    examples: ['Ils pensent [a>à] construire un stade.'],
    counterExamples: ['Il a failli tomber.'],
    confidence: 0.8,
  },
]

/** "ou" and "où". */
const ou: readonly TypoPattern[] = [
  {
    find: "d' [ou>où]",
    examples: ['La ville d’[ou>où] il vient est loin.'],
  },
  {
    find: "moment|moments|endroit|endroits|époque|lieu|jour|instant|cas|pays|ville|village|quartier|maison|région|période|année|heure|soir|nuit|mesure|point|salle|immeuble|rue|hôpital|prison|dossier|domaine [ou>où] @subjectStart|s'|se|j'",
    examples: ['Le quartier [ou>où] il a grandi a changé.', 'La salle [ou>où] elle chante est pleine.'],
    counterExamples: ['Le jour ou la nuit, il dort. Une ville ou un village, peu importe.'],
  },
  {
    find: "le|ce|au jour|moment|soir|matin [ou>où] le|la|les|l'|un|une|son|sa|ses|leur|ce|cette Nfs&!V&!@time&!@weekday|Nms&!V&!@time&!@weekday&!autre|N.p&!V&!@time&!@weekday A? ne|n'|se|s'? V.3&!N&!A&!Q|est|sont|sera|seront|était|étaient|a|ont|va|vont",
    examples: ['Le jour [ou>où] la loi sera votée, il partira.'],
    counterExamples: ['Le jour ou la nuit, le soir ou le matin, il dort.'],
    confidence: 0.88,
  },
  {
    find: "moment|moments|endroit|instant|époque|mesure [ou>où] le|la|les|l'|des|son|sa|ses|leur",
    examples: ['Au moment [ou>où] les secours arrivent, il est tard.'],
    counterExamples: ['Un moment ou un autre suffit.'],
    confidence: 0.8,
  },
  {
    find: "!le|la|l'|les|en|y ignore|ignorent|sait|savoir|savent|demande|demander|voir|là [ou>où] il|elle|on|se|en|ils|elles|est|sont|était",
    examples: ['On ignore [ou>où] il se trouve.'],
    counterExamples: ['Il demande ou exige des excuses.'],
  },
  {
    find: "!le|la|l'|les|en|y sait|savent|savait|savaient|saura|sauront|ignore|ignorent|ignorait|demande|demandent|comprendre|savoir toujours|même|plus? pas? [ou>où] se|s'|est|sont|était|aller|il|elle|ils|elles|on|le|la|les",
    examples: [
      'Ils ne savent pas [ou>où] se trouve l’alpiniste.',
      'On ne sait toujours pas [ou>où] est la voiture.',
    ],
    counterExamples: ['Il ne sait pas ou plus lire.'],
    confidence: 0.85,
  },
  {
    find: '# [où>ou] #',
    examples: ['Il en faut 3 [où>ou] 4.'],
  },
]

/** "la" and "là". */
const la: readonly TypoPattern[] = [
  {
    find: "!@être|@avoir|c'|y [là>la] =NA&Nfs&!même|=NA&Afs&!même|plupart|première|dernière|seule|nouvelle",
    examples: ['Il a vendu [là>la] maison.', '[Là>La] ministre viendra.'],
    counterExamples: [
      'Il y a là matière à débat, c’est là chose faite.',
      'Là encore, là aussi, là même où il dort, de là vient le bruit.',
      'Cette année-là fut rude.',
    ],
  },
  {
    find: 'dans|sur|pour|avec|sous|chez|vers|contre|entre|selon|après|avant|depuis|pendant|malgré|sans|devant|derrière|dès|à [là>la] Nfs&!même|Afs&!même',
    examples: ['Dans [là>la] police, on se tait.', 'Il vit sur [là>la] route de Dole.'],
    counterExamples: ['Et là, tout change ; et là même, il rit.'],
    confidence: 0.85,
  },
  {
    find: "de|d'après|par|et|selon|en [là>la] Nfs&!même&!part&!date&!sorte&!suite&!naissance&!vue|Afs&!Ams&!N&!même",
    examples: ['Il vient de [là>la] ville, par [là>la] plaine.'],
    counterExamples: ['De là vient le bruit, de là part la route, et là naît le fleuve.'],
    confidence: 0.85,
  },
  {
    find: '[là>la] plus Afs&!Ams&!N',
    examples: ['C’est elle [là>la] plus studieuse.'],
    confidence: 0.85,
  },
  {
    find: '@subject|ne [là>la] =V',
    examples: ['Il [là>la] voit souvent.'],
  },
  {
    find: '[la>là] où|bas|dessus|dedans|dessous|aussi|encore',
    examples: ['C’est [la>là] où il vit.', '[La>Là] encore, tout est dit.'],
    counterExamples: ['La basse et la haute ville.'],
  },
  {
    find: "est|était|sont|c' [la>là] $|que|qu'|pour|depuis|où",
    examples: ['C’est [la>là] que tout a commencé.', 'Il est [la>là] depuis hier.'],
  },
]

/** "du" and "dû". */
const du: readonly TypoPattern[] = [
  {
    find: `[dû>du] Nms&!Y&!W&!R&!M&!@weekday|=NA&Ams|même|plus|moins|tout|Name`,
    examples: ['Le club [dû>du] président est en faillite.', 'Il vient [dû>du] Portugal.'],
    counterExamples: ['Il a dû partir, l’argent dû à Paul, le loyer dû en mars.', 'Elle a dû être opérée.'],
  },
  {
    find: "@avoir @adverb|R&~ment? [du>dû] Y&!N|se|s'|être|faire|en|y",
    examples: ['Il a [du>dû] quitter le terrain.', 'Elle a [du>dû] être opérée.'],
    counterExamples: ['Il a du pouvoir et du savoir-faire.'],
  },
  {
    find: "est|était|serait|sont|c' [du>dû] à|au|aux",
    examples: ['Ce décès est [du>dû] au froid.'],
  },
  {
    find: "N.s&!V [du>dû] à la|l'|un|une|des",
    examples: ['Un retard [du>dû] à la neige est annoncé.'],
  },
]

/** "et" and "est". */
const est: readonly TypoPattern[] = [
  {
    find: "n'|c'|s'|m'|t' [et>est]",
    examples: ['Ce n’[et>est] pas fini.', 'Il s’[et>est] enfui.'],
  },
  {
    find: 'il|on [et>est] !elle|elles|ils|je|tu|nous|vous|moi|toi|lui|on|il|^',
    examples: ['Il [et>est] poursuivi pour escroquerie.'],
    counterExamples: ['Il et elle se taisent.'],
  },
  {
    find: 'elle|cela|ceci|ça|celui-ci|celle-ci [et>est] Q.s&!W&!O|A.s&!@adverb&!W|très|pas|trop|en',
    examples: ['Elle [et>est] arrivée hier.', 'Cela [et>est] très grave.'],
    counterExamples: ['Entre elle et son mari, entre elle et lui, rien ne va.'],
    confidence: 0.85,
  },
  {
    find: 'qui [et>est] Q.s|très|pas|trop|un|une|le|la|en',
    examples: ['Le texte qui [et>est] voté divise.'],
    counterExamples: ['On ignore qui et quand.'],
    confidence: 0.8,
  },
  {
    find: "^ @singularMasculine|@singularFeminine|l' N.s [et>est] =Q&Q.s @place|^",
    examples: ['Le suspect [et>est] soupçonné de vol.', 'L’église [et>est] fermée au public.'],
    counterExamples: ['Le maire et lui sont là. Un homme pauvre et fatigué attend.'],
    confidence: 0.85,
  },
  {
    find: "^ @singularMasculine|@singularFeminine|l' N.s [et>est] très|trop|encore|toujours|actuellement|désormais =AQ|A.s|Q.s",
    examples: ['La situation [et>est] très préoccupante.'],
    counterExamples: ['Un homme seul et très fatigué attend.'],
    confidence: 0.8,
  },
  {
    find: "^^ @singularMasculine|@singularFeminine|l' =N&N.s [et>est] =A&A.s depuis|car|mais|puisque|parce|malgré|selon",
    examples: ['La tension [et>est] perceptible depuis un an.'],
    counterExamples: ['Un homme pauvre et seul, depuis un an.'],
    confidence: 0.8,
  },
  {
    find: "^ @singularMasculine|@singularFeminine|l' N.s [et>est] A.s&!N de|d'|à|que|pour|par|en",
    examples: ['Le maire [et>est] ravi de cette décision.'],
    confidence: 0.75,
  },
  {
    find: "où [et>est] le|la|l'|son|sa",
    examples: ['On ne sait où [et>est] la victime.'],
  },
  {
    find: "!c'|s'|m'|t'|l'|d'|cet|nord|sud|plein|où|que|qu'|qui|comment|pourquoi|quand|combien|n'|il|elle|on|ce [est&!Name>et] =V&!partit&!sortit|sont|ont|avait|avaient|était|étaient",
    examples: ['Il entre [est>et] prend la parole.', 'Le maire [est>et] était ravi.'],
    counterExamples: ['L’est a été touché, la région Est prend l’eau.'],
    confidence: 0.85,
  },
  {
    find: "!c'|s'|m'|t'|l'|d'|cet|nord|sud|plein|où|que|qu'|qui|comment|pourquoi|quand|combien|n'|il|elle|on|ce [est&!Name>et] a&!Name =Q|été|eu|fait|pris|mis|vu",
    examples: ['Le maire a voté [est>et] a quitté la salle.'],
    counterExamples: ['L’est a été touché, ce qu’il est a plu à tous.'],
    confidence: 0.85,
  },
  {
    find: 'N|A|Q [est>et] dont|laquelle|lequel',
    examples: ['Une maison [est>et] dont le toit fuit.'],
  },
  {
    find: 'N.p&!N.s|A.p&!A.s|Q.p&!Q.s [est>et] A.p&!A.s&!N|Q.p&!Q.s',
    examples: ['Des joueurs fatigués [est>et] blessés.'],
    counterExamples: ['On est arrivés, il est gris.'],
    confidence: 0.8,
  },
  {
    find: 'N.p&!N.s|A.p&!A.s|Q.p&!Q.s [est>et] les|des|ses|ces|leurs|aux|plusieurs|quelques N.p',
    examples: ['Les hommes [est>et] les femmes marchent.'],
    confidence: 0.8,
  },
  {
    find: 'entre Name [est>et] Name',
    examples: ['Il court entre Dole [est>et] Arbois.'],
    counterExamples: ['La frontière entre les États est l’Elbe.'],
    confidence: 0.85,
  },
  {
    find: 'entre # [est>et] #',
    examples: ['Entre 2003 [est>et] 2010, il vit à Lyon.'],
  },
  {
    find: 'à|pour|sans|peut|doit|va|peuvent|doivent|vont Y&!N [est>et] Y&!N',
    examples: ['Il peut courir [est>et] sauter.'],
  },
  {
    find: "@singularMasculine|l' N.s [est>et] son|sa|ses N @être3p|@been3p|=V&V.3p",
    examples: ['Le directeur [est>et] son adjoint ont démissionné.'],
  },
]

/** "son" and "sont". */
const son: readonly TypoPattern[] = [
  {
    find: "ils|elles|ce|eux|ceux-ci|celles-ci|n'|qui|ne|se [son>sont] !^",
    examples: ['Ils [son>sont] partis.', 'Ceux qui [son>sont] venus repartent.'],
    counterExamples: ['Pour qui sonne le glas, son livre.'],
    confidence: 0.85,
  },
  {
    find: '[son>sont] A.p&!A.s&!N|Q.p&!Q.s&!N',
    examples: ['Les voisins [son>sont] inquiets.'],
  },
  {
    find: `${np} [son>sont] en|dans|au|aux|très|trop|pas|plus|les|des|un|une|de|d'|à|Q.p&!Q.s|A.p&!A.s`,
    examples: ['Les salariés [son>sont] en grève.'],
    counterExamples: ['Les gens de son âge et les amis de son père.'],
    confidence: 0.85,
  },
  {
    find: 'à|de|dans|par|pour|avec|chez|sur|sous|sans|entre|vers|contre [sont>son] N.s&!W&!M|=NA&A.s',
    examples: ['Il vit avec [sont>son] père.', 'Il rentre dans [sont>son] pays.'],
    counterExamples: ['Ceux qui le sont pour rire.'],
  },
  {
    find: 'a|ont Q [sont>son] N.s&!V',
    examples: ['Il a perdu [sont>son] emploi.'],
    confidence: 0.85,
  },
]

/** "ce", "se", "ces", "ses", "c'est", "s'est". */
const ce: readonly TypoPattern[] = [
  {
    find: '[se>ce] =NA&N.s|=NA&A.s',
    examples: ['[Se>Ce] projet divise les élus.'],
    counterExamples: ['Il se bat bien, se tient coi et se rend maître du jeu.'],
  },
  {
    find: "[se>ce] que|qu'|qui|dont|n'",
    examples: ['C’est [se>ce] que réclament les élus.'],
  },
  {
    find: '^ [se>ce] sont|sera|serait eux|elles|des|les|ses|leurs|nous|vous|le|la',
    examples: ['[Se>Ce] sont eux qui ont gagné.'],
  },
  {
    find: '@he|ils|elles|ne [ce>se] V.3s|V.3p|Y',
    examples: ['Il [ce>se] présente lundi.', 'Elle ne [ce>se] souvient de rien.'],
    counterExamples: ['Ce sont eux, ce sera tout.'],
  },
  {
    find: 'N&!V|Name [ce>se] =V&!@être&!peut&!semble&!doit&!va&!@avoir',
    examples: ['La ministre [ce>se] rendra sur place.'],
    counterExamples: ['Pour le maire ce sont des mots.'],
    confidence: 0.85,
  },
  {
    find: `${np} [ce>se] sont =Q`,
    examples: ['Les élus [ce>se] sont donné rendez-vous.'],
    confidence: 0.85,
  },
  {
    find: 'pour|de|à|sans|peut|doit|va|vont|peuvent [ce>se] Y&!N&!faire',
    examples: ['Elle va [ce>se] rendre à Lyon.'],
    counterExamples: ['Pour ce faire, il emprunte ; ce pouvoir le grise.'],
  },
  {
    find: "[ces>c'est] un|une|que|pas",
    examples: ['[Ces>C’est] une catastrophe.'],
    counterExamples: ['Ces lois, ces très beaux textes.'],
    confidence: 0.85,
  },
  {
    find: "[ses>c'est] un|une|que|pas",
    examples: ['[Ses>C’est] une catastrophe.'],
    confidence: 0.85,
  },
  {
    find: "@he|qui|ne|ils|elles [c' est>s'est] !^",
    examples: ['Il [c’est>s’est] excusé.'],
  },
  {
    find: "^ @singularMasculine|@singularFeminine|l' N.s [c' est>s'est] Q.s&!fait&!fini&!passé&!gagné @place",
    examples: ['La tempête [c’est>s’est] abattue sur la côte.'],
    counterExamples: ['La France c’est fini, le rugby c’est gagné.'],
    confidence: 0.8,
  },
  {
    find: "^ [s' est>c'est] un|une|pas|le|la|les|l'|que|là|ainsi",
    examples: ['[S’est>C’est] une première en France.'],
    counterExamples: ['Il s’est un peu calmé.'],
    confidence: 0.85,
  },
  {
    find: 'à [ces>ses] côtés|débuts|frais|pieds|dépens',
    examples: ['Il avait son fils à [ces>ses] côtés.'],
  },
  {
    find: 'présenter|présente|présenté [ces>ses] excuses|condoléances|vœux',
    examples: ['Il a présenté [ces>ses] excuses.'],
  },
]

/** "l'a", "m'a", "t'a", "n'a". */
const has: readonly TypoPattern[] = [
  {
    find: "[na>n'a] pas|plus|jamais|rien|aucun|aucune|guère|toujours|encore|cependant|toutefois|pourtant",
    examples: ['La préfecture [na>n’a] pas répondu.'],
  },
  {
    find: "il|elle|on|qui|cela|ça n' [as>a]",
    examples: ['Elle n’[as>a] jamais su.'],
    counterExamples: ['Toi, tu n’as rien dit.'],
  },
  {
    find: "^ le|l'|un|la|une|ce|cet|cette|son|sa A.s? N.s&!N.p&!W [la>l'a] @adverb? Qms&!Qf&!Nf&!A&!V&!R&!P",
    examples: ['La cour [la>l’a] condamné à deux ans.', 'Le club [la>l’a] recruté hier.'],
    counterExamples: ['Le maire la dit perdue, le juge la fait venir, la nuit la surprise.'],
    confidence: 0.87,
  },
  {
    find: "@he|qui|ils|elles|ça|cela [ma>m'a] beaucoup|@adverb|R&~ment? Q|été|eu|fait|dit",
    examples: ['Cela [ma>m’a] beaucoup touché.'],
    counterExamples: ['Il aime ma ville.'],
  },
  {
    find: "@he|qui|ça|cela [ta>t'a] beaucoup|@adverb|R&~ment? Q|été|eu|fait|dit",
    examples: ['Elle [ta>t’a] menti.'],
  },
  {
    find: "@he|qui|ça|cela [la>l'a] @adverb|R&~ment? =Q",
    examples: ['Il [la>l’a] frappée hier.'],
    counterExamples: ['Il la fait rire, elle la dit belle.'],
  },
  {
    find: "je [lai>l'ai]",
    examples: ['Je [lai>l’ai] vu partir.'],
  },
  {
    find: "c' est [son>sont] les|des|ses|leurs",
    examples: ['C’est [son>sont] les élus qui le disent.'],
    confidence: 0.7,
  },
]

/** "leur", "on", "peu", "sa", "quelle", "quand" and other words that sound alike. */
const others: readonly TypoPattern[] = [
  {
    find: "[ca>ça] V.3s|ne|n'|se|s'|me|m'|te|t'|nous|vous|y|oui|non|va|fait",
    examples: ['[Ca>Ça] ne suffira pas.', 'Quand [ca>ça] va mal, [ca>ça] se voit.'],
    counterExamples: ['Ca ne suffira pas à l’Etat.'],
    confidence: 0.85,
    evenCapitals: true,
  },
  {
    find: '[malgrès|malgrés>malgré]',
    examples: ['[Malgrès>Malgré] la pluie, il court.'],
  },
  {
    find: "[entant>en tant] que|qu'",
    examples: ['Il parle [entant>en tant] que maire.'],
  },
  {
    find: "^ [voila>voilà] un|une|le|la|les|l'|des|ce|pourquoi|comment|que|qu'|donc|$",
    examples: ['[Voila>Voilà] une bonne nouvelle.'],
    counterExamples: ['La brume voila le soleil.'],
  },
  {
    find: '[cà>ça]',
    examples: ['[Cà>Ça] oui, c’est un succès.'],
  },
  {
    find: 'a|ont|avait|avaient|aura|auront|ayant|avoir [était|étaient|étais>été] @adverb|R&~ment? Q|A',
    examples: ['Les victimes ont [était>été] transportées à Dax.'],
  },
  {
    find: "^|qu'|mais|et|où il|elle|on|ce [été>était] un|une|le|la|temps|déjà|encore|en|trop|très",
    examples: ['Il [été>était] temps de partir.'],
    counterExamples: ['Il a été un temps où tout allait bien.'],
  },
  {
    find: '[quelque>quelques] jours|mois|heures|minutes|semaines|années|instants|secondes|mètres|kilomètres|centaines|dizaines|milliers|personnes',
    examples: ['[Quelque>Quelques] jours plus tard, il a été arrêté.'],
    counterExamples: ['Quelque 200 personnes ont quelque peu protesté.'],
  },
  {
    find: "elle|Nfs&!Nms s' est|était [dit>dite] Afs&!Ams|prête|favorable|satisfaite|disposée|inquiète|opposée|confiante|convaincue|ouverte|surprise",
    examples: ['La députée s’est [dit>dite] prête à voter.'],
  },
  {
    find: '[leurs>leur] =V|a|ont|avait|sera|donne|demande|permet|permettra|est',
    examples: ['La mairie [leurs>leur] a proposé un gîte.'],
    confidence: 0.85,
  },
  {
    find: '@subject|ne|qui [leurs>leur]',
    examples: ['Il [leurs>leur] demande de partir.'],
  },
  {
    find: '[leurs>leur] =NA&N.s&!N.p&!A.p|=NA&A.s&!A.p&!N.p',
    examples: ['Ils ont fêté [leurs>leur] victoire.'],
    counterExamples: ['Leurs amis et leurs vieux os.'],
  },
  {
    find: '[leur>leurs] N.p&!N.s&!A.s&!V.3s&!W|=NA&A.p&!A.s&!N.s',
    examples: ['Les élus ont consulté [leur>leurs] administrés.'],
    counterExamples: ['Leur temps est compté, leur fils aussi.'],
  },
  {
    find: "ils|elles|n' [on>ont]",
    examples: ['Ils [on>ont] gagné.', 'Ils n’[on>ont] rien dit.'],
  },
  {
    find: `${np}|A.p&!A.s|qui [on>ont] @adverb|R&~ment? =Q`,
    examples: ['Les pompiers [on>ont] maîtrisé le feu.'],
    counterExamples: ['Ceux à qui on dit tout, des gens on dit tout.'],
    confidence: 0.85,
  },
  {
    find: `${np} [on>ont] été|eu|pris|mis|pu|dû|vu|reçu|tenu|perdu|rendu|obtenu|vendu|ouvert|offert`,
    examples: ['Les élus [on>ont] été entendus.'],
  },
  {
    find: "[ont>on] ne|n'|se|s'|peut|va|doit|sait|voit|pourrait|devrait",
    examples: ['[Ont>On] ne peut pas continuer.'],
  },
  {
    find: '^ [quand>quant] à lui|elle|eux|elles|moi|nous|savoir|ses|leurs',
    examples: ['[Quand>Quant] à lui, il se tait.'],
  },
  {
    find: "^ [quand>quant] à la|l' N ^",
    examples: ['[Quand>Quant] à la mairie, elle se tait.'],
    confidence: 0.75,
  },
  {
    find: '[quant>quand] même|il|elle|on|ils|elles|les|des|je|vous|nous',
    examples: ['Il part [quant>quand] même.'],
  },
  {
    find: 'un|très|si|trop|aussi [peut>peu]',
    examples: ['Un [peut>peu] plus de mille personnes.'],
  },
  {
    find: 'un|très|si|trop|aussi [peux>peu]',
    examples: ['Il fait un [peux>peu] froid.'],
  },
  {
    find: '[peut>peu] partout|importe|importent',
    examples: ['[Peut>Peu] importe le prix.'],
  },
  {
    find: '@he [peu>peut]',
    examples: ['Il [peu>peut] compter sur eux.'],
  },
  {
    find: `qui|ne|cela|ça|${ns}&!V [peu>peut] Y&!N|être|se|s'`,
    examples: ['Le maire [peu>peut] compter sur eux.'],
    counterExamples: ['C’est un sujet peu connu, qui fait un peu penser à Knock.'],
  },
  {
    find: "n' a|ont|avait pas|plus|jamais [peu>pu] Y|se|s'",
    examples: ['Il n’a pas [peu>pu] se rendre à Lyon.'],
  },
  {
    find: '[ça>sa] =NA&Nfs&!Nms|=NA&Afs&!Ams',
    examples: ['Il a perdu [ça>sa] licence.'],
    counterExamples: ['Ça roule, ça sent bon, ça vaut mieux.'],
  },
  {
    find: "[sa>ça] =V|ne|n'|se|s'|va|fait|marche|change|y|m'|suffit|dépend",
    examples: ['[Sa>Ça] ne change rien.'],
  },
  {
    find: 'comme|pour|que [sa>ça] $',
    examples: ['C’est comme [sa>ça].'],
  },
  {
    find: "affirme|assure|dit|pense|estime|croit|parce|afin|alors|tandis|lors|espère|explique|bien|dès|avant|tant [quelle>qu'elle] !^",
    examples: ['Il pense [quelle>qu’elle] a raison.'],
    counterExamples: ['Il demande quelle est la règle. Mais quelle ne fut pas sa joie.'],
  },
  {
    find: "^ [qu' elle>quelle] =N&Nfs",
    examples: ['[Qu’elle>Quelle] suite donner à cette affaire ?'],
  },
  {
    find: '[quelque>quelle que] soit la|cette|sa|leur N.s&!Nms',
    examples: ['[Quelque>Quelle que] soit la décision, il partira.'],
  },
  {
    find: '[quelque>quel que] soit le|ce|son|leur N.s&!Nfs',
    examples: ['[Quelque>Quel que] soit le verdict, il partira.'],
  },
  {
    find: "^|est|sont|était|étaient|de [prêt>près] de|d' @number|##|la|l'|cent|mille",
    examples: ['[Prêt>Près] de deux cents personnes sont là.'],
    counterExamples: ['Un prêt de 10 000 euros, prêt à partir.'],
    confidence: 0.85,
  },
  {
    find: "habite|vit|tout|très|trop|plus [prêt>près] de|du|d'|des",
    examples: ['Il vit [prêt>près] de la gare.'],
  },
  {
    find: "!les|des|ces|aux|ses|leurs|deux|mes [prés>près] de|du|d'|des",
    examples: ['Il est [prés>près] de minuit.'],
    counterExamples: ['Les prés de la ferme sont verts.'],
  },
  {
    find: "!les|des|ces|aux|ses|leurs|deux|mes|aux [dés>dès] le|la|l'|les|que|qu'|son|sa|lors|maintenant|demain|#|@weekday|aujourd'hui",
    examples: ['Il part [dés>dès] demain.'],
    counterExamples: ['Il jette les dés le premier.'],
  },
  {
    find: "bien [sur>sûr] $|que|qu'",
    examples: ['Il viendra, bien [sur>sûr].'],
  },
  {
    find: "est|suis|sont|être|pas|presque|plus [sur>sûr] que|qu'|$",
    examples: ['Elle viendra, c’est [sur>sûr].'],
    counterExamples: ['Il est sur le toit.'],
    confidence: 0.85,
  },
  {
    find: '[sensé>censé] Y',
    examples: ['Il est [sensé>censé] partir.'],
    counterExamples: ['C’est un propos sensé.'],
  },
  { find: '[sensée>censée] Y', examples: ['Elle est [sensée>censée] partir.'] },
  { find: '[sensés>censés] Y', examples: ['Ils sont [sensés>censés] partir.'] },
  { find: '[sensées>censées] Y', examples: ['Elles sont [sensées>censées] partir.'] },
  {
    find: '[voir>voire] même|pire|impossible|davantage',
    examples: ['C’est difficile, [voir>voire] impossible.'],
    counterExamples: ['On peut voir la mer.'],
    confidence: 0.85,
  },
  {
    find: 'N|A|# [voir>voire] plus $',
    examples: ['Il en faut dix mètres [voir>voire] plus.'],
    confidence: 0.75,
  },
  {
    find: "!plus|pas|point|peu|beaucoup|trop|moins|guère|autant|assez [d' avantage>davantage] $|que|de|d'",
    examples: ['Il faut travailler, il paie [d’avantage>davantage] que lui.'],
    confidence: 0.8,
  },
  {
    find: '[tout>tous] les|ces|ses|nos|mes|vos|leurs Nmp&!Nms&!Nfp&!V.3s',
    examples: ['[Tout>Tous] les commerces sont fermés.'],
    counterExamples: ['Tout les oppose, tout le monde le sait.'],
  },
  {
    find: '[tout>toutes] les|ces|ses|nos|mes|vos|leurs Nfp&!Nfs&!Nmp&!V.3s',
    examples: ['[Tout>Toutes] les routes sont fermées.'],
  },
  {
    find: '[tout>tous] les @number N.p',
    examples: ['Il passe [tout>tous] les deux jours.'],
  },
  {
    find: '[tout>tous] les|ces|ses|nos|leurs Nep&!V',
    examples: ['[Tout>Tous] les bénévoles étaient là.'],
    counterExamples: ['Tout les oppose.'],
  },
  {
    find: '[tous>tout] le Nms&!N.p&!W',
    examples: ['[Tous>Tout] le monde est là.'],
  },
  {
    find: '[toute>toutes] les|ces|ses|nos|leurs Nfp&!Nfs',
    examples: ['[Toute>Toutes] les pistes restent ouvertes.'],
  },
  {
    find: '[toutes>toute] la|une|cette|sa|ma Nfs&!Nfp',
    examples: ['Il pleut sur [toutes>toute] la région.'],
  },
  {
    find: "fait|font|faisait|faisaient|faire|fera|feront|ferait|faisant|fasse [parti>partie] de|du|des|d'|intégrante",
    examples: ['Ce site fait [parti>partie] des plus beaux.'],
  },
]

/** Small words that sound alike, beside the one word that they go with. */
const collocates: readonly TypoPattern[] = [
  {
    find: 'sait|sais|savent|savait|savaient|savoir|savons|savez|sachant|sachent pas|plus|jamais|toujours|même? [ou>où] Y&!N',
    examples: ['Il ne sait pas [ou>où] dormir.', 'Ils ne savaient plus [ou>où] chercher.'],
    counterExamples: ['Il faut savoir rire ou pleurer. Il ne sait pas, ou ne veut pas.'],
  },
  {
    find: "il|elle|on|ça|cela [ces|ses =Q&!Q.p|rendu|produit|fait>s'est $2]",
    examples: ['Elle [ces rendu>s’est rendu] à Dole.', 'Il [ses enfui>s’est enfui].'],
    confidence: 0.93,
  },
  {
    find: 'préfère|préfèrent|préférait|préféraient|préféré|voulait|voudrait|devrait|faudrait|vaut [plus tôt>plutôt] Y',
    examples: ['Elle préfère [plus tôt>plutôt] dormir.'],
    counterExamples: ['Il préfère partir plus tôt.'],
  },
  { find: "d' ici [la>là] $", examples: ['Tout sera prêt d’ici [la>là].'] },
  { find: "d' [appelle>appel]", examples: ['La cour d’[appelle>appel] tranchera.'] },
  {
    find: '=Q&!pris&!prise&!prises&!mis&!mise&!mises&!fait&!faite&!faites&!parti [part>par] un|une|des|les|la|le',
    examples: ['Le repas est servi [part>par] des bénévoles.'],
    counterExamples: ['Il a fait part des faits, pris part au vote et mis part des gains de côté.'],
  },
  {
    find: "en ai|as|a|avons|avez|ont|avais|avait|avaient|aura|avoir vraiment|plus|un? peu? [mare>marre] $|de|d'|des|du|qu'|que",
    examples: ['Elle en a [mare>marre] du bruit.'],
  },
]

export const homophones: readonly TypoPattern[] = [
  ...collocates,
  ...a,
  ...ou,
  ...la,
  ...du,
  ...est,
  ...son,
  ...ce,
  ...has,
  ...others,
]
