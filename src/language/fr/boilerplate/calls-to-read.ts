import type { BoilerplatePhrase } from '../../shape/boilerplate.ts'

/** Pointers that give a short line away wherever they stand in it: to other texts, to what is embedded, past an advertisement, to who wrote. */
export const callsToRead: readonly BoilerplatePhrase[] = [
  {
    id: 'call-related',
    kind: 'related',
    role: 'call',
    weight: 0.76,
    variants: [
      '{piece} (est|constitue|forme) (le|la) {ordinal} (volet|épisode|partie|article|chapitre|texte|opus) (de|d) (une|un|notre|la|cette|ce|nos) [{word}] (série|dossier|feuilleton|enquête|saga|triptyque|trilogie)',
      '(retrouvez|retrouver|découvrez|lisez|écoutez) [{small} [{small}]] (les|tous les|le|la|l) [{word}] (épisodes|volets|épisode|volet|articles|intégralité|suite) [{small}] (de|d) (notre|ce|cette|nos|la) [{word}] (série|dossier|feuilleton|enquête|saga|podcast)',
      '(est|sont) à (lire|relire|retrouver|découvrir|revoir|réécouter|écouter|voir|consulter) (ici|sur notre site|dans (notre|nos)|en cliquant|par ici|en ligne)',
      '{toRead} (notre|nos) (grand format|grands formats|long format|quiz|test|chronologie|rétrospective|édition|balado|balados|bande dessinée)',
      '{toRead} [aussi|également|ici|ou relire] [l intégralité de|l ensemble de|tous|toutes|toute] (notre|nos) [{word}] ({noun}|articles|reportages|enquêtes|vidéos|dossiers|recettes|podcasts|portraits|entretiens|décryptage|décryptages|carte|cartes|série|sélection|guide|critique|critiques|éditorial|récits|analyses|infographies|conseils|édition spéciale|live|direct|photos)',
      '{toRead} [ici|aussi|également] (le|la|l|les) (premier|première|deuxième|troisième|quatrième|dernier|précédent|précédente|autres|second|seconde) (volet|épisode|article|articles|volets|épisodes|partie|parties|chapitre|chapitres) (de|du|des)',
      '(à|) retrouver (ici|sur notre site|en cliquant ici|dans notre dossier|dans nos archives)',
      '(les|nos) (autres|précédents) (volets|épisodes|articles|chapitres) de (la|notre|cette|ce) (série|dossier|enquête|rubrique|saga)',
    ],
    examples: [
      'Cet article est le deuxième volet d’une série de quatre',
      'Retrouvez tous les épisodes de notre série',
      'Le deuxième volet de cette série est à relire ici.',
      'À lire, notre grand format sur les tourbières',
      'Voir notre carte des communes privées d’eau',
      'Lire le premier volet de notre enquête',
    ],
    counterExamples: [
      'Le texte est le premier volet de la loi.',
      'La suite est à lire dans ses yeux.',
      'Voir notre maison brûler',
      'Il faut relire les premiers chapitres.',
      'Lire l’intégralité du rapport prend huit heures.',
    ],
  },
  {
    id: 'call-embed',
    kind: 'embed',
    role: 'call',
    weight: 0.82,
    variants: [
      '{consent} [«|»|{small}|{word}] [{small}|»] [{word}|»] (pour|afin de|avant de) (voir|afficher|lire|regarder|visionner|accéder à|consulter|écouter) ({embedded}|ce contenu|cette vidéo|la vidéo)',
      '(ce|cet|cette|le|la|un|une) (post|tweet|publication|message|contenu|vidéo|photo) {network} (n est plus|n est pas|a été|devait|ne peut|ne s affiche|est)',
      '(post|tweet|publication|contenu|vidéo) (non disponible|indisponible|introuvable|supprimé|supprimée|inaccessible)',
      '(contenu|lecteur|module|service) [{small} [{word}]] (tiers|externe) (peut|peuvent|dépose|utilise|est susceptible|bloqué|nécessite|est bloqué)',
      '(ouvrir|voir|lire|afficher|regarder|consulter) (la|le|cette|ce|les|l) (publication|post|tweet|contenu|fil) (sur|dans) {network}',
      '(site|service) tiers (peut|susceptible|dépose|utilise) [{small}] [{word}] [{small}] (cookies|traceurs)',
    ],
    examples: [
      'Vous devez accepter les cookies publicitaires pour voir ce contenu',
      'Ce post Facebook n’est plus disponible',
      'Ouvrir la publication dans Instagram',
      'Tweet non disponible',
    ],
    counterExamples: ['Le message n’est pas passé.', 'La vidéo YouTube dure neuf minutes.'],
  },
  {
    id: 'call-advertiser',
    kind: 'advertisement',
    role: 'call',
    weight: 0.8,
    variants: [
      '(un|ce|ces) (contenu|contenus|dossier|podcast) [vous] [est|sont] (proposé|proposés|présenté|offert|parrainé|sponsorisé|soutenu) par (l|la|le|les|notre|nos|un|une)',
      '{piece} a [été] (bénéficié|réalisé|produit|publié) (du|avec le|grâce au) (soutien|concours|partenariat) [financier]',
      '(peut nous|peuvent nous|pourrait nous|nous pouvons|nous pourrions|pour que nous) (rapporter|toucher|percevoir|recevoir|verser|générer|reverser) [{small}] une [petite] commission',
      '(nous|qui nous) (touchons|percevons|rapporte|rapportent|recevons|verse|reverse) [{small}] une [petite] commission',
      '(ce|cet|cette) (texte|article|contenu|publication|page|dossier|vidéo|podcast) [,] (payé|rédigé|financé|écrit|produit|réalisé|conçu|proposé) par (un|notre|nos|des|l) (annonceur|annonceurs|partenaire|partenaires|régie|sponsor|client)',
      '(votre|la|l|le|ton) (contenu|vidéo|article|lecture|info|suite|programme|émission) [de {piece}] (commence|continue|démarre|reprend|débute|se poursuit|arrive|revient) (dans {n}|après (la|cette|une) (pub|publicité|pause|annonce|réclame))',
      'liens (affiliés|d affiliation|sponsorisés|commerciaux|rémunérés)',
      '{piece} vous est (proposé|offert|présenté) par',
    ],
    examples: [
      'Un contenu proposé par l’office du tourisme du Haut-Doubs',
      'Les produits sont choisis par nos soins ; un achat peut nous rapporter une commission.',
      'L’info continue après la pub',
      'Cet article vous est proposé par la Chambre d’agriculture',
    ],
    counterExamples: [
      'Le dossier est soutenu par le maire.',
      'Le courtier peut toucher une commission en espèces.',
      'La vidéo commence dans une cave.',
      'Le rapport, payé par un annonceur anonyme, a fait scandale.',
      'Elle peut percevoir une commission sur la vente.',
    ],
  },
  {
    id: 'call-author',
    kind: 'author-bio',
    role: 'call',
    weight: 0.62,
    variants: [
      '{capital} {name} est [un|une|le|la|notre] (journaliste|reporter|correspondant|correspondante|chroniqueur|chroniqueuse|rédacteur|rédactrice|éditorialiste|photojournaliste|pigiste|grand reporter|grande reporter|cheffe de rubrique|chef de rubrique|cheffe du service|chef du service|rédacteur en chef|rédactrice en chef|stagiaire) [indépendant|indépendante|spécialisé|spécialisée|adjoint|adjointe|au|à|pour|de|du|en|sur|chez|et]',
      '(journaliste|reporter|photographe|géographe|historien|historienne|juriste|sociologue|correspondant|correspondante|rédacteur|rédactrice) (de formation|au service|à la rubrique|à la rédaction|au {medium}|au bureau|indépendant|indépendante) [{words}] , (il|elle) (suit|couvre|traite|écrit|documente|travaille|signe|collabore|raconte|enquête|a rejoint|a couvert|tient|anime)',

      '(diplômé|diplômée) de {words} , (il|elle) (a rejoint|travaille|collabore|suit|couvre|écrit)',
    ],
    examples: [
      'Odile Rivet est reporter à la rubrique Montagne. Elle suit l’eau et les forêts.',
      'Photographe de formation, elle documente les alpages depuis dix ans.',
    ],
    counterExamples: ['Odile Rivet est journaliste.', 'Elle couvre l’actualité du feu.'],
  },
]
