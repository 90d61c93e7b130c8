import type { Both } from '../platform/words/words.ts'
import type { Nation, RuleId } from './codes.ts'

export type RuleWords = { name: Both; sentence: Both }

const firstLookedAfter = {
  name: { en: 'First looked-after review', cy: "Adolygiad cyntaf plentyn sy'n derbyn gofal" },
  sentence: {
    en: 'The first review is held within 20 working days of the child becoming looked after.',
    cy: "Mae'r adolygiad cyntaf yn cael ei gynnal o fewn 20 diwrnod gwaith ar ôl i'r plentyn ddechrau derbyn gofal.",
  },
}
const secondLookedAfter = {
  name: { en: 'Second looked-after review', cy: "Ail adolygiad plentyn sy'n derbyn gofal" },
  sentence: {
    en: 'The second review is held within 3 months of the first.',
    cy: "Mae'r ail adolygiad yn cael ei gynnal o fewn 3 mis i'r cyntaf.",
  },
}
const laterLookedAfter = {
  name: { en: 'Later looked-after review', cy: "Adolygiad dilynol plentyn sy'n derbyn gofal" },
  sentence: {
    en: 'Each later review is held within 6 months of the one before.',
    cy: "Mae pob adolygiad dilynol yn cael ei gynnal o fewn 6 mis i'r un blaenorol.",
  },
}

