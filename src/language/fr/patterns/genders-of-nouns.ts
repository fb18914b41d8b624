const words = (text: string): readonly string[] => text.trim().split(/\s+/)

/** Frequent nouns of things that are feminine only, and no form of a verb. */
export const feminine = words(`
    absence académie accélération action activité actrice adaptation adhésion agglomération alliance
    allocation alternance année apparence appartenance appellation assistance association assurance
    attention attractivité augmentation austérité autonomie autorisation autorité autoroute avalanche
    banlieue batterie bibliothèque bière bourse boutique boîte cage campagne candidature capacité carrière
    cellule certification chair chaise championne chance chancelière chanson chirurgie circulation
    citoyenneté clé coalition collaboration collection collision colonie colonisation colère commission
    communauté communication compagnie comparaison compensation comptabilité compétence compétition comédie
    concession condamnation condition confirmation conférence connaissance conscience conseillère
    conservation consommation constitution construction consultation contamination contrepartie contribution
    convocation coopération coordination corruption couleur cour couverture coïncidence croissance création
    créature culture cérémonie côte densité destination destruction dette diffusion différence dimension
    diplomatie direction discrimination discussion disparition dissolution distribution diversification
    diversité division donation douleur décennie décision déclaration défense dégradation délégation
    démission démocratie dénonciation désignation détention eau efficacité enfance envergure erreur essence
    exclusion existence expansion explication exploitation explosion exportation exposition expression
    expérience extension extraction fabrication famille fanfare façon femme fermeture fille fleur
    flexibilité foi folie fonction fondation formation fortune forêt fragilité frontière fusion fédération
    gendarmerie gestion gloire gouvernance guerre génération habitude haine hauteur heure histoire humeur
    héroïne identification identité idée immigration immigrée implication importance importation imposition
    impression inclusion indication industrie indépendance information infrastructure initiative innovation
    inscription insertion inspection installation institution intelligence intention interdiction
    intervention intégration jeunesse joie journée juridiction justice justification langue lecture lettre
    leçon liaison liberté librairie libération licence littérature livraison localisation localité location
    loi loyauté lumière lune magie main maintenance mairie maison majorité maladie malédiction manifestation
    matière mer migration mission mobilisation mobilité modification moitié montagne mortalité municipalité
    mère médecine méthode métropole naissance nationalité nature navette navigation nomination notoriété
    nourriture négociation obligation observation occasion occupation opinion opportunité opposition option
    opération oreille organisation orientation ouverture pandémie paroisse parole participation passion
    patience peau perception performance permanence permission perte peur pharmacie philosophie piscine
    pizza pièce plage planification planète plateforme pollution population position possession possibilité
    poursuite poussière pression prestation preuve priorité prison procédure production programmation
    progression prohibition prolongation promotion propagation proportion proposition propriété protection
    protestation provenance province provision proximité précision préfecture préparation présence
    présentation préservation présidence présidente prévention publication publicité puissance puériculture
    périphérie qualification qualité question queue race radiation raffinerie raison ratification
    recommandation reconnaissance reconstruction reine relation religion rentabilité représentation requête
    responsabilité restauration restitution restriction rivière rupture réaction réalisation réalité
    réception récession rédaction réduction région régulation rénovation réparation réponse répression
    république réputation résidence résistance résolution réunion réussite révision révolution saison salle
    santé science scolarité scène section semaine session signature situation société soif soirée solidarité
    solution souffrance souscription souveraineté spécialisation spécialité stabilité station stratégie
    succession suite superficie suppression surpopulation surveillance survie suspension synthèse séance
    sécurité sélection sénatrice sœur tante technologie température tendance tension tentative théorie
    thérapie tolérance tradition traduction transformation transition transmission transparence trésorerie
    télévision tête union unité université urgence utilisation valeur validation variation version victoire
    vigilance ville violence vision vitesse voiture volonté vérification âme échéance école écologie
    économie écriture édition éducation égalité église élaboration élection émission énergie époque épreuve
    épée étape étude évacuation évaluation évidence évolution île
`)

