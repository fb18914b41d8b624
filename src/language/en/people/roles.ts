import type { Paraphrase, PeopleData, WordList } from '../../shape/people.ts'

/** What people are or do, by class. */
export const roles: Readonly<Record<string, WordList>> = {
  mayor: 'mayor, deputy mayor, lord mayor, town supervisor, borough president, burgomaster, reeve',
  councillor:
    'councillor, councilor, councilman/councilwoman, council member, alderman/alderwoman, selectman/selectwoman, county commissioner, council leader, assembly member, ward councillor, cllr',
  lawmaker:
    'senator, representative, congressman/congresswoman, MP, MEP, MSP, MS, member of parliament, lawmaker, legislator, backbencher, assemblyman/assemblywoman, delegate, house speaker, speaker, majority leader, minority leader, whip, peer, lord/baroness, deputy',
  minister:
    'minister, prime minister, taoiseach, tánaiste, secretary of state, home secretary, foreign secretary, health secretary, education secretary, justice secretary, defence secretary, defense secretary, treasury secretary, transport secretary, chancellor, undersecretary, deputy minister, premier, first minister, attorney general, shadow chancellor, shadow minister, shadow secretary, press secretary, interior minister, foreign minister, finance minister, environment secretary, energy secretary, cabinet secretary, deputy prime minister, taoiseach',
  headOfState: 'king/queen, monarch, emperor/empress, sovereign, head of state, emir, sultan/, dictator',
  nobility: 'prince/princess, duke/duchess, earl/countess, baron/baroness, heir/heiress',
  president:
    'president, vice president, vice-president, chairman/chairwoman, chairperson, chair, co-chair, co-president, first lady/, president-elect',
  politician:
    'candidate, leader, co-leader, deputy leader, party leader, opposition leader, nominee, campaigner, governor, lieutenant governor, ambassador, envoy, special envoy, diplomat, consul, commissioner, high commissioner, negotiator, spokesperson, frontrunner, incumbent, opponent, adviser, advisor, aide, strategist, pollster, policy adviser, chief of staff',
  official:
    'official, secretary general, secretary-general, secretary, administrator, inspector, city manager, county executive, town clerk, harbour master, harbormaster, harbourmaster, stationmaster, station master, postmaster/postmistress, clerk, registrar, ombudsman/ombudswoman, civil servant, auditor, regulator, superintendent, permanent secretary, comptroller, treasurer, coroner, planner, returning officer, customs officer, warden, ranger, park ranger, postmaster/postmistress',
  spokesperson:
    'spokesman/spokeswoman, spokesperson, press officer, communications director, head of communications, publicist',
  prosecutor:
    'prosecutor, district attorney, assistant district attorney, US attorney, chief prosecutor, crown prosecutor, special counsel, solicitor general, deputy district attorney',
  judge:
    'judge, justice, magistrate, chief justice, sheriff principal, juror, arbitrator, mediator, recorder',
  lawyer:
    'lawyer, attorney, barrister, solicitor, defence lawyer, defense lawyer, defense attorney, counsel, QC, KC, public defender, paralegal, notary, legal adviser',
  police:
    'police officer, officer, policeman/policewoman, detective, detective inspector, detective chief inspector, chief constable, constable, sergeant, sheriff, deputy sheriff, chief inspector, police chief, trooper, investigator, superintendent, chief superintendent, commissioner, police commissioner, lieutenant, captain, patrolman/patrolwoman, agent, FBI agent, federal agent, marshal',
  firefighter:
    'firefighter, fire chief, fireman/firewoman, paramedic, rescuer, lifeguard, first responder, coastguard, rescue worker, station commander, watch commander',
  military:
    'general, admiral, colonel, lieutenant colonel, lieutenant general, major general, major, soldier, commander, corporal, private, veteran, airman/airwoman, marine, sailor, chief of the defence staff, brigadier, field marshal, fighter, rebel, militiaman/, serviceman/servicewoman, warlord',
  doctor:
    'doctor, GP, physician, surgeon, consultant, paediatrician, pediatrician, psychiatrist, cardiologist, epidemiologist, oncologist, anaesthetist, anesthesiologist, gynaecologist, gynecologist, dermatologist, neurologist, radiologist, virologist, immunologist, dentist, vet, veterinarian, psychologist, therapist, clinical psychologist, chief medical officer, medical director, pathologist, neurosurgeon, optometrist, nutritionist',
  carer:
    'nurse, midwife, pharmacist, head pharmacist, carer, caregiver, health worker, care worker, physiotherapist, occupational therapist, social worker, matron, health visitor, hospice worker, nanny, childminder, counsellor, counselor, youth worker, ward manager, head nurse',
  researcher:
    'researcher, professor, scientist, academic, lecturer, scholar, historian, sociologist, economist, geographer, demographer, anthropologist, philosopher, linguist, physicist, chemist, biologist, climatologist, climate scientist, meteorologist, forecaster, geologist, seismologist, volcanologist, hydrologist, oceanographer, glaciologist, astronomer, astrophysicist, mathematician, statistician, archaeologist, archeologist, palaeontologist, paleontologist, botanist, entomologist, ornithologist, naturalist, ecologist, zoologist, neuroscientist, geneticist, microbiologist, toxicologist, criminologist, theologian, fellow, research fellow, senior fellow, analyst, senior analyst, expert, specialist, principal investigator, co-author, study author, lead author, associate professor, assistant professor, emeritus professor, political scientist, chief economist, curator, marine biologist, computer scientist, vice-chancellor, provost, dean, conservationist',
  teacher:
    'teacher, headteacher, head teacher, headmaster/headmistress, principal, tutor, instructor, teaching assistant, deputy head, schoolteacher, librarian, trainer, governor, superintendent of schools, educator',
  student:
    'student, pupil, schoolboy/schoolgirl, graduate, undergraduate, apprentice, trainee, intern, PhD student, doctoral student, sophomore, freshman, senior, classmate, alumnus/alumna, schoolmate',
  business:
    'CEO, CFO, COO, CTO, chief executive, chief executive officer, chief financial officer, chief operating officer, chief technology officer, managing director, director, executive director, general manager, manager, founder, co-founder, cofounder, entrepreneur, businessman/businesswoman, billionaire, tycoon, investor, shareholder, executive, boss, head, owner, co-owner, landlord/landlady, partner, developer, banker, accountant, consultant, engineer, chief engineer, project manager, vice chair, financier, industrialist, board member, trustee, company director, campaign manager, crane operator, machine operator, camera operator, employer, publisher, broker, head of policy, deputy director, regional director, project leader, coordinator, team leader, start-up founder, restaurateur, hotelier, supervisor',
  shop: 'shopkeeper, baker, butcher, florist, bookseller, grocer, hairdresser, barber, cashier, waiter/waitress, chef, head chef, cook, barista, bartender, barman/barmaid, publican, jeweller, trader, market trader, stallholder, salesman/saleswoman, shop owner, shop assistant, café owner, fishmonger, cafe owner, brewer, winemaker, innkeeper',
  farmer:
    'farmer, dairy farmer, sheep farmer, rancher, grower, fisherman/fisherwoman, fisher, beekeeper, shepherd, gardener, forester, logger, hunter, gamekeeper, crofter, winegrower, lobsterman/, skipper, horticulturist, agronomist, stockman/, head gardener, arborist',
  worker:
    'worker, employee, staff member, staffer, builder, bricklayer, plumber, electrician, carpenter, joiner, roofer, mechanic, technician, welder, driver, bus driver, truck driver, lorry driver, taxi driver, delivery driver, postman/postwoman, courier, train driver, docker, cleaner, seamstress/, tailor, pilot, flight attendant, architect, urban planner, surveyor, designer, programmer, software engineer, photographer, translator, interpreter, archivist, caretaker, janitor, security guard, guard, porter, miner, foreman/forewoman, craftsman/craftswoman, former employee, colleague, co-worker, coworker, retiree, pensioner, volunteer, engineer, handyman/, weaver, bellringer, air traffic controller, contractor, whistleblower, insider, crew member, captain, conductor',
  union:
    'union leader, union official, union representative, shop steward, trade unionist, general secretary, regional secretary, organiser, organizer, regional organiser, striker, picket, protester, demonstrator, national officer, regional officer',
  activist:
    'activist, campaigner, environmentalist, volunteer, charity worker, whistleblower, dissident, feminist, supporter, member, patron, donor, advocate, community leader, founder member, humanitarian, aid worker, outreach worker, campaign director, environmental campaigner, human rights activist',
  journalist:
    'journalist, editor, editor-in-chief, reporter, correspondent, columnist, presenter, broadcaster, host, anchor, anchorman/anchorwoman, blogger, influencer, YouTuber, podcaster, critic, cartoonist, photojournalist, producer, commentator, pundit, newsreader, managing editor, news editor',
  artist:
    'artist, singer, musician, actor/actress, comedian, dancer, choreographer, director, film-maker, filmmaker, producer, screenwriter, composer, rapper, pianist, violinist, guitarist, drummer, conductor, soprano, tenor, painter, sculptor, curator, illustrator, fashion designer, model, star, documentary maker, playwright, songwriter, DJ, bandleader, potter, performer, entertainer, artistic director, stage director, cellist, organist',
  writer:
    'writer, author, novelist, poet, playwright, biographer, essayist, historian, memoirist, laureate, ghostwriter, crime writer',
  athlete:
    'player, footballer, cricketer, rugby player, basketball player, golfer, tennis player, cyclist, runner, swimmer, athlete, boxer, skier, sailor, driver, goalkeeper, keeper, striker, forward, winger, midfielder, defender, full-back, centre-back, fly-half, scrum-half, prop, hooker, batsman/, batter, bowler, wicketkeeper, all-rounder, spinner, opener, seamer, quarterback, pitcher, captain, vice-captain, champion, medallist, medalist, sprinter, climber, mountaineer, surfer, gymnast, jockey, referee, umpire, marathon runner, teammate, team-mate, rower, fencer, substitute, linebacker, goalie, point guard',
  coach:
    'coach, head coach, manager, assistant coach, trainer, selector, team manager, director of football, director of cricket, club captain, director of rugby, assistant manager, bowling coach, batting coach, team principal, physio',
  religious:
    'bishop, archbishop, cardinal/, priest, vicar, pastor, minister, reverend, rabbi, imam, monk/nun, pope/, pontiff/, chaplain, deacon, canon, rector, missionary, cleric, preacher, father/, sister, worshipper, parishioner, churchwarden, dean',
  family:
    'father/mother, dad/mum, dad/mom, son/daughter, brother/sister, husband/wife, partner, boyfriend/girlfriend, widower/widow, uncle/aunt, nephew/niece, cousin, grandfather/grandmother, grandson/granddaughter, stepfather/stepmother, stepson/stepdaughter, brother-in-law/sister-in-law, father-in-law/mother-in-law, son-in-law/daughter-in-law, parent, relative, friend, neighbour, neighbor, fiancé/fiancée, twin, sibling, spouse, ex-husband/ex-wife, grandparent, guardian, father-of-two/mother-of-two, father of two/mother of two, father of three/mother of three, flatmate, roommate, godfather/godmother, great-grandmother, best friend',
  peer: 'counterpart, opposite number, colleague, predecessor, successor, rival, opponent, team-mate, teammate, co-star, bandmate, classmate, sidekick',
  resident:
    'resident, local, passer-by, bystander, tenant, homeowner, householder, villager, citizen, user, customer, client, tourist, holidaymaker, visitor, motorist, pedestrian, passenger, traveller, traveler, voter, taxpayer, consumer, subscriber, reader, listener, viewer, commuter, hiker, dog walker, jogger, festivalgoer, fan, season-ticket holder, patient, evacuee, refugee, migrant, asylum seeker, shopper, teenager, youngster, child, boy/girl, onlooker, guest, attendee, camper, parent, beachgoer, allotment holder, diner, homebuyer, renter, ratepayer, concertgoer',
  witness:
    'witness, eyewitness, survivor, victim, complainant, hostage, source, plaintiff, claimant, whistleblower, informant, observer, bereaved relative, casualty',
  accused:
    'suspect, defendant, accused, convict, prisoner, inmate, detainee, killer, murderer, attacker, gunman/, thief, robber, burglar, trafficker, fraudster, terrorist, accomplice, fugitive, offender, arsonist, shooter, respondent, dealer, smuggler',
}

