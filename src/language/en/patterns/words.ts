const words = (text: string): readonly string[] => text.trim().split(/\s+/)

/** Plurals that "s" does not make, and plurals of people and things of the news beside the countable nouns. */
export const plurals = words(`
  men women children people police families countries cities companies parties communities bodies ministries charities
  authorities officials officers workers leaders members staff-members parents drivers owners findings documents figures
  prices costs rules changes plans talks attacks allegations claims charges injuries effects results details reasons
  problems issues questions conditions measures rights funds sales taxes rates jobs homes houses flats buildings cars
  lorries trucks buses trains planes ships boats weapons knives guns drugs records images videos photos pictures letters
  emails messages comments words views minutes hours days weeks months years lives wives thieves shelves crews troops
  forces soldiers fighters rebels protesters campaigners activists lawmakers councillors ministers judges lawyers
  prosecutors detectives firefighters paramedics nurses doctors patients victims survivors witnesses suspects defendants
  prisoners inmates residents neighbours neighbors villagers locals farmers fishermen tenants landlords pensioners
  teenagers youths students pupils teachers schools universities colleges hospitals clinics shops stores pubs bars
  restaurants hotels banks firms businesses factories services trusts clubs teams players fans coaches referees games
  matches goals points tickets seats events concerts festivals shows films books songs albums awards prizes roads streets
  bridges rivers lakes beaches mountains islands trees animals dogs cats birds horses cows sheep fish crops fields farms
  storms floods fires winds waves scientists researchers experts analysts economists critics authors writers artists
  actors singers musicians guests visitors tourists passengers customers shoppers users voters candidates delegates
  relatives friends colleagues brothers sisters sons daughters twins proceedings remains ashes premises
  earnings profits losses debts wages salaries pensions benefits shares stocks exports imports orders contracts deals
  sanctions tariffs subsidies grants loans mortgages premiums bills fees fines penalties sentences convictions appeals
  hearings trials inquiries investigations reports surveys polls studies tests checks vaccines cases deaths symptoms
  infections tumours tumors cells genes species samples bones wounds burns scars tears
`)

/** Heads of subjects that stand for one thing: with "of the" and a plural behind them, their verb is singular. */
export const heads = words(`
  list risk threat spread volume rate cost price rise fall increase decline loss death arrival departure owner head leader manager mayor captain chief boss
  director chairman president secretary result effect use role value quality level pace scale size safety future fate
  status legality impact behaviour behavior conduct performance absence presence closure opening sale purchase removal
  introduction publication release launch success failure lack outcome purpose aim cause source origin identity location
  age body brother sister father mother son daughter wife husband lawyer spokesman spokeswoman editor author
  inventor founder widow commander governor minister organiser architect design construction demolition cancellation
  postponement review analysis investigation arrest trial murder killing kidnapping attack bombing return growth
  distribution management treatment training recruitment
`)

/** Bare verbs that are no nouns: after "wants" one of them lacks its "to". */
export const base = words(`
  become be get go keep make take give bring buy sell send tell say find meet continue explain appear attend receive
  remain avoid improve reduce provide create ensure build leave return resign learn speak write eat choose prove happen
  allow arrive accept agree announce apologise apologize arrange ask assess begin believe celebrate collect compete
  complain consider convince decide defend deliver deny destroy develop discuss do enjoy enter escape examine expand follow have hear hire identify ignore introduce investigate invite join know lose maintain manage obtain
  participate pay persuade prepare prevent protect publish put pursue raise reach recover refuse reject remove replace retire reveal save see seek serve settle solve succeed suffer surrender survive testify think
  understand win
`)

/** Regular verbs that are no nouns and no adjectives: before "by" or after "have" one of them lacks its "d". */
export const pureVerbs = words(`
  warn urge vow plead persuade reveal confirm acknowledge advise assure inherit interrupt inspect complain confuse
  construct deploy depict deprive devastate disclose discover dismantle displace disqualify distribute endanger endorse
  endure enforce engulf ensue exceed exhaust exonerate expire hospitalise humiliate illustrate impose incorporate
  inflict inhabit instruct intercept intervene intimidate justify liberate magnify modernise motivate negotiate occupy
  overwhelm perceive persecute possess predict preserve proclaim provoke qualify reconsider refurbish regain rehearse
  reinforce reinstate rejoin renovate replicate resemble retrieve reunite revise revive seize simplify speculate
  stabilise strengthen subsidise subscribe succumb supervise suppress surpass sustain terrify testify transform tolerate
  translate traumatise undermine unite unveil utilise vaccinate validate verify violate weaken widen
  decide oblige destroy arrive announce accuse receive achieve accept adopt advise agree allow appear apply appoint
  approve argue arrange ask assess attend authorise authorize avoid believe bury celebrate
  collect compare condemn confirm connect consider convince create
  criticise criticize dedicate defend deliver demolish deny describe deserve detain determine develop dismiss
  divide donate elect employ enable encourage enjoy ensure establish evacuate exclude expand expect explain
  expose extend fail gather generate happen identify ignore imprison improve
  include indicate infect inform injure install intend introduce invent invest investigate invite involve join locate maintain manage marry nominate notify oblige obtain offend
  operate oppose organise organize perform persuade postpone prepare prevent prohibit
  promote propose prosecute protect prove provide publish punish pursue realise realize recognise recognize recommend
  recover reduce reject relate relocate remain remember remind remove renew replace require
  resign restore restrict retain retire reveal satisfy select
  serve settle solve succeed suffer suggest suppose surround survive threaten warn
`)