const rules: Record<RuleId, RuleWords> = {
  'E-REF-1': {
    name: { en: 'Decision on a referral', cy: 'Penderfyniad ar atgyfeiriad' },
    sentence: {
      en: 'The council decides how to respond within 1 working day of receiving a referral.',
      cy: "Mae'r cyngor yn penderfynu sut i ymateb o fewn 1 diwrnod gwaith ar ôl derbyn atgyfeiriad.",
    },
  },
  'E-ASS-45': {
    name: { en: 'Child and family assessment', cy: 'Asesiad plentyn a theulu' },
    sentence: {
      en: 'The assessment is finished within 45 working days of the referral.',
      cy: "Mae'r asesiad yn cael ei gwblhau o fewn 45 diwrnod gwaith i'r atgyfeiriad.",
    },
  },
  'E-STRAT': {
    name: { en: 'Strategy discussion', cy: 'Trafodaeth strategaeth' },
    sentence: {
      en: 'The council, the police and health talk as soon as possible once there is reason to suspect significant harm; some areas say how soon.',
      cy: "Mae'r cyngor, yr heddlu a'r gwasanaeth iechyd yn trafod cyn gynted â phosibl pan fo rheswm dros amau niwed sylweddol; mae rhai ardaloedd yn dweud pa mor fuan.",
    },
  },
  'E-ICPC-15': {
    name: { en: 'First child protection conference', cy: 'Cynhadledd gychwynnol amddiffyn plant' },
    sentence: {
      en: 'The first conference is held within 15 working days of the strategy discussion at which the section 47 enquiry was started.',
      cy: "Mae'r gynhadledd gychwynnol yn cael ei chynnal o fewn 15 diwrnod gwaith i'r drafodaeth strategaeth lle dechreuwyd yr ymholiad adran 47.",
    },
  },
  'W-ICPC-15': {
    name: { en: 'First child protection conference', cy: 'Cynhadledd gychwynnol amddiffyn plant' },
    sentence: {
      en: 'The first conference is held within 15 working days of the last strategy discussion; the chair may put it off only in exceptional cases, when the child is safe.',
      cy: "Mae'r gynhadledd gychwynnol yn cael ei chynnal o fewn 15 diwrnod gwaith i'r drafodaeth strategaeth olaf; dim ond mewn achosion eithriadol, pan fo'r plentyn yn ddiogel, y caiff y cadeirydd ei gohirio.",
    },
  },
  'E-ICPC-REQ': {
    name: { en: 'Request for a conference', cy: 'Cais am gynhadledd' },
    sentence: {
      en: 'The social worker asks the conference unit for a date soon after the decision to hold a conference; each area says how soon.',
      cy: "Mae'r gweithiwr cymdeithasol yn gofyn i'r uned gynadleddau am ddyddiad yn fuan ar ôl penderfynu cynnal cynhadledd; mae pob ardal yn dweud pa mor fuan.",
    },
  },
  'EW-CG-10': {
    name: { en: 'First core group', cy: 'Grŵp craidd cyntaf' },
    sentence: {
      en: 'The core group first meets within 10 working days of the conference that made the child protection plan.',
      cy: "Mae'r grŵp craidd yn cyfarfod am y tro cyntaf o fewn 10 diwrnod gwaith i'r gynhadledd a wnaeth y cynllun amddiffyn plant.",
    },
  },
  'W-CG-NEXT': {
    name: { en: 'Next core group', cy: 'Grŵp craidd nesaf' },
    sentence: {
      en: 'The core group meets every month, and never more than 6 weeks apart.',
      cy: "Mae'r grŵp craidd yn cyfarfod bob mis, a byth fwy na 6 wythnos ar wahân.",
    },
  },
  'E-CG-NEXT': {
    name: { en: 'Next core group', cy: 'Grŵp craidd nesaf' },
    sentence: {
      en: 'The core group usually meets every 4 to 6 weeks; each area says how often.',
      cy: "Mae'r grŵp craidd fel arfer yn cyfarfod bob 4 i 6 wythnos; mae pob ardal yn dweud pa mor aml.",
    },
  },
  'EW-RCPC-3M': {
    name: { en: 'First review conference', cy: 'Cynhadledd adolygu gyntaf' },
    sentence: {
      en: 'The child protection plan is reviewed within 3 months of the first conference.',
      cy: "Mae'r cynllun amddiffyn plant yn cael ei adolygu o fewn 3 mis i'r gynhadledd gychwynnol.",
    },
  },
  'EW-RCPC-6M': {
    name: { en: 'Later review conference', cy: 'Cynhadledd adolygu ddilynol' },
    sentence: {
      en: 'The child protection plan is reviewed again within 6 months of the day on which the last review was held.',
      cy: "Mae'r cynllun amddiffyn plant yn cael ei adolygu eto o fewn 6 mis i'r diwrnod y cynhaliwyd yr adolygiad diwethaf.",
    },
  },
  'W-ASS-42': {
    name: { en: 'Continuing assessment', cy: 'Asesiad parhaus' },
    sentence: {
      en: 'The assessment is finished within 42 working days of the start of the section 47 enquiry.',
      cy: "Mae'r asesiad yn cael ei gwblhau o fewn 42 diwrnod gwaith i ddechrau'r ymholiad adran 47.",
    },
  },
  'W-MIN-5': {
    name: { en: 'Summary and outline plan', cy: 'Crynodeb a chynllun amlinellol' },
    sentence: {
      en: 'A summary and the outline plan are sent within 5 working days of the conference, or by the first core group.',
      cy: "Mae crynodeb a'r cynllun amlinellol yn cael eu hanfon o fewn 5 diwrnod gwaith i'r gynhadledd, neu erbyn y grŵp craidd cyntaf.",
    },
  },
  'W-MIN-20': {
    name: { en: 'Full record of the conference', cy: "Cofnod llawn o'r gynhadledd" },
    sentence: {
      en: 'It is good practice to send the full record within 20 working days of the conference.',
      cy: "Mae'n arfer da anfon y cofnod llawn o fewn 20 diwrnod gwaith i'r gynhadledd.",
    },
  },
  'W-MIN-CORR': {
    name: { en: 'Corrections to the record', cy: "Cywiriadau i'r cofnod" },
    sentence: {
      en: 'Whoever finds a mistake in the record tells the chair within 10 working days of receiving it.',
      cy: "Mae pwy bynnag sy'n gweld camgymeriad yn y cofnod yn dweud wrth y cadeirydd o fewn 10 diwrnod gwaith ar ôl ei dderbyn.",
    },
  },
  'E-MIN': {
    name: { en: 'Decisions and minutes', cy: 'Penderfyniadau a chofnodion' },
    sentence: {
      en: 'The decisions are sent first and the full minutes after them; each area says how soon.',
      cy: "Mae'r penderfyniadau yn cael eu hanfon yn gyntaf a'r cofnodion llawn ar eu hôl; mae pob ardal yn dweud pa mor fuan.",
    },
  },
  'L-REP-I': {
    name: { en: 'Report before the first conference', cy: 'Adroddiad cyn y gynhadledd gychwynnol' },
    sentence: {
      en: 'Parents have the report some full working days before the first conference; each area says how many.',
      cy: "Mae'r adroddiad gan rieni rai diwrnodau gwaith llawn cyn y gynhadledd gychwynnol; mae pob ardal yn dweud sawl un.",
    },
  },
  'L-REP-R': {
    name: { en: 'Report before a review conference', cy: 'Adroddiad cyn cynhadledd adolygu' },
    sentence: {
      en: 'Parents have the report some full working days before a review conference; each area says how many.',
      cy: "Mae'r adroddiad gan rieni rai diwrnodau gwaith llawn cyn cynhadledd adolygu; mae pob ardal yn dweud sawl un.",
    },
  },
  'W-REP': {
    name: { en: 'Report before a conference', cy: 'Adroddiad cyn cynhadledd' },
    sentence: {
      en: 'Parents have the report in time to read it and ask questions; each region may say how many working days that is.',
      cy: "Mae'r adroddiad gan rieni mewn pryd i'w ddarllen ac i ofyn cwestiynau; caiff pob rhanbarth ddweud sawl diwrnod gwaith yw hynny.",
    },
  },
  'L-EXCL': {
    name: { en: 'Request to meet without a parent', cy: 'Cais i gyfarfod heb riant' },
    sentence: {
      en: 'A request to hold a conference, or part of it, without a parent reaches the chair some working days before; each area says how many.',
      cy: 'Mae cais i gynnal cynhadledd, neu ran ohoni, heb riant yn cyrraedd y cadeirydd rai diwrnodau gwaith ymlaen llaw; mae pob ardal yn dweud sawl un.',
    },
  },
  'EW-TRANS-15': {
    name: { en: 'Transfer-in conference', cy: 'Cynhadledd drosglwyddo' },
    sentence: {
      en: 'When a family with a plan moves in, the new council holds a conference; each area says from which day it counts.',
      cy: "Pan fo teulu sydd â chynllun yn symud i'r ardal, mae'r cyngor newydd yn cynnal cynhadledd; mae pob ardal yn dweud o ba ddiwrnod y mae'n cyfrif.",
    },
  },
  'L-PRE-EDD': {
    name: { en: 'Conference before a birth', cy: 'Cynhadledd cyn genedigaeth' },
    sentence: {
      en: 'A conference about a baby who is not yet born is held well before the expected date; each area says how long before.',
      cy: 'Mae cynhadledd am faban sydd heb ei eni eto yn cael ei chynnal ymhell cyn y dyddiad disgwyliedig; mae pob ardal yn dweud pa mor hir cyn hynny.',
    },
  },
  'L-PRE-RCPC': {
    name: { en: 'First review after a birth', cy: 'Adolygiad cyntaf ar ôl genedigaeth' },
    sentence: {
      en: 'A plan made before the birth is reviewed soon after it; each area says how soon, and 3 months from the first conference still count if they end sooner.',
      cy: "Mae cynllun a wnaed cyn yr enedigaeth yn cael ei adolygu'n fuan ar ei hôl; mae pob ardal yn dweud pa mor fuan, ac mae'r 3 mis o'r gynhadledd gychwynnol yn dal i gyfrif os ydynt yn dod i ben yn gynt.",
    },
  },
  'E-LAC-R1': firstLookedAfter,
  'E-LAC-R2': secondLookedAfter,
  'E-LAC-R3': laterLookedAfter,
  'W-LAC-R1': firstLookedAfter,
  'W-LAC-R2': secondLookedAfter,
  'W-LAC-R3': laterLookedAfter,
  'E-PLO-16W': {
    name: { en: 'Work before court', cy: 'Gwaith cyn llys' },
    sentence: {
      en: 'The aim is to finish the work before court within 16 weeks of the letter before proceedings; a senior manager may agree to 24 weeks in all.',
      cy: "Y nod yw gorffen y gwaith cyn llys o fewn 16 wythnos i'r llythyr cyn achos; caiff uwch reolwr gytuno i 24 wythnos i gyd.",
    },
  },
  'EW-CARE-26W': {
    name: { en: 'End of care proceedings', cy: 'Diwedd achos gofal' },
    sentence: {
      en: 'The court decides within 26 weeks, beginning with the day on which the application was issued, unless more time is needed to decide justly.',
      cy: "Mae'r llys yn penderfynu o fewn 26 wythnos, gan ddechrau ar y diwrnod y cyhoeddwyd y cais, oni bai bod angen rhagor o amser i benderfynu'n gyfiawn.",
    },
  },
  'EW-CMH': {
    name: { en: 'Case management hearing', cy: 'Gwrandawiad rheoli achos' },
    sentence: {
      en: 'The first main hearing is between day 12 and day 18, in working days with the day of issue as day 1; the issues resolution hearing follows by week 20.',
      cy: "Mae'r prif wrandawiad cyntaf rhwng diwrnod 12 a diwrnod 18, mewn diwrnodau gwaith a diwrnod cyhoeddi'r cais yn ddiwrnod 1; mae'r gwrandawiad datrys materion yn dilyn erbyn wythnos 20.",
    },
  },
  'E-FGDM': {
    name: { en: 'Family group decision-making', cy: 'Cyfarfod penderfynu grŵp teulu' },
    sentence: {
      en: 'Before it applies to court the council offers parents a family group decision-making meeting, in the letter before proceedings; if one of them says yes, it is held first.',
      cy: "Cyn gwneud cais i'r llys mae'r cyngor yn cynnig cyfarfod penderfynu grŵp teulu i'r rhieni, yn y llythyr cyn achos; os yw un ohonynt yn derbyn, caiff ei gynnal yn gyntaf.",
    },
  },
  'EW-S46': {
    name: { en: 'Police protection', cy: 'Amddiffyniad gan yr heddlu' },
    sentence: {
      en: 'Police protection ends after 72 hours at most.',
      cy: 'Daw amddiffyniad gan yr heddlu i ben ar ôl 72 awr fan bellaf.',
    },
  },
  'EW-EPO': {
    name: { en: 'Emergency protection order', cy: 'Gorchymyn amddiffyn brys' },
    sentence: {
      en: 'The order lasts 8 days at most, with the day on which it was made as day 1; the court may extend it once, by up to 7 days.',
      cy: "Mae'r gorchymyn yn para 8 diwrnod fan bellaf, a'r diwrnod y'i gwnaed yn ddiwrnod 1; caiff y llys ei estyn unwaith, hyd at 7 diwrnod.",
    },
  },
  DSAR: {
    name: { en: 'Copy of records', cy: 'Copi o gofnodion' },
    sentence: {
      en: 'An organisation answers a request for a copy of records within a month; a complex one may take 2 months more.',
      cy: 'Mae sefydliad yn ateb cais am gopi o gofnodion o fewn mis; gall un cymhleth gymryd 2 fis arall.',
    },
  },
  'DP-COMPL': {
    name: { en: 'Complaint about personal data', cy: 'Cwyn am ddata personol' },
    sentence: {
      en: 'An organisation says within 30 days that it has received a complaint about personal data.',
      cy: 'Mae sefydliad yn cadarnhau o fewn 30 diwrnod ei fod wedi derbyn cwyn am ddata personol.',
    },
  },
}

