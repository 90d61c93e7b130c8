import { defineWords, plural } from '../../platform/words/words.ts'

export const words = defineWords({
  title: { en: 'Who has looked', cy: 'Pwy sydd wedi edrych' },
  introParent: {
    en: 'These are the people here who opened something of yours, or changed it, and when.',
    cy: 'Dyma’r bobl yma a agorodd rywbeth sy’n eiddo i chi, neu a’i newidiodd, a phryd.',
  },
  introStaff: {
    en: 'These are the people here who opened your account or your own details, or changed them, and when.',
    cy: 'Dyma’r bobl yma a agorodd eich cyfrif neu eich manylion eich hun, neu a’u newidiodd, a phryd.',
  },
  not: {
    en: 'What you did yourself is not here. Nor is what the service does by itself, like sending you a message.',
    cy: 'Nid yw’r hyn a wnaethoch eich hun yma. Nid yw’r hyn y mae’r gwasanaeth yn ei wneud ohono’i hun yma chwaith, fel anfon neges atoch.',
  },
  later: {
    en: 'Sometimes, to keep people safe, a line is added later. It still has the day on which it happened.',
    cy: 'Weithiau, er mwyn cadw pobl yn ddiogel, ychwanegir llinell yn ddiweddarach. Bydd y diwrnod y digwyddodd arni o hyd.',
  },
  times: {
    en: (n: number) => plural('en', n, { one: 'once', other: '# times' }),
    cy: (n: number) =>
      plural('cy', n, {
        one: 'unwaith',
        two: 'dwywaith',
        few: 'teirgwaith',
        many: '# gwaith',
        other: '# o weithiau',
      }),
  },
  wrong: {
    en: (telephone: string) => `Does something look wrong? Ring us: ${telephone}.`,
    cy: (telephone: string) => `Oes rhywbeth yn edrych o’i le? Ffoniwch ni: ${telephone}.`,
  },
  onDay: { en: 'Look for one day', cy: 'Chwilio am un diwrnod' },
  onDayHint: { en: 'For example 14/1/2027', cy: 'Er enghraifft 14/1/2027' },
  find: { en: 'Find', cy: 'Dod o hyd' },
  all: { en: 'Show every day', cy: 'Dangos pob diwrnod' },
  unclear: {
    en: 'We could not read that day. Write it like 14/1/2027.',
    cy: 'Ni allem ddarllen y diwrnod hwnnw. Ysgrifennwch ef fel 14/1/2027.',
  },
  count: {
    en: (n: number) =>
      n > 1_000 ? 'More than 1,000 times' : plural('en', n, { one: '1 time', other: '# times' }),
    cy: (n: number) =>
      n > 1_000
        ? 'Mwy na 1,000 o weithiau'
        : plural('cy', n, {
            one: 'Unwaith',
            two: 'Dwywaith',
            few: 'Teirgwaith',
            many: '# gwaith',
            other: '# o weithiau',
          }),
  },
  file: { en: 'Save as a file', cy: 'Cadw fel ffeil' },
  fileName: { en: 'who-has-looked.csv', cy: 'pwy-sydd-wedi-edrych.csv' },
  empty: {
    en: 'There is nothing to show yet. When somebody opens something of yours, it is written here.',
    cy: 'Nid oes dim i’w ddangos eto. Pan fydd rhywun yn agor rhywbeth sy’n eiddo i chi, caiff ei ysgrifennu yma.',
  },
  emptyDay: {
    en: 'There is nothing to show for that day.',
    cy: 'Nid oes dim i’w ddangos ar gyfer y diwrnod hwnnw.',
  },
  day: { en: 'Day', cy: 'Diwrnod' },
  time: { en: 'Time', cy: 'Amser' },
  who: { en: 'Who', cy: 'Pwy' },
  function: { en: 'What they do here', cy: 'Beth maent yn ei wneud yma' },
  what: { en: 'What they did', cy: 'Beth wnaethon nhw' },
  by: {
    en: (name: string, role: string) => `${name}, ${role}`,
    cy: (name: string, role: string) => `${name}, ${role}`,
  },
})

