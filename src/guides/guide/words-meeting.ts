import { first, type Guide } from './model.ts'

export const meeting: Guide = {
  name: 'meeting',
  law: true,
  standing: first,
  title: { en: 'The meeting, step by step', cy: 'Y cyfarfod, gam wrth gam' },
  lede: {
    en: 'What happens at a child protection conference, and what you can do at each step.',
    cy: 'Beth sy’n digwydd mewn cynhadledd amddiffyn plant, a beth allwch chi ei wneud ar bob cam.',
  },
  parts: [
    {
      heading: { en: 'Before', cy: 'Cyn y cyfarfod' },
      points: [
        {
          en: 'You are invited. Ask for the time, the place and who is coming.',
          cy: 'Cewch eich gwahodd. Gofynnwch am yr amser, y lle a phwy sy’n dod.',
        },
        {
          en: 'You get the report before the day. Ask for it if it has not come.',
          cy: 'Cewch yr adroddiad cyn y diwrnod. Gofynnwch amdano os nad yw wedi dod.',
        },
        {
          en: 'Read it with your supporter. Say what is right, what is wrong and what is not there.',
          cy: 'Darllenwch ef gyda’ch cefnogwr. Dywedwch beth sy’n gywir, beth sy’n anghywir a beth sydd ddim yno.',
        },
        {
          en: 'You can ask to talk to the chair first.',
          cy: 'Gallwch ofyn am gael siarad â’r cadeirydd yn gyntaf.',
        },
        {
          en: 'You can ask for help on the day: breaks, an interpreter, a quiet room, a different time.',
          cy: 'Gallwch ofyn am help ar y diwrnod: seibiannau, cyfieithydd, ystafell dawel, amser gwahanol.',
        },
        {
          en: 'Are you afraid of someone who will be there? Tell the chair. You can ask to come at a different time from them.',
          cy: 'Oes arnoch ofn rhywun fydd yno? Dywedwch wrth y cadeirydd. Gallwch ofyn am ddod ar adeg wahanol iddyn nhw.',
        },
      ],
    },
    {
      heading: { en: 'On the day', cy: 'Ar y diwrnod' },
      points: [
        {
          en: 'People say their names and their jobs. Ask again if you did not catch it.',
          cy: 'Mae pobl yn dweud eu henwau a’u swyddi. Gofynnwch eto os na chlywsoch.',
        },
        {
          en: 'The chair says what the meeting is for and in what order people speak.',
          cy: 'Mae’r cadeirydd yn dweud beth yw diben y cyfarfod ac ym mha drefn y bydd pobl yn siarad.',
        },
        {
          en: 'People say what is going well, what they worry about, and what could help.',
          cy: 'Mae pobl yn dweud beth sy’n mynd yn dda, beth sy’n eu poeni, a beth allai helpu.',
        },
        {
          en: 'You have your say. You can read your page, or someone can read it for you.',
          cy: 'Cewch chi ddweud eich dweud. Gallwch ddarllen eich tudalen, neu gall rhywun ei darllen drosoch.',
        },
        {
          en: 'You can say “stop”, “what does that mean?” or “I need a break” at any time.',
          cy: 'Gallwch ddweud “stopiwch”, “beth mae hynny’n ei olygu?” neu “mae angen seibiant arnaf” ar unrhyw adeg.',
        },
      ],
    },
    {
      nation: 'england',
      heading: { en: 'The decision in England', cy: 'Y penderfyniad yn Lloegr' },
      text: [
        {
          en: 'The chair asks each person what they think, and gives the decision. The question is: has your child been badly harmed, or is that likely, and is a child protection plan needed?',
          cy: 'Mae’r cadeirydd yn gofyn i bob un beth yw eu barn, ac yn rhoi’r penderfyniad. Y cwestiwn yw: a yw eich plentyn wedi cael niwed drwg, neu a yw hynny’n debygol, ac a oes angen cynllun amddiffyn plant?',
        },
        {
          en: 'If there is a plan, they name the kind of harm. You can say that you do not agree, and ask for your words to be written down.',
          cy: 'Os oes cynllun, maen nhw’n enwi’r math o niwed. Gallwch ddweud nad ydych yn cytuno, a gofyn am ysgrifennu eich geiriau.',
        },
      ],
    },
    {
      nation: 'wales',
      heading: { en: 'The decision in Wales', cy: 'Y penderfyniad yng Nghymru' },
      text: [
        {
          en: 'The question is: is there still a risk of serious harm? If the answer is yes, your child’s name goes on the child protection register. There is then a care and support protection plan.',
          cy: 'Y cwestiwn yw: a oes risg o niwed difrifol o hyd? Os mai oes yw’r ateb, mae enw eich plentyn yn mynd ar y gofrestr amddiffyn plant. Yna mae cynllun gofal, cymorth ac amddiffyn.',
        },
        {
          en: 'You can ask for the meeting to be held in Welsh. You can say that you do not agree, and ask for your words to be written down.',
          cy: 'Gallwch ofyn am gynnal y cyfarfod yn Gymraeg. Gallwch ddweud nad ydych yn cytuno, a gofyn am ysgrifennu eich geiriau.',
        },
      ],
    },
    {
      heading: { en: 'After', cy: 'Wedyn' },
      points: [
        {
          en: 'The core group is a smaller meeting, within 10 working days. It makes the plan work. You are part of it.',
          cy: 'Cyfarfod llai yw’r grŵp craidd, o fewn 10 diwrnod gwaith. Mae’n gwneud i’r cynllun weithio. Rydych chi’n rhan ohono.',
        },
        {
          en: 'A review meeting comes within three months. After that they come at least every six months.',
          cy: 'Daw cyfarfod adolygu o fewn tri mis. Wedi hynny maen nhw’n dod o leiaf bob chwe mis.',
        },
        {
          en: 'You get the record. Say if something in it is wrong. In Wales you have 10 working days to tell the chair.',
          cy: 'Cewch y cofnod. Dywedwch os oes rhywbeth ynddo’n anghywir. Yng Nghymru mae gennych 10 diwrnod gwaith i ddweud wrth y cadeirydd.',
        },
      ],
    },
  ],
}

