import { sayDay } from '../platform/words/dates.ts'
import type { Attendance, Miss, Outcome } from '../simulation/model.ts'
import type { Report } from '../simulation/report.ts'
import type { Group } from '../simulation/tally.ts'

export const simulateUsage = `simulate [--authorities N] [--weeks N] [--seed N] [--supporters N] [--json]

  --authorities  how many of the 175 of England and Wales, 1 to 175; sizes and regions mixed. All unless said otherwise.
  --weeks        1 to 260; 52 unless said otherwise. Half a year is played before the first one and not counted.
  --seed         0 to 2147483647; the same seed plays the same year. 1 unless said otherwise.
  --supporters   for each 100 parents of a year, 0 to 100; 13 unless said otherwise.
  --json         one JSON object and nothing else (src/simulation/report.ts says what stands in it)

Everybody in it is invented. How many conferences there are, and when, is published; what people then do is assumed, each
number with its reason in src/simulation/volumes.ts. The standard error says how far it is.`

const misses: Record<Miss, string> = {
  'not-told': 'not yet told about the conference',
  'not-safe': 'no safe way to reach them yet',
  'told-too-late': 'we heard, or it was possible, two working days before or less',
  'not-reached': 'called, never reached',
  'no-answer': 'offered, no answer yet',
  'nobody-there': 'no supporter at all',
  'nobody-free': 'every supporter who fits was full',
  language: 'nobody speaks their language, no interpreter',
  'not-that-day': 'nobody free on the day or before it',
  'kept-apart': 'everybody else is kept apart from them by a rule',
  'not-chosen-yet': 'people were proposed, none chosen yet',
  'supporters-said-no': 'the supporters who were asked said no',
  'not-answered-yet': 'the supporter had not answered yet',
  ill: 'the supporter fell ill that morning',
  'no-day-to-meet': 'found no day to meet',
}
const outcomes: Record<Outcome, string> = {
  'met-before': 'met somebody by the conference',
  'met-later': 'met somebody after it',
  'not-met': 'said yes, met nobody',
  'said-no': 'said no',
  'no-answer': 'never answered',
  'not-reached': 'never reached',
  held: 'never told, or never safe, in time',
  'under-way': 'conference still to come',
}
const meetings: Record<Attendance, string> = {
  'with-own': 'with their own supporter',
  'with-cover': 'with somebody who stood in',
  ill: 'alone: the supporter was ill',
  away: 'alone: the supporter was away',
  elsewhere: 'alone: the supporter was at another family’s',
}
const groups: Record<Group, string> = {
  mother: 'mothers',
  father: 'fathers',
  english: 'in English',
  welsh: 'in Welsh',
  interpreter: 'other language, interpreter booked',
  'own-language': 'other language, no interpreter',
}

const whole = (count: number): string => count.toLocaleString('en-GB')
const share = (part: number, all: number): string =>
  all === 0 ? '–' : `${((100 * part) / all).toFixed(1)} %`
const line = (name: string, count: number, of: number): string =>
  `  ${name.padEnd(62)}${whole(count).padStart(8)}${share(count, of).padStart(9)}`

/** The report for people. */
export const table = (report: Report): string[] => {
  const { simulated, totals, coverage, waiting, load, repeated } = report
  const all = coverage.parents
  const attended = Object.values(report.meetings).reduce((sum, one) => sum + one, 0)
  const missed = report.misses.filter(({ parents }) => parents > 0).toSorted((a, b) => b.parents - a.parents)
  return [
    `An invented year: ${simulated.authorities === 1 ? 'one authority' : `${simulated.authorities} authorities`}, ${simulated.weeks} weeks from ${sayDay('en', simulated.from, 'full')}, seed ${simulated.seed}.`,
    `${whole(totals.families)} family conferences (${share(totals.conferencesInTime, totals.families)} in 15 working days), ${whole(all)} parents, ${whole(totals.supporters)} supporters with ${whole(totals.capacity)} places.`,
    '',
    'Coverage',
    line('held: never told, or never safe, before the conference', coverage.held, all),
    line('offered in time, of those due', coverage.inTime, coverage.due),
    line('answered, of those offered', coverage.answered, coverage.offered),
    line('accepted, of those offered', coverage.accepted, coverage.offered),
    line('met by the conference, of those who accepted', coverage.metBefore, coverage.pastAccepted),
    '',
    'What became of them',
    ...Object.entries(outcomes).flatMap(([key, name]) =>
      Object.entries(report.outcomes).flatMap(([found, count]) =>
        found === key ? [line(name, count, all)] : [],
      ),
    ),
    '',
    waiting.parents === 0
      ? `Waiting: no parent had a supporter. ${whole(totals.stillWaiting)} waited at the end.`
      : `Waiting, in working days from a yes to somebody: half ${waiting.p50}, nine in ten ${waiting.p90}, 99 in 100 ${waiting.p99}. ${whole(totals.stillWaiting)} waited at the end.`,
    `Supporters had ${load.mean} % of their places taken on average (a tenth below ${load.p10} %, a tenth above ${load.p90} %); ${whole(totals.supports)} began with somebody, about ${whole(totals.hours)} hours.`,
    `Offered again ${whole(repeated.offersAgain)} times; ${whole(repeated.lapsed)} proposals lapsed; ${whole(repeated.othersAsked)} parents asked for others; ${whole(repeated.supportersSaidNo)} times a supporter said no.`,
    '',
    'Met nobody by the conference, and had not said no',
    ...missed.map(({ reason, parents }) => line(misses[reason], parents, all)),
    '',
    'Meetings of those who had somebody',
    ...Object.entries(report.meetings).flatMap(([found, count]) =>
      Object.entries(meetings).flatMap(([key, name]) => (found === key ? [line(name, count, attended)] : [])),
    ),
    '',
    'Is the same done for everybody? Met by the conference, of those who accepted',
    ...report.groups.map(
      ({ group, pastAccepted, metBefore, p90 }) =>
        // Nobody has anybody on the day of their yes.
        `${line(groups[group], metBefore, pastAccepted)}${p90 === 0 ? '' : `   nine in ten after ${p90} days`}`,
    ),
  ]
}
