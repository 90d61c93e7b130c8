import { first, type Guide } from './model.ts'

export const agreeing: Guide = {
  name: 'agreeing',
  law: true,
  standing: first,
  title: {
    en: 'When they ask if your child can live somewhere else',
    cy: 'Pan fyddan nhw’n gofyn a all eich plentyn fyw yn rhywle arall',
  },
  lede: {
    en: 'In England this is called section 20. In Wales it is called section 76. It needs your yes.',
    cy: 'Yn Lloegr gelwir hyn yn adran 20. Yng Nghymru fe’i gelwir yn adran 76. Mae angen i chi ddweud ie.',
  },
  parts: [
    {
      heading: { en: 'What it is', cy: 'Beth yw e' },
      points: [
        {
          en: 'Your child stays with someone else, and the council looks after the arrangement.',
          cy: 'Mae eich plentyn yn aros gyda rhywun arall, a’r cyngor sy’n gofalu am y trefniant.',
        },
        {
          en: 'It is not a court order. It does not give the council your parental responsibility.',
          cy: 'Nid gorchymyn llys yw hwn. Nid yw’n rhoi eich cyfrifoldeb rhiant i’r cyngor.',
        },
        {
          en: 'You can stop it at any time. You do not have to give notice. You do not have to say why.',
          cy: 'Gallwch roi terfyn arno ar unrhyw adeg. Does dim rhaid rhoi rhybudd. Does dim rhaid dweud pam.',
        },
        {
          en: 'A court order, for example one that says where your child lives, can change this. Ask a solicitor.',
          cy: 'Gall gorchymyn llys, er enghraifft un sy’n dweud ble mae eich plentyn yn byw, newid hyn. Gofynnwch i gyfreithiwr.',
        },
      ],
    },
    {
      heading: { en: 'What happens if you don’t agree', cy: 'Beth sy’n digwydd os nad ydych yn cytuno' },
      points: [
        {
          en: 'You can say no, or “not today”. You can ask for time to speak to a solicitor.',
          cy: 'Gallwch ddweud na, neu “dim heddiw”. Gallwch ofyn am amser i siarad â chyfreithiwr.',
        },
        {
          en: 'The council cannot take your child away just because you said no. Only a court order or the police can do that.',
          cy: 'Ni all y cyngor fynd â’ch plentyn dim ond am eich bod wedi dweud na. Dim ond gorchymyn llys neu’r heddlu all wneud hynny.',
        },
        {
          en: 'If they think that your child is in danger, they may go to court. Then you have a solicitor and a judge decides.',
          cy: 'Os ydynt yn meddwl bod eich plentyn mewn perygl, gallant fynd i’r llys. Yna mae gennych gyfreithiwr a barnwr sy’n penderfynu.',
        },
      ],
    },
    {
      heading: { en: 'It should be done like this', cy: 'Dylid ei wneud fel hyn' },
      points: [
        {
          en: 'In writing, in plain words, in your language, with an end date.',
          cy: 'Yn ysgrifenedig, mewn geiriau plaen, yn eich iaith chi, gyda dyddiad gorffen.',
        },
        {
          en: 'With no threat and no rush. Not just after a birth, an arrest or bad news.',
          cy: 'Heb fygythiad a heb frys. Nid yn syth ar ôl geni, arestio neu newyddion drwg.',
        },
        {
          en: 'Everyone with parental responsibility is asked, the other parent too.',
          cy: 'Gofynnir i bawb sydd â chyfrifoldeb rhiant, y rhiant arall hefyd.',
        },
        {
          en: 'A young person of 16 or 17 may decide for themself.',
          cy: 'Gall person ifanc 16 neu 17 oed benderfynu drosto’i hun.',
        },
        {
          en: 'There are reviews: the first within 20 working days, the next within three months, then at least every six months.',
          cy: 'Mae adolygiadau: y cyntaf o fewn 20 diwrnod gwaith, y nesaf o fewn tri mis, yna o leiaf bob chwe mis.',
        },
      ],
    },
    {
      heading: { en: 'If you change your mind', cy: 'Os newidiwch eich meddwl' },
      text: [
        {
          en: 'Tell the social worker, and put it in writing. We can make the letter for you. If you can, speak to a solicitor first: the council may then go to court.',
          cy: 'Dywedwch wrth y gweithiwr cymdeithasol, a’i roi yn ysgrifenedig. Gallwn wneud y llythyr i chi. Os gallwch, siaradwch â chyfreithiwr yn gyntaf: gall y cyngor wedyn fynd i’r llys.',
        },
      ],
    },
  ],
}