export const functionWords = defineWords({
  administrator: { en: 'administrator', cy: 'gweinyddwr' },
  coordinator: { en: 'coordinator', cy: 'cydlynydd' },
  'parent-lead': { en: 'parent lead', cy: 'rhiant arweiniol' },
  supporter: { en: 'parent support partner', cy: 'partner cymorth i rieni' },
  'social-worker': { en: 'social worker', cy: 'gweithiwr cymdeithasol' },
  chair: { en: 'chair or their administrator', cy: 'cadeirydd neu eu gweinyddwr' },
  handler: { en: 'outside handler', cy: 'gweithiwr achos allanol' },
  'safeguarding-lead': { en: 'safeguarding lead', cy: 'arweinydd diogelu' },
  approver: { en: 'second approver', cy: 'ail gymeradwywr' },
})

/** What somebody did, as the one whom it is about reads it: each act that app.acts_shown() names, and no other. */
export const lookWords = defineWords({
  'party.read': { en: 'Opened your record', cy: 'Agorodd eich cofnod' },
  'party.wishes-read': {
    en: 'Read what matters to you about the person beside you',
    cy: 'Darllenodd beth sy’n bwysig i chi am y person wrth eich ochr',
  },
  'family.read': {
    en: 'Opened a page about your family, with your name on it',
    cy: 'Agorodd dudalen am eich teulu, â’ch enw arni',
  },
  'support.read': {
    en: 'Opened the page about you and your supporter',
    cy: 'Agorodd y dudalen amdanoch chi a’ch cefnogwr',
  },
  'offer.read': { en: 'Opened the page for ringing you', cy: 'Agorodd y dudalen ar gyfer eich ffonio' },
  'proposal.read': {
    en: 'Looked at who could stand beside you',
    cy: 'Edrychodd ar bwy allai sefyll wrth eich ochr',
  },
  'text.opened': { en: 'Read private words of yours', cy: 'Darllenodd eiriau preifat o’ch eiddo' },
  'note.read': { en: 'Opened a note of yours', cy: 'Agorodd nodyn o’ch eiddo' },
  'note.printed': { en: 'Printed your notes', cy: 'Argraffodd eich nodiadau' },
  'recording.read': {
    en: 'Opened what you asked about recording',
    cy: 'Agorodd yr hyn a ofynnoch am recordio',
  },
  'recording.written': {
    en: 'Wrote down something about recording, or about minutes, for you',
    cy: 'Ysgrifennodd rywbeth am recordio, neu am gofnodion, i chi',
  },
  'recording.taken-back': {
    en: 'Took back something about recording, for you',
    cy: 'Tynnodd rywbeth am recordio yn ôl, i chi',
  },
  'recording.put-back': {
    en: 'Put back something about recording, for you',
    cy: 'Rhoddodd rywbeth am recordio yn ôl yn ei le, i chi',
  },
  'day.read': { en: 'Opened your page of a meeting', cy: 'Agorodd eich tudalen am gyfarfod' },
  'day.printed': { en: 'Printed your page of a meeting', cy: 'Argraffodd eich tudalen am gyfarfod' },
  'day.written': { en: 'Wrote on your page of a meeting', cy: 'Ysgrifennodd ar eich tudalen am gyfarfod' },
  'day.question-added': { en: 'Wrote down a question of yours', cy: 'Ysgrifennodd gwestiwn o’ch eiddo' },
  'day.question-asked': {
    en: 'Wrote down what was answered to your question',
    cy: 'Ysgrifennodd yr ateb i’ch cwestiwn',
  },
  'day.question-taken-back': {
    en: 'Took a question off your list',
    cy: 'Tynnodd gwestiwn oddi ar eich rhestr',
  },
  'day.question-put-back': {
    en: 'Put a question back on your list',
    cy: 'Rhoddodd gwestiwn yn ôl ar eich rhestr',
  },
  'after.read': {
    en: 'Opened what you said after a meeting',
    cy: 'Agorodd yr hyn a ddywedoch ar ôl cyfarfod',
  },
  'after.written': {
    en: 'Wrote down how you were after a meeting',
    cy: 'Ysgrifennodd sut oeddech chi ar ôl cyfarfod',
  },
  'after.answered': {
    en: 'Sent in your answers to the questions about a meeting',
    cy: 'Anfonodd eich atebion i’r cwestiynau am gyfarfod',
  },
  'reading.given': {
    en: 'Wrote down who you said may read your notes',
    cy: 'Ysgrifennodd pwy y dywedoch a gaiff ddarllen eich nodiadau',
  },
  'reading.ended': {
    en: 'Ended that somebody may read your notes',
    cy: 'Daeth â hawl rhywun i ddarllen eich nodiadau i ben',
  },
  'promise.answered': {
    en: 'Read our promise to you and wrote down your answer',
    cy: 'Darllenodd ein haddewid i chi ac ysgrifennodd eich ateb',
  },
  'account.started-again': {
    en: 'Ended every way into your account and gave you a new start code',
    cy: 'Daeth â phob ffordd i mewn i’ch cyfrif i ben a rhoddodd god cychwyn newydd i chi',
  },
  'help.read': {
    en: 'Read what would help you at the meeting',
    cy: 'Darllenodd beth fyddai’n eich helpu yn y cyfarfod',
  },
  'help.wished': {
    en: 'Wrote down what would help you at the meeting',
    cy: 'Ysgrifennodd beth fyddai’n eich helpu yn y cyfarfod',
  },
  'help.taken-back': {
    en: 'Took something off your list of what would help',
    cy: 'Tynnodd rywbeth oddi ar eich rhestr o’r hyn a fyddai’n helpu',
  },
  'help.asked': {
    en: 'Asked the council for what would help you',
    cy: 'Gofynnodd i’r cyngor am yr hyn a fyddai’n eich helpu',
  },
  'help.stopped': {
    en: 'Told the council that you no longer need something',
    cy: 'Dywedodd wrth y cyngor nad oes angen rhywbeth arnoch mwyach',
  },
  'help.told': { en: 'Wrote down whether it helped', cy: 'Ysgrifennodd a oedd wedi helpu' },
  'room.read': {
    en: 'Read your list of who will be in the room',
    cy: 'Darllenodd eich rhestr o bwy fydd yn yr ystafell',
  },
  'room.written': {
    en: 'Wrote in your list of who will be in the room',
    cy: 'Ysgrifennodd yn eich rhestr o bwy fydd yn yr ystafell',
  },
  'room.changed': {
    en: 'Changed your list of who will be in the room',
    cy: 'Newidiodd eich rhestr o bwy fydd yn yr ystafell',
  },
  'room.taken-back': {
    en: 'Took something off your list of who will be in the room',
    cy: 'Tynnodd rywbeth oddi ar eich rhestr o bwy fydd yn yr ystafell',
  },
  'room.put-back': {
    en: 'Put something back on your list of who will be in the room',
    cy: 'Rhoddodd rywbeth yn ôl ar eich rhestr o bwy fydd yn yr ystafell',
  },
  'asked.read': {
    en: 'Read what you asked the council for',
    cy: 'Darllenodd yr hyn y gofynnoch i’r cyngor amdano',
  },
  'asked.answered': {
    en: 'Wrote down what the council answered to what you asked for',
    cy: 'Ysgrifennodd ateb y cyngor i’r hyn y gofynnoch amdano',
  },
  'asked.letter-sent': {
    en: 'Sent the council the letter with what you asked for',
    cy: 'Anfonodd y llythyr â’r hyn y gofynnoch amdano at y cyngor',
  },
  'account.start-code-given': { en: 'Gave you a start code', cy: 'Rhoddodd god cychwyn i chi' },
  'signing.read': {
    en: 'Opened what you keep about a paper to sign',
    cy: 'Agorodd yr hyn rydych yn ei gadw am bapur i’w lofnodi',
  },
  'signing.printed': {
    en: 'Made a letter about a paper to sign',
    cy: 'Gwnaeth lythyr am bapur i’w lofnodi',
  },
  'signing.added': {
    en: 'Began a page about a paper to sign',
    cy: 'Dechreuodd dudalen am bapur i’w lofnodi',
  },
  'signing.changed': {
    en: 'Changed what you keep about a paper to sign',
    cy: 'Newidiodd yr hyn rydych yn ei gadw am bapur i’w lofnodi',
  },
  'signing.taken-back': {
    en: 'Took a paper to sign off your list',
    cy: 'Tynnodd bapur i’w lofnodi oddi ar eich rhestr',
  },
  'signing.put-back': {
    en: 'Put a paper to sign back on your list',
    cy: 'Rhoddodd bapur i’w lofnodi yn ôl ar eich rhestr',
  },
  'plan.read': { en: 'Read your copy of the plan', cy: 'Darllenodd eich copi o’r cynllun' },
  'plan.printed': { en: 'Made a file of your copy of the plan', cy: 'Gwnaeth ffeil o’ch copi o’r cynllun' },
  'plan.written': { en: 'Added to your copy of the plan', cy: 'Ychwanegodd at eich copi o’r cynllun' },
  'plan.changed': { en: 'Changed your copy of the plan', cy: 'Newidiodd eich copi o’r cynllun' },
  'plan.version': { en: 'Wrote that the plan changed', cy: 'Ysgrifennodd fod y cynllun wedi newid' },
  'plan.version-taken-back': {
    en: 'Took back that the plan changed',
    cy: 'Tynnodd yn ôl fod y cynllun wedi newid',
  },
  'plan.said': {
    en: 'Wrote whether something in the plan was done',
    cy: 'Ysgrifennodd a gafodd rhywbeth yn y cynllun ei wneud',
  },
  'plan.taken-off': {
    en: 'Took something off your copy of the plan',
    cy: 'Tynnodd rywbeth oddi ar eich copi o’r cynllun',
  },
  'plan.put-back': {
    en: 'Put something back on your copy of the plan',
    cy: 'Rhoddodd rywbeth yn ôl ar eich copi o’r cynllun',
  },
  'note.written': { en: 'Wrote a note for you', cy: 'Ysgrifennodd nodyn i chi' },
  'note.changed': { en: 'Changed a note', cy: 'Newidiodd nodyn' },
  'note.taken-back': { en: 'Took a note back', cy: 'Tynnodd nodyn yn ôl' },
  'talk.read': { en: 'Read the messages between you', cy: 'Darllenodd y negeseuon rhyngoch' },
  'talk.written': { en: 'Wrote you a message', cy: 'Ysgrifennodd neges atoch' },
  'talk.taken-back': { en: 'Took a message back', cy: 'Tynnodd neges yn ôl' },
  'visit.read': { en: 'Looked at your visits and calls', cy: 'Edrychodd ar eich ymweliadau a’ch galwadau' },
  'visit.planned': { en: 'Planned a visit or a call', cy: 'Trefnodd ymweliad neu alwad' },
  'visit.changed': { en: 'Changed a visit or a call', cy: 'Newidiodd ymweliad neu alwad' },
  'visit.cancelled': { en: 'Took off a visit or a call', cy: 'Tynnodd ymweliad neu alwad' },
  'visit.done': { en: 'Noted that you met or talked', cy: 'Nododd i chi gwrdd neu siarad' },
  'visit.handed-over': {
    en: 'Wrote a note for whoever comes next',
    cy: 'Ysgrifennodd nodyn i bwy bynnag a ddaw nesaf',
  },
  'visit.handover-read': {
    en: 'Read the note for whoever comes next',
    cy: 'Darllenodd y nodyn i bwy bynnag a ddaw nesaf',
  },
  'visit.ending-written': {
    en: 'Wrote about how the support ends',
    cy: 'Ysgrifennodd am sut y daw’r gefnogaeth i ben',
  },
  'visit.ending-read': {
    en: 'Looked at how the support ends',
    cy: 'Edrychodd ar sut y daw’r gefnogaeth i ben',
  },
  'note.put-back': { en: 'Put a note back', cy: 'Rhoddodd nodyn yn ei ôl' },
  'share.opened': {
    en: 'Opened what you shared with them',
    cy: 'Agorodd yr hyn a rannoch gyda nhw',
  },
  'share.listed': {
    en: 'Saw that you shared something with them',
    cy: 'Gwelodd eich bod wedi rhannu rhywbeth gyda nhw',
  },
  'share.read': { en: 'Looked at what you share', cy: 'Edrychodd ar yr hyn rydych yn ei rannu' },
  'share.made': {
    en: 'Shared something for you, when you said yes',
    cy: 'Rhannodd rywbeth drosoch, pan ddywedoch ie',
  },
  'share.ended': {
    en: 'Stopped what you share, when you said so',
    cy: 'Rhoddodd y gorau i’r hyn rydych yn ei rannu, pan ddywedoch hynny',
  },
  'share.handed': {
    en: 'Wrote down that something was handed over for you',
    cy: 'Ysgrifennodd fod rhywbeth wedi’i roi drosoch',
  },
  'report.read': { en: 'Read your report with you', cy: 'Darllenodd eich adroddiad gyda chi' },
  'report.file-read': { en: 'Opened the file of your report', cy: 'Agorodd ffeil eich adroddiad' },
  'report.answers-read': {
    en: 'Read your answers to a report',
    cy: 'Darllenodd eich atebion i adroddiad',
  },
  'report.letter-read': {
    en: 'Opened your letter about a report',
    cy: 'Agorodd eich llythyr am adroddiad',
  },
  'report.added': { en: 'Wrote down that a report came', cy: 'Nododd fod adroddiad wedi dod' },
  'report.changed': {
    en: 'Changed what is noted about a report',
    cy: 'Newidiodd yr hyn a nodwyd am adroddiad',
  },
  'report.taken-back': {
    en: 'Took a report off your pages',
    cy: 'Tynnodd adroddiad oddi ar eich tudalennau',
  },
  'report.put-back': { en: 'Put a report back', cy: 'Rhoddodd adroddiad yn ei ôl' },
  'report.words-added': {
    en: 'Put the words of a report here for you',
    cy: 'Rhoddodd eiriau adroddiad yma i chi',
  },
  'report.words-deleted': {
    en: 'Deleted the words of a report for you',
    cy: 'Dileodd eiriau adroddiad i chi',
  },
  'report.answered': {
    en: 'Wrote your answer to a report for you',
    cy: 'Ysgrifennodd eich ateb i adroddiad drosoch',
  },
  'report.answer-taken-back': {
    en: 'Took an answer to a report back for you',
    cy: 'Tynnodd ateb i adroddiad yn ôl drosoch',
  },
  'report.letter-written': {
    en: 'Wrote a letter about a report for you',
    cy: 'Ysgrifennodd lythyr am adroddiad drosoch',
  },
  'report.letter-changed': {
    en: 'Changed a letter about a report for you',
    cy: 'Newidiodd lythyr am adroddiad drosoch',
  },
  'report.letter-sent': {
    en: 'Noted that your letter was sent',
    cy: 'Nododd fod eich llythyr wedi’i anfon',
  },
  'report.reply-noted': {
    en: 'Noted what came back to your letter',
    cy: 'Nododd beth ddaeth yn ôl i’ch llythyr',
  },
  'report.reply-taken-back': {
    en: 'Took back what came back to your letter',
    cy: 'Tynnodd yn ôl yr hyn a ddaeth i’ch llythyr',
  },
  'page.read': {
    en: 'Read what you want them to know',
    cy: 'Darllenodd yr hyn rydych am iddyn nhw ei wybod',
  },
  'page.written': {
    en: 'Wrote for you what you want them to know',
    cy: 'Ysgrifennodd drosoch yr hyn rydych am iddyn nhw ei wybod',
  },
  'party.listed': {
    en: 'Your name was on a list they looked at',
    cy: 'Roedd eich enw ar restr yr edrychon nhw arni',
  },
  'party.alike-shown': {
    en: 'Your name was on a list they looked at',
    cy: 'Roedd eich enw ar restr yr edrychon nhw arni',
  },
  'matching.read': {
    en: 'Your name was on a list they looked at',
    cy: 'Roedd eich enw ar restr yr edrychon nhw arni',
  },
  'home.read': { en: 'Your name was on their first page', cy: 'Roedd eich enw ar eu tudalen gyntaf' },
  'board.read': {
    en: 'Your name was on a list they looked at',
    cy: 'Roedd eich enw ar restr yr edrychon nhw arni',
  },
  'offer.listed': {
    en: 'Your name was on a list they looked at',
    cy: 'Roedd eich enw ar restr yr edrychon nhw arni',
  },
  'offer.exported': {
    en: 'Your name was on a list they saved as a file',
    cy: 'Roedd eich enw ar restr a gadwyd ganddynt fel ffeil',
  },
  'party.added': {
    en: 'Wrote down that you are part of a family',
    cy: 'Ysgrifennodd eich bod yn rhan o deulu',
  },
  'party.named': { en: 'Wrote or changed your name', cy: 'Ysgrifennodd neu newidiodd eich enw' },
  'party.changed': { en: 'Changed how you stand to your family', cy: 'Newidiodd eich perthynas â’ch teulu' },
  'party.told': {
    en: 'Wrote down when you were told about the meeting',
    cy: 'Ysgrifennodd pryd y cawsoch wybod am y cyfarfod',
  },
  'party.contact-set': {
    en: 'Wrote down how to reach you safely',
    cy: 'Ysgrifennodd sut i’ch cyrraedd yn ddiogel',
  },
  'party.needs-set': {
    en: 'Wrote down what you need to take part',
    cy: 'Ysgrifennodd yr hyn sydd ei angen arnoch i gymryd rhan',
  },
  'party.parent-of': { en: 'Wrote down whose parent you are', cy: 'Ysgrifennodd rhiant pwy ydych chi' },
  'party.account-opened': { en: 'Made this account for you', cy: 'Creodd y cyfrif hwn i chi' },
  'party.wishes-set': {
    en: 'Wrote down what matters to you about the person beside you',
    cy: 'Ysgrifennodd beth sy’n bwysig i chi am y person wrth eich ochr',
  },
  'party.circle-named': {
    en: 'Wrote down whom you would not want to know you',
    cy: 'Ysgrifennodd pwy na fyddech am iddynt eich adnabod',
  },
  'party.circle-waived': {
    en: 'Wrote down that you do not mind somebody knowing you',
    cy: 'Ysgrifennodd nad oes ots gennych fod rhywun yn eich adnabod',
  },
  'party.circle-unwaived': {
    en: 'Wrote down that you do mind somebody knowing you',
    cy: 'Ysgrifennodd fod ots gennych fod rhywun yn eich adnabod',
  },
  'party.circle-removed': {
    en: 'Took out whom you would not want to know you',
    cy: 'Tynnodd allan pwy na fyddech am iddynt eich adnabod',
  },
  'offer.made': {
    en: 'Offered you somebody to stand beside you',
    cy: 'Cynigiodd rywun i sefyll wrth eich ochr',
  },
  'offer.attempted': { en: 'Tried to reach you', cy: 'Ceisiodd eich cyrraedd' },
  'offer.answered': { en: 'Wrote down your answer', cy: 'Ysgrifennodd eich ateb' },
  'choice.shown': { en: 'Showed you people to choose from', cy: 'Dangosodd bobl i chi ddewis ohonynt' },
  'choice.others-asked': {
    en: 'Wrote down that you asked for other people',
    cy: 'Ysgrifennodd eich bod wedi gofyn am bobl eraill',
  },
  'staff.read': {
    en: 'Saw your account among those of our people',
    cy: 'Gwelodd eich cyfrif ymhlith rhai ein pobl',
  },
  'person.added': { en: 'Made your account', cy: 'Creodd eich cyfrif' },
  'person.invited': { en: 'Invited you to sign in', cy: 'Gwahoddodd chi i fewngofnodi' },
  'person.changed': { en: 'Changed your account', cy: 'Newidiodd eich cyfrif' },
  'person.role-given': {
    en: 'Gave your account another function',
    cy: 'Rhoddodd swyddogaeth arall i’ch cyfrif',
  },
  'person.role-ended': {
    en: 'Ended a function of your account',
    cy: 'Daeth â swyddogaeth eich cyfrif i ben',
  },
  'person.left': { en: 'Wrote down that you left', cy: 'Ysgrifennodd eich bod wedi gadael' },
  'programme.handler-named': {
    en: 'Named you as the outside handler',
    cy: 'Enwodd chi fel gweithiwr achos allanol',
  },
  'supporter.read': { en: 'Opened your record as a supporter', cy: 'Agorodd eich cofnod fel cefnogwr' },
  'supporter.listed': {
    en: 'Your name was on a list of supporters they looked at',
    cy: 'Roedd eich enw ar restr o gefnogwyr yr edrychon nhw arni',
  },
  'supporter.imported': {
    en: 'Took your details in from a file',
    cy: 'Cymerodd eich manylion i mewn o ffeil',
  },
  'supporter.added': { en: 'Began your record as a supporter', cy: 'Dechreuodd eich cofnod fel cefnogwr' },
  'supporter.changed': {
    en: 'Changed your details as a supporter',
    cy: 'Newidiodd eich manylion fel cefnogwr',
  },
  'supporter.profile-changed': {
    en: 'Changed what parents read about you',
    cy: 'Newidiodd yr hyn y mae rhieni’n ei ddarllen amdanoch',
  },
  'supporter.away': {
    en: 'Wrote down days when you are away',
    cy: 'Ysgrifennodd ddyddiau pan fyddwch i ffwrdd',
  },
  'supporter.away-withdrawn': {
    en: 'Took back days when you are away',
    cy: 'Tynnodd yn ôl ddyddiau pan fyddwch i ffwrdd',
  },
  'supporter.accredited': {
    en: 'Wrote down that you are accredited',
    cy: 'Ysgrifennodd eich bod wedi’ch achredu',
  },
  'supporter.provisional': {
    en: 'Wrote down that you are not accredited yet',
    cy: 'Ysgrifennodd nad ydych wedi’ch achredu eto',
  },
  'supporter.paused': { en: 'Wrote down that you are pausing', cy: 'Ysgrifennodd eich bod yn cymryd saib' },
  'supporter.left': {
    en: 'Wrote down that you are no longer a supporter',
    cy: 'Ysgrifennodd nad ydych yn gefnogwr mwyach',
  },
  'supporter.conflict-declared': {
    en: 'Wrote down whom you should not be brought together with',
    cy: 'Ysgrifennodd pwy na ddylech ddod ynghyd â nhw',
  },
  'supporter.conflict-withdrawn': {
    en: 'Took out whom you should not be brought together with',
    cy: 'Tynnodd allan pwy na ddylech ddod ynghyd â nhw',
  },
})

/** Which words were read, where the sealed text says so: each that app.texts_shown() names. */
export const textWords = defineWords({
  notes: { en: 'Read your notes', cy: 'Darllenodd eich nodiadau' },
  safe_contacts: { en: 'Read how to reach you safely', cy: 'Darllenodd sut i’ch cyrraedd yn ddiogel' },
  access_needs: {
    en: 'Read what you need to take part',
    cy: 'Darllenodd yr hyn sydd ei angen arnoch i gymryd rhan',
  },
})
