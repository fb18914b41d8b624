import type { BoilerplatePhrase } from '../../shape/boilerplate.ts'

/** What a site asks its reader to agree to, that gives a short line away wherever it stands in it: cookies, an account, rights. */
export const callsToAgree: readonly BoilerplatePhrase[] = [
  {
    id: 'outlet-portrait',
    kind: 'legal',
    role: 'call',
    weight: 0.6,
    where: 'bottom',
    variants: [
      '(acknowledge|acknowledges) [and pay|and pays|our|that|the] [respect|respects] [to]+ [the]+ (traditional (owners|custodians)|aboriginal and torres strait islander|first nations)',
      '{fullName} is (published|owned|operated|printed|produced|edited) [independently|daily|weekly|monthly] (by|under|daily|weekly|monthly|every)',
      '(is|are) (regulated by|a member of) (ipso|impress|the press council|the australian press council|the press ombudsman|the independent press standards organisation)',
      '(part|member) of the [{name}] (group|network|media group|family of newspapers|family of titles)',
      '(a|an) (independent|non profit|nonprofit|not for profit|daily|weekly|free|local|regional|national|community) [,|independent|free|local|digital|online]+ (newspaper|news site|news website|news organisation|news organization|newsroom|magazine|news service|publication) (covering|serving|published|based|dedicated|for|that|devoted)',
    ],
    examples: [
      'We acknowledge the Traditional Custodians of the land on which we work.',
      'The Lake Courier is an independent newspaper serving the lakes since 1902.',
    ],
    counterExamples: ['The Lake Courier is published by a man who hates lakes.'],
  },
]
