import { describe, expect, it } from 'vitest'
import { inALine, quotesIn } from '../read.ts'

describe('verbs, nouns and prepositions that report', () => {
  it.each<[string, string[]]>([
    [
      '« Il faut arrêter », martèle depuis des semaines, sur tous les plateaux, l’ancienne ministre Brigitte Favart.',
      ['direct | Brigitte Favart [l’ancienne ministre] | martèle'],
    ],
    ['« On verra », se contente de répondre Paul Lenoir.', ['direct | Paul Lenoir | se contente']],
    ['« On verra », veut croire Paul Lenoir.', ['direct | Paul Lenoir | croire']],
    ['« On verra », tient à rassurer Paul Lenoir.', ['direct | Paul Lenoir | rassurer']],
    ['« On verra », a fini par lâcher Paul Lenoir.', ['direct | Paul Lenoir | fini']],
    ['« On verra », croit savoir un cadre du parti.', ['direct | un cadre du parti | savoir']],
    [
      '« On verra », entend-on dans les couloirs de la mairie.',
      ['direct | les couloirs de la mairie | entend'],
    ],
    ['« On verra », se borne à dire le parquet de Lyon.', ['direct | le parquet de Lyon | se borne']],
    ['« On verra », laisse tomber Paul Lenoir.', ['direct | Paul Lenoir | tomber']],
    ['« On verra », nous a répondu Paul Lenoir.', ['direct | Paul Lenoir | répondu']],
    ['« On verra », leur a promis le préfet.', ['direct | le préfet | promis']],
    ['« On verra », se désole Mme Aubry, 71 ans, qui vit seule.', ['direct | Mme Aubry | se désole']],
    ['« On verra », argue-t-on à Matignon.', ['direct | Matignon | argue']],
    [
      '« On verra », peste pour sa part Ahmed, chauffeur de taxi.',
      ['direct | Ahmed [chauffeur de taxi] | peste'],
    ],
    [
      '« On verra », confirme le service de presse de l’entreprise.',
      ['direct | le service de presse de l’entreprise | confirme'],
    ],
    ['« On verra ! », s’écrie alors la petite fille.', ['direct | la petite fille | s’écrie']],
    [
      '« On verra », commente sobrement le Dr Hélène Mayer, cheffe du service.',
      ['direct | Dr Hélène Mayer [cheffe du service] | commente'],
    ],
    [
      '« On verra », a déclaré à la presse l’avocat de la famille, Me Paul Lenoir.',
      ['direct | Me Paul Lenoir [l’avocat de la famille] | déclaré'],
    ],
    [
      '« On verra », a écrit sur X le président ukrainien, Volodymyr Zelensky.',
      ['direct | Volodymyr Zelensky [le président ukrainien] | écrit'],
    ],
    ['« On verra », selon les mots de Paul Lenoir.', ['direct | Paul Lenoir | selon les mots de']],
    ['« On verra », d’après la formule du maire.', ['direct | maire | d’après']],
    ['« On verra », lui rétorque son adjoint.', ['direct | son adjoint | rétorque']],
    ['« On verra » (Paul Lenoir).', ['direct | Paul Lenoir | -']],
    ['« On verra », Paul Lenoir, maire de Dol.', ['direct | Paul Lenoir [maire de Dol] | -']],
    [
      '« On verra », dit-elle. Avant d’ajouter : « Ou pas. »',
      ['direct | elle | dit', 'direct | elle | ajouter'],
    ],
    [
      '« On verra », dit-elle, avant d’ajouter : « Ou pas. »',
      ['direct | elle | dit', 'direct | elle | ajouter'],
    ],
    [
      '« On verra », dit-elle, ajoutant que « rien n’est fait ».',
      ['direct | elle | dit', 'mixed | elle | ajoutant'],
    ],
    ['« On verra. Rien n’est fait », temporise l’entraîneur.', ['direct | l’entraîneur | temporise']],
    [
      '« On verra », explique Paul Lenoir. Et de conclure : « Rien n’est fait. »',
      ['direct | Paul Lenoir | explique', 'direct | Paul Lenoir | conclure'],
    ],
    ['Et Paul Lenoir de conclure : « Rien n’est fait. »', ['direct | Paul Lenoir | conclure']],
    ['Paul Lenoir d’ajouter, « Rien n’est fait. »', ['direct | Paul Lenoir | ajouter']],
    ['À la question de savoir s’il sera candidat, il répond : « On verra. »', ['direct | il | répond']],
    [
      'Sur les réseaux sociaux, Paul Lenoir s’est défendu : « Je n’ai rien fait. »',
      ['direct | Paul Lenoir | s’est défendu'],
    ],
    ['Un voisin raconte : « J’ai entendu un bruit. »', ['direct | Un voisin | raconte']],
    ['Réaction de Paul Lenoir : « C’est une honte. »', ['direct | Paul Lenoir | Réaction']],
    ['Paul Lenoir (LR) : « C’est une honte. »', ['direct | Paul Lenoir | :']],
    ['Le mot d’ordre est simple : « On ne bouge pas ».', ['direct | - | mot']],
    ['La consigne de la préfecture : « Restez chez vous ».', ['direct | la préfecture | consigne']],
    ['Son verdict : « C’est cuit. »', ['direct | - | verdict']],
    ['Une seule certitude, selon lui : « C’est cuit. »', ['direct | lui | selon']],
    ['Le slogan de la marque, « Vivez mieux », a été retiré.', []],
    ['Le communiqué, publié lundi, dénonce « un climat délétère ».', ['mixed | Le communiqué | dénonce']],
    [
      'Dans son rapport, la Cour des comptes pointe « des dérives ».',
      ['mixed | la Cour des comptes | pointe'],
    ],
    ['Le document, que nous avons consulté, parle d’« un risque majeur ».', ['mixed | Le document | parle']],
    ['D’après ce document, il existe « un risque majeur ».', ['mixed | ce document | D’après']],
    ['Le tribunal a estimé que la clause était « abusive ».', ['mixed | Le tribunal | estimé']],
    ['Paul Lenoir préfère parler de « pause ».', ['mixed | Paul Lenoir | parler']],
    ['Ce que Paul Lenoir appelle « une pause ».', ['mixed | Paul Lenoir | appelle']],
    ['Cette « pause », comme l’appelle Paul Lenoir, durera un an.', []],
    ['Comme l’explique Paul Lenoir, la situation est « tendue ».', ['mixed | Paul Lenoir | explique']],
    ['« Tendue », la situation l’est, dit Paul Lenoir.', ['direct | Paul Lenoir | dit']],
    ['Il promet, « si Dieu veut », de revenir.', ['mixed | Il | promet']],
    ['Paul Lenoir, pour qui « rien n’est fait », reste prudent.', ['mixed | Paul Lenoir | pour']],
    ['Paul Lenoir, selon qui « rien n’est fait », reste prudent.', ['mixed | Paul Lenoir | selon']],
    ['Paul Lenoir a eu ces mots : « Rien n’est fait. »', ['direct | Paul Lenoir | mots']],
    ['Voici sa réponse : « Rien n’est fait. »', ['direct | - | réponse']],
    [
      'Interrogée sur ce point, la ministre a botté en touche : « Rien n’est fait. »',
      ['direct | la ministre | :'],
    ],
    ['Interrogé, Paul Lenoir assure ne pas être « au courant ».', ['mixed | Paul Lenoir | assure']],
    [
      'Contactée, l’entreprise dit « ne pas commenter les affaires en cours ».',
      ['mixed | l’entreprise | dit'],
    ],
    ['Paul Lenoir affirme avoir été « menacé de mort ».', ['mixed | Paul Lenoir | affirme']],
    ['Paul Lenoir affirme qu’il a été « menacé de mort ».', ['mixed | Paul Lenoir | affirme']],
    ['Paul Lenoir raconte avoir crié « au secours ».', ['mixed | Paul Lenoir | crié']],
    ['L’accusé aurait dit à la victime « tu vas mourir ».', ['mixed | L’accusé | dit hearsay']],
    ['Les manifestants ont scandé « Libérez nos camarades ».', ['direct | Les manifestants | scandé']],
    ['Aux cris de « Libérez nos camarades », ils ont défilé.', []],
    ['Paul Lenoir, lunettes sur le nez, soupire : « C’est long. »', ['direct | Paul Lenoir | soupire']],
    ['« C’est long », Paul Lenoir soupire.', ['direct | Paul Lenoir | soupire']],
  ])('%s', (text, expected) => {
    expect(quotesIn('fr', text).map(inALine)).toEqual(expected)
  })
})

