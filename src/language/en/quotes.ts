import type { QuoteData } from '../shape/quotes.ts'

export const quotes: QuoteData = {
  enclitics: ["'s"],
  edgeApostrophes:
    "'em, 'til, 'cause, 'tis, 'twas, 'n, 'bout, 'round, 'cos, 'coz, 'cuz, 'tude, rock 'n, o', nothin', goin', doin', somethin', talkin', lookin', gettin'",
  subjectAfterQuote: true,
  verbs: {
    speech: `say, tell, add, state, declare, announce, explain, insist, argue, claim, assert, maintain, contend, affirm, confirm, deny,
      admit, acknowledge, concede, confess, recall, remember, recount, relate, reveal, disclose, report, write, tweet, post, reply, answer,
      respond, retort, counter, ask, inquire, enquire, wonder, question, warn, caution, alert, urge, plead, beg, demand, order, advise, suggest,
      propose, recommend, promise, pledge, vow, swear, assure, reassure, note, observe, remark, comment, mention, point, stress, emphasise,
      emphasize, underline, highlight, reiterate, repeat, echo, conclude, summarise, summarize, believe, think, estimate, reckon, complain,
      lament, deplore, regret, apologise, apologize, protest, object, boast, brag, joke, quip, tease, mock, exclaim, shout, yell, scream, cry,
      whisper, murmur, mutter, mumble, testify, allege, specify, clarify, elaborate, describe, opine, predict, forecast, agree, disagree,
      thank, congratulate, welcome, praise, hail, criticise, criticize, condemn, denounce, accuse, blame, slam, blast, chant, sing, email, text,
      telephone, quote, cite, recite, rule, find, advise, inform, instruct, assess, posit, theorise, theorize, profess, proclaim, pronounce,
      venture, volunteer, interject, stammer, stutter, drawl, gush, enthuse, rave, muse, ponder, speculate, hint, imply, intimate, confide, divulge`,
    manner: `laugh, smile, sigh, shrug, nod, grin, snap, bark, growl, grumble, groan, moan, snarl, sneer, snort, sob, weep, roar, bellow, chuckle,
      giggle, breathe, gasp, begin, continue, go on, resume, finish, persist, press, joke, fume, rage, thunder, chime, sum, intone, deadpan,
      wince, beam, call, chorus, croak, purr, hiss, plead, cheer, chip, offer, interrupt, cut, correct, start, put, pen, type, read`,
    judgement: `call, describe, label, brand, dub, deem, consider, term, portray, dismiss, denounce, condemn, praise, hail, blast, slam, criticise, criticize,
      cite, characterise, characterize, regard, view, see, speak, talk, warn, promise, pledge, vow, urge, demand, accuse, blame, express, voice,
      reject, declare, pronounce, judge, adjudge, rate, liken, refer, want, hope, fear, welcome, defend, lament, deplore, decry, deride, applaud, laud, tout, expect,
      claim, estimate, predict, admit, allege, insist, concede`,
    models: [
      {
        ends: 'say',
        drop: 3,
        forms: { base: 'say', present: 'says', past: 'said', participle: 'said', gerund: 'saying' },
      },
      {
        ends: 'tell',
        drop: 4,
        forms: { base: 'tell', present: 'tells', past: 'told', participle: 'told', gerund: 'telling' },
      },
      {
        ends: 'write',
        drop: 5,
        forms: { base: 'write', present: 'writes', past: 'wrote', participle: 'written', gerund: 'writing' },
      },
      {
        ends: 'think',
        drop: 5,
        forms: {
          base: 'think',
          present: 'thinks',
          past: 'thought',
          participle: 'thought',
          gerund: 'thinking',
        },
      },
      {
        ends: 'swear',
        drop: 5,
        forms: { base: 'swear', present: 'swears', past: 'swore', participle: 'sworn', gerund: 'swearing' },
      },
      {
        ends: 'sing',
        drop: 4,
        forms: { base: 'sing', present: 'sings', past: 'sang', participle: 'sung', gerund: 'singing' },
      },
      {
        ends: 'find',
        drop: 4,
        forms: { base: 'find', present: 'finds', past: 'found', participle: 'found', gerund: 'finding' },
      },
      {
        ends: 'speak',
        drop: 5,
        forms: { base: 'speak', present: 'speaks', past: 'spoke', participle: 'spoken', gerund: 'speaking' },
      },
      {
        ends: 'begin',
        drop: 5,
        forms: { base: 'begin', present: 'begins', past: 'began', participle: 'begun', gerund: 'beginning' },
      },
      {
        ends: 'weep',
        drop: 4,
        forms: { base: 'weep', present: 'weeps', past: 'wept', participle: 'wept', gerund: 'weeping' },
      },
      {
        ends: 'see',
        drop: 3,
        forms: { base: 'see', present: 'sees', past: 'saw', participle: 'seen', gerund: 'seeing' },
      },
      {
        ends: 'put cut read',
        drop: 0,
        forms: { base: '-', present: 's', past: '-', participle: '-', gerund: 'ing ting' },
      },
      { ends: 'go on', drop: 5, forms: { base: 'go', present: 'goes', past: 'went', gerund: 'going' } },
      {
        ends: 'quip admit beg brag chip grin hint sob plan shrug snap slam nod sum',
        drop: 0,
        forms: {
          base: '-',
          present: 's',
          past: 'ped ted ged ned bed ded med ed',
          participle: 'ped ted ged ned bed ded med ed',
          gerund: 'ping ting ging ning bing ding ming ing',
        },
      },
      {
        ends: 'fy ply ny ry',
        drop: 1,
        forms: { base: 'y', present: 'ies', past: 'ied', participle: 'ied', gerund: 'ying' },
      },
      {
        ends: 'e',
        drop: 1,
        forms: { base: 'e', present: 'es', past: 'ed', participle: 'ed', gerund: 'ing' },
      },
      {
        ends: 'sh ch ss x',
        drop: 0,
        forms: { base: '-', present: 'es', past: 'ed', participle: 'ed', gerund: 'ing' },
      },
      { ends: '', drop: 0, forms: { base: '-', present: 's', past: 'ed', participle: 'ed', gerund: 'ing' } },
    ],
    finiteEndings: ['ed', 's'],
    participleEndings: [],
    gerundEndings: ['ing'],
    verbalEndings: [],
    otherEndings: ['ss', 'us', 'is', "'s"],
  },
  auxiliaries: {
    plain:
      'has, have, had, was, were, is, are, did, does, do, will, would, could, can, should, may, might, be, been, being',
    passive: 'been, being',
    links: 'to',
    infinitive: 'having, have',
    being: 'is, are, was, were, be, been, being',
    active: '',
    undergone: '',
    conditional: 'reportedly, allegedly, supposedly',
  },
  proclitics:
    'also, then, later, once, always, often, has, have, had, never, not, simply, still, even, just, reportedly, allegedly, supposedly, repeatedly, recently, publicly, previously, already, now, again, only',
  reflexives: '',
  litotes: `hesitate, hesitates, hesitated, fail, fails, failed, shy, deny, denies, denied, hide, hides, hid, hidden, doubt, doubts, doubted, mince, minced, dispute, disputed,
      regret, regrets, regretted`,
  denials: `without, not, never, avoid, avoids, avoided, decline, declines, declined, declining, refuse, refused, refuses, refusing, denied, denies, deny, denying`,
  negations:
    "not, never, n't, didn't, hasn't, haven't, hadn't, doesn't, don't, wouldn't, denied, denies, deny",
  subjects: 'he, she, they, it, who',
  impersonal: '',
  impersonalVerbs:
    'is, was, seems, seemed, appears, appeared, takes, took, has been, will be, would be, rains',
  readings: '',
  clauseWords:
    "i, we, you, he, she, they, it, i'm, i've, i'll, i'd, we're, we've, we'll, we'd, you're, you've, you'll, he's, she's, it's, they're, they've, that's, there's, there, this, here's, what's, who's, let's, it'll, isn't, don't, didn't, can't, won't, wasn't, weren't, aren't, doesn't, couldn't, wouldn't, shouldn't, haven't, hasn't",
  firstPerson:
    "i, we, you, me, us, my, our, your, mine, ours, yours, myself, ourselves, yourself, i'm, i've, i'll, i'd, we're, we've, we'll, we'd, you're, you've, you'll, let's",
  self: "i, i'd, i've, i'm, i'll",
  finite:
    'is, are, was, were, am, be, has, have, had, will, would, can, could, should, must, may, might, does, do, did, goes, go, went, gets, got, makes, made, needs, need, wants, want, knows, know, comes, came, takes, took, gives, gave, works, work, feels, felt, keeps, kept, seems, looks, means, shows, becomes, became, cannot, picks, happens, happened, lives, lost, won, said, says',
  prepositions: {
    source:
      'according to, in the words of, per, as per, to quote, in the view of, in the opinion of, in the eyes of',
    own: 'in his words, in her words, in their words, in his own words, in her own words, in their own words, in his view, in her view, in their view, in his eyes, in her eyes, in his opinion, in her opinion, by his own account, by her own account, by his own admission, by her own admission, to his mind, to her mind',
    opening: 'for, to',
    agent: 'by',
    impersonal: 'in, at, from',
    other:
      'in, on, at, to, with, without, for, from, by, during, after, before, since, about, over, under, near, outside, inside, into, onto, upon, between, among, against, via, through, across, along, around, behind, beside, beyond, despite, except, following, until, till, towards, toward, within, amid, ahead, because, alongside, regarding, concerning',
    genitive: 'of',
    field: 'at, for, in, with',
  },
  speechNouns: `statement, comment, remark, tweet, post, message, email, letter, memo, speech, address, declaration, announcement, promise, pledge, vow, warning,
    reply, response, answer, reaction, verdict, question, word, words, term, phrase, expression, assessment, summary, shorthand, line, claim, admission, confession, call, plea, appeal, demand, testimony, account, description, joke, outburst, quote, caption`,
  conjunctions:
    'that, who, which, whom, whose, where, when, while, as, and, or, but, because, if, than, though, although, so, whether, why, how, what, nor, yet, unless, until, since, after, before',
  coordinators: 'and, &',
  subordinators:
    'when, while, as, if, although, though, because, since, after, before, until, unless, once, whereas, even if, even though, now that, as soon as, as long as',
  comparisons: 'as',
  relatives: 'who, which, that',
  complementisers: 'that, how, what',
  doubts: 'whether, if',
  adverbs:
    'also, then, later, again, too, back, on, out, up, off, down, today, yesterday, tomorrow, tonight, now, once, still, ever, never, soon, instead, however, though, meanwhile, afterwards, earlier, simply, here, there, away, only, even, just, already, always, often, well, first, last, next, recently, aloud, bluntly',
  adverbEndings: ['ly'],
  timeNouns:
    'monday, tuesday, wednesday, thursday, friday, saturday, sunday, january, february, march, april, may, june, july, august, september, october, november, december, morning, afternoon, evening, night, day, days, week, weeks, month, months, year, years, weekend, hour, hours, minute, minutes, moment, time, mon, tue, wed, thu, fri, sat, sun',
  postpositives:
    'close, familiar, responsible, present, involved, loyal, opposed, privy, general, elect, designate',
  bearings: 'eyes, voice, hands, arms, tears, face, head',
  infinitives: '',
  phraseEnds:
    'told, said, says, released, published, issued, speaking, standing, wearing, holding, sitting, reached, interviewed, contacted, quoted, asked, obtained, seen, sent, posted, dated, aged, based, adding, referring, pointing, writing',
  naming:
    'called, named, dubbed, nicknamed, known, titled, entitled, headlined, labelled, labeled, branded, codenamed, code-named, renamed, so-called, termed, styled, aka, alias, billed, marked, subtitled, christened, tagged, stamped, captioned',
  named: `film, movie, documentary, series, show, sitcom, drama, comedy, novel, book, memoir, essay, poem, story, play, musical, opera, ballet, song, single, album, record, track, hit, anthem, painting, sculpture, exhibition, exhibit, magazine, newspaper, journal, daily, weekly, blog, website, podcast, game, app, brand, ship, boat, yacht, vessel, ferry, submarine, operation, mission, exercise, project, programme, program, plan, scheme, campaign, bill, act, law, rule, clause, article, charity, group, band, party, movement, club, team, company, firm, startup, restaurant, pub, bar, hotel, festival, award, prize, case, storm, hurricane, variant, virus, building, tower, district, chapter, episode, section, column, feature, page, model, slogan, motto, title, headline, tagline, initiative, strategy, policy, trilogy, franchise`,
  terms: `term, word, words, phrase, adjective, nickname, name, names, pseudonym, hashtag, category, theory, effect, syndrome, concept, notion, expression, label, option, mode, status, button, tab, heading, tag, acronym`,
  inscriptions:
    'placard, placards, banner, banners, poster, posters, sign, signs, sticker, stickers, badge, badges, t-shirt, t-shirts, graffiti, plaque, inscription, billboard, billboards, flag, flags, slogan, slogans, label, labels, hat, hats, cap, caps, mug, reading, read',
  legal:
    'convicted, charged, accused, sued, indicted, guilty, prosecuted, jailed, sentenced, fined, arrested, offence, offense, count, counts, crime',
  determiners:
    'the, a, an, this, that, these, those, his, her, its, their, our, my, your, some, any, no, every, each, another, several, many, few, one, two, three, four, five, six, seven, eight, nine, ten, both, all',
}
