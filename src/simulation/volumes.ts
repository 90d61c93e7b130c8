/**
 * Every number that a simulated year stands on, each with the place in domain.md (our notes on the field) that it comes
 * from. What was not found there is under `assumed`, with why it is as it is. Shares are of 1; days are working days
 * unless they say otherwise.
 */
export const volumes = {
  /** 7.3, sizing: about 36,000 family conferences a year in England, 2,200 in Wales. */
  families: { E: 36_000, W: 2_200 },
  /** 7.3, sizing: 1.6 reachable parents for each family, about 61,000 offers a year. */
  partiesPerFamily: 1.6,
  /** 7.3, sizing: 40 % take-up. */
  takeUp: 0.4,
  /** 7.3, sizing: 30 hours each; 2.6 gives 25 to 35 up to the first review. */
  hours: 30,
  /** 7.3, sizing: about 8,000 volunteers for 61,000 parties. */
  supportersPer100: 13,
  /** 2.6: a volunteer stands beside 1 to 3 families at one time. */
  capacity: { least: 1, most: 3 },
  /** 2.7: a training of about 12 weeks (Southwark 8 weeks, CWOP 3 months) before somebody new begins. */
  trainingWeeks: 12,
  /** 2.7: accreditation is renewed after 12 to 24 months. */
  accreditedMonths: { least: 12, most: 24 },
  /** 7.3: 62,200 plans began in 2015 after 71,140 initial conferences. */
  planAfterConference: 62_200 / 71_140,
  /**
   * 7.3, initial conferences of 2025 by working days from the start of the enquiry: 0 to 10, 11 to 15, 16 to 20, 21 and
   * more, for England, and for those of its regions of which the row was found.
   */
  bands: {
    England: [6_240, 52_430, 6_430, 6_990],
    'North East': [230, 4_080, 500, 380],
    'North West': [800, 8_240, 1_280, 1_450],
    'Yorkshire and The Humber': [580, 6_150, 770, 890],
    'East Midlands': [780, 4_290, 500, 450],
  } satisfies Readonly<Record<string, readonly [number, number, number, number]>>,
} as const

export const assumed = {
  /** Within 11 to 15 days, so that a quarter is held by day 13, half by day 14, three quarters by day 15 (7.3). */
  within11to15: [4, 7, 17, 25, 20.4],
  /** Held from day 21 on: up to this day, each as likely. */
  latestHeld: 40,
  /** The council tells us this many days after the enquiry began, when the need is seen; `before` the conference. */
  toldUsAfter: { least: 3, most: 9, before: 4 },
  /** In so many it tells us a day or two before the conference. */
  toldUsLate: 0.06,
  /** By the day on which we hear of it the social worker has told the parent; else a day or some later; or never before. */
  parentTold: { atOnce: 0.75, never: 0.03, mostDays: 5 },
  safeToContact: { atOnce: 0.8, never: 0.04, mostDays: 4 },
  /** A call that reaches the parent; it is tried each working day until the conference. */
  reached: 0.62,
  /** What is said to an offer; with the second one it comes to the take-up of 40 %. */
  answers: { yes: 0.4, no: 0.4, silent: 0.2 },
  answersAgain: { yes: 0.15, no: 0.25, silent: 0.6 },
  /** An offer that was never answered is made once more after so many days, and for the review. */
  againAfter: 5,
  askAgainInvited: 0.15,
  reviewAsk: { daysBefore: 10 },
  /** Days from the offer to the answer, and how often. */
  answerDays: [50, 25, 15, 10],
  /** Days from the proposals to the parent's choice (1 or 2); the rest let them lapse. */
  choiceDays: [55, 33],
  choiceSilent: 12,
  firstSecondThird: [60, 25, 15],
  asksForOthers: 0.1,
  wantsNobodyNow: 0.03,
  /** Days from being chosen to the supporter's answer. */
  supporterAnswerDays: [50, 40, 10],
  supporterRefuses: 0.08,
  supporterFindsUnsafe: 0.003,
  /** The parent can meet on a day on which the supporter is free. */
  parentCanMeet: 0.6,
  /** Beside the parent for so many days after the last meeting: the debrief and the ending. */
  endsAfter: 10,
  /** Support goes on beyond the first review to the second (2.6: 0 to 18 months; 2.10: before, during and after). */
  toSecondReview: 0.4,
  /** A review is held up to so many days before its limit. */
  reviewEarly: 5,
  /** Of two parents the first is the mother in so many, and the second the father. */
  mothers: 0.9,
  fathers: 0.85,
  otherLanguage: 0.08,
  welshAsked: 0.08,
  interpreterBooked: 0.6,
  asksForSameGender: 0.22,
  risk: 0.12,
  neverTogether: 0.05,
  /** A parent waives what only they may waive (same chair, same school) in so many. */
  waives: 0.7,
  /** One social worker, team, chair and school for so many families a year. */
  circleSizes: { 'social-worker': 8, team: 30, chair: 60, school: 4 },
  languages: [
    ['pl', 18],
    ['ro', 14],
    ['ur', 12],
    ['pa', 9],
    ['bn', 8],
    ['ar', 8],
    ['pt', 7],
    ['so', 6],
    ['lt', 4],
    ['tr', 4],
    ['fa', 4],
    ['sq', 3],
    ['bfi', 3],
  ],
  supporters: {
    women: 0.8,
    men: 0.18,
    otherLanguage: 0.12,
    /** In Wales. */
    welsh: 0.2,
    provisional: 0.15,
    /** A weekday, Monday to Friday, on which somebody works. */
    weekday: 0.8,
    /** Two holidays a year, in calendar days. */
    holiday: { least: 5, most: 14 },
    /** Falls ill on a working day, unannounced: about one and a half times a year, for some calendar days. */
    fallsIll: 0.006,
    ill: { least: 1, most: 10 },
    leavesInAYear: 0.2,
    renewedInTime: 0.9,
    lapsedDays: 20,
  },
  /** The programmes have run for so many weeks when the first week that is shown begins. */
  weeksBefore: 26,
} as const
