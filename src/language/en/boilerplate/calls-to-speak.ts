import type { BoilerplatePhrase } from '../../shape/boilerplate.ts'

/** Calls to say or pass on something, that give a short line away wherever they stand in it: a comment, a word to the newsroom, a link. */
export const callsToSpeak: readonly BoilerplatePhrase[] = [
  {
    id: 'call-comment',
    kind: 'comment-form',
    role: 'call',
    weight: 0.8,
    variants: [
      '(comments|replies) (are|will be|may be) [{word}] (moderated|reviewed|checked|screened|approved|vetted|held for (review|moderation|approval)) (and|before|so|by|in|to|,)',
      '(moderation|approval|our moderators) (may|can|might) take (a|some|up|several|longer)',
      '(join|read|follow|keep to|respect|break|breaks|breach|breaches) our (comment|comments|commenting|community|moderation|house) (rules|policy|guidelines|standards|code)',
    ],
    examples: [
      'Comments are moderated and may take a while to appear',
      'Please follow our community guidelines',
    ],
    counterExamples: [
      'His comments were moderated in tone.',
      'The posts are checked by divers.',
      'Comments were moderate',
    ],
  },
  {
    id: 'call-closing',
    kind: 'feedback',
    role: 'call',
    weight: 0.8,
    variants: [
      '(something on your mind|got something to say|something to get off your chest|want to be published|would you like to be published|do you agree|have an opinion|got a letter in you|want to respond) ? (send|write|email|drop|tell|put|let)',
      '(did you see|were you there|do you know more|know more about this|do you know something|seen something) ? (tell|call|email|write|send|contact|get)',
      '(letters|emails|submissions) (should|must|may) (be (no more than|under|up to|sent|signed|short)|include|not exceed)',
    ],
    examples: [
      'Something on your mind? Send it to letters@courier.example, with your name and town.',
      'Do you know more? Call our news desk.',
    ],
    counterExamples: [
      'Do you know more than they do? Most people think so.',
      'Letters must be read aloud, she insisted.',
    ],
  },
]
