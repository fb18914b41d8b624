/** Words in use that the word lists lack: politics, slang, food, sport, networks. Taken into the lexicon when it is made. */
export const newWords: readonly string[] = `
  airfryer airfryers antivaxxer antivaxxers backstop barista baristas binge-watch bitcoins bodycam bodycams brexit brexiteer brexiteers
  bralette bralettes brunch burner cabbie catfish catfished catfishing clickbait chatbot chatbots crowdfund crowdfunded crowdfunding
  crypto deepfake deepfakes doomscrolling doxxed doxxing dreich ebike ebikes emoji emojis escooter etailer etailers etsy fintech firefight
  fracking furlough furloughed gaslight gaslighting gastropub geotag ghosting glamping gofundme halloumi hangry hashtags hijab hijabs
  hotdesking hummus influencer influencers jorts kimchi kombucha latte lattes listicle livestream livestreamed lockdown lockdowns mansplaining
  meme memes metaverse microaggression misgendered nepo niqab offside paywall paywalled podcaster podcasters poke prepper preppers quango
  quangos ramen rewild rewilded rewilding remoaner remoaners ringfence ringfenced roadmap sambal satnav selfie selfies sexting smishing
  spad spads spoiler sriracha staycation staycations streamer streamers sudoku takeaway tapas teppanyaki tikka tofu touchscreen tweeted
  unionise unionised vape vaped vaper vapers vaping veganism vlog vlogger vloggers wagyu whataboutery wifi woke yuzu zoomed
`
  .trim()
  .split(/\s+/u)