/** Words that tell an age. */
export const ages: PeopleData['ages'] = [
  { forms: 'teenager', from: 13, to: 19 },
  { forms: 'sexagenarian', from: 60, to: 69 },
  { forms: 'septuagenarian', from: 70, to: 79 },
  { forms: 'octogenarian', from: 80, to: 89 },
  { forms: 'nonagenarian', from: 90, to: 99 },
  { forms: 'centenarian', from: 100, to: 115 },
]

/** Words that stand for a role, or for anyone, without naming it. */
export const paraphrases: readonly Paraphrase[] = [
  { forms: 'lawmaker, legislator, backbencher, parliamentarian', standsFor: ['lawmaker'] },
  {
    forms:
      'politician, Democrat, Republican, Conservative, Tory, Labour leader, Liberal Democrat, independent, frontbencher',
    standsFor: ['mayor', 'councillor', 'lawmaker', 'minister', 'politician', 'headOfState', 'president'],
  },
  {
    forms: 'official, leader',
    standsFor: ['official', 'politician', 'mayor', 'president', 'union', 'minister', 'councillor'],
  },
  {
    forms:
      'executive, CEO, chief executive, managing director, boss, businessman/businesswoman, chief, entrepreneur, mogul, tycoon',
    standsFor: ['business', 'president'],
  },
  { forms: 'medic, clinician, specialist, practitioner', standsFor: ['doctor', 'carer'] },
  {
    forms: 'scientist, academic, scholar, expert, specialist, don, researcher',
    standsFor: ['researcher', 'doctor'],
  },
  { forms: 'officer, soldier, serviceman/servicewoman', standsFor: ['military', 'police', 'firefighter'] },
  { forms: 'attorney, lawyer, counsel, advocate', standsFor: ['lawyer', 'prosecutor'] },
  { forms: 'union leader, unionist, union boss', standsFor: ['union'] },
  { forms: 'grower, producer, farmer', standsFor: ['farmer'] },
  { forms: 'shopkeeper, trader, retailer, owner, proprietor', standsFor: ['shop', 'business'] },
  { forms: 'writer, author, novelist', standsFor: ['writer', 'researcher', 'journalist'] },
  { forms: 'performer, star, artist, entertainer', standsFor: ['artist'] },
  { forms: 'film-maker, filmmaker, director', standsFor: ['artist'] },
  { forms: 'player, sportsman/sportswoman, athlete, skipper, batsman/, footballer', standsFor: ['athlete'] },
  { forms: 'manager, tactician, coach', standsFor: ['coach'] },
  { forms: 'cleric, clergyman/clergywoman, churchman/, pontiff/', standsFor: ['religious'] },
  { forms: 'newsman/newswoman, reporter, journalist', standsFor: ['journalist'] },
  { forms: 'campaigner, activist', standsFor: ['activist', 'politician'] },
  { forms: 'teacher, educator', standsFor: ['teacher', 'researcher'] },
  { forms: 'defendant, accused, suspect', standsFor: ['accused'] },
  {
    forms: `man/woman, young man/young woman, old man/old woman, gentleman/lady, boy/girl, teenager, octogenarian, septuagenarian, sexagenarian, nonagenarian, centenarian, pensioner, retiree,
      father/mother, native, veteran, former, newcomer, interviewee, speaker, -year-old`,
    standsFor: ['*'],
  },
]
