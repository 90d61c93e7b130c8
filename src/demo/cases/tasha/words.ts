/** What Tasha, who is invented, has: a report about her, and what she says to it. */
export const report = `SOCIAL WORK REPORT FOR THE REVIEW CONFERENCE (invented)

Why we are meeting

Mia (invented) has been subject to a child protection plan under the category of neglect since the initial conference. The purpose of this review conference is to consider whether the threshold for a plan is still met.

What has happened since

Ms Pretend has attended two of the three core group meetings. She did not attend the second and gave no reason.

The health visitor reports that Mia has gained weight and that her immunisations are up to date.

There remain concerns about the condition of the home. During the announced visit in October the kitchen was cluttered and there was mould in the bedroom.

Ms Pretend has at times minimised the concerns of professionals and there is a view that this may be disguised compliance.

The nursery reports that Mia arrives on time and is settled.

Analysis

Ms Pretend loves her daughter and has shown a capacity to change. The protective factors include the maternal grandmother, who lives nearby. The risk factors are low mood, overcrowding and isolation.

Recommendation

The social worker recommends that the plan continue for a further three months, that a multi-agency meeting considers the housing transfer, and that a legal planning meeting is not required at present.`

export const answers = [
  [
    'attended two of the three',
    'wrong',
    'I rang that morning: Mia had a fever. The duty worker took the message.',
  ],
  ['gained weight', 'right', ''],
  [
    'mould in the bedroom',
    'missing',
    'I have asked the council for a transfer since March, because of the mould.',
  ],
] as const

export const page = {
  child: 'Mia is two. She loves the swings and she sings all day.',
  well: 'Nursery. She is there on time every day, and they say that she is happy.',
  worries: 'The mould. She coughs at night, and nobody comes to look at it.',
  help: 'A letter to the housing office from all of you.',
  wrong: '',
  want: 'I want the plan to end when the flat is sorted out.',
  more: '',
} as const

export const questions = [
  'Who will write to the housing office, and when?',
  'What exactly must I do so that the plan can end?',
] as const

export const guests = [
  ['Ruth Madeup', 'chair', 'She runs the meeting.'],
  ['Amir Invented', 'social-worker', 'He wrote the report.'],
  ['A health visitor (invented)', 'health-visitor', 'She weighs Mia.'],
  ['The nursery’s manager (invented)', 'school', 'Mia goes there.'],
] as const

export const plan = {
  aim: 'Mia is safe and well at home with her mother.',
  worry: {
    words: 'The flat is damp, and Mia is often ill.',
    mine: 'I clean it every week, and it comes back.',
    better: 'Mia has a bedroom without mould.',
  },
  actions: [
    [
      'housing',
      'Look at the mould and say in writing what will be done.',
      'The housing officer',
      -21,
      'not-done',
    ],
    ['health', 'See Mia at home once a month and tell Tasha her weight.', 'The health visitor', -10, 'done'],
    ['social-care', 'Ask for a place at the family centre.', 'Amir Invented', 12, null],
  ],
  step: 'Ring the duty worker whenever I can’t come, and write down who I spoke to.',
  ifNot: 'The council will meet again sooner. It has not said that it would go to court.',
} as const

export const messages = [
  ['beside', 'Shall we go through the report on Friday? I can come to the library.'],
  ['parent', 'Yes please. I did not understand the bit about compliance.'],
  ['beside', 'Nor does anybody the first time. Bring it, and we will ask what they saw.'],
] as const

export const recording = {
  why: 'I forget what was said when I am nervous.',
  to: 'Ruth Madeup',
  said: 'They record it themselves, and send me a copy within ten working days.',
} as const

export const signing = {
  told: 'That I should agree that nobody else stays in the flat. Nobody said what happens if I don’t.',
} as const

export const handed =
  'Tasha likes a text the day before. She reads the papers with a pen. Ask after the mould, not after her mother.'

export const complaint =
  'You said that you would ring on Monday about the taxi. Nobody rang, and I paid for it.'

export const hellos = [
  'Hello. I sat where you may be sitting now. I will not tell you what to do. I will be there.',
  'Hello. I am slow to talk and good at listening. We can walk while we talk, if you like.',
] as const