export const papers: Guide = {
  name: 'papers',
  law: true,
  standing: first,
  title: { en: 'When they ask you to sign a paper', cy: 'Pan fyddan nhw’n gofyn i chi lofnodi papur' },
  lede: {
    en: 'A written agreement, also called a safety plan, says what you and others will do.',
    cy: 'Mae cytundeb ysgrifenedig, neu gynllun diogelwch, yn dweud beth fyddwch chi ac eraill yn ei wneud.',
  },
  parts: [
    {
      heading: { en: 'What it is', cy: 'Beth yw e' },
      points: [
        { en: 'It is usually not a court order.', cy: 'Nid gorchymyn llys yw e fel arfer.' },
        {
          en: 'But it can be shown to a court later. So it matters what it says.',
          cy: 'Ond gellir ei ddangos i lys yn nes ymlaen. Felly mae’n bwysig beth mae’n ei ddweud.',
        },
        {
          en: 'It should say what the council and others will do, not only what you will do.',
          cy: 'Dylai ddweud beth fydd y cyngor ac eraill yn ei wneud, nid dim ond beth fyddwch chi’n ei wneud.',
        },
      ],
    },
    {
      heading: { en: 'Before you sign', cy: 'Cyn i chi lofnodi' },
      points: [
        {
          en: 'You can take it away, read it with someone and get advice.',
          cy: 'Gallwch fynd ag ef i ffwrdd, ei ddarllen gyda rhywun a chael cyngor.',
        },
        {
          en: 'Can you really do what it says? Say so if you can’t.',
          cy: 'Allwch chi wir wneud yr hyn mae’n ei ddweud? Dywedwch os na allwch.',
        },
        {
          en: 'Does it ask you to keep someone else away? You can only answer for yourself. Ask who will help to keep you safe.',
          cy: 'Ydy e’n gofyn i chi gadw rhywun arall draw? Dim ond drosoch eich hun y gallwch ateb. Gofynnwch pwy fydd yn helpu i’ch cadw chi’n ddiogel.',
        },
        {
          en: 'Does it ask for your child to live somewhere else? Then it is not only a paper. Read the guide about section 20 and section 76.',
          cy: 'Ydy e’n gofyn i’ch plentyn fyw yn rhywle arall? Yna nid papur yn unig yw e. Darllenwch y canllaw am adran 20 ac adran 76.',
        },
        {
          en: 'Ask for words to be changed. Cross out what is not true, and put your initials beside it.',
          cy: 'Gofynnwch am newid geiriau. Croeswch allan yr hyn nad yw’n wir, a rhowch lythrennau cyntaf eich enw wrth ei ochr.',
        },
        {
          en: 'Ask for a copy, and for the date when it ends.',
          cy: 'Gofynnwch am gopi, ac am y dyddiad pan ddaw i ben.',
        },
      ],
    },
    {
      heading: { en: 'If you don’t sign', cy: 'Os nad ydych yn llofnodi' },
      text: [
        {
          en: 'Nobody can make you. Say why, and say what you would agree to. Ask them to write that down.',
          cy: 'Ni all neb eich gorfodi. Dywedwch pam, a dywedwch beth y byddech yn cytuno iddo. Gofynnwch iddynt ysgrifennu hynny.',
        },
      ],
    },
  ],
}
