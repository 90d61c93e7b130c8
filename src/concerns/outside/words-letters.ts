import { sayDay, softDay } from '../../platform/words/dates.ts'
import { defineWords } from '../../platform/words/words.ts'

/** The answers to requests from outside. Rules and acts named here were in force in England and Wales in 2026. */
export const words = defineWords({
  to: { en: (who: string) => `To ${who}`, cy: (who: string) => `At ${who}` },
  yours: {
    en: (day: string, reference: string) =>
      `Your request, received on ${sayDay('en', day, 'full')}${reference === '' ? '' : `, reference ${reference}`}`,
    cy: (day: string, reference: string) =>
      `Eich cais, a dderbyniwyd ${softDay(sayDay('cy', day, 'full'))}${reference === '' ? '' : `, cyfeirnod ${reference}`}`,
  },
  asked: {
    en: (about: string) => `You asked about ${about}.`,
    cy: (about: string) => `Gofynasoch am ${about}.`,
  },
  neither: {
    en: 'We neither confirm nor deny that anybody uses, or has used, this service. We give this same answer to everybody who asks about anybody, whether or not the person named is known to us. Nothing may be read from it.',
    cy: 'Nid ydym yn cadarnhau nac yn gwadu bod unrhyw un yn defnyddio’r gwasanaeth hwn, neu wedi’i ddefnyddio. Rhoddwn yr un ateb i bawb sy’n gofyn am unrhyw un, pa un a ydym yn adnabod y person a enwir ai peidio. Ni ellir casglu dim ohono.',
  },
  held: {
    en: 'While your request is open, nothing that we may hold under this name is deleted. We do this for every request.',
    cy: 'Tra bo’ch cais ar agor, ni ddilëir dim y gallem fod yn ei ddal o dan yr enw hwn. Gwnawn hyn ar gyfer pob cais.',
  },
  danger: {
    en: 'If a child or an adult is in danger now, ring 999, or the council’s children’s services.',
    cy: 'Os oes plentyn neu oedolyn mewn perygl nawr, ffoniwch 999, neu wasanaethau plant y cyngor.',
  },
  noHanding: {
    en: 'We hand nothing over without the person’s own yes in writing, or an order of a court. An order can be made against somebody who is not a party to the case: in family proceedings under rule 21.2 of the Family Procedure Rules 2010, in civil proceedings under rule 31.17 of the Civil Procedure Rules 1998; in criminal proceedings by a witness summons under section 2 of the Criminal Procedure (Attendance of Witnesses) Act 1965; for the police by a production order under schedule 1 to the Police and Criminal Evidence Act 1984.',
    cy: 'Nid ydym yn trosglwyddo dim heb gytundeb y person ei hun yn ysgrifenedig, neu orchymyn llys. Gellir gwneud gorchymyn yn erbyn rhywun nad yw’n barti i’r achos: mewn achosion teulu o dan reol 21.2 o Reolau Trefniadaeth Teulu 2010, mewn achosion sifil o dan reol 31.17 o Reolau Trefniadaeth Sifil 1998; mewn achosion troseddol drwy wŷs tyst o dan adran 2 o Ddeddf Trefniadaeth Droseddol (Presenoldeb Tystion) 1965; i’r heddlu drwy orchymyn cyflwyno o dan atodlen 1 i Ddeddf yr Heddlu a Thystiolaeth Droseddol 1984.',
  },
  orderNames: {
    en: 'The order should name the court, the case and the judge; this organisation; exactly which documents, of which time; by which day and to whom; and whether we may tell the person concerned. Please give us notice of the hearing: we may ask to be heard about what is confidential.',
    cy: 'Dylai’r gorchymyn enwi’r llys, yr achos a’r barnwr; y sefydliad hwn; pa ddogfennau’n union, ac o ba gyfnod; erbyn pa ddiwrnod ac i bwy; ac a gawn ddweud wrth y person dan sylw. Rhowch wybod i ni am y gwrandawiad: efallai y gofynnwn am gael ein clywed am yr hyn sy’n gyfrinachol.',
  },
  ownCopy: {
    en: 'Everybody has a right to a copy of what is held about themself (article 15 of the UK GDPR), and to nobody else’s. What one parent says here is not given to another parent of the child.',
    cy: 'Mae gan bawb hawl i gopi o’r hyn a gedwir amdanynt hwy eu hunain (erthygl 15 o GDPR y DU), ac nid am neb arall. Ni roddir yr hyn y mae un rhiant yn ei ddweud yma i riant arall y plentyn.',
  },
  ifYourself: {
    en: 'If the person named is yourself, or if you act for them with their written authority, write to us with something that shows who you are. An answer then comes within one month, or within three if it is complex, and we would say so within the first.',
    cy: 'Os chi yw’r person a enwir, neu os ydych yn gweithredu ar eu rhan gyda’u hawdurdod ysgrifenedig, ysgrifennwch atom gyda rhywbeth sy’n dangos pwy ydych. Daw ateb wedyn o fewn mis, neu o fewn tri mis os yw’n gymhleth, a byddem yn dweud hynny o fewn y cyntaf.',
  },
  complain: {
    en: 'If you are not content with this answer, tell us, or complain to the Information Commissioner: 0303 123 1113.',
    cy: 'Os nad ydych yn fodlon ar yr ateb hwn, dywedwch wrthym, neu cwynwch wrth y Comisiynydd Gwybodaeth: 0330 414 6421 (Cymraeg).',
  },
})
