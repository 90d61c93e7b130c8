import type { Entry } from './catalogue.ts'

/** A1 to A20 of domain.md 3.2, and the parts of A18: each can be asked for by itself. */
export const before: readonly Entry[] = [
  {
    id: 'A1',
    basis: 'GP',
    mine: {
      en: 'Somebody explains the meeting to me, face to face',
      cy: 'Rhywun yn egluro’r cyfarfod i mi, wyneb yn wyneb',
    },
    ask: {
      en: 'A named person explains the process to the parent face to face.',
      cy: 'Person a enwir yn egluro’r broses i’r rhiant wyneb yn wyneb.',
    },
  },
  {
    id: 'A2',
    basis: 'RA',
    mine: {
      en: 'A leaflet or film about the meeting that suits me: Easy Read, Welsh or my own language',
      cy: 'Taflen neu ffilm am y cyfarfod sy’n addas i mi: Hawdd ei Deall, Cymraeg neu fy iaith fy hun',
    },
    ask: {
      en: 'A leaflet or film about the conference in a form that the parent can use: Easy Read, Welsh or their own language.',
      cy: 'Taflen neu ffilm am y gynhadledd ar ffurf y gall y rhiant ei defnyddio: Hawdd ei Deall, Cymraeg neu eu hiaith eu hunain.',
    },
  },
  {
    id: 'A3',
    basis: 'RA',
    mine: {
      en: 'An interpreter, a signer, or someone who helps me to follow',
      cy: 'Cyfieithydd, arwyddwr, neu rywun sy’n fy helpu i ddilyn',
    },
    ask: {
      en: 'An interpreter, BSL interpreter, lip-speaker or intermediary is booked.',
      cy: 'Cyfieithydd, cyfieithydd BSL, siaradwr gwefusau neu gyfryngwr yn cael ei drefnu.',
    },
  },
  {
    id: 'A4',
    basis: 'GP',
    mine: { en: 'Somebody on my side at the meeting', cy: 'Rhywun o’m plaid yn y cyfarfod' },
    ask: {
      en: 'A seat beside the parent for an advocate or supporter of their choice.',
      cy: 'Sedd wrth ochr y rhiant i eiriolwr neu gefnogwr o’u dewis.',
    },
  },
  {
    id: 'A5',
    basis: 'GP',
    mine: {
      en: 'I get the report in good time, and somebody reads it through with me',
      cy: 'Rwy’n cael yr adroddiad mewn da bryd, a rhywun yn ei ddarllen gyda mi',
    },
    ask: {
      en: 'The report reaches the parent by the day that your own policy says, and is read through with them.',
      cy: 'Yr adroddiad yn cyrraedd y rhiant erbyn y diwrnod y mae eich polisi eich hun yn ei ddweud, ac yn cael ei ddarllen gyda nhw.',
    },
  },
  {
    id: 'A6',
    basis: 'GP',
    mine: {
      en: 'The report is in plain words, with a short page first, and says what is fact and what is opinion',
      cy: 'Mae’r adroddiad mewn geiriau plaen, gyda thudalen fer yn gyntaf, ac yn dweud beth sy’n ffaith a beth sy’n farn',
    },
    ask: {
      en: 'The report is in plain words, with a one-page summary, and marks fact and opinion.',
      cy: 'Yr adroddiad mewn geiriau plaen, gyda chrynodeb un dudalen, ac yn nodi ffaith a barn.',
    },
  },
  {
    id: 'A7',
    basis: 'GP',
    mine: {
      en: 'I can say what is right, wrong or missing in the report, and it goes with the papers',
      cy: 'Gallaf ddweud beth sy’n gywir, yn anghywir neu ar goll yn yr adroddiad, ac mae’n mynd gyda’r papurau',
    },
    ask: {
      en: 'The parent’s own check of the facts is attached to the papers.',
      cy: 'Gwiriad y rhiant ei hun o’r ffeithiau yn cael ei gynnwys gyda’r papurau.',
    },
  },
  {
    id: 'A8',
    basis: 'GP',
    mine: {
      en: 'I see all the reports: school, health, police, not only the social worker’s',
      cy: 'Rwy’n gweld yr holl adroddiadau: ysgol, iechyd, heddlu, nid un y gweithiwr cymdeithasol yn unig',
    },
    ask: {
      en: 'Every agency’s report is given to the parent beforehand, not the social worker’s alone.',
      cy: 'Adroddiad pob asiantaeth yn cael ei roi i’r rhiant ymlaen llaw, nid un y gweithiwr cymdeithasol yn unig.',
    },
  },
  {
    id: 'A9',
    basis: 'GP',
    mine: {
      en: 'A page of my own goes with the papers, or a recording or drawing',
      cy: 'Tudalen o’m heiddo fy hun yn mynd gyda’r papurau, neu recordiad neu lun',
    },
    ask: {
      en: 'The parent’s own page, recording or drawing goes with the papers.',
      cy: 'Tudalen, recordiad neu lun y rhiant ei hun yn mynd gyda’r papurau.',
    },
  },
  {
    id: 'A10',
    basis: 'GP',
    mine: {
      en: 'I meet or speak with the chair before the meeting',
      cy: 'Rwy’n cwrdd neu’n siarad â’r cadeirydd cyn y cyfarfod',
    },
    ask: {
      en: 'The chair meets or rings the parent beforehand (20 to 30 minutes is usual).',
      cy: 'Y cadeirydd yn cwrdd â’r rhiant neu’n eu ffonio ymlaen llaw (20 i 30 munud yw’r arfer).',
    },
  },
  {
    id: 'A11',
    basis: 'GP',
    mine: {
      en: 'A day and time that I can manage: work, school run, treatment, court, holy days',
      cy: 'Diwrnod ac amser sy’n bosibl i mi: gwaith, nôl o’r ysgol, triniaeth, llys, dyddiau sanctaidd',
    },
    ask: {
      en: 'The day and time fit the parent’s work, school run, treatment, court dates or holy days.',
      cy: 'Y diwrnod a’r amser yn cyd-fynd â gwaith y rhiant, nôl o’r ysgol, triniaeth, dyddiadau llys neu ddyddiau sanctaidd.',
    },
  },
  {
    id: 'A12',
    basis: 'GP',
    mine: {
      en: 'A place I feel easier in, not the council’s offices, a police station or a court',
      cy: 'Lle rwy’n teimlo’n fwy cartrefol ynddo, nid swyddfeydd y cyngor, gorsaf heddlu na llys',
    },
    ask: {
      en: 'A community venue; not a council block, a police station or a court.',
      cy: 'Lleoliad cymunedol; nid swyddfeydd y cyngor, gorsaf heddlu na llys.',
    },
  },
  {
    id: 'A13',
    basis: 'GP',
    mine: {
      en: 'I choose whether I come in person, by video or by phone, with help to try it first',
      cy: 'Rwy’n dewis a ddof yn bersonol, drwy fideo neu dros y ffôn, gyda help i roi cynnig arni’n gyntaf',
    },
    ask: {
      en: 'In person, by video or both, as the parent chooses; with a device, data and a test call where needed.',
      cy: 'Yn bersonol, drwy fideo neu’r ddau, yn ôl dewis y rhiant; gyda dyfais, data a galwad brawf lle bo angen.',
    },
  },
  {
    id: 'A14',
    basis: 'GP',
    mine: {
      en: 'My fare is paid before the day, and somebody looks after my children',
      cy: 'Fy nhocyn teithio wedi’i dalu cyn y diwrnod, a rhywun yn gofalu am fy mhlant',
    },
    ask: {
      en: 'Fares are paid ahead, and child care is arranged.',
      cy: 'Costau teithio’n cael eu talu ymlaen llaw, a gofal plant yn cael ei drefnu.',
    },
  },
  {
    id: 'A15',
    basis: 'GP',
    mine: {
      en: 'A list of who is coming, what they do and why, before the day',
      cy: 'Rhestr o bwy sy’n dod, beth maen nhw’n ei wneud a pham, cyn y diwrnod',
    },
    ask: {
      en: 'A list of who is coming, with name, job and why, reaches the parent beforehand; they may query it.',
      cy: 'Rhestr o bwy sy’n dod, gydag enw, swydd a pham, yn cyrraedd y rhiant ymlaen llaw; cânt ei holi.',
    },
  },
  {
    id: 'A16',
    basis: 'GP',
    mine: {
      en: 'As few people as possible, and nobody who only watches unless I say yes',
      cy: 'Cyn lleied o bobl â phosibl, a neb sydd yno i wylio’n unig oni bai fy mod yn cytuno',
    },
    ask: {
      en: 'The smallest number of people; observers and students only with the parent’s consent.',
      cy: 'Y nifer lleiaf o bobl; arsylwyr a myfyrwyr dim ond gyda chydsyniad y rhiant.',
    },
  },
  {
    id: 'A17',
    basis: 'GP',
    mine: {
      en: 'Family members whom I want there are asked to come',
      cy: 'Aelodau o’r teulu rwyf eisiau yno yn cael eu gwahodd',
    },
    ask: {
      en: 'Family members whom the parent wants there are invited.',
      cy: 'Aelodau o’r teulu y mae’r rhiant eisiau yno yn cael eu gwahodd.',
    },
  },
  {
    id: 'A18',
    basis: 'SAFE',
    mine: {
      en: 'A plan so that I am safe there, and on the way there and back',
      cy: 'Cynllun fel fy mod yn ddiogel yno, ac ar y ffordd yno ac adref',
    },
    ask: {
      en: 'A plan for the parent’s safety at the conference and on the way; the chair speaks with them about it alone.',
      cy: 'Cynllun ar gyfer diogelwch y rhiant yn y gynhadledd ac ar y ffordd; y cadeirydd yn siarad â nhw amdano ar eu pen eu hunain.',
    },
  },
  {
    id: 'A19',
    basis: 'RA',
    mine: {
      en: 'It is made to suit how I take things in: breaks, a quiet room, where I sit, one question at a time',
      cy: 'Mae’n cael ei drefnu i weddu i’r ffordd rwy’n deall pethau: seibiannau, ystafell dawel, ble rwy’n eistedd, un cwestiwn ar y tro',
    },
    ask: {
      en: 'A plan for sensory, mental health or learning needs: breaks, a quiet room, seating, a visual agenda, one question at a time.',
      cy: 'Cynllun ar gyfer anghenion synhwyraidd, iechyd meddwl neu ddysgu: seibiannau, ystafell dawel, seddi, agenda weledol, un cwestiwn ar y tro.',
    },
  },
  {
    id: 'A20',
    basis: 'GP',
    mine: {
      en: 'My family can meet to make its own plan, before the meeting or in its place',
      cy: 'Gall fy nheulu gwrdd i wneud ei gynllun ei hun, cyn y cyfarfod neu yn ei le',
    },
    ask: {
      en: 'A family group conference (family group decision-making) is offered before the conference or in its place.',
      cy: 'Cynhadledd grŵp teulu (penderfynu fel grŵp teulu) yn cael ei chynnig cyn y gynhadledd neu yn ei lle.',
    },
  },
]

