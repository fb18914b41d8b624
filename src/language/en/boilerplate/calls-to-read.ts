import type { BoilerplatePhrase } from '../../shape/boilerplate.ts'

/** Pointers that give a short line away wherever they stand in it: to other texts, to what is embedded, past an advertisement, to who wrote. */
export const callsToRead: readonly BoilerplatePhrase[] = [
  {
    id: 'call-related',
    kind: 'related',
    role: 'call',
    weight: 0.8,
    variants: [
      '(can be|is) (read|found|seen|heard|watched) (here|in full|on our site|on our website)',
      'this is [the] (part {n}|part (one|two|three|four|five)|first|second|third|fourth|fifth|last|latest|final) [{storyNoun}|part|instalment|installment|piece|chapter] (in|of) (a|our|the|this) [{word}|{n} part] (series|investigation)',
      '(read|catch up on|catch up with|find|see|follow|explore|listen to) (all|the rest of|the whole of|the other|the|our) [{word}] [{word}] (series|coverage|investigation) (here|in full|on our site|below)',
      '(read|see|find|view) (all|more of|the rest of) our [{word} [{word}]] (coverage|stories|reporting|investigations|articles|reports|explainers|analysis)',
      '(read|see) our [previous|earlier|full|latest|{word}] (story|report|interview|review|explainer|guide|profile|investigation|timeline|coverage) (on|of|about|with|from|here)',
    ],
    examples: [
      'Our investigation can be read here',
      'This is the second part of a series on the estuary.',
      'Find all our coverage here',
      'Read all our coverage of the strike',
      'See our timeline of the inquiry',
    ],
    counterExamples: [
      'It can be found anywhere.',
      'This is the first of many doors.',
      'Read all our letters',
      'It is the last of its series.',
    ],
  },
  {
    id: 'call-embed',
    kind: 'embed',
    role: 'call',
    weight: 0.8,
    variants: [
      '(can t|cannot|unable to) (see|view|read) (the|this) (map|video|chart|graphic|form|poll|quiz|timeline|graph|embed|tweet|post|table|interactive) [above|below] ?',
      '(accept|allow|enable) [all] [{word}] cookies (to|and) (see|view|watch|load|show|display)',
      'this (post|tweet|video|map|chart|graphic|player|embed) (can t|cannot|could not|couldn t) be (shown|displayed|loaded|played|embedded)',
    ],
    examples: ['Can’t see the chart? Tap here', 'Allow cookies to view this map'],
    counterExamples: ['You cannot see the map from the road.', 'The video will not be shown in court.'],
  },
]
