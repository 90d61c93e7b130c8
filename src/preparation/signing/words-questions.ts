import { defineWords } from '../../platform/words/words.ts'

/** What to ask before saying yes: plain questions that can be read out. */
export const questions = defineWords({
  why: { en: 'Why do you want this, and why now?', cy: 'Pam rydych chi am hyn, a pham nawr?' },
  family: {
    en: 'Could my family or a friend look after my child instead? Whom have you asked?',
    cy: 'A allai fy nheulu neu ffrind ofalu am fy mhlentyn yn lle hynny? I bwy rydych chi wedi gofyn?',
  },
  where: {
    en: 'Where will my child live, and with whom? What about school and the doctor?',
    cy: 'Ble bydd fy mhlentyn yn byw, a gyda phwy? Beth am yr ysgol a’r meddyg?',
  },
  see: {
    en: 'When will I see my child and talk to them? Who comes with us?',
    cy: 'Pryd byddaf yn gweld fy mhlentyn ac yn siarad â nhw? Pwy fydd yn dod gyda ni?',
  },
  decide: {
    en: 'What do you ask me before you decide? What can you decide without me?',
    cy: 'Beth fyddwch chi’n ei ofyn i mi cyn penderfynu? Beth allwch chi ei benderfynu hebof i?',
  },
  home: {
    en: 'What needs to happen so that my child can come home?',
    cy: 'Beth sydd angen digwydd er mwyn i fy mhlentyn ddod adref?',
  },
  long: {
    en: 'How long is it for? On what day does it end?',
    cy: 'Am ba hyd y mae hyn? Ar ba ddiwrnod y daw i ben?',
  },
  help: {
    en: 'What help will you give us, and from when?',
    cy: 'Pa help fyddwch chi’n ei roi i ni, ac o ba bryd?',
  },
  no: { en: 'What will you do if I say no?', cy: 'Beth wnewch chi os dywedaf na?' },
  stop: {
    en: 'Whom do I ring when I want my child home? What happens then?',
    cy: 'Pwy ydw i’n ei ffonio pan fyddaf am i fy mhlentyn ddod adref? Beth sy’n digwydd wedyn?',
  },
  everyone: {
    en: 'Has everyone with parental responsibility been asked? What did they say?',
    cy: 'A ofynnwyd i bawb sydd â chyfrifoldeb rhiant? Beth ddywedon nhw?',
  },
  solicitor: {
    en: 'Can I speak to a solicitor first? Will you pay for that?',
    cy: 'A gaf i siarad â chyfreithiwr yn gyntaf? A wnewch chi dalu am hynny?',
  },
  writing: {
    en: 'Can I have all of this in writing, in plain words and in my language?',
    cy: 'A gaf i hyn i gyd yn ysgrifenedig, mewn geiriau plaen ac yn fy iaith i?',
  },
  review: {
    en: 'When is the first review, and who comes to it?',
    cy: 'Pryd mae’r adolygiad cyntaf, a phwy sy’n dod iddo?',
  },

  true: {
    en: 'Can we change the words that are not true, or that I can’t do?',
    cy: 'A gawn ni newid y geiriau nad ydynt yn wir, neu na allaf eu gwneud?',
  },
  council: {
    en: 'What will you and the others do? Is that in the paper too?',
    cy: 'Beth fyddwch chi a’r lleill yn ei wneud? Ydy hynny yn y papur hefyd?',
  },
  check: { en: 'Who checks it, and how?', cy: 'Pwy sy’n ei wirio, a sut?' },
  broken: {
    en: 'What happens if something in it goes wrong? Will you talk to me first?',
    cy: 'Beth sy’n digwydd os aiff rhywbeth ynddo o’i le? A fyddwch chi’n siarad â mi yn gyntaf?',
  },
  others: {
    en: 'What if someone else does not keep to it? How do you keep us safe then?',
    cy: 'Beth os nad yw rhywun arall yn cadw ato? Sut byddwch chi’n ein cadw ni’n ddiogel wedyn?',
  },
  court: {
    en: 'Is it a court order? Could you show it to a court later?',
    cy: 'Ai gorchymyn llys yw hwn? A allech chi ei ddangos i lys yn nes ymlaen?',
  },
  copy: { en: 'Can I take a copy home before I sign?', cy: 'A gaf i fynd â chopi adref cyn i mi lofnodi?' },
})