/** The same of nouns that are forms of verbs too: "il le place", "dans la place". */
export const feminineVerbs = words(`
    adresse affaire agence alarme ambiance analyse annonce approche arme attaque attente avance aventure
    baisse balance balle bande banque barre base bataille bosse boule bouteille brise cantine carte cause
    ceinture cesse chambre chapelle charge chasse chaîne chemise chute cible classe colle collecte commande
    concurrence confiance controverse copie couche coupe course crise cuisine dame danse date demande
    demeure dispute distance donne drogue démarche enclave enquête envie expertise faute fenêtre file force
    forme frappe fuite gare grève gêne hausse herbe huile image influence invite lance ligne liste
    lutte légende machine manière marche marge marque menace mesure minute monnaie montre musique médaille
    neige norme note nuit offre origine panique panne pause peine peinture phase phrase pierre pile piste
    place plaque police poudre presse recherche rencontre ressource route rue règle récompense réforme
    référence réserve sauce source structure surface série table taille tempête terre trace tâche usine
    vente viande visite voie zone échelle écoute épaule épouse équipe étoile
`)

/** Frequent nouns of things that are masculine only, and no form of a verb. */
export const masculine = words(`
    abord abri accident accord accroissement accueil affichage air album alcool amour ancrage angle
    anniversaire appareil appartement appel apprentissage arbitrage arbre argent arrondissement arrêt art
    article avion aéroport bail bal ballon barrage bateau besoin bilan bloc blocage bonheur bord bouton
    budget bureau bâtiment bénéfice cabinet calendrier canton caractère carrefour cerveau champ championnat
    changement chantier chapeau chauffage chemin cheval choc château chômage ciel cimetière cinéma cirque
    classement climat club collège comité commandement commentaire commissariat comportement comté concert
    conflit congé conseil contact contexte contrat cou coup courage courrier couteau critère crédit cyclone
    côté cœur danger dessin destin diagnostic dispositif disque doctorat doigt domaine domicile dommage
    dossier drapeau début décollage découpage décret déficit département déploiement déroulement désaccord
    désir détail développement effet effort emploi emprunt encadrement endroit enfer engagement
    enregistrement enseignement entraînement entretien environnement escalier espoir esprit essai essor euro
    examen exemple exercice festival fil film financement fleuve fonctionnement garage genre gouvernement
    goût groupement gâteau habitat hasard hiver homme honneur hébergement héritage hôpital hôtel instinct
    intérêt investissement jardin jeu jour journal laboratoire lac lait lancement langage licenciement lien
    lieu logement loisir lycée magasin magazine maintien malheur mandat match matin matériau mensonge
    message meurtre milieu millier ministère miracle miroir moment monument morceau mot mouvement mur métal
    navire niveau nom numéro objet océan oiseau ordre pain papier paquet parc parfum parking parlement
    partenariat passage paysage personnage phénomène pilotage pistolet plaisir plateau poisson pont port
    portefeuille portrait poulet pourcentage privilège problème profil projet protectorat protocole
    prélèvement prénom périmètre quartier quota ralentissement rang rapport rayon recensement redressement
    regard rejet remplacement renforcement renouvellement respect restaurant retard retour royaume
    référendum régime réseau résultat réveil rôle salaire salon sang scrutin scénario secteur sein sentiment
    serpent service signal silence site siècle soin soir soleil sommeil sommet sondage souci soutien
    spectacle sport stade stationnement statut studio syndicat système séisme séjour séminaire tableau tarif
    taxi temple terme terrain territoire terrorisme théâtre tir toit tourisme tournage tournoi trafic train
    traitement transfert transport travail trou troupeau trésor tunnel tuyau usage vent verdict verre
    vieillissement village vin visage voisinage vol âge écart échec écran élargissement épisode équipage
    équipement établissement état événement œil
`)

/** The same of nouns that are forms of verbs too: "il la voyage". */
export const masculineVerbs = words(`
    acte avantage avenir beurre bruit centre cercle charme code coffre combat commerce compte contrôle
    costume câble devoir diplôme doute départ empire groupe hydrogène incendie indice lit luxe masque monde
    ménage naufrage nombre orchestre ouvrage oxygène partage peuple piège programme risque rythme signe
    siège souffle souvenir style sucre suicide talent titre trône téléphone vote voyage véhicule échange
    équilibre étage
`)
