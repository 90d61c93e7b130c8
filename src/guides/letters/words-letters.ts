import { sayDay } from '../../platform/words/dates.ts'
import { defineWords } from '../../platform/words/words.ts'

/** What the letters say to the people who get them. */
export const words = defineWords({
  letter: { en: 'Letter', cy: 'Llythyr' },
  dear: { en: (to: string) => `Dear ${to},`, cy: (to: string) => `Annwyl ${to},` },
  toJob: { en: (to: string) => `To ${to},`, cy: (to: string) => `At ${to},` },
  dearAnyone: { en: 'Dear Sir or Madam,', cy: 'Annwyl Syr neu Fadam,' },
  yours: { en: 'Yours,', cy: 'Yn gywir,' },
  inWriting: { en: 'Please answer me in writing.', cy: 'Atebwch fi yn ysgrifenedig os gwelwch yn dda.' },

  correct: { en: 'Wrong facts in your report', cy: 'Ffeithiau anghywir yn eich adroddiad' },
  correctBody: {
    en: (child: string) => `I have read your report about ${child}. These facts in it are wrong:`,
    cy: (child: string) =>
      `Rwyf wedi darllen eich adroddiad am ${child}. Mae’r ffeithiau hyn ynddo’n anghywir:`,
  },
  correctReport: {
    en: (day: string) => `This is about the report that I got on ${sayDay('en', day, 'date')}.`,
    cy: (day: string) => `Mae hyn am yr adroddiad a gefais ar ${sayDay('cy', day, 'date')}.`,
  },
  correctAsk: {
    en: 'Please put them right and send me the new report before the meeting. If you do not agree, please tell me why, and put this letter with the report so that everybody can read it.',
    cy: 'Cywirwch nhw ac anfonwch yr adroddiad newydd ataf cyn y cyfarfod, os gwelwch yn dda. Os nad ydych yn cytuno, dywedwch wrthyf pam, a rhowch y llythyr hwn gyda’r adroddiad er mwyn i bawb allu ei ddarllen.',
  },
  reportSays: {
    en: (said: string) => `The report says: “${said}”`,
    cy: (said: string) => `Mae’r adroddiad yn dweud: “${said}”`,
  },
  isRight: {
    en: (right: string) => `What is right: ${right}`,
    cy: (right: string) => `Yr hyn sy’n gywir: ${right}`,
  },
  isMissing: {
    en: (words: string) => `Not in the report: ${words}`,
    cy: (words: string) => `Ddim yn yr adroddiad: ${words}`,
  },

  minutes: { en: 'The record of a meeting', cy: 'Cofnod cyfarfod' },
  minutesBody: {
    en: (child: string, meeting: string) =>
      `I am a parent of ${child}. Please send me the record of this meeting: ${meeting}.`,
    cy: (child: string, meeting: string) =>
      `Rwy’n rhiant i ${child}. Anfonwch gofnod y cyfarfod hwn ataf, os gwelwch yn dda: ${meeting}.`,
  },
  minutesAll: {
    en: 'I would like the decision with its reasons, the plan, and the full record. If the meeting was recorded or typed out, please tell me how I can have a copy.',
    cy: 'Hoffwn gael y penderfyniad gyda’i resymau, y cynllun, a’r cofnod llawn. Os cafodd y cyfarfod ei recordio neu ei deipio, dywedwch wrthyf sut y gallaf gael copi.',
  },
  minutesEngland: {
    en: 'Please tell me by what day I will have them.',
    cy: 'Dywedwch wrthyf erbyn pa ddiwrnod y byddaf yn eu cael.',
  },
  minutesWales: {
    en: 'The Wales Safeguarding Procedures say that the summary and the outline plan come within 5 working days, or by the first core group, and the full record within 20 working days.',
    cy: 'Mae Gweithdrefnau Diogelu Cymru yn dweud y daw’r crynodeb a’r cynllun amlinellol o fewn 5 diwrnod gwaith, neu erbyn y grŵp craidd cyntaf, a’r cofnod llawn o fewn 20 diwrnod gwaith.',
  },

  help: { en: 'Help at a meeting', cy: 'Help mewn cyfarfod' },
  helpBody: {
    en: (meeting: string) => `I want to take part well in this meeting: ${meeting}. This would help me:`,
    cy: (meeting: string) =>
      `Rwyf am gymryd rhan yn dda yn y cyfarfod hwn: ${meeting}. Byddai hyn yn fy helpu:`,
  },
  helpEqual: {
    en: 'I have a disability or a lasting health condition. I ask for these as reasonable adjustments under section 20 of the Equality Act 2010.',
    cy: 'Mae gen i anabledd neu gyflwr iechyd sy’n para. Gofynnaf am y rhain fel addasiadau rhesymol o dan adran 20 o Ddeddf Cydraddoldeb 2010.',
  },
  helpAsk: {
    en: 'Please tell me before the meeting what you agree to. If you cannot do one of them, please tell me why, and what you will do instead.',
    cy: 'Dywedwch wrthyf cyn y cyfarfod beth rydych yn cytuno iddo. Os na allwch wneud un ohonynt, dywedwch pam, a beth a wnewch yn ei le.',
  },

  recording: { en: 'Recording a meeting', cy: 'Recordio cyfarfod' },
  recordingBody: {
    en: (meeting: string) =>
      `I would like to record this meeting, openly and with your agreement: ${meeting}.`,
    cy: (meeting: string) => `Hoffwn recordio’r cyfarfod hwn, yn agored a chyda’ch cytundeb: ${meeting}.`,
  },
  recordingWhy: {
    en: (why: string) => `It would help me because: ${why}`,
    cy: (why: string) => `Byddai’n fy helpu oherwydd: ${why}`,
  },
  recordingUse: {
    en: 'It is for me alone, so that I can remember what was said. I will not share or publish it. I will stop if the chair asks me to, and I can give you a copy.',
    cy: 'I mi yn unig y mae, er mwyn i mi gofio’r hyn a ddywedwyd. Ni fyddaf yn ei rannu nac yn ei gyhoeddi. Byddaf yn stopio os bydd y cadeirydd yn gofyn, a gallaf roi copi i chi.',
  },
  recordingAsk: {
    en: 'Please tell me before the meeting if you agree. If not, please tell me the reason and the rule, and how else I can have a full record.',
    cy: 'Dywedwch wrthyf cyn y cyfarfod a ydych yn cytuno. Os na, dywedwch y rheswm a’r rheol, a sut arall y gallaf gael cofnod llawn.',
  },

  mind: {
    en: (child: string) => `${child}: I take back my agreement`,
    cy: (child: string) => `${child}: rwy’n tynnu fy nghytundeb yn ôl`,
  },
  mindEngland: {
    en: (child: string) =>
      `I agreed that you accommodate my child, ${child}, under section 20 of the Children Act 1989. I have parental responsibility. I do not agree any longer, from now.`,
    cy: (child: string) =>
      `Cytunais i chi letya fy mhlentyn, ${child}, o dan adran 20 o Ddeddf Plant 1989. Mae gen i gyfrifoldeb rhiant. Nid wyf yn cytuno mwyach, o hyn ymlaen.`,
  },
  mindWales: {
    en: (child: string) =>
      `I agreed that you accommodate my child, ${child}, under section 76 of the Social Services and Well-being (Wales) Act 2014. I have parental responsibility. I do not agree any longer, from now.`,
    cy: (child: string) =>
      `Cytunais i chi letya fy mhlentyn, ${child}, o dan adran 76 o Ddeddf Gwasanaethau Cymdeithasol a Llesiant (Cymru) 2014. Mae gen i gyfrifoldeb rhiant. Nid wyf yn cytuno mwyach, o hyn ymlaen.`,
  },
  mindWhen: {
    en: (when: string) =>
      `I want my child to come home: ${when}. Please tell me today, in writing, who will bring them and when.`,
    cy: (when: string) =>
      `Rwyf am i fy mhlentyn ddod adref: ${when}. Dywedwch wrthyf heddiw, yn ysgrifenedig, pwy fydd yn dod â nhw a phryd.`,
  },
  mindElse: {
    en: 'If you think that you have a right to keep my child, please tell me at once which law and why, so that I can speak to a solicitor.',
    cy: 'Os ydych yn meddwl bod gennych hawl i gadw fy mhlentyn, dywedwch wrthyf ar unwaith pa gyfraith a pham, er mwyn i mi allu siarad â chyfreithiwr.',
  },

  records: { en: 'A copy of my records', cy: 'Copi o fy nghofnodion' },
  recordsBody: {
    en: 'Please send me a copy of all that you hold about me. This is a request under article 15 of the UK GDPR.',
    cy: 'Anfonwch gopi ataf o bopeth sydd gennych amdanaf, os gwelwch yn dda. Mae hwn yn gais o dan erthygl 15 o GDPR y DU.',
  },
  recordsSpecial: { en: 'I want to see above all:', cy: 'Rwyf am weld yn anad dim:' },
  recordsBy: {
    en: (day: string) =>
      `You have one month: until ${sayDay('en', day, 'date')} if you get this letter today. If you leave something out, please tell me why.`,
    cy: (day: string) =>
      `Mae gennych fis: tan ${sayDay('cy', day, 'date')} os cewch y llythyr hwn heddiw. Os gadewch rywbeth allan, dywedwch wrthyf pam.`,
  },
  recordsWho: {
    en: 'If you need to know that I am who I say, please tell me now what you need.',
    cy: 'Os oes angen i chi wybod mai fi yw’r person a ddywedaf, dywedwch wrthyf nawr beth sydd ei angen arnoch.',
  },

  complain: { en: 'A complaint', cy: 'Cwyn' },
  complainBody: {
    en: 'This is a complaint about how things were done. This is what happened:',
    cy: 'Cwyn yw hon am y ffordd y gwnaed pethau. Dyma beth ddigwyddodd:',
  },
  complainWant: { en: 'This is what I want you to do:', cy: 'Dyma beth rwyf am i chi ei wneud:' },
  complainAsk: {
    en: 'Please tell me which procedure you use, who answers me and by when, and what I can do if I do not agree with the answer.',
    cy: 'Dywedwch wrthyf pa drefn rydych yn ei defnyddio, pwy fydd yn fy ateb ac erbyn pryd, a beth y gallaf ei wneud os nad wyf yn cytuno â’r ateb.',
  },
})
