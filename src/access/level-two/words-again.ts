import { defineWords } from '../../platform/words/words.ts'

/** What those read who give a start code, or let somebody start again. */
export const words = defineWords({
  codeTitle: { en: 'Their start code', cy: 'Eu cod cychwyn' },
  codeOnce: {
    en: 'It is shown only now. Nobody can look it up later.',
    cy: 'Dim ond nawr y caiff ei ddangos. Ni all neb edrych arno wedyn.',
  },
  codeHow: {
    en: 'Say it to them, or give it to them on paper. Never send it by e-mail or text: the code is there because someone else may read those.',
    cy: 'Dywedwch ef wrthynt, neu rhowch ef iddynt ar bapur. Peidiwch byth â’i anfon drwy e-bost na neges destun: mae’r cod yno am y gallai rhywun arall ddarllen y rheini.',
  },
  codeNext: {
    en: 'They sign in with the message that we send, type this code, and choose a PIN or a passkey. It works once, within 7 days.',
    cy: 'Byddant yn mewngofnodi â’r neges a anfonwn, yn teipio’r cod hwn, ac yn dewis PIN neu allwedd. Mae’n gweithio unwaith, o fewn 7 diwrnod.',
  },
  codeDone: { en: 'I have written it down or said it', cy: 'Rwyf wedi’i ysgrifennu neu ei ddweud' },
  againTitle: { en: 'Let them start again', cy: 'Gadael iddynt ddechrau eto' },
  againText: {
    en: 'For somebody who forgot their PIN, lost their phone, or fears that someone else can sign in as them. They are signed out everywhere; their PIN, their passkeys and their old start code end at once. You get a new start code for them.',
    cy: 'I rywun a anghofiodd eu PIN, a gollodd eu ffôn, neu sy’n ofni y gall rhywun arall fewngofnodi yn eu lle. Cânt eu hallgofnodi ym mhobman; daw eu PIN, eu hallweddi a’u hen god cychwyn i ben ar unwaith. Cewch god cychwyn newydd ar eu cyfer.',
  },
  againTold: {
    en: 'They get a message about it that gives nothing away, so that a mistake is noticed.',
    cy: 'Byddant yn cael neges am hyn nad yw’n datgelu dim, fel y sylwir ar gamgymeriad.',
  },
  checked: { en: 'How do you know that it is them?', cy: 'Sut gwyddoch mai nhw sydd yno?' },
  checkedHint: {
    en: 'That they rang, wrote, or know the answers to questions is not enough.',
    cy: 'Nid yw’n ddigon eu bod wedi ffonio neu ysgrifennu, neu’n gwybod yr atebion i gwestiynau.',
  },
  met: { en: 'I met them, and I know them', cy: 'Cwrddais â nhw, ac rwy’n eu hadnabod' },
  rang: {
    en: 'I rang them on the number that we had already, and know their voice',
    cy: 'Ffoniais nhw ar y rhif oedd gennym eisoes, ac rwy’n adnabod eu llais',
  },
  video: { en: 'I saw them by video, and I know them', cy: 'Gwelais nhw drwy fideo, ac rwy’n eu hadnabod' },
  document: { en: 'I saw them with an identity document', cy: 'Gwelais nhw gyda dogfen adnabod' },
  vouched: {
    en: 'A colleague who knows them was with them and told me so',
    cy: 'Roedd cydweithiwr sy’n eu hadnabod gyda nhw a dywedodd hynny wrthyf',
  },
  againButton: { en: 'End everything and make a new code', cy: 'Dod â phopeth i ben a chreu cod newydd' },
  checkMissing: { en: 'Choose how you know that it is them', cy: 'Dewiswch sut y gwyddoch mai nhw sydd yno' },
  notYours: {
    en: 'This is not yours to do: somebody else here has to lead it',
    cy: 'Nid chi sydd i wneud hyn: rhaid i rywun arall yma ei arwain',
  },
})
