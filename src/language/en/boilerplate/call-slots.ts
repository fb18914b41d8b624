/**
 * Pieces of the sentences in which a site speaks to its reader: what it asks for, of what, how, when. A call is made of
 * one of each: "[Sign up] [today] [for our free daily newsletter] [in your inbox]".
 */
export const callSlots: Readonly<Record<string, readonly string[]>> = {
  askedNow: [
    '(now|today|here|below|free|for free|right now|online|instead|right here|straight away|right away|at no cost|in seconds|in one click)',
  ],
  politely: [
    '(please|kindly|simply|just|you can|you may|you ll need to|you need to|you will need to|you must|you have to|you ll have to|why not|click here to|click to|tap to|click below to|consider|don t forget to|be sure to|make sure to|remember to|want to|would you like to|like to|it s free to|it s easy to|feel free to|tap here to)',
  ],
  ourPlace: [
    '(us|our (site|website|web site|page|pages|homepage|newsroom|journalism|reporting|work|newspaper|paper|magazine|platform|coverage|stories|content|mission|team)|this (site|website|newspaper|paper)|[the] {name})',
  ],
  ofPeople: [
    '(readers|reader|members|member|subscribers|subscriber|users|supporters|customers|people|followers|commenters|viewers|listeners|others|everyone|anyone|guests|visitors|account holders|contributors)',
  ],
  paying: [
    '(paying|paid|premium|digital|registered|print|full|plus|gold|annual|logged in|signed in|active|existing|current|verified|free|vip|founding|online|monthly|all access|gift)',
  ],
  wholeStory: [
    '(this|the|our|your|a|an|any|all|these|that) [full|whole|entire|complete|rest of (this|the|our)|remaining|premium|exclusive|original|remainder of (this|the)] {storyNoun}',
    '(the (rest|remainder|full text)|full (article|story|access|text|post)|full unlimited access|unlimited access|unlimited articles|unlimited stories|everything|it|it all|them all|more|all of (it|our content)|all our (content|stories|articles|journalism)|more (stories|articles|content)) [in full|like (this|it)]',
  ],
  readOn: [
    '(read|keep reading|continue reading|carry on reading|go on reading|read on|finish reading|finish|access|unlock|view|see|watch|open|enjoy|get|continue|keep watching|continue watching|read more|discover|explore|have|gain access to|get access to|see more|listen to|reveal) [{wholeStory}] [(in full|now|today|for free|on any device|ad free|without ads|without limits|without interruption|on all devices|and more|across all devices)]',
  ],
  enterHow: [
    '(log in|login|log on|sign in|sign up|signup|register|subscribe|resubscribe|join|upgrade|enrol|create (a|an|your) [free|{name}] account|create an account|set up (a|an) [free] account|open (a|an) [free] account|become a [{paying}] (member|subscriber|supporter|user)|be (a|an) [{paying}] (member|subscriber|user)|have (a|an) [{paying}] (account|subscription)|start (a|your) [{n} day] [free] (trial|subscription|membership)|try (a|our) free trial|get (a|your) [{paying}] (subscription|membership|account)|take out a [{paying}] subscription|buy a subscription|choose (a|your) (plan|subscription)|enter your {mail}|verify your {mail}|confirm your {mail}|renew [your subscription]|activate your account|pay|use your account|be (logged in|signed in|registered|subscribed)|unlock this (article|story|post)|reactivate [your subscription])',
  ],
  enter: [
    '[{politely}] {enterHow} [{askedNow}] [(to|with|for) [our|the|a] [{paying}] [{name}] [{paying}] (subscription|membership|account|site|plan)] [([,] (or|and|/|||&) {enterHow} [{askedNow}])+]',
  ],
  opined: [
    '(comment|comments|reply|replies|response|responses|thought|thoughts|view|views|opinion|opinions|feedback|message|review|say|reaction|reactions|question|questions|experience|experiences|take|note|remark|two cents|two pence|rating)',
  ],
  talk: [
    '(conversation|conversations|discussion|discussions|debate|debates|comments|chat|comment section|comments section|comment thread|thread|community|forum|talk|readers discussion|online conversation)',
  ],
  opine: [
    '(comment|reply|vote|react|respond|participate|take part|contribute|rate|rate comments|like comments|reply to comments|weigh in|chime in|join in|have your say|comment and vote|post|comment or reply|comment on {story}|see comments|read comments|view comments|like|recommend|report comments|share your (views|thoughts|opinion)|add your (voice|view|views|thoughts))',
    '(post|leave|add|write|submit|make|share|view|see|read|drop|give|enter|type|send) (a|your|the|any|an|us a|us your|us|all|our|my) [own|first|new|public|quick] {opined}',
    '(join|join in|take part in|participate in|contribute to|add to|start|enter|be part of) (the|a|our|this|in the) {talk}',
  ],
  inTalk: [
    '[on|about|to|under] [{story}|this] [here|below|now|in the comments|in the comments [section|box] below|in the (comment|comments) (section|box|area)|below the line|via the comments|using the form below|in the (box|form|space) below|with (us|others|other readers|the community|fellow readers|our community)]',
  ],
  letterNoun: [
    '(newsletter|newsletters|e newsletter|enewsletter|email|emails|e mail|briefing|briefings|bulletin|bulletins|digest|digests|alert|alerts|roundup|round up|mailing list|email list|update|updates|dispatch|dispatches|edition|headlines|email newsletter|email newsletters|email alerts|email updates|email bulletin|email bulletins|news alerts|letter|letters|newsletter list|email service|email edition|edm|e bulletin)',
  ],
  letterLook: [
    '[(free|daily|weekly|monthly|fortnightly|bi weekly|twice weekly|morning|evening|lunchtime|afternoon|weekend|weekday|breaking|breaking news|email|e mail|news|top|latest|new|exclusive|best|essential|must read|award winning|curated|personalised|personalized|regular|special|subscriber only|members only|local|national|world|politics|political|business|sport|sports|tech|science|health|climate|food|travel|culture|books|entertainment|money|opinion|football|cricket|property|lifestyle|arts|education|environment|crime|history|parenting|style|film|music|tv|wine|gardening|{weekday})+]',
  ],
  aLetter: [
    '(to|for|up to|up for) [(any of|one of|all of|all|some of|more of)] [(our|the|your|a|my|this|these|their|{name}|his|her|another)] {letterLook} [{name}] {letterLook} {letterNoun} [(from|by|on|about|of|for|with|covering|featuring|and) {words}]',
    '(to|for) [the|our] {name} [([,|:|-] [our|the|a|my|your] {letterLook} {letterNoun})] [(from|by|on|about|of|for|with|covering|featuring|and) {words}]',
  ],
  inMail: [
    '[(delivered|sent|straight|direct|directly|right|emailed|free|landing|arriving|dropping|landed|mailed|brought|pushed|served|conveniently|, free ,|posted|shipped)+] (to|in|into|straight to|right to|direct to|directly to|right in|straight into|directly into) (your|you|my) [personal|email|e mail] [(inbox|in box|mailbox|email|e mail|inboxes|phone|phone or inbox|email address|inbox or phone|device|email inbox)] [{often}]',
    '(by|via|through|over) (email|e mail|text|sms|text message) [{often}]',
  ],
  often: [
    '[first thing|bright and early|early|at the end of|fresh|free|for free] (every|each|on|once a|twice a|several times a|three times a|this|one|per) [single|other|the first|first|last] (day|morning|evening|week|month|weekday|weekend|{weekday}|afternoon|night|hour|lunchtime|business day|working day|{weekday} (and|through|to) {weekday}) [morning|evening|afternoon|night|lunchtime] [at {time}|at {n}|before {time}]',
    '(daily|weekly|monthly|fortnightly|weekdays|twice weekly|as it happens|{weekday} (to|through|and) {weekday}|on weekdays|every day at {time}|once a week|mornings|{weekday} mornings|{weekday}|{weekday} s|as they happen|whenever (news breaks|they publish|we publish)) [at {time}|at {n}]',
  ],
  endAtWill: [
    '(unsubscribe|opt out|cancel|pause|cancel or pause|stop|leave|change your mind|withdraw|withdraw your consent|change your preferences|manage your preferences|switch|cancel online|cancel easily) [your subscription|your consent|easily] [at] (any time|anytime|any time you like|whenever you (like|want|wish)|any moment|any point|in one click|with (one|a single) click|easily|by clicking {words}|online|before {words}|when you (like|want))',
  ],
  gift: [
    '(donation|gift|contribution|pledge|payment|donations|gifts|contributions|membership|support|generosity|subscription|tax deductible (donation|gift|contribution)|one off (donation|contribution|gift|payment)|one time (donation|contribution|gift|payment)|(monthly|recurring|regular|single|small|year end|annual) (donation|contribution|gift|payment))',
  ],
  goodPress: [
    '[([,|and|&] (independent|local|quality|fearless|investigative|nonprofit|non profit|free|trusted|public interest|community|rural|student|in depth|original|accurate|honest|public service|impartial|reader funded|award winning|women s|black|indigenous|regional|great|responsible|ethical|open|high quality|fact based|our|ad free|unbiased|serious|public)+)] (journalism|reporting|news|newsroom|newsrooms|media|press|journalists|storytelling|coverage|newspapers|publishing|broadcasting|radio|reporters)',
  ],
  shownIn: [
    '[official|free|new|brand new|breaking news|dedicated|public|growing|daily|own|busy|{name}] {network} [broadcast|news|official|breaking news] (channel|channels|group|page|community|account|feed|profile|broadcast|server|newsletter|list|service|pages|accounts)',
    '(broadcast channel|social media channels|social channels|social media pages|social pages|socials|social media accounts|social media|social|channel|page|feed|rss feed|podcast|youtube|podcast feed|google news)',
  ],
  fullName: ['{capital} [{particle}] [{particle}] {capital} [{capital}]'],
  pictureHouse: [
    '(getty images|getty|afp|reuters|ap|ap photo|pa|pa wire|pa media|pa images|shutterstock|alamy|alamy stock photo|unsplash|pexels|pixabay|istock|istockphoto|bloomberg|epa|epa efe|efe|aap|xinhua|anadolu|anadolu agency|imago|imago images|rex|rex features|corbis|wikimedia commons|wikimedia|wikipedia|flickr|creative commons|handout|supplied|pti|ani|ians|zuma press|zuma|nurphoto|sipa usa|sipa|usa today sports|usa today|ap images|press association|the canadian press|canadian press|cp|inpho|sportsfile|rolling news|collins photos|swns|splash|backgrid|dpa|picture alliance|tass|sputnik|adobe stock|freepik|canva|nasa|noaa|afp via getty images|google maps|google street view|maxar|planet labs|associated press|[{name}] (photos|pictures|images|photography|picture agency|photo agency|studios)|{name} (news|times|post|herald|gazette|courier|tribune|chronicle|journal|observer|express|echo|argus|mail|star|sun|guardian|telegraph|mirror|record|press|review|independent|standard|mercury|advertiser|bulletin|dispatch|globe|examiner|sentinel|register|enquirer|inquirer|ledger|daily|live|magazine|media|television|radio|council|archive|archives))',
  ],
}
