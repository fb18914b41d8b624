/** Words in use that the word lists lack: politics, slang, food, sport, networks. Taken into the lexicon when it is made. */
export const newWords: readonly string[] = `
  airfryer airfryers antivaxxer antivaxxers backstop barista baristas binge-watch bitcoins bodycam bodycams brexit
  brexiteer brexiteers bralette bralettes brunch burner cabbie catfish catfished catfishing clickbait chatbot chatbots
  crowdfund crowdfunded crowdfunding crypto deepfake deepfakes doomscrolling doxxed doxxing dreich ebike ebikes emoji
  emojis escooter etailer etailers etsy fintech firefight fracking furlough furloughed gaslight gaslighting gastropub
  geotag ghosting glamping gofundme halloumi hangry hashtags hijab hijabs hotdesking hummus influencer influencers
  jorts kimchi kombucha latte lattes listicle livestream livestreamed lockdown lockdowns mansplaining meme memes
  metaverse microaggression misgendered nepo niqab offside paywall paywalled podcaster podcasters poke prepper
  preppers quango quangos ramen rewild rewilded rewilding remoaner remoaners ringfence ringfenced roadmap sambal
  satnav selfie selfies sexting smishing spad spads spoiler sriracha staycation staycations streamer streamers sudoku
  takeaway tapas teppanyaki tikka tofu touchscreen tweeted unionise unionised vape vaped vaper vapers vaping veganism
  vlog vlogger vloggers wagyu whataboutery wifi woke yuzu zoomed meds bestie besties superfan superfans gummies tamale
  tamales taqueria taquerias pozole mole birria carnitas barbacoa chorizo chorizos churro churros empanada empanadas
  arepa arepas ceviche ceviches pupusa pupusas chipotle jalapeno jalapenos queso quesadilla quesadillas enchilada
  enchiladas guacamole salsa pico fajita fajitas tostada tostadas horchata paleta paletas dulce aguachile al-pastor
  bao baos dim-sum gyoza gyozas edamame miso tempura katsu sashimi nigiri maki onigiri matcha mochi bento bentos
  donburi soba udon tonkatsu bibimbap bulgogi banchan gochujang tteokbokki japchae soju pho banh-mi satay laksa nasi
  rendang sambol roti rotis paratha parathas biryani biryanis samosa samosas pakora pakoras bhaji bhajis paneer dal
  dhal daal raita chaat masala masalas tandoori vindaloo korma jalfrezi naan naans chapati chapatis ghee idli dosa
  dosas sambar thali lassi harissa tagine tagines zaatar sumac tahini falafel falafels shawarma shawarmas labneh
  baklava borek moussaka tzatziki feta kefir skyr quinoa bulgur freekeh farro arancini burrata mascarpone mortadella
  nduja pancetta guanciale bresaola bruschetta focaccia ciabatta panettone tiramisu affogato limoncello prosecco
  negroni spritz aperol vermentino nebbiolo montepulciano primitivo pinot tempranillo rioja albarino cava txakoli
  sourdough sourdoughs croissant croissants pain-au-chocolat macaron macarons brioche brioches charcuterie cornichon
  cornichons confit rillettes aioli beurre crudites vinaigrette kimchis kraut kombuchas oatmilk oat-milk flexitarian
  flexitarians vegan vegans pescatarian pescatarians smoothie smoothies acai chia goji keto paleo granola mocktail
  mocktails seltzer seltzers ipa ipas craft-beer microbrewery microbreweries brewpub brewpubs gastropubs taproom
  taprooms flat-white cortado cortados dev devs devops app apps config configs regex boolean async backend backends
  frontend frontends fullstack middleware repo repos codebase codebases changelog refactor refactored refactoring
  boilerplate dropdown dropdowns tooltip tooltips login logins username usernames metadata dataset datasets dataframe
  plaintext stdin stdout localhost hostname hostnames hotfix hotfixes bugfix bugfixes plugin plugins webpage webpages
  webinar webinars website websites blog blogs blogged blogger bloggers blogging vlogs hashtag timestamp timestamps
  subfolder subfolders screenshot screenshots screengrab screengrabs smartphone smartphones smartwatch smartwatches
  touchpad trackpad wearables botnet botnets ransomware malware spyware phishing vishing spoofing doxx doxxes swatting
  swatted deplatform deplatformed deplatforming shadowban shadowbanned unfollow unfollowed unfriend unfriended retweet
  retweeted retweets subtweet subtweeted tiktoker tiktokers tiktok youtuber youtubers instagrammer instagrammers
  instagrammable tweetstorm clickbaity listicles meme-stock memeified memecoin memecoins stablecoin stablecoins
  altcoin altcoins blockchain blockchains cryptocurrency cryptocurrencies tokenised tokenized nft nfts defi dao daos
  airdrop airdrops rugpull rug-pulled defund defunded defunding decarbonise decarbonised decarbonize decarbonized
  decarbonization decarbonisation rewilders rewilder biodiverse agroforestry agrivoltaics microplastic microplastics
  nanoplastics geoengineering greenwash greenwashed greenwashing ecocide ecotourism upcycle upcycled upcycling
  thrifting thrifted downcycling carpool carpooled carpooling rideshare ridesharing rideshares scooterist escooters
  e-bikes cargo-bike bikeshare bikeshares micromobility robotaxi robotaxis driverless handsy cringey cringeworthy
  cheugy bougie boujee swole yeet yeeted stan stans stanned simp simps simping rizz delulu gonna wanna gotta kinda
  sorta dunno lemme gimme ain't y'all innit bruv fam chuffed gobsmacked knackered naff manky minging peng bants banter
  lad lads laddish chav chavs chavvy bevvy bevvies bevvied cuppa cuppas brolly brollies butty butties barmy arvo
  barbie servo smoko sunnies thongs ute utes bogan bogans larrikin larrikins dag daggy whanau iwi hapu marae haka
  hakas mana kaumatua pakeha hui powhiri taonga craic garda gardai taoiseach tanaiste dail seanad oireachtas feis
  ceilidh ceilidhs hogmanay haggis neeps tatties bairn bairns wee outwith ken loch lochs eisteddfod eisteddfods senedd
  cwtch hiraeth crowdsource crowdsourced crowdsourcing crowdfunder crowdfunders cosplay cosplayed cosplayer cosplayers
  fandom fandoms fanfic fanfiction anime manga otaku bingeable binge-watched binge-watching binged bingeing biopic
  biopics romcom romcoms docuseries docudrama docudramas miniseries showrunner showrunners spinoff spinoffs reboot
  reboots mockumentary mumblecore krautrock shoegaze synthpop britpop grime drill trap trip-hop dubstep techno ravers
  mosh moshing moshpit mixtape mixtapes earworm earworms setlist setlists festivalgoer festivalgoers gig-goers
  deathcore metalcore frontwoman frontwomen djing turntablism autotune autotuned parkour slackline slacklining
  kitesurf kitesurfing paddleboard paddleboarding paddleboards pickleball padel crossfit spinning pilates zumba
  ultramarathon ultramarathons triathlete triathletes peloton domestique sprinter breakaway nutmeg nutmegged subbed
  wingback wingbacks gegenpress tiki-taka keepy-uppy hat-trick hat-tricks googly yorker yorkers doosra covid
  coronavirus coronaviruses omicron norovirus poliovirus mpox monkeypox antivax anti-vax antimask superspreader
  superspreaders telehealth telemedicine biohacking biohacker biohackers microdose microdosed microdosing psilocybin
  ketamine fentanyl xylazine naloxone opioid opioids oxycontin ozempic semaglutide wegovy biologics immunotherapies
  microbiome microbiomes probiotic probiotics neurodiverse neurodivergent neurodiversity neurotypical autistic
  genderqueer nonbinary non-binary cisgender cis trans agender genderfluid pansexual demisexual asexual polyamorous
  polyamory throuple throuples transphobia transphobic transphobe latinx bipoc womxn allyship misgender misgendering
  deadname deadnamed deadnaming mansplain mansplained manspreading incel incels manosphere tradwife tradwives girlboss
  girlbosses himbo momfluencer finfluencer kidfluencer brexity remainer remainers leaver leavers corbynista
  corbynistas thatcherite thatcherites blairite blairites trumpist trumpism trumpian bidenomics birther birthers
  truther truthers groyper groypers proudboy gerrymander gerrymandered gerrymandering filibuster filibustered
  dogwhistle dogwhistles whataboutism gammon snowflake snowflakes nimby nimbys nimbyism yimby yimbys levelling-up
  sleaze partygate bulldoggy psyop psyops disinformation misinformation malinformation infodemic oligarch oligarchs
  siloviki kompromat novichok spetsnaz oblast rada mullah mullahs ayatollah ayatollahs burqa burqas niqabs abaya
  abayas kippah kippahs yarmulke shabbat kibbutz kibbutzim aliyah intifada fatwa fatwas sharia jihadi jihadis jihadist
  jihadists mujahideen peshmerga madrasa madrasas madrassas souk souks riad riads hammam hammams kasbah medina medinas
  juku hikikomori kawaii karaoke izakaya izakayas onsen ryokan tatami chaebol hallyu kpop k-pop kdrama kdramas idol
  favela favelas narco narcos cartel cartels sicario sicarios coyote coyotes campesino campesinos quinceanera
  quinceaneras barrio barrios bodega bodegas tiendita abuela abuelas abuelo compadre vato lowrider lowriders chicano
  chicana chicanos wingman wingmen catfisher situationship situationships ghosted breadcrumbing benching lovebombing
  love-bombing negging sidehustle side-hustle gigging wfh hotdesk hotdesked onboarding onboarded offboarding upskill
  upskilled upskilling reskill reskilled reskilling reshoring reshored nearshoring friendshoring shrinkflation
  stagflation skimpflation greedflation vibecession unicorn unicorns decacorn startup startups scaleup scaleups spac
  spacs edtech proptech insurtech cleantech medtech regtech agritech biotech biotechs femtech martech adtech freemium
  paywalls buyback buybacks deleverage deleveraged payday pre-pack clawback clawbacks carveout carveouts bailout
  bailouts triple-lock bedroom-tax foodbank foodbanks food-bank universal-credit zero-hours rough-sleeper
  rough-sleepers hostile-environment cladding ahh ahhh ohh ohhh ooh oooh umm hmm hmmm mmm aww eww ugh argh phew yay
  woohoo yikes oops oopsie whoa woah wow duh meh nah yep yup nope hiya howdy ciao adios hola gracias merci bonjour
  namaste shalom salaam fuckin goddamn dumbass badass badasses bullshit bullshitter shitshow shitstorm clusterfuck
  crappy snuck dreamt learnt spelt cancelled travelling judgy cuffing ginormous humongous gazillion bajillion rando
  randos celeb celebs selfie-stick glow-up glowup throwback clapback clapbacks mic-drop sideeye facepalm facepalmed
  airbnb airbnbs uber ubers lyft venmo zoom zooms zooming slack paypal photoshop photoshopped photoshopping google
  googled googling tiktoks tinder grindr roomba roombas fitbit fitbits kindle kindles playlist playlists podcast
  podcasts podcasting audiobook audiobooks ebook ebooks paywalling eink widescreen flatscreen soundbar soundbars
  earbud earbuds airpod airpods vapes vegemite marmite bovril lego legos playdough onesie onesies snood snoods gilet
  gilets jegging jeggings legging leggings skort skorts athleisure normcore cottagecore goblincore balayage ombre
  contouring microblading botox botoxed mani-pedi scrunchie scrunchies cornrow cornrows dreadlock dreadlocks fauxhawk
  undercut manbun shapewear spanx loungewear streetwear hypebeast sneakerhead sneakerheads mezzanine hydrangeas
  succulents monstera hygge lagom fika ikigai wabi-sabi okra aubergine courgette courgettes coriander rocket swede
  swedes beetroot
  aarti acers adobo agua aji alley-oop allus althing anticucho antiretroviral applique aroha artic ayahuasca açaí
  babka babu bakewell balafon bampot bandh banh banjaxed banjolele banneton baozi bara baraat barmbrack beedi
  belisha bidi bidon biga bikie binchotan bindi biosimilars bivvy blase blueliner bluethroat bodhran bookrunner
  bootloader boreen bottlo boxty brainrot brigadeiro brulee bualadh bundesrat buprenorphine burkini cachapa cafe
  caipirinha cajon camogie campylobacter canai canele canelé capex cat's-eyes catenaccio cattywampus causa cawl
  ceann chamoy chicharron chicharrones chicharrón chikungunya chimichurri chmod choripan chorley choux chowki
  chowkidar chroot clafoutis clarty cli-fi cliche clype clyped colcannon collectorate congee consomme cotija coxinha
  coxless crema criterium crits crocosmia crontab croquembouche crubeens crémeux cubesat culchie curveball
  cynghanedd dabba dabbawala dacquoise daroga dashi dastar degen deja deorbit desi dhaba dinger dir diya djembe
  dockerfile doomscroll doozies doppelganger dotfile dramaturg drisheen drookit duduk dukkah dupatta ebitda eejit
  ekphrasis elote emigre entree env erm esquites exomoon fairdinkum fanum fattoush feijoada fiance fiancee finna
  finsta fiqh firangi firie fixin flyhalf folketing fortepiano frappe fresca frontcourt furikake gadgie galanthus
  galbi ganache ganoush gardaí garryowen gatekeep generalitat ghanoush gherao gheraoed giclee giclée ginnel
  glampsite gobshite gochugaru goonda goreng gougere gougère grandad greenshoe grep grimdark gutkha gyat gyudon
  habanero habitue halva hamantaschen hangi hapū haredi haredim hedgelayer hedgelaying hedgie hgv hikoi hodl hodlers
  hogget hojicha hwyl hāngī hīkoi ibogaine ick init initramfs jackeen jailbroken jiaozi json jugaad juked kaiseki
  kameez kapa karabiner karakia keepie-uppie keirin kererū khadi kibbeh knuckleball knuckleballer kofta koha kora
  kouign-amann kratom kubernetes kugel kumara kurta kākāpō kūmara laverbread leadout lechon leggie legionella
  lehendakari lehenga levain leylandii listeriosis locs lomo longsnapper looksmaxing looksmaxxing loosehead lumpia
  luvvie magnetar majlis makgeolli manana mandal mandir mandu mangalsutra mank marburg mardy marra masa matinee
  matzah mehndi melee meningococcal merch mezcal mille-feuille mokopuna morcha moshav mounjaro muhammara mukbang
  mumbo-jumbo murtabak naivete nans nant narcissi naxal naxalite nesh netaji netas ney nginx nino nipah nitazene
  normotensive numpties numpty offie okonomiyaki omakase omnium opex owt paan paise panchayat pancit pandoro panenka
  passe paua peely-wally pentimenti perp pfeffernusse pinata pipi pisco poitín ponzu pooja poolish pothos pounamu
  praliné prasad prata preponed protege puja pukeko puncheur putti pwll pão pākehā pāua qubit rabona raion raison
  rangatahi rangatira rangoli rawdogging readymade rebounder regista reo repetiteur repot repotted repotting riksdag
  risque robata robo-adviser rojak roko romantasy rotavirus roue rouleur rugelach ruru répétiteur saltado salwar
  sanga sangeet saree sarpanch saute sauteed saz scouser scran scunnered sean-nós seance securitised securitized
  sejm semifreddo sempervivum sencha serac shaadi sheitel sherwani shiso shoogle shoogly shortseller shoyu shura
  sideload sideloaded sideloading simnel sinbin sinigang sisig sitzprobe skibidi slapshot slieve sliotar smorgasbord
  snicket soigneur soiree spatchcock spatchcocked spelk sphincterotomy statin stollen stooshie storting stramash
  stubbie sudo sus swadeshi swaption symlink systemd tagetes tahina taiyaki tajin tajín takahē takoyaki taluka
  tamariki tamarindo tangi tangihanga taniwha taoisigh tapu tatmadaw teachta tehsil tehsildar tequeños thana thesp
  tichel tifo tighthead tikanga tiradito tirzepatide tlayuda tokenomics tonkotsu touche toum tradie tranq
  trequartista tres trivela turlough twitcher tánaiste tūī ubermensch uilleann updation voila waka webhook
  welshcake weta wharekai wharenui wheesht whimbrel whodunnit whānau wideout wētā xiaolongbao yakitori yaml za'atar
  zepbound zilla
`
  .trim()
  .split(/\s+/u)