/** Past participles that do not end in "ed". */
export const pastParticiples = words(`
  been gone done had known come taken made got become left won lost seen heard said thought given told found kept held
  brought bought built sent sold paid met felt stood understood written spoken broken chosen driven fallen shown stopped
  caught taught fought led lent spent put cut let set hit run begun drunk eaten flown forgotten forgiven frozen grown
  hidden thrown worn torn stolen risen ridden sunk sung swum rung read laid meant slept swept wept lit shot shut hurt
  beaten bitten dealt fed fled born dug drawn stuck struck won withdrawn undertaken overcome
`)

/** Comparatives, before which and behind which "than" is due. */
export const comparatives = words(`
  taller older longer earlier later bigger easier harder warmer colder hotter cooler wetter drier richer poorer safer
  thinner thicker wider deeper lighter heavier darker brighter louder quieter closer nearer sooner quicker tougher weaker
  stronger smarter wiser kinder nicer happier angrier busier hungrier healthier wealthier friendlier likelier deadlier
  costlier shorter steeper smoother simpler younger higher lower larger smaller faster slower cheaper greater fewer better
  worse more less further rather other
`)

/** Adjectives and adverbs that "too" stands before, and that are no verbs and no nouns. */
export const degrees = words(`
  full empty weak narrow steep crowded noisy shallow late small big tired early expensive dangerous old young soon high low hot strong heavy
  difficult easy risky costly important busy ill sick afraid frightened scared angry sad happy shy proud good bad far often
  wide large great hard soft loud bright dark deep thin thick rich poor optimistic pessimistic ambitious
  generous lenient harsh strict severe simple complicated complex vague broad similar familiar powerful popular unpopular
  aggressive cautious conservative liberal confident upset ashamed embarrassed eager keen stupid clever smart lazy drunk
  unwell injured fragile dependent reliant
`)

/** What people and things have: nouns behind "their" and "its" rather than behind "there" and "it's". */
export const possessions = words(`
  own home homes house houses family families children parents mother father son daughter sons daughters husband wife
  partner partners jobs job lives life careers money savings rights way friends colleagues neighbours fans supporters
  leader leaders captain coach manager team players title lead place places seats hands faces voices names stories bodies
  belongings possessions coats jackets hats tickets passports weapons tools luggage appetite temper patience minds breath nerve grip
  cars car vehicle vehicles phones luggage bags clothes shoes dog dogs tents boats farms land crops
  livestock opponents rivals neighbours concerns views opinions demands support opposition anger frustration decision
  decisions plans plan proposals campaign protest efforts attempt attempts role duties duty powers budget budgets debts
  rent mortgages bills wages pensions salaries customers clients staff workers employees members patients pupils students
  offices premises headquarters website products services prices profits shares wedding engagement marriage relationship
`)

/** Nouns that no clause opens with behind "there": what people have and do. */
export const possessed = words(`
  workload homes houses jobs careers savings belongings possessions luggage passports water gardens windows doors cars
  bikes vehicles phones bags clothes shoes coats crops herds flocks studies exams lessons wages salaries pensions bills
  rent rents mortgages debts taxes votes ballots views opinions demands concerns fears anger frustration opposition
  support appeal campaign fight bid dream dreams hopes ambitions plans proposals gigs matches games season opener title
  trophy medals defeat victory lead strike walkout contracts shifts training treatment wounds injuries ordeal
  grief loss losses relatives loved neighbours friends colleagues coach manager captain leader boss employer landlord
  teacher doctor baby son daughter sons daughters mother father parents wives husbands own holiday holidays honeymoon
  wedding marriage engagement divorce website products services customers clients fans supporters budget budgets profits
  headquarters offices premises policies stance position decision decisions verdict report findings data rights freedom
  safety security health wellbeing privacy dignity identity culture language heritage ancestors land lands
`)

/** Nouns behind "its": things of a dog, a team, a town. */
export const itsNouns = words(`
  paw paws tail collar owner owners doors door roof walls head headquarters budget staff board members customers
  future leader image reputation value share shares profit profits workforce plans decision policy policies position stance
  website annual first second third biggest largest best worst latest new final main own citizens people borders troops
  economy army government parliament capital residents pupils students fans players manager stadium title lead record grip
  mark toll peak feet way kind engine wings nest young prey habitat surface audience readers users services prices
  forecast target targets interest rates operations stores shops factories headcount chief chairman founder flagship
`)
