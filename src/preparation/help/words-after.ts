import type { Entry } from './catalogue.ts'

/** C1 to C12 of domain.md 3.2. */
export const afterwards: readonly Entry[] = [
  {
    id: 'C1',
    basis: 'GP',
    mine: { en: 'Time to talk it over the same day', cy: 'Amser i drafod y cyfan yr un diwrnod' },
    ask: {
      en: 'A room and time for the parent and their advocate to talk it over the same day.',
      cy: 'Ystafell ac amser i’r rhiant a’u heiriolwr ei drafod yr un diwrnod.',
    },
  },
  {
    id: 'C2',
    basis: 'GP',
    mine: {
      en: 'One page that says what was decided, soon after',
      cy: 'Un dudalen sy’n dweud beth a benderfynwyd, yn fuan wedyn',
    },
    ask: {
      en: 'A one-page summary and the outline plan soon after (in Wales within 5 working days).',
      cy: 'Crynodeb un dudalen a’r cynllun amlinellol yn fuan wedyn (yng Nghymru o fewn 5 diwrnod gwaith).',
    },
  },
  {
    id: 'C3',
    basis: 'GP',
    mine: {
      en: 'The whole record, and I can say what is wrong in it',
      cy: 'Y cofnod cyfan, a gallaf ddweud beth sy’n anghywir ynddo',
    },
    ask: {
      en: 'The full record, with the right to correct it (in Wales within 10 working days).',
      cy: 'Y cofnod llawn, gyda’r hawl i’w gywiro (yng Nghymru o fewn 10 diwrnod gwaith).',
    },
  },
  {
    id: 'C4',
    basis: 'GP',
    mine: {
      en: 'A list of who does what, and what the workers must do too',
      cy: 'Rhestr o bwy sy’n gwneud beth, a beth sy’n rhaid i’r gweithwyr ei wneud hefyd',
    },
    ask: {
      en: 'A list of who does what, the agencies’ own duties included, with reminders.',
      cy: 'Rhestr o bwy sy’n gwneud beth, gan gynnwys dyletswyddau’r asiantaethau, gyda nodiadau atgoffa.',
    },
  },
  {
    id: 'C5',
    basis: 'GP',
    mine: { en: 'Somebody tells me how to complain', cy: 'Rhywun yn dweud wrthyf sut i gwyno' },
    ask: {
      en: 'The route for complaint and appeal is explained.',
      cy: 'Y ffordd o gwyno ac apelio yn cael ei hegluro.',
    },
  },
  {
    id: 'C6',
    basis: 'GP',
    mine: {
      en: 'The smaller meetings are on days I can manage, with the same help',
      cy: 'Y cyfarfodydd llai ar ddyddiau sy’n bosibl i mi, gyda’r un help',
    },
    ask: {
      en: 'Core group dates suit the parent, and the same arrangements are carried over.',
      cy: 'Dyddiadau’r grŵp craidd yn addas i’r rhiant, a’r un trefniadau’n parhau.',
    },
  },
  {
    id: 'C7',
    basis: 'GP',
    mine: {
      en: 'I can reach the chair between meetings',
      cy: 'Gallaf gysylltu â’r cadeirydd rhwng cyfarfodydd',
    },
    ask: {
      en: 'The chair is in touch between conferences.',
      cy: 'Y cadeirydd mewn cysylltiad rhwng cynadleddau.',
    },
  },
  {
    id: 'C8',
    basis: 'GP',
    mine: {
      en: 'I can say how it was without my name: in writing, by voice, in a picture',
      cy: 'Gallaf ddweud sut yr oedd heb fy enw: yn ysgrifenedig, ar lafar, mewn llun',
    },
    ask: {
      en: 'Feedback without a name, in several media.',
      cy: 'Adborth heb enw, mewn sawl cyfrwng.',
    },
  },
  {
    id: 'C9',
    basis: 'GP',
    mine: {
      en: 'I hear within a month what changed because of what I said',
      cy: 'Rwy’n clywed o fewn mis beth a newidiodd oherwydd yr hyn a ddywedais',
    },
    ask: {
      en: '“You said, we did” comes back to the parent within 20 working days.',
      cy: '“Fe ddywedoch chi, fe wnaethom ni” yn dod yn ôl i’r rhiant o fewn 20 diwrnod gwaith.',
    },
  },
  {
    id: 'C10',
    basis: 'RA',
    mine: {
      en: 'The record in my language, in Easy Read or to listen to',
      cy: 'Y cofnod yn fy iaith, yn Hawdd ei Deall neu i wrando arno',
    },
    ask: {
      en: 'The record in the parent’s language, in Easy Read or as audio.',
      cy: 'Y cofnod yn iaith y rhiant, yn Hawdd ei Deall neu fel sain.',
    },
  },
  {
    id: 'C11',
    basis: 'GP',
    mine: {
      en: 'The same supporter stays with me until the next meeting',
      cy: 'Yr un cefnogwr yn aros gyda mi tan y cyfarfod nesaf',
    },
    ask: {
      en: 'The same advocate or supporter may come to the review.',
      cy: 'Yr un eiriolwr neu gefnogwr yn cael dod i’r adolygiad.',
    },
  },
  {
    id: 'C12',
    basis: 'GP',
    mine: {
      en: 'Help for me too, if my child is taken away or when it ends',
      cy: 'Help i mi hefyd, os caiff fy mhlentyn ei gymryd oddi wrthyf neu pan ddaw i ben',
    },
    ask: {
      en: 'Support for the parent after a removal or after closure.',
      cy: 'Cymorth i’r rhiant ar ôl symud plentyn neu ar ôl cau’r achos.',
    },
  },
]
