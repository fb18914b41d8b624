/**
 * Words, by their dictionary form, that the press uses far more often than the subtitles that frequencies are counted in:
 * the lexicon gives them, and their other forms, at least a middling frequency. Read when the lexicon is made only.
 */
export const pressWords: readonly string[] = `
  abattage abonné abordable absentéisme abstention académie académique accélération accession accidentel accompagnement accord
  accroissement actionnaire activiste actualisation additionnel adhérent adhésion adjoint administratif administrateur adolescent
  aéroport aéroportuaire affaiblissement affichage afflux agence agglomération aggravation agresseur agression agricole agriculteur
  agriculture agroalimentaire alimentaire allégation alliance allocation allongement alternance alternatif ambassadeur ambiance
  aménagement aménageur amende amendement amphithéâtre ancrage animateur anniversaire annonce annuel antisémite antisémitisme
  apaisement appartenance appellation applicable apprenti apprentissage approbation approvisionnement aquatique arbitrage archevêque
  architecte architectural archives argumentaire arrestation arrêté arrondissement artisan artisanal artistique ascension assainissement
  assemblée assistance associatif association assurance athlète athlétisme attaquant attentat attractivité auditeur audition augmentation
  austérité autonome autonomie autoroute autoroutier autorisation autoritaire avalanche avancée avancement avenir aviation bâtiment
  bancaire banlieue baisse barrage bénéfice bénéficiaire bénévolat bénévole bibliothèque bilan bilatéral biodiversité biologique
  blessure blocage bombardement bourgmestre boursier budget budgétaire bulletin cadastre calendrier cambriolage cambrioleur campagne
  candidat candidature canicule cantine canton cantonal capitale caractéristique carburant carrefour cathédrale célébration centenaire
  central centralisation centriste cérémonie certification champion championnat chancelier chantier chapelle chauffage cheminot chercheur
  chirurgien chômage chômeur chronique chute cinéaste cinématographique circonscription circulation citoyen citoyenneté classement climat
  climatique coalition collaborateur collaboration collecte collectif collectivité collège collégien collision colloque colon colonial
  colonie colonisation comité commanditaire commémoration commentaire commerçant commerce commercial commercialisation commissaire
  commission communal communautaire communauté commune communication communiqué compagnie comparaison compensation compétence compétitif
  compétition compétitivité complémentaire comportement composante compositeur comptabilité comptable concertation concession concessionnaire
  conciliation concurrence concurrent condamnation conférence confinement confirmation conflit conjoint conjoncture consécutif conseiller
  consensus conservateur conservation considérable consommateur consommation constitutionnel constitution construction constructeur
  consultation contamination contemporain contentieux contestation contexte contingent contraignant contrepartie contribuable contribution
  controverse convocation coopération coopérative coordinateur coordination copropriété corporel correctionnel correspondant corruption
  cotisation couverture créancier création créateur criminalité critère croissance culturel culture cyclable cycliste cyclone déclaration
  décennie décentralisation déchet décisif décollage découpage décret défaite défenseur déficit défilé déforestation dégât dégradation
  délégation délégué délibération délinquance délinquant délocalisation démantèlement démarche démission démocrate démocratie démocratique
  démographie démographique démolition dénonciation densité départemental département dépense dépistage déploiement député déroulement
  désaccord descendant désignation destinataire destination destruction détenteur détention détenu détournement développement diagnostic
  diffusion dimension diplomate diplomatie diplomatique directeur direction directrice directive dirigeant discrimination dispositif
  dissolution distributeur distribution district diversification diversité dividende division doctorat documentaire domaine domestique
  domicile donateur donation douanier durable dynamique échange échéance échec échelon école écologie écologique écologiste économie
  économique économiste écrivain éditeur édition éditorial éducatif éducation effectif efficacité effondrement égalité élaboration
  élargissement électeur élection électoral électricité électrique élevage éleveur éligible émeute émetteur émission emploi employeur
  emprunt encadrement enclave endettement énergétique énergie engagement enjeu enquête enquêteur enregistrement enseignant enseignement
  entraînement entraîneur entrepôt entrepreneur entreprise entretien environnement environnemental envergure épidémie épiscopal époque
  équilibre équipage équipement équipe équipier ère érosion espèce essor établissement étape étatique éthique ethnique étranger étudiant
  euro européen évacuation évaluation événement évêque éventuel évolution exclusion exécutif exemplaire exercice exigence existence
  expansion expédition expérimental expérimentation expert expertise exploitant exploitation explosion exportateur exportation exposition
  expropriation expulsion extension extraction extrémiste fabricant fabrication faillite familial fédéral fédération féminin
  féministe féminicide fermeture ferroviaire festival festivité fiable filière finale finaliste financement financier fiscal fiscalité
  fleuve flexibilité fonction fonctionnaire fonctionnement fondateur fondation footballeur formation formulaire forestier fort fortification
  fournisseur foyer fragilité fréquentation frontalier frontière fusillade fusion gagnant garantie gare gazoduc gendarme gendarmerie
  général génération généraliste génocide géographique gestion gestionnaire gisement glaciaire glacier gouvernance gouvernement gouvernemental
  gouverneur graduel gratuit gratuité grève gréviste grossiste groupe groupement guerre guide habitant habitat habitation hausse
  hébergement hectare hémicycle héritage historien historique homicide homologation homologue honoraire horaire hospitalier hospitalisation
  hostilité humanitaire hydraulique hydrogène identification identité idéologie idéologique illégal immigration immigré immobilier
  implantation implication importance importation imposition inauguration incendie incidence incident inclusion incorporation indépendance
  indépendant indépendantiste indicateur indication indicatif indigène indispensable individu individuel industrie industriel inédit
  inégalité inflation influence informatique information infrastructure ingénieur initiative injonction innovation inondation inscription
  insécurité insertion inspecteur inspection installation instituteur institution institutionnel insurrection intégration intellectuel
  intempérie intention intercommunal intercommunalité interdiction intérim intérimaire interlocuteur international interpellation interprète
  intervention intervenant invasion investissement investisseur irrigation islamique islamiste itinéraire jihadiste journal journalisme
  journaliste judiciaire juridiction juridique jurisprudence justification laboratoire laïcité lancement langue législateur législatif
  légitime libération libéral licence licenciement licencié linguistique liquidation littéraire littérature littoral livraison local
  localité localisation location logement logistique loisir loyer lycée lycéen magistrat maintenance maire mairie maintien majoritaire
  majorité malfaiteur mandat manifestant manifestation manifeste manuscrit marathon maritime marché marge marketing massif
  maternité matériau matériel matière médaille médaillé médecin médiateur médiation médiatique médical médicament médiéval membre mémorial
  mensuel message métallurgie météorologique métier métropole métropolitain meurtrier migrant migration migratoire militaire militant milliard
  milliardaire millier million minéral minier ministère ministériel ministre minoritaire minorité mobilisation mobilité modalité modération
  modernisation modification monarchie mondial monétaire montagne montant monument mortalité mosquée moteur mouvement moyenne multinationale
  municipal municipalité municipalités musée musulman mutation mutuelle national nationaliste nationalité naturel naturaliste naufrage navette
  navigation négociateur négociation nomination norme notable notamment notaire notoriété nucléaire numérique obligation obligatoire
  observateur observation observatoire occupant occupation océan octroi officiel officier opérateur opération opposant opposition optimiste
  orateur orchestre ordonnance organisateur organisation organisme orientation originaire ouverture ouvrage ouvrier palmarès pandémie parachutage
  parlement parlementaire paroisse paroissial partenaire partenariat participant participation particulier partisan patrimoine patrimonial
  patronal patronat pauvreté paysage paysager paysan pédagogie pédagogique pédiatrique pénal pénalité pénitentiaire pensionnaire pénurie
  perception percussion performance périmètre période périphérie permanence perquisition personnalité perspective perturbation pesticide
  phénomène philosophe philosophie philosophique photographe physicien pilotage piscine plainte plaignant planification plateforme
  pluie plénier pluriannuel policier politique polluant pollueur pollution populaire population populiste porteur portugais possession
  postal potentiel pourcentage pourparlers poursuite pouvoir pratique préalable préavis précarité précédent précipitation précision
  prédécesseur préfectoral préfecture préfet prélèvement préliminaire préparatif préparation prescription présence présentation préservation
  présidence président présidentiel prestataire prestation prestigieux prétendant prévention prévision prévisionnel primaire principal
  priorité prioritaire prison prisonnier privatisation privilège problématique procédure processus procureur producteur production
  productivité professionnel professeur programmation progression prohibition projet prolongation promoteur promotion propagande propagation
  proportion propriétaire propriété prospérité protagoniste protection protectorat protestant protestation protocole provenance province
  provincial provision provisoire proximité public publication publicitaire publicité qualification qualité quartier quinquennat quota
  racisme raciste radiation radicalisation raffinerie ralentissement randonnée randonneur rapatriement rassemblement ratification réacteur
  réaction réalisateur réalisation rebelle rébellion récession recensement récepteur réception recherche récidive réclamation récolte
  recommandation réconciliation reconduction reconnaissance reconstruction recrudescence recrutement recteur rectorat recyclage rédacteur
  rédaction redressement réduction réélection référence référendum réforme réfugié régime région régional régionalisation régisseur
  réglementation règlement régulation rejet relance religieux religion remaniement remboursement remplacement rémunération rénovation
  renouvelable renouvellement renforcement rentabilité réparation repli représentant représentation répression républicain république
  requête réquisition requin réseau réservation résidence résident résidentiel résistance résolution respect responsabilité responsable
  ressortissant ressource restauration restaurateur restitution restriction restructuration résultat rétablissement retraite retraité
  rétrospective réunion réussite revalorisation revendication revenu révision révolution révolutionnaire riverain romancier rural rupture
  sabotage salarial salarié salaire sanction sanitaire satellite scénario sculpteur sculpture scientifique scolaire scolarité scrutin sécession
  sécheresse secondaire secrétaire secrétariat secteur section sécuritaire sécurité séisme seigneur seigneurie séjour sélection sélectionneur
  semestre séminaire sénateur sénatorial séparatiste septennat sépulture service session siècle signataire signature simplification sinistre
  sinistré social socialiste sociétal sociologue solidarité solidaire sommet sondage souscription sous-préfet soutien souverain souveraineté
  spécialisation spécialiste spécialité spécifique spectacle spectateur sponsor sportif stabilité stade stationnement statistique statut statutaire
  stratégie stratégique structure structurel subvention successeur succession suffrage suicide superficie supermarché suppression supporteur
  surpopulation surveillance suspect suspension symbolique syndical syndicat syndicaliste synthèse système tarif tarifaire taxation technique
  technologie technologique télétravail télévision température temporaire tendance tension terminal territoire territorial terrorisme terroriste
  théâtral théologien théorie thermique titulaire tolérance touriste tourisme touristique tournage tournoi tradition traditionnel tramway transfert
  transformation transition transmission transparence transport transporteur travailleur traversée trésorerie trésorier tribunal trimestre
  trimestriel troupe troupeau tutelle ultérieur ultimatum unanimité unilatéral union universel universitaire université urbain urbanisation
  urbanisme urgence usage usager usine utilisateur utilisation vaccin vaccinal vaccination validation variation végétal végétation véhicule
  vendange venue vérification verdict versement vétérinaire viabilité victime victoire vieillissement vigilance vigneron vignoble village
  villageois viticole viticulteur voirie voisinage volcanique volontaire votant vote voyageur vulnérable zone
  ambulance auxiliaire boucherie boulanger boulangerie brocante chaufferie clinique commissariat crèche crématorium déneigement
  fanfare garderie guinguette infirmier infirmière kermesse kiosque librairie libraire médiathèque ostréiculteur maraîcher pompier
  périscolaire pharmacien pharmacie puériculture restaurant rond-point salle sous-préfecture supporter tribune vestiaire
  Afghanistan Afrique Albanie Algérie Allemagne Amérique Angleterre Angola Antilles Arabie Argentine Arménie Asie Australie Autriche
  Azerbaïdjan Bangladesh Belgique Biélorussie Birmanie Bolivie Bosnie Botswana Brésil Bretagne Bulgarie Burkina Burundi Bénin Cambodge
  Cameroun Canada Catalogne Caucase Chili Chine Chypre Colombie Comores Congo Corée Corse Crimée Croatie Cuba Danemark Djibouti Dubaï
  Écosse Égypte Équateur Érythrée Espagne Estonie États-Unis Éthiopie Europe Finlande France Gabon Gambie Gaza Géorgie Ghana Grèce
  Groenland Guadeloupe Guatemala Guinée Guyane Haïti Honduras Hongrie Inde Indonésie Irak Iran Irlande Islande Israël Italie Jamaïque
  Japon Jordanie Kazakhstan Kenya Kosovo Koweït Laos Lettonie Liban Libye Lituanie Luxembourg Macédoine Madagascar Malaisie Mali Malte
  Maroc Martinique Mauritanie Mayotte Méditerranée Mexique Moldavie Monaco Mongolie Monténégro Mozambique Namibie Népal Nicaragua Niger
  Nigeria Norvège Ouganda Ouzbékistan Pakistan Palestine Panama Paraguay Pays-Bas Pérou Philippines Pologne Polynésie Portugal Qatar
  Québec Réunion Roumanie Russie Rwanda Sahel Salvador Scandinavie Sénégal Serbie Singapour Slovaquie Slovénie Somalie Soudan
  Suède Suisse Syrie Tanzanie Tchad Tchéquie Thaïlande Tibet Togo Tunisie Turquie Ukraine Uruguay Vatican Venezuela Vietnam Yémen
  Zambie Zimbabwe Alger Amsterdam Ankara Athènes Bagdad Bamako Barcelone Berlin Berne Beyrouth Bogota Bruxelles Bucarest Budapest Caracas
  Casablanca Copenhague Dakar Damas Dublin Genève Helsinki Istanbul Jérusalem Johannesburg Kaboul Kiev Lausanne Lisbonne Londres
  Madrid Manille Milan Montréal Moscou Munich Nairobi Naples Oslo Ottawa Pékin Prague Rabat Rome Séoul Shanghai Sofia
  Stockholm Strasbourg Sydney Téhéran Tokyo Tripoli Tunis Varsovie Venise Vienne Washington Zurich
`
  .trim()
  .split(/\s+/u)
