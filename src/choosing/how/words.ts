import { sayDay, softDay } from '../../platform/words/dates.ts'
import { defineWords } from '../../platform/words/words.ts'

export const words = defineWords({
  // Stands in the browser's history: it tells nothing.
  title: { en: 'How we look', cy: 'Sut rydym yn chwilio' },
  link: { en: 'How we look for somebody', cy: 'Sut rydym yn chwilio am rywun' },
  heading: { en: 'How we look for somebody for you', cy: 'Sut rydym yn chwilio am rywun i chi' },
  lede: {
    en: 'One of us asks a computer to find people who may fit. You choose.',
    cy: 'Mae un ohonom yn gofyn i gyfrifiadur ddod o hyd i bobl a allai fod yn addas. Chi sy’n dewis.',
  },
  safeTitle: { en: 'You are safe: that comes first', cy: 'Rydych yn ddiogel: dyna sy’n dod gyntaf' },
  safeLede: { en: 'We never suggest:', cy: 'Ni fyddwn byth yn awgrymu:' },
  'safe-other': {
    en: 'someone who stands beside the other parent',
    cy: 'rhywun sy’n sefyll wrth ochr y rhiant arall',
  },
  'safe-linked': {
    en: 'someone who is part of your family, or has to do with your case',
    cy: 'rhywun sy’n rhan o’ch teulu, neu sydd â rhan yn eich achos',
  },
  'safe-no': {
    en: 'someone you told us you don’t want',
    cy: 'rhywun y dywedoch wrthym nad ydych am ei gael',
  },
  'safe-ready': {
    en: 'someone whose training or checks are not done',
    cy: 'rhywun nad yw ei hyfforddiant neu ei wiriadau wedi’u cwblhau',
  },
  mind: {
    en: 'Tell us if you don’t want someone from your school, street, work or place of worship. Then we leave them out, unless you say you don’t mind.',
    cy: 'Dywedwch wrthym os nad ydych am gael rhywun o’ch ysgol, stryd, gwaith neu addoldy. Yna byddwn yn eu gadael allan, oni bai eich bod yn dweud nad oes ots gennych.',
  },
  firstTitle: { en: 'As many parents as we can', cy: 'Cymaint o rieni ag y gallwn' },
  firstLede: {
    en: 'We look for everybody who asked, all at once. That way as many parents as possible have somebody.',
    cy: 'Rydym yn chwilio ar ran pawb a ofynnodd, i gyd ar unwaith. Felly mae gan gymaint o rieni â phosibl rywun.',
  },
  firstWhen: {
    en: 'Sometimes there are too few supporters. Then these come first:',
    cy: 'Weithiau nid oes digon o gefnogwyr. Yna daw’r rhain yn gyntaf:',
  },
  near: { en: 'parents whose meeting is soonest', cy: 'rhieni sydd â’r cyfarfod cynharaf' },
  waiting: { en: 'parents who said yes longest ago', cy: 'rhieni a ddywedodd ie gynharaf' },
  forEver: {
    en: 'How long ago you said yes always counts. So nobody is left to the end every time.',
    cy: 'Mae pa mor bell yn ôl y dywedoch ie bob amser yn cyfrif. Felly ni chaiff neb ei adael tan y diwedd bob tro.',
  },
  fitsTitle: { en: 'Then who fits you', cy: 'Yna pwy sy’n addas i chi' },
  fitsLede: { en: 'Someone comes before others if:', cy: 'Daw rhywun o flaen eraill os:' },
  'counts-lot': { en: 'This counts a lot', cy: 'Mae hyn yn cyfrif llawer' },
  'counts-usual': { en: 'This counts', cy: 'Mae hyn yn cyfrif' },
  'counts-little': { en: 'This counts a little', cy: 'Mae hyn yn cyfrif ychydig' },
  soon: { en: 'they are free soon', cy: 'maent yn rhydd yn fuan' },
  language: { en: 'they speak your language', cy: 'maent yn siarad eich iaith' },
  ranked: {
    en: 'they are like what you told us matters most to you',
    cy: 'maent yn debyg i’r hyn a ddywedoch wrthym sydd bwysicaf i chi',
  },
  experience: {
    en: 'they have been through what you asked for',
    cy: 'maent wedi bod drwy’r hyn y gofynnoch amdano',
  },
  gender: {
    en: 'they are a woman or a man, if you asked for that',
    cy: 'maent yn fenyw neu’n ddyn, os gofynnoch am hynny',
  },
  continuity: {
    en: 'you know them from before, and want them again',
    cy: 'rydych yn eu hadnabod o’r blaen, ac am eu cael eto',
  },
  area: { en: 'they work in your area', cy: 'maent yn gweithio yn eich ardal' },
  load: {
    en: 'they have time: nobody has more families than they said',
    cy: 'mae ganddynt amser: nid oes gan neb fwy o deuluoedd nag a ddywedasant',
  },
  neverTitle: { en: 'What never counts', cy: 'Yr hyn nad yw byth yn cyfrif' },
  never: {
    en: 'Nobody gives you marks. What your report says does not count. What you write in your notes does not count. It does not count if you said no before.',
    cy: 'Nid oes neb yn rhoi marciau i chi. Nid yw’r hyn a ddywed eich adroddiad yn cyfrif. Nid yw’r hyn a ysgrifennwch yn eich nodiadau yn cyfrif. Nid yw’n cyfrif os dywedoch na o’r blaen.',
  },
  youTitle: { en: 'You decide', cy: 'Chi sy’n penderfynu' },
  you: {
    en: 'We show you two or three people. You can ask for others, or say no. You need no reason. You can ask us why we thought of someone.',
    cy: 'Rydym yn dangos dau neu dri o bobl i chi. Gallwch ofyn am eraill, neu ddweud na. Nid oes angen rheswm. Gallwch ofyn i ni pam y gwnaethom feddwl am rywun.',
  },
  agreed: {
    en: (day: string) =>
      `A parent who helps to run this agreed to how much each thing counts, on ${sayDay('en', day)}.`,
    cy: (day: string) =>
      `Cytunodd rhiant sy’n helpu i redeg hyn ar faint y mae pob peth yn cyfrif, ar ${softDay(sayDay('cy', day))}.`,
  },
})