/** Where Wales's law has other words than England's. */
const inWales: Partial<Record<RuleId, Both>> = {
  'EW-CG-10': {
    en: "The core group first meets within 10 working days of the conference that put the child's name on the register.",
    cy: "Mae'r grŵp craidd yn cyfarfod am y tro cyntaf o fewn 10 diwrnod gwaith i'r gynhadledd a roddodd enw'r plentyn ar y gofrestr.",
  },
  'EW-RCPC-3M': {
    en: 'The care and support protection plan, and the place on the register, are reviewed within 3 months of the first conference.',
    cy: "Mae'r cynllun gofal, cymorth ac amddiffyn, a'r lle ar y gofrestr, yn cael eu hadolygu o fewn 3 mis i'r gynhadledd gychwynnol.",
  },
  'EW-RCPC-6M': {
    en: 'The care and support protection plan, and the place on the register, are reviewed again within 6 months of the day on which the last review was held.',
    cy: "Mae'r cynllun gofal, cymorth ac amddiffyn, a'r lle ar y gofrestr, yn cael eu hadolygu eto o fewn 6 mis i'r diwrnod y cynhaliwyd yr adolygiad diwethaf.",
  },
}

/** A rule's short name and what it says, in the words of the nation's law. */
export const ruleWords = (id: RuleId, nation: Nation): RuleWords => {
  const sentence = nation === 'W' ? inWales[id] : undefined
  return sentence ? { name: rules[id].name, sentence } : rules[id]
}
