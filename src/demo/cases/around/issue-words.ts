import type { IssueDraft } from '../../../newsletter/issues/model.ts'

export const lastIssue: IssueDraft = {
  subjectEn: 'What is on this month, and a new guide',
  subjectCy: 'Beth sydd ymlaen y mis hwn, a chanllaw newydd',
  bodyEn: `Hello,

here is what is new this month.

# A day together
Talks, workshops and lunch. Bring somebody with you: up to five tickets in one booking.
[Read about it and book](https://example.org/events)

# New
- A guide on what to ask before you sign anything
- The café is on every other Thursday, 10am to noon
- You said that the corridor is no place to wait. There is a room now.

Is something wrong here? Tell us, and we put it right in the next one.`,
  bodyCy: `Helo,

dyma beth sy’n newydd y mis hwn.

# Diwrnod gyda’n gilydd
Sgyrsiau, gweithdai a chinio. Dewch â rhywun gyda chi: hyd at bum tocyn mewn un archeb.
[Darllen amdano ac archebu](https://example.org/events)

# Newydd
- Canllaw ar beth i’w ofyn cyn i chi lofnodi unrhyw beth
- Mae’r caffi bob yn ail ddydd Iau, 10yb tan ganol dydd
- Dywedoch chi nad yw’r coridor yn lle i aros. Mae ystafell nawr.

Oes rhywbeth o’i le yma? Dywedwch wrthym, a byddwn yn ei gywiro yn y nesaf.`,
  topics: [],
  archived: true,
}
export const nextIssue: IssueDraft = {
  subjectEn: 'Dates for the new year',
  subjectCy: '',
  bodyEn: `Hello,

# Dates
- The walk by the river: the first Saturday

More next week: https://example.org/dates`,
  bodyCy: '',
  topics: [],
  archived: true,
}
export const handedTo = 'E-mail alerts, Invented Council'