/** What A18 is made of, as the page about the room offers it. */
export const apart: readonly Entry[] = [
  {
    id: 'A18a',
    basis: 'SAFE',
    mine: {
      en: 'My own part of the meeting, at a time of my own',
      cy: 'Fy rhan fy hun o’r cyfarfod, ar fy amser fy hun',
    },
    ask: {
      en: 'The parent attends at a separate time.',
      cy: 'Y rhiant yn mynychu ar amser ar wahân.',
    },
  },
  {
    id: 'A18b',
    basis: 'SAFE',
    mine: {
      en: 'I arrive by myself, at a time or door of my own',
      cy: 'Rwy’n cyrraedd ar fy mhen fy hun, ar amser neu drwy ddrws fy hun',
    },
    ask: {
      en: 'A separate time or door for arriving.',
      cy: 'Amser neu ddrws ar wahân ar gyfer cyrraedd.',
    },
  },
  {
    id: 'A18c',
    basis: 'SAFE',
    mine: { en: 'A room of my own until it begins', cy: 'Ystafell i mi fy hun nes iddo ddechrau' },
    ask: { en: 'A separate waiting room.', cy: 'Ystafell aros ar wahân.' },
  },
  {
    id: 'A18d',
    basis: 'SAFE',
    mine: {
      en: 'I leave first, by myself or with my supporter',
      cy: 'Rwy’n gadael yn gyntaf, ar fy mhen fy hun neu gyda’m cefnogwr',
    },
    ask: {
      en: 'The parent leaves first, at a separate time.',
      cy: 'Y rhiant yn gadael yn gyntaf, ar amser ar wahân.',
    },
  },
]
