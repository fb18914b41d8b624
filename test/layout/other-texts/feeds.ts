/** Articles and feeds that pages are made of, by language: each feed is pairs of headline and lead. */
export interface Site {
  readonly menu: readonly string[]
  readonly title: string
  readonly credits: readonly string[]
  readonly paragraphs: readonly string[]
  readonly headings: readonly string[]
  readonly feed: readonly string[]
  readonly buttons: readonly string[]
  readonly foot: readonly string[]
}

export const french: Site = {
  menu: ['Accueil', 'Communes', 'Sports', 'Se connecter'],
  title: 'À Beaumont, la passerelle sera démontée cet automne',
  credits: ['Par Alice Roux', 'Publié le 3 septembre 2023 à 8h40'],
  paragraphs: [
    'La passerelle de Beaumont vit ses derniers mois. Le conseil municipal a voté jeudi soir sa démolition, par dix voix contre cinq, après trois heures d’un débat souvent vif.',
    'Construite en 1931, elle enjambe la Dunière sur vingt-six mètres. Les experts ont trouvé de la rouille dans trois des six piles, et la préfecture l’a fermée aux piétons au printemps.',
    '« On ne joue pas avec la sécurité », a répété la maire, Claudine Sabatier. L’opposition aurait préféré une restauration, que le département refuse de payer.',
    'Une pétition circule depuis le mois de juin pour la sauver. Elle a recueilli quatre cents signatures, presque autant que la commune de Beaumont compte d’électeurs.',
    'Le chantier devrait durer six semaines. Les promeneurs feront le détour par le gué, praticable jusqu’aux premières pluies, puis par le pont de la départementale.',
    'Un nouvel ouvrage en bois pourrait voir le jour en 2026, si la région accepte le dossier que la commune lui a remis cet été.',
  ],
  headings: ['Dernières actualités', 'À lire aussi', 'Les plus lus'],
  feed: [
    'Un chevreuil s’invite à la pharmacie',
    'L’animal est entré par la porte automatique samedi matin. Il a fallu deux heures aux pompiers pour le capturer.',
    'Le club de judo change d’entraîneur',
    'Après onze saisons, Bernard Leroux passe la main. Son successeur vient de Montélimar.',
    'Les vendanges ont commencé avec deux semaines d’avance',
    'La sécheresse a avancé la récolte dans tout le sud. Les coopératives manquent de bras.',
    'Une collecte de sang lundi au gymnase',
    'Les réserves sont au plus bas. Les donneurs sont attendus de 15 heures à 19 heures.',
    'Faux policiers, vrais bijoux volés',
    'Une octogénaire de Romans a été dépouillée par deux hommes. Ils lui avaient montré une carte barrée de tricolore.',
    'Le train des gorges reprend son souffle',
    'La locomotive de 1903 a retrouvé sa chaudière. Elle tirera les voitures dès dimanche.',
    'La cantine passe au bio, les parents aussi',
    'Dans trois écoles de l’agglomération, les menus ont changé. Le prix du repas, lui, ne bouge pas.',
    'Douze heures de natation pour un fauteuil',
    'Ils ont nagé toute la nuit pour aider le petit Malo. La cagnotte dépasse les neuf mille euros.',
  ],
  buttons: ['Partager', 'Partager sur Facebook', 'Partager sur X'],
  foot: ['Mentions légales', 'Nous contacter', 'Gestion des cookies'],
}

