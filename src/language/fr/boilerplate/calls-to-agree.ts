import type { BoilerplatePhrase } from '../../shape/boilerplate.ts'

/** What a site asks its reader to agree to, that gives a short line away wherever it stands in it: cookies, an account, rights. */
export const callsToAgree: readonly BoilerplatePhrase[] = [
  {
    id: 'call-consent',
    kind: 'cookie',
    role: 'call',
    weight: 0.78,
    variants: [
      '(certains|ces|les|nos|des) (cookies|traceurs|témoins de connexion) (sont|est|restent|permettent|nous|servent|assurent)',
      '(certains|ces|les|nos) témoins sont (indispensables|nécessaires|essentiels) (au fonctionnement|à la navigation|au bon fonctionnement|au site)',
      '(nous|site|partenaires) (avons recours|a recours|recourons|utilisons|utilise|employons|emploie|faisons appel|fait appel|déposons|dépose|installons|plaçons) [{small} [{small}]] (cookies|traceurs|témoins|mouchards)',
      '(gérer|paramétrer|accepter|refuser|gestion|paramètres|réglages|préférences|politique) [{small} [{small}]] (témoins [de connexion]|traceurs)',
      '(besoin de|donner|donnez|recueillir|retirer|avec|sans) (votre|ton) (accord|consentement) (pour|afin de) [{small}] (déposer|stocker|utiliser|collecter|mesurer|traiter|afficher|placer)',
      '(déposons|utilisons|stockons|déposer|stocker) (des|les|nos|ces) (cookies|traceurs)',
      '(avec ou sans|avec|sans) (cookies|traceurs) (ou (sans|avec)|?)',
      '(usage|utilisation|traitement|protection|contrôle) de vos données [personnelles]',
      '(vos|votre) (préférences|choix|consentement) (ont|a|sont|est|sera|seront) [été] (mémorisé|mémorisés|mémorisées|valable|valables|retenu|retenus|enregistrées|enregistré|enregistrés|sauvegardés|sauvegardées|pris en compte|conservés|conservé)',
    ],
    examples: [
      'Ces témoins sont indispensables à la navigation.',
      'Nous avons recours à des traceurs (cookies) pour mieux vous servir.',
      'Gérer les témoins de connexion',
      'Nous avons besoin de votre accord pour déposer des traceurs',
      'Avec ou sans cookies ? À vous de choisir.',
    ],
    counterExamples: [
      'Le site a recours à des intérimaires.',
      'Ces témoins sont indispensables au procès.',
      'L’application utilise les données de santé.',
      'Ils refusent les cookies du chef.',
    ],
  },
  {
    id: 'call-cookies',
    kind: 'cookie',
    role: 'call',
    weight: 0.62,
    variants: [
      '(déposer|déposons|utilisons|utiliser|refuser|accepter|refusez|acceptez|gérer|gérez|paramétrez|stocker|stockons) (des|les|nos|ces|vos|tous les|aucun) (cookies|traceurs)',
    ],
    examples: ['Accepter tous les cookies du site'],
    counterExamples: ['Refusez les cookies'],
  },
  {
    id: 'call-account',
    kind: 'login',
    role: 'call',
    weight: 0.62,
    variants: [
      'en créant (votre|un|ton) (compte|profil|espace)',
      '(créez|ouvrez|rejoignez) [{small}] (votre|un) (compte|espace) {name}',
      '(créez|créer|ouvrez|activez|activer|supprimez|gérez|connectez vous à|connectez|accédez à|récupérez) (votre|mon|ton) (compte|espace (personnel|abonné|client)|mot de passe|profil)',
      '(réinitialiser|réinitialisez|changer|changez|oublié|retrouver) (mon|votre|ton) (mot de passe|identifiant)',
    ],
    examples: ['Gardez l’œil sur vos villages en créant votre compte', 'Créez votre compte en deux minutes'],
    counterExamples: ['Elle a fermé son compte.', 'Ils ont changé de mot de passe.'],
  },
  {
    id: 'call-advice',
    kind: 'legal',
    role: 'call',
    weight: 0.8,
    variants: [
      '(informations|contenu|contenus|article|page|texte|vidéo|site|analyses|données|conseils) [{word} [{word}]] (ne constituent|ne constitue|ne sont|n est|ne remplacent|ne remplace|ne sauraient|ne saurait) (pas|en aucun cas|en rien) [remplacer|constituer|être] [{small}] (un|une|des|l) [{word}] (conseil|conseils|avis|recommandation|recommandations|consultation|incitation|diagnostic) [{small}] (médical|médicale|médicaux|juridique|juridiques|financier|financière|en placement|en investissement|placement|investissement|personnalisé|fiscal|d achat|à acheter|d un professionnel|professionnel)',
    ],
    examples: [
      'Avertissement : ces informations ne sont pas un conseil médical',
      'Cet article ne constitue pas un conseil en investissement',
    ],
    counterExamples: ['Son avis n’est pas un conseil juridique.'],
  },
  {
    id: 'call-rights',
    kind: 'copyright',
    role: 'call',
    weight: 0.78,
    variants: [
      '(interdit|interdite|interdits) (de|d) (reproduire|copier|diffuser|republier|reprendre) {piece}',
      '(sous licence|en licence|licence) (creative commons|cc by|cc|libre|ouverte)',
      '(republication|reproduction|traduction|adaptation) (du site|de (l|cet) article [original|publié])',
      '(est|reste|demeure|sont|restent) la propriété (exclusive|intellectuelle|de {name}|de la rédaction|du journal|de ses auteurs|de leurs auteurs)',
      '[ne sont] pas libres de droits',
    ],
    examples: [
      'Il est interdit de reproduire cet article sans notre accord.',
      'Les images ne sont pas libres de droits',
    ],
    counterExamples: ['Le manoir reste la propriété de la famille.', 'Les droits sont réservés aux élus.'],
  },
  {
    id: 'call-all-rights',
    kind: 'copyright',
    role: 'call',
    weight: 0.65,
    variants: [
      '(©|copyright) [©] [{n}] {outlet} [{word}] (inc|sa|sarl|sas|ltée|sprl|srl|scop|sàrl|asbl|scrl|gmbh)',
      'tous droits (réservés|de reproduction réservés)',
    ],
    examples: ['Copyright 2019 Éditions du Lac inc.', '© Radio des lacs 2021. Tous droits réservés.'],
    counterExamples: ['Tous droits réservés aux femmes, réclame l’affiche.'],
  },
]
