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
    abaya accras achoura acétamipride adivasi adénomyose afar affogato afghanis agoulou agrivoltaïsme ajowan
  alley-oop aloco amhara amlou anishinabé antiagrégant arancini aromantique askip assurtech athleisure
  atikamekw atrazine aymara ayran aïta bachata bachkir bagosse ballroom bamiléké bancomat bandérille bandériste
  bania baoulé barriquaille bassline bastaque bat-mitzvah bazin beatbox beatboxer beatboxeur beatmaker beatmakeuse
  benching bhaji bibeleskaes bicrave bicraver bigos birchermuesli birr biryani bissap blongios bluegrass bokit
  bolos bolsonariste bombers bootstrapper bootstrapé bouent bougna bredeles bresaola bsissa bucket bulgogi bánh-mì
  bèlè bédoule béja caldoche campesino canelé canistrelli cannoli carboplatine carioca carve-out casherout
  castagnade catfish catfishing cazelle cedis celleux cevapi ch'ti chabbat chabin chabine chaebol chahid
  chapati charo chavisme chaviste cheb chebba chebbakia cheongsam cheum churidar cleantech clostridium clothianidine
  cocalero coppa correísme coworkers coworkeur coworkeuse coworking coïndivisaire crari cringe crore crush
  crusher cuchaule cumbia cunningham câpresse cégépien cégépienne dairas dalit danwei datacenter daïra debugger
  deepfake deepnude deeptech derbouka desk dhaba dhoti digestat diola dioula disliker dissert dohyo doliprane dolma
   dombré doula doxer doxing doxé dragking dream-pop drip dubstep dunk dunker dunkeur dupatta débreak débreaker
  débreakée décacorne dégrowth döner embedding encaste enclôt espanté evista exposome
  facteur-d'orgues fadeaway faena faré fattouche favelado fazendeiro feat featuring festayre festejaïre
    fiadone figariste figatelli fintech flahute flanker fleischnacka flex flexer foiler follower foodtech
  free-party freestyler frériste fuji galanga gaokao garimpeiro garimpo gaúcho gbaka genderfluid gennaker
  ghee giga gigafactories gigafactory gnaoua gnawa gougoune goulash grana grappling gravel greentech griouech
  groover groovy guanciale gurdwara guédille gwo-ka gwoka gyroroue gênance hallyu halušky halving hanbok hansik
  hardstyle haredi harga harira hashtagué hazara heiva highlife himene hindutva hirak hittistes hojicha honky-tonk
  hotfix houngan houthi hukou hutong hyperpop iakoute ibadite idol igo imidaclopride imoca incel ingouche innu
  innue insurtech inuk izakaya jegging jùjú kachkaval kafteji kalb-el-louz kameez karkabou kawaii kayapo
  kebbeh kebbé keirin kickboxeur kickboxeuse kielbasa kirchnérisme kirchnériste knedliky kofta kombu kompa kompromat
  konpa korma koteur kougelhopf krautrock kunefe kurta kédjénou kékéno köfte künefe lablabi labneh lahmacun lakh
  langos lassi lathi lavogne lehenga libéro likembé listao loc-lac lonzu loubavitch luba lulisme lulistes lungi
  lángos maduriste mafé mahjong maker makerspace makgeolli makroud malakoffs malinké mamaliga mandir manouché mansos
  mantecaos manterrupting mapuche marae marero masala massalit maul mbaqanga mbira mecsplication medtech meltem
  meltemi menemen merluchon michto mici milei mineiro mizrahi mochi moitessier motu-proprio moutabal mégachile
  méthotrexate nakamal nanoplastique nazard nduja ndébélé ngoni nivolumab nori novillero novitchok offboarding
  offload ojja omon omra ondol onsen open-space openspace orisha orri oscypek osmie ostéo otaku ouïghoure
  oversize pachtoun pakora pancetta panchayat pandilla pandilleros paneer panko papet paprikash paratha passing
  pastaga paulista pavetons payot pelmeni pelménis pembrolizumab penas perchwoman perfecto pessah peña phishing pho
  phô pick-and-roll pierogi pitche pitcher pitchée placali plessage plesseur ployes popaa poulaga pourim poutzer
  poutzé preppeur presskopf prisuttu prosulfocarbe psytrance puja puncher puntilla pédibus péguait péguer
  pégueux pénaltouche pépée qigong qipao quiet-quitting quilombola quishing rabbine raita ramen ravitoto reboot
  rebooter reggaeton reggaetonero reggaetón rehypothécation renminbi repair riffer rikishi rituximab
  roch-hachana romazava rosgvardia roti roumègue rouméguer ruck ryokan salaryman salarymen salwar sambiste
  sapeuse-pompière sapeuses-pompières sapologie sarmale sarpanch schlag schtreimel scoot screener screenshot
  screenée sencha sentō seringueiro serveurless seum sherwani shoegaze shoji shojo shonen siheyuan silovik simit
  situationship skinny slay slivovitz smishing smuriste snacker snacké snackée snapback soba soju soninké sotho
  souccot spanakopita speed-bike spoofing spread spätzle staker stalke stalker stalkeur stalké stracciatella
  streameuse sulfoxaflor suzukii svíčková swag swipe swipé synthpop sémaglutide sénoufo sérère tabaski tahua tai-chi
  taikonaute taillaule takfiri takfiriste tallit tama tamure tchoin tchoukoutou tchouvache tchékiste teddys teknival
  tempura thali thiéboudienne tirzépatide tiéboudienne tochitura tocilizumab toucouleur tournepierre toustes trap
  tsipouro tuk-tuk turntablism téfilines töffs uchi-mata udon unfollow unfollower upcycler upcyclé vallenato
  vaporwave vaquero vareniki varenyky verbalisateur verbalisatrice vindaloo vishing vodou voguing vory vélobus
  vélorutionnaire vélotaf vélotafeur vélotafeuse waiver wakamé wali wallet waza-ari wendat wesh woke wokisme wokiste
  wôrô-wôrô xylella yanomami yassa yeshiva yom-kippour yukata yuko zaalouk zaghawa zalabia zamboni zek zembrocal
   zonzon zydeco zém zémidjan áo-dài éclôt éco égoportrait AAH CCAS CCE CCI ESAT FFI ITEP MMA PPE SSI SSR émyde ćevapi żurek
`
  .trim()
  .split(/\s+/u)