export const people: Guide = {
  name: 'people',
  law: false,
  standing: first,
  title: { en: 'Who is who in the room', cy: 'Pwy yw pwy yn yr ystafell' },
  lede: {
    en: 'There may be 8 people or more. You can ask for a list with names and jobs before the day.',
    cy: 'Gall fod 8 o bobl neu fwy yno. Gallwch ofyn am restr o enwau a swyddi cyn y diwrnod.',
  },
  parts: [
    {
      heading: { en: 'On your side', cy: 'Ar eich ochr chi' },
      points: [
        {
          en: 'You. You know your child best.',
          cy: 'Chi. Chi sy’n adnabod eich plentyn orau.',
        },
        {
          en: 'Your supporter. They help you to say what you want to say. They do not decide, and they do not speak for you unless you ask.',
          cy: 'Eich cefnogwr. Maen nhw’n eich helpu i ddweud yr hyn rydych am ei ddweud. Nid ydynt yn penderfynu, nac yn siarad drosoch oni bai eich bod yn gofyn.',
        },
        {
          en: 'A friend, a relative or a solicitor, if you bring one. Tell the chair before the day.',
          cy: 'Ffrind, perthynas neu gyfreithiwr, os dewch ag un. Dywedwch wrth y cadeirydd cyn y diwrnod.',
        },
      ],
    },
    {
      heading: { en: 'Who runs it', cy: 'Pwy sy’n ei redeg' },
      points: [
        {
          en: 'The chair runs the meeting. They are not your social worker’s boss.',
          cy: 'Mae’r cadeirydd yn rhedeg y cyfarfod. Nid nhw yw pennaeth eich gweithiwr cymdeithasol.',
        },
        {
          en: 'Someone takes notes. Ask when you will get them.',
          cy: 'Mae rhywun yn cymryd nodiadau. Gofynnwch pryd y cewch chi nhw.',
        },
      ],
    },
    {
      heading: { en: 'Who else may be there', cy: 'Pwy arall allai fod yno' },
      points: [
        {
          en: 'Your child’s social worker, and often their manager. They bring the report.',
          cy: 'Gweithiwr cymdeithasol eich plentyn, a’i reolwr yn aml. Nhw sy’n dod â’r adroddiad.',
        },
        {
          en: 'The school or nursery. They say how your child is getting on.',
          cy: 'Yr ysgol neu’r feithrinfa. Maen nhw’n dweud sut mae eich plentyn yn dod ymlaen.',
        },
        {
          en: 'A health visitor, school nurse, midwife or doctor. They speak about health.',
          cy: 'Ymwelydd iechyd, nyrs ysgol, bydwraig neu feddyg. Maen nhw’n siarad am iechyd.',
        },
        {
          en: 'The police, if they know the family. They share what they have been told.',
          cy: 'Yr heddlu, os ydynt yn adnabod y teulu. Maen nhw’n rhannu’r hyn a ddywedwyd wrthynt.',
        },
        {
          en: 'People who help you, for example with drugs, drink, housing or mental health.',
          cy: 'Pobl sy’n eich helpu, er enghraifft gyda chyffuriau, alcohol, tai neu iechyd meddwl.',
        },
        {
          en: 'A student, or someone who only watches. They should ask you first. You can say no.',
          cy: 'Myfyriwr, neu rywun sydd ond yn gwylio. Dylen nhw ofyn i chi yn gyntaf. Gallwch ddweud na.',
        },
      ],
    },
    {
      heading: { en: 'You can ask', cy: 'Gallwch ofyn' },
      points: [
        { en: 'Why is this person coming?', cy: 'Pam mae’r person hwn yn dod?' },
        { en: 'How do they know my child?', cy: 'Sut maen nhw’n adnabod fy mhlentyn?' },
        { en: 'Who decides at the end?', cy: 'Pwy sy’n penderfynu ar y diwedd?' },
      ],
    },
  ],
}
