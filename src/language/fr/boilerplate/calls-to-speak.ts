import type { BoilerplatePhrase } from '../../shape/boilerplate.ts'

/** Calls to say or pass on something, that give a short line away wherever they stand in it: a comment, a word to the newsroom, a link. */
export const callsToSpeak: readonly BoilerplatePhrase[] = [
  {
    id: 'call-comment',
    kind: 'comment-form',
    role: 'call',
    weight: 0.8,
    variants: [
      '(laisser|publier|poster|écrire|déposer) un (message|commentaire|avis) (sous|sur) (cet|cette|nos|l|les|ce)',
      '(l|notre|cet) espace (commentaires|de commentaires|de discussion)',
      '(dites|dis) [nous] ce que (vous en pensez|tu en penses)',
      '(suivre|respecter|respectez|suivez|appliquer|enfreint|enfreignent|contraire à|contraires à) (notre|nos) (règlement|charte|règles de (modération|conduite|bonne conduite|publication)|modération)',
      '{acting} (votre|vos|ce|ton) (commentaire|commentaires|pseudo|pseudonyme)',
      '(racontez|dites|écrivez|partagez|répondez|réagissez|raconte|dis) [le|la|les|tout|nous] [nous] [tout] (en commentaire|dans les commentaires|en commentaires|dans l espace commentaires|sous cet article|sur le forum)',
      '(commentaires|réactions|messages|contributions) (sont|seront|est|sera) [tous|toutes] (filtrés|filtrées|modérés|modérées|relus|relues|soumis|soumises) [{small}] (avant|par|à|a)',
      '(poster|publier|laisser|écrire|envoyer|déposer) [{small}] (que|un|plus de|au maximum) {n} (commentaire|commentaires|message|messages)',
      '{piece} ? (racontez|dites|donnez|partagez|réagissez|écrivez) [le] nous',
      '(commentez|réagissez|publiez|postez|connectez vous) [{small} [{small} [{word} [{word}]]]] en tant qu (invité|anonyme)',
    ],
    examples: [
      'Les inscrits peuvent laisser un message sous nos articles.',
      'Veillez à rester mesurés et à suivre notre règlement.',
      'Nous vous invitons à signer vos commentaires de votre vrai nom.',
      'Par souci de clarté, les réactions sont filtrées avant leur parution.',
      'Vous y étiez ? Racontez-le-nous en commentaire.',
    ],
    counterExamples: [
      'Il refuse de respecter le règlement intérieur.',
      'Restez courtois, disait la pancarte.',
      'Il refuse de retirer ce commentaire.',
      '« Écrivez votre nom », dit le gendarme.',
      'Les réactions sont limitées par la trêve.',
    ],
  },
  {
    id: 'call-courtesy',
    kind: 'comment-form',
    role: 'call',
    weight: 0.62,
    variants: [
      '(veillez|merci|pensez|veuillez|prière|nous vous prions|nous vous demandons|nous vous invitons) (à|de|d) (rester|demeurer|être|garder un ton|faire preuve de|vous montrer) (courtois|courtoise|respectueux|respectueuse|poli|polis|polie|bienveillant|bienveillants|mesuré|mesurés|constructif|constructifs|courtoisie|respect|modération|cordial)',
      '(indiquez|précisez|mentionnez|signez) [{small} [{small}]] (votre|vos) (nom|prénom|pseudo|ville)',
    ],
    examples: [
      'Veillez à rester mesurés et à suivre les modérateurs.',
      'Indiquez votre prénom et votre commune.',
    ],
    counterExamples: ['Merci de rester courtois, lit-on à l’accueil.', 'Indiquez votre nom'],
  },
  {
    id: 'call-write',
    kind: 'feedback',
    role: 'call',
    weight: 0.8,
    variants: [
      '(un|une) (doute|remarque|suggestion|précision|question|réaction|idée|commentaire) [, (un|une) (doute|remarque|suggestion|précision|question|réaction|idée|commentaire)]+ ? (contactez|écrivez|dites|parlez|joignez|posez|envoyez)',
      '(signalez|signaler|prévenez|alertez|contactez|écrivez à|parlez en à) [{small} [{small}]] (la rédaction|notre rédaction|nos journalistes|l auteur de {piece}|notre équipe|notre médiateur|notre médiatrice)',
      '(parlez|écrivez|racontez|témoignez|confiez|alertez|contactez|signalez) nous (en (toute|toute) (confiance|confidentialité|sécurité)|en confiance|de façon (anonyme|sécurisée)|anonymement|via|par|à|sur|ici)',
      '(un|une|des) (oubli|erreur|coquille|faute|imprécision|remarque|suggestion|question|précision|témoignage) [, (un|une|des) (oubli|erreur|coquille|faute|imprécision|remarque|suggestion|question|précision|témoignage)]+ ? (contactez|écrivez|dites|signalez|prévenez|alertez|parlez)',
      '(suggérez|proposez|soufflez|suggérer|proposer) [nous] (un|une|vos|des) [{word}] (sujet|sujets|idée|idées|thème|enquête|question|questions|correction) [à|d|pour] [la rédaction|enquête|nos journalistes|traiter|reportage]',
      '(comment|que|qu) (trouvez|pensez|jugez) vous [de] (notre|la) [nouvelle|nouveau] (page|formule|site|application|version|newsletter|maquette)',
      '(corrigeons|lisons|répondons à) [tous|toutes] (nos|vos) (erreurs|courriels|messages|lettres|questions|remarques)',
      '(pour|afin de) (témoigner|nous écrire|réagir|nous contacter|nous alerter|nous joindre|nous répondre) [,|:] [{word} [{word}]] {email}',
      '(écrivez|contactez|alertez|joignez|répondez|appelez) nous [(à|sur|via|par) [l adresse]] [:] {email}',
    ],
    examples: [
      'Un doute, une remarque ? Contactez nos reporters.',
      'Nous corrigeons nos erreurs : signalez-les à la rédaction',
      'Pour témoigner, écrivez à enquete@gazette.example',
      'Vous travaillez dans ce secteur ? Parlez-nous en toute confiance.',
    ],
    counterExamples: [
      'Un oubli, une erreur, et tout s’arrête.',
      'Inscriptions auprès de Léa Morel, lea.morel@mairie.example',
      '« Écrivez à la rédaction », conseille l’avocat.',
    ],
  },
  {
    id: 'call-share',
    kind: 'share',
    role: 'call',
    weight: 0.8,
    variants: [
      '(transférez|envoyez|recommandez|faites suivre|partagez) (lui|leur) ({piece}|le lien vers {piece})',
      '{piece} (vous a|t a|vous) (plu|intéressé|plaît|été utile|touché|fait réagir) ? (partagez|faites|envoyez|transférez|parlez|dites)',
      '(faites le|faites la) (circuler|tourner|lire) (autour de vous|à vos|à vos proches|à votre)',
    ],
    examples: ['Un proche serait intéressé ? Transférez-lui cet article.'],
    counterExamples: ['Partagez cette idée, dit-elle.'],
  },
]