describe('whose subject stands where', () => {
  it.each<[string, string[]]>([
    [
      'Quand le maire est arrivé, les riverains, furieux, ont dénoncé « une trahison ».',
      ['mixed | les riverains | dénoncé'],
    ],
    [
      'Alors que le ministre recule, les syndicats réclament « une date ».',
      ['mixed | les syndicats | réclament'],
    ],
    ['Si la préfète temporise, Paul Lenoir, lui, veut « agir vite ».', ['mixed | Paul Lenoir | veut']],
    [
      'Après le départ de Marc Aubry, Lucie Fabre a pris la tête du club. « J’ai dit oui tout de suite. »',
      ['direct | Lucie Fabre | -'],
    ],
    [
      'Paul Lenoir a rencontré Lucie Fabre hier. « Elle était sereine », raconte-t-il.',
      ['direct | il | raconte'],
    ],
    ['Pour Paul Lenoir, la mesure va dans le bon sens. « C’est un début. »', ['direct | Paul Lenoir | -']],
    ['Le préfet et le maire se sont parlé. « Nous avançons », ont-ils déclaré.', ['direct | ils | déclaré']],
    ['« Nous avançons », ont déclaré le préfet et le maire.', ['direct | le préfet et le maire | déclaré']],
    [
      '« Nous avançons », déclarent Paul Lenoir et Lucie Fabre.',
      ['direct | Paul Lenoir et Lucie Fabre | déclarent'],
    ],
    [
      'Paul Lenoir et Lucie Fabre promettent « un geste ».',
      ['mixed | Paul Lenoir et Lucie Fabre | promettent'],
    ],
    ['Au micro de France Bleu, le maire a parlé d’« un coup dur ».', ['mixed | le maire | parlé']],
    [
      'La veille, sur France Inter, le ministre jugeait l’accord « historique ».',
      ['mixed | le ministre | jugeait'],
    ],
    ['Invité de RTL mardi, Paul Lenoir s’est dit « serein ».', ['mixed | Paul Lenoir | s’est dit']],
    [
      'Le président de la région Auvergne-Rhône-Alpes, Paul Lenoir, a dénoncé « un scandale ».',
      ['mixed | Paul Lenoir [Le président de la région Auvergne-Rhône-Alpes] | dénoncé'],
    ],
    [
      'L’ancien Premier ministre Paul Lenoir dénonce « un scandale ».',
      ['mixed | Paul Lenoir [L’ancien Premier ministre] | dénonce'],
    ],
    [
      'Le député (LR) du Var Paul Lenoir dénonce « un scandale ».',
      ['mixed | Paul Lenoir [Le député (LR) du Var] | dénonce'],
    ],
    [
      'La porte-parole du gouvernement, Lucie Fabre, a évoqué « une piste ».',
      ['mixed | Lucie Fabre [La porte-parole du gouvernement] | évoqué'],
    ],
    ['Le syndicat FO dénonce « un mépris ».', ['mixed | Le syndicat FO | dénonce']],
    ['La CGT et la CFDT dénoncent « un mépris ».', ['mixed | La CGT et la CFDT | dénoncent']],
    [
      'L’association de parents d’élèves déplore « un manque de moyens ».',
      ['mixed | L’association de parents d’élèves | déplore'],
    ],
    [
      'Le procureur de la République de Brest, Paul Lenoir, précise que « l’enquête se poursuit ».',
      ['mixed | Paul Lenoir [Le procureur de la République de Brest] | précise'],
    ],
    [
      '« L’enquête se poursuit », précise le procureur de la République de Brest, Paul Lenoir, dans un communiqué.',
      ['direct | Paul Lenoir [le procureur de la République de Brest] | précise'],
    ],
    [
      '« L’enquête se poursuit », a déclaré, vendredi 3 mai, Paul Lenoir, procureur à Brest.',
      ['direct | Paul Lenoir [procureur à Brest] | déclaré'],
    ],
    [
      '« L’enquête se poursuit », a confié au Parisien une source judiciaire.',
      ['direct | une source judiciaire | confié'],
    ],
    [
      '« L’enquête se poursuit », a indiqué une source policière à l’AFP.',
      ['direct | une source policière | indiqué'],
    ],
    [
      '« L’enquête se poursuit », a-t-on appris de source judiciaire.',
      ['direct | source judiciaire | appris'],
    ],
    [
      '« L’enquête se poursuit », a-t-on appris auprès du parquet de Brest.',
      ['direct | parquet de Brest | appris'],
    ],
    ['Selon des témoins, il aurait crié « vive la France ».', ['mixed | témoins | Selon']],
    ['Selon le parquet, cité par l’AFP, l’homme était « connu ».', ['mixed | le parquet | Selon']],
    ['Selon nos informations, l’homme était « connu des services de police ».', ['mixed | - | Selon']],
    ['Le juge a demandé à Paul Lenoir s’il avait « des regrets ».', ['mixed | Le juge | demandé']],
    [
      '« Avez-vous des regrets ? », lui demande la présidente. « Oui », répond l’accusé.',
      ['direct | la présidente | demande', 'direct | l’accusé | répond'],
    ],
    [
      '« Avez-vous des regrets ? » interroge la présidente. Réponse de l’accusé : « Oui ».',
      ['direct | la présidente | interroge', 'direct | l’accusé | Réponse'],
    ],
    [
      '« Je regrette », a fini par admettre Paul Lenoir à la barre, la voix cassée.',
      ['direct | Paul Lenoir | fini'],
    ],
    ['« Je regrette », a-t-il glissé à ses proches, selon Le Monde.', ['direct | il | glissé']],
    ['Il y a deux ans, le maire assurait : « Je ne serai pas candidat. »', ['direct | le maire | assurait']],
    [
      'Le club se dit « prêt ». L’entraîneur, lui, évoque « une équipe jeune ».',
      ['mixed | Le club | se dit', 'mixed | L’entraîneur | évoque'],
    ],
    [
      'Ses voisins décrivent un homme « discret » et « serviable ».',
      ['mixed | Ses voisins | décrivent', 'mixed | Ses voisins | décrivent'],
    ],
    ['Il est décrit comme « discret » par ses proches.', ['mixed | ses proches | décrit']],
    ['Un homme « discret », selon ses proches.', ['mixed | ses proches | selon']],
    ['Elle, qui se disait « épuisée », a démissionné.', ['mixed | Elle | se disait']],
    [
      'Le chef de l’État, « déterminé » selon son entourage, ne cédera pas.',
      ['mixed | son entourage | selon'],
    ],
    ['L’Élysée parle d’un échange « franc ».', ['mixed | L’Élysée | parle']],
    ['À l’Élysée, on parle d’un échange « franc ».', ['mixed | l’Élysée | parle']],
    ['Du côté de l’Élysée, on évoque un échange « franc ».', ['mixed | l’Élysée | évoque']],
    [
      'Dans l’entourage du ministre, on assure que « tout est sous contrôle ».',
      ['mixed | l’entourage du ministre | assure'],
    ],
    [
      '« Tout est sous contrôle », veut rassurer l’entourage du ministre.',
      ['direct | l’entourage du ministre | rassurer'],
    ],
    ['Et le maire de s’interroger : « Qui va payer ? »', ['direct | le maire | s’interroger']],
    ['Le maire se demande « qui va payer ».', ['mixed | Le maire | se demande']],
    [
      '« Qui va payer ? », s’interroge-t-on dans les rangs de la gauche.',
      ['direct | les rangs de la gauche | s’interroge'],
    ],
    [
      '« Merci à tous », a écrit l’actrice dans un message posté sur Instagram.',
      ['direct | l’actrice | écrit'],
    ],
    ['L’actrice a posté ce message : « Merci à tous ».', ['direct | L’actrice | posté']],
    ['Sur X, l’actrice a remercié ses fans : « Merci à tous ».', ['direct | l’actrice | remercié']],
    [
      'Le collectif « Les Amis du rail » dénonce « une casse sociale ».',
      ['mixed | Le collectif « Les Amis du rail » | dénonce'],
    ],
    [
      'Pancarte à la main, Lina Ferreol explique : « On ne lâchera rien ».',
      ['direct | Lina Ferreol | explique'],
    ],
  ])('%s', (text, expected) => {
    expect(quotesIn('fr', text).map(inALine)).toEqual(expected)
  })
})
