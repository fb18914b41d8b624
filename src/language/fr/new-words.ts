/**
 * Words in use that the dictionary lacks: dishes, music and dress of the world, slang, sport, networks, politics, the
 * overseas departments. Taken into the lexicon as nouns of either gender and any number when it is made.
 */
export const newWords: readonly string[] = `
  riad qamis gmina mezcal capridés staretz castells telenovela agapè kefta zaatar sumac halloumi börek manakish
  freekeh mloukhia brik bricks chakchouka msemen baghrir ghriba makrout zlabia kesra berkoukes rfissa pastilla
  chebakia sellou tanjia tteokbokki kimchi bibimbap gochujang doenjang okonomiyaki takoyaki gyoza onigiri dashi mirin
  shiso yuzu ponzu shochu umeshu dorayaki daifuku katsu donburi bento edamame wagyu unagi ceviche arepas tostones
  mofongo tamales pupusas chimichurri empanadas alfajores picadillo tlayuda birria chapulines pozole pintxos txakoli
  txuleta piperrada axoa kintoa sagarno kouign diskan bombarde biniou bagad bagadoù gavotte crossfitteuse
  bodypump zumba aquabike pilates kitefoil wingfoil slackline highline parkour ultratrailer finisher bivouaqueur
  scroller swiper matcher ghosting breadcrumbing gaslighting mansplaining manspreading slutshaming doxxing swatting
  streamer streamers twitcher podcasteuse tiktokeuse instagrameuse youtubeur vlogger vlogueuse booktokeuse blockchain
  stablecoin altcoin airdrop minter tokeniser tokenisation staking rugpull memecoin prompter prompteur chatbot
  chatbots transformeur finetuning scraper scrapping crawler backdoor rançongiciel hameçonneur cyberattaquant botnet
  covoitureur autopartage cyclologistique vélorution trottinettiste gyropode monoroue triporteuse cargobike
  décrochabilité invisibilisation silenciation intersectionnel adelphité sororal afroféministe écocide écocidaire
  agrobusiness agroécologue méthaniseur agrivoltaïque biosourcé recyclerie ressourcerie zadiste dézadage macronie
  macroniste macronien lepéniste zemmouriste mélenchoniste sarkozyste hollandais vallsiste filloniste wauquiéziste
  dupontaignaniste insoumission poutinien poutinisme trumpien trumpiste trumpisme bidenien orbanien erdoganien daron
  daronne reuf reum renoi rebeu babtou keum zinzin bédave bédo shit chouf choufeur chouffe guetteuse charbonneur
  charbonneuse narcobanditisme narchomicide narchomicides go-fast boloss bolosse kiffer kiffeur ambianceur
  ambianceuse enjailler chiller chill relou relous golri cimer tarpin dégun pitchoune minot minots cagole cagoles
  esquicher peuchère fatche gobi boulègue tangué dodo marmaille marmailles zarab malbar malbars yab cafrine cafre
  zoreille zoreilles kréol maloya pitons rougail achards samoussas zourite bushinengué aluku ndjuka wayana wayampi
  kalina orpailleurs garimpeiros carbet pripri couac cassave métro-boulot fractale négaoctet mégabassine mégabassines
  mégafeu mégafeux polycrise éco-anxieux solastalgie limnologie dendrochronologue tardigrade tardigrades nématode
  copépode copépodes krill rorqual narval dugong lamantin saïga nilgaut markhor capoeiriste jujitsuka judokate
  kendoka aïkidoka sumotori yokozuna ozeki maïdan oblast raïon datcha babouchka siloviki spetsnaz kadyrovtsy bourek
  pljeskavica ajvar rakija burek kajmak cevapcici haredim yechiva kippa kibboutz kibboutzim moshav aliyah shekels
  hijabeuse hijabeuses jilbab khimar niqab litham djellaba gandoura burnous chéchia griot balafon kora djembé sabar
  mbalax coupé-décalé ndombolo amapiano gqom kuduro kizomba afrobeats afrotrap favela favelas maracanã baile
  sertanejo piropo telenovelas quilombo ostéopathe fasciathérapeute étiopathe sophrologue hypnothérapeute
  kinésiologue réflexologue naturopathe magnétiseuse échographiste rhumatologue dermato pneumologue hépatologue
  addictologue algologue microbrasserie houblonnière zythologie biérologue caviste œnotouriste flexitarien locavore
  végane véganisme antispéciste pescétarien crudivore décohabitation coliving cohabitat béguinage primoaccédant
  multipropriétaire marchandiseur ubérisation amazonisation plateformisation smicardisation décentralisateur
  métropolisation rurbain néorural néoruraux exurbain dépavage débitumer débitumage désimperméabiliser renaturation
  clafoutis oreillettes bugnes calissons nieulles fouace fougasse gibassier email emails mailing chouille chouilles
  fumi fumis bobun bobuns poké pokés smashburger smoothie smoothies granola houmous falafel falafels taboulé shawarma
  kebabs doggy-bag startup startups scale-up licorne geekette nolife noob gameuse gameuses speedrun speedrunner
  cosplay cosplayeur cosplayeuse fanfiction spoil spoile spoilé binge-watcher playlist playlists mixtape afterwork
  afterworks brainstorming reporting onboarding burn-out bore-out workaholic freelancing slasheur slasheuse coachings
  masterclass workshop workshops keynote keynotes podcastée visio visios distanciel présentiel écoanxiété écoanxieux
  biodéchets biodéchet zéro-déchet lombricomposteur recycleuse upcycling surcyclage friperie vinted sneaker sneakers
  sneakeuse streetwear tote-bag hoodie hoodies crop-top legging leggings
`
  .trim()
  .split(/\s+/u)
