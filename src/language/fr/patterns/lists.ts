import { feminine, feminineVerbs, masculine, masculineVerbs } from './genders-of-nouns.ts'

const words = (text: string) => text.trim().split(/\s+/)

const être = words(
  'est sont était étaient sera seront serait seraient fut furent soit soient être été suis es sommes êtes étais étions',
)
const avoir = words(
  'a ont avait avaient aura auront aurait auraient eut eurent ait aient ai as avons avez avais ayant avoir',
)

/** Lists that the patterns name. */
export const lists = {
  être,
  avoir,
  avoir3: words('a ont avait avaient aura auront aurait auraient'),
  être3s: words('est était sera serait fut soit'),
  être3p: words('sont étaient seront seraient furent soient'),
  been3s: words('a avait aura aurait ait'),
  been3p: words('ont avaient auront auraient aient'),
  he: words('il elle on'),
  they: words('ils elles'),
  subject: words('je tu il elle on nous vous ils elles'),
  subjectStart: words("il elle on ils elles je j' nous vous"),
  small: words(
    "le la les l' un une des son sa ses leur leurs ce cet cette ces mon ma mes votre vos notre nos",
  ),
  article: words("le la les l' un une des"),
  plural: words('plusieurs quelques ces ses mes tes nos vos aux'),
  plurals: words('les des plusieurs quelques ces ses mes tes nos vos leurs aux'),
  clear: words('les ces ses mes nos vos leurs plusieurs quelques'),
  number: words(
    'deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt trente quarante cinquante soixante cent mille',
  ),
  unit: words(
    'an jour heure minute seconde semaine euro dollar kilomètre mètre hectare habitant million milliard degré place député emploi logement salarié mort blessé',
  ),
  singularMasculine: words('un le ce cet mon ton son du au'),
  singularFeminine: words('une la cette ma ta sa'),
  /** Participles that lists of words have as nouns or small words too. */
  irregular: words(
    `fait dit eu mis pris été vu su pu dû voulu reçu vécu tenu rendu perdu connu cru lu permis remis promis conduit produit
    écrit ouvert offert souffert repris compris appris défait entendu vendu venu obtenu retenu maintenu détenu`,
  ),
  modal: words(
    `peut peuvent peux pouvons pouvez pourrons devrons pourrions devrions pourriez devriez voudrions pouvait pouvaient pourra pourront pourrait pourraient doit doivent dois devons devez
    devait devaient devra devront devrait devraient va vont vais allons allez allait allaient veut veulent veux voulons
    voulait voulaient voudrait voudraient faut fallait faudra faudrait souhaite souhaitent souhaitait souhaitaient
    espère espèrent pouvoir devoir vouloir`,
  ),
  adverb: words(
    'pas plus jamais rien également aussi donc encore toujours déjà bien ainsi ensuite désormais bientôt notamment rapidement finalement mieux officiellement définitivement récemment très trop totalement entièrement partiellement immédiatement régulièrement longtemps beaucoup souvent largement aussitôt enfin simplement actuellement',
  ),
  time: words(
    'jour jours an ans année années mois semaine semaines matin matins soir soirs nuit nuits week-end fois saison saisons heure heures minutes lundi mardi mercredi jeudi vendredi samedi dimanche été hiver automne printemps siècle après-midi lendemain veille moment temps',
  ),
  collective: words(
    'plupart majorité moitié minorité tiers quart quarts dizaine douzaine vingtaine trentaine centaine millier foule reste nombre ensemble totalité série groupe couple multitude quantité nombreux',
  ),
  /** Nouns of many whose verb may be plural, and nouns that open a sentence before its verb and subject. */
  gathering: words(
    `équipe bande poignée flot nuée cortège armée infinité troupe kyrielle ribambelle paire lot masse partie part tranche
    pourcentage type sorte genre espèce file flopée horde vague tas tonne myriade pléiade panel éventail collection gamme
    famille génération catégorie échantillon peu minimum maximum long fin début période époque rentrée fête cas place suite
    liste pluie avalanche foule cinquantaine quarantaine quinzaine soixantaine demi-douzaine duo trio poignée essaim escouade`,
  ),
  /** Nouns of the body and of its bearing, which open absolute phrases: "la tête haute, assis au fond, il". */
  bearing: words(
    'tête main mains voix mine larme larmes peur gorge bouche mâchoire voile taille bras yeux œil regard dos poing poings visage cheveux pieds doigts jambes cœur air ton fois preuve faute nuit',
  ),
  /** Adjectives that stand before their noun. */
  prenominal: words(
    `grand grande grands grandes petit petite petits petites nouveau nouvel nouvelle nouveaux nouvelles autre autres premier
    première premiers premières dernier dernière derniers dernières jeune jeunes vieux vieil vieille vieilles bon bonne bons
    bonnes beau bel belle beaux belles mauvais mauvaise mauvaises gros grosse grosses long longue longs longues haut haute
    hauts hautes ancien ancienne anciens anciennes futur future futurs futures prochain prochaine prochains prochaines seul
    seule seuls seules simple simples vrai vraie vrais vraies faux fausse fausses double doubles second seconde seconds
    secondes deuxième troisième principal principale principaux principales meilleur meilleure meilleurs meilleures pire
    pires rare rares vaste vastes lourd lourde lourds lourdes forte fortes différents différentes divers diverses nombreux
    nombreuses célèbre célèbres même mêmes éventuel éventuelle éventuels éventuelles présumé présumée présumés présumées`,
  ),
  /** Verbs that say what their subject is, singular. */
  copula: words(
    'est était sera serait fut reste restait restera semble semblait paraît paraissait demeure demeurait devient devenait deviendra',
  ),
  /** The same, plural. */
  copulas: words(
    'sont étaient seront seraient furent restent restaient resteront semblent semblaient paraissent demeurent deviennent deviendront',
  ),
  /** What may follow a predicate. */
  behind: words(
    "de d' à au aux pour en par dans et que qu' sur avec jusqu' dès depuis comme chez sans selon malgré contre devant entre vers lors ce cette hier demain aujourd'hui mais lorsque quand après avant pendant tout afin sous face grâce car",
  ),
  /** Plural units, which a singular verb may follow: "dix euros suffit". */
  measure: words(
    'euros dollars francs livres yens mètres kilomètres centimètres hectares degrés kilos litres tonnes points grammes watts millions milliards pages ans',
  ),
  clause: words("et que qu' si mais car quand lorsque lorsqu' puisque où comme"),
  place: words(
    "à au aux dans en sur par pour de du d' des avec sans depuis après avant sous contre chez vers",
  ),
  /** Nouns that look like infinitives. */
  erNoun: words(
    'conseiller boucher officier manager déjeuner dîner souper goûter coucher lever loyer foyer berger palmer leader danger',
  ),
  /** Participles of verbs whose "se" may be "to themselves": "ils se sont parlé", "elle s’est offert une pause". */
  toSelf: words(
    `dit parlé téléphoné écrit succédé menti nui plu complu déplu ri souri ressemblé suffi survécu demandé promis permis
    donné offert imposé attribué partagé fixé juré rendu lavé cassé fait laissé vu entendu senti mis accordé réparti disputé
    envoyé adressé échangé transmis rappelé posé procuré constitué acheté payé appris découvert assuré garanti octroyé réservé
    interdit reproché pardonné figuré imaginé représenté approprié arrogé forgé taillé construit creusé coupé brisé foulé
    tordu brûlé gâché préparé raconté confié écrié coûté pris repris refusé trouvé fabriqué répété tatoué tracé`,
  ),
  /** Verbs that go with "se" only. */
  selfOnly: words(
    'enfui enfuis enfuie enfuies emparé emparés emparée emparées abstenu abstenus abstenue abstenues suicidé suicidée suicidés efforcé efforcés efforcée efforcées évadé évadés évadée évadées exclamé exclamée',
  ),
  /** Participles of verbs that tell who speaks: "a indiqué la préfecture". */
  saying: words(
    `indiqué déclaré expliqué ajouté précisé affirmé annoncé estimé confié assuré souligné rappelé raconté commenté conclu
    poursuivi réagi insisté dénoncé martelé lancé répondu promis reconnu témoigné regretté confirmé écrit admis soutenu`,
  ),
  /** Where a clause goes on or ends behind its verb. */
  goesOn: words(
    `à au aux en dans chez sur sous devant derrière pour contre face autour par vers avec sans depuis pendant après avant dès de
    d' du des hier lundi mardi mercredi jeudi vendredi samedi dimanche ce cette et mais car`,
  ),
  feminine,
  feminineVerbs,
  masculine,
  masculineVerbs,
  weekday: words('lundi mardi mercredi jeudi vendredi samedi dimanche'),
}