export const english: Site = {
  menu: ['Home', 'News', 'Sport', 'Sign in'],
  title: 'Council votes to close Ferndale swimming pool',
  credits: ['By Martha Quigley', 'Published 14 May 2023'],
  paragraphs: [
    'Ferndale will lose its only swimming pool in the autumn after councillors voted by nine to six to close it, ending a campaign that had gathered more than two thousand signatures.',
    'The pool, which opened in 1968, needs a new roof and a new boiler. Officers put the bill at £3.2m, which the council says it cannot borrow.',
    '"It breaks my heart, but the sums do not add up," said Len Baxter, the council leader. Opponents shouted from the gallery and were asked to leave.',
    'Swimming lessons for the six Ferndale schools will move to Harwick, eleven miles away. Parents say the journey will take longer than the lesson.',
    'Campaigners want to run the pool themselves as a trust. They have until the end of July to show that they can raise the money.',
    'The site could be sold for housing. No planning application has been made, and the council refuses to say how much the land is worth.',
  ],
  headings: ['Latest news', 'Read more', 'Most read'],
  feed: [
    'Vicar rescues owl from church organ',
    'The bird had been trapped behind the pipes for two days. It was released in the graveyard at dusk.',
    'Bakery wins national prize for its rye loaf',
    'Judges praised the crust and the patience behind it. Owner Saira Malik started baking only in lockdown.',
    'Ambulance station to be merged with neighbour',
    'Crews were told by email on Friday. Unions have promised a fight.',
    'Teenagers build a boat from milk bottles',
    'It took eleven weeks and nine hundred bottles. On Sunday they crossed the reservoir in it.',
    'Historic signal box saved from bulldozers',
    'Volunteers have bought the building for one pound. A museum is planned for next year.',
    'Two arrested after jeweller’s window smashed',
    'Police stopped a van on the ring road an hour later. Three watches are still missing.',
    'Allotment holders angry at rent rise',
    'Plots will cost a fifth more from January. Some pensioners say they will give up their beans.',
    'Why our hedgehogs are moving to town',
    'Gardens now hold more of them than farmland does. Researchers blame tractors, badgers and tidy minds.',
  ],
  buttons: ['Share', 'Share on Facebook', 'Copy link'],
  foot: ['Terms and conditions', 'Contact us', 'Privacy policy'],
}

export const german: Site = {
  menu: ['Startseite', 'Lokales', 'Sport', 'Anmelden'],
  title: 'Lindheim verliert sein altes Kino am Marktplatz',
  credits: ['Von Petra Vogt', '14.03.2024, 09:10 Uhr'],
  paragraphs: [
    'Das alte Kino in Lindheim wird im Herbst abgerissen. Der Stadtrat stimmte am Donnerstag mit vierzehn gegen neun Stimmen für den Verkauf des Grundstücks an eine Baufirma aus Kassel.',
    'Das Haus wurde 1954 eröffnet und hatte einmal vierhundert Plätze. Seit drei Jahren steht es leer, weil der Brandschutz fehlt und niemand die Sanierung bezahlen will.',
    '„Mir tut das weh, aber wir haben kein Geld“, sagte Bürgermeister Rolf Hanke. Ein Verein hatte vergeblich versucht, das Kino mit Spenden zu retten.',
    'Auf dem Grundstück sollen zwanzig Wohnungen entstehen. Das Foyer mit seiner Treppe bleibt nach den Plänen der Firma als Café erhalten.',
    'Gegner des Verkaufs wollen nun ein Bürgerbegehren beginnen. Sie brauchen dafür rund neunhundert Unterschriften aus Lindheim und den Ortsteilen.',
    'Der Abriss ist für Oktober geplant. Bis dahin dürfen die früheren Besucher ihre Sessel abholen.',
  ],
  headings: ['Mehr zum Thema', 'Neueste Artikel', 'Meistgelesen'],
  feed: [
    'Storch brütet auf dem Rathausdach',
    'Das Nest wiegt fast hundert Kilo. Die Verwaltung hat die Glocke abgestellt.',
    'Bäckerei schließt nach hundert Jahren',
    'Die Familie Ebert findet keinen Nachfolger. Am Samstag gibt es die letzten Brezeln.',
    'Unbekannte stehlen Traktor vom Feld',
    'Die Polizei sucht Zeugen der Tat. Der Schaden liegt bei achtzigtausend Euro.',
    'Schüler pflanzen tausend Bäume im Stadtwald',
    'Drei Klassen waren zwei Tage lang im Einsatz. Gepflanzt wurden vor allem Eichen.',
    'Neue Buslinie verbindet die Dörfer im Norden',
    'Der Wagen fährt jede Stunde bis zum Bahnhof. Am ersten Tag ist die Fahrt gratis.',
    'Handballer steigen zum zweiten Mal auf',
    'Das entscheidende Tor fiel in der letzten Minute. Gefeiert wurde bis zum Morgen.',
    'Klinik sucht Pflegekräfte aus dem Ausland',
    'Zwölf Frauen aus Tunesien lernen gerade Deutsch. Im Mai treten sie ihren Dienst an.',
    'Hochwasser legt alte Mühle frei',
    'Am Ufer kamen Balken aus dem Mittelalter zum Vorschein. Forscher sind begeistert.',
  ],
  buttons: ['Teilen', 'Artikel drucken'],
  foot: ['Impressum', 'Datenschutz', 'Kontakt'],
}
