import { first, type Guide } from './model.ts'

export const recording: Guide = {
  name: 'recording',
  law: true,
  standing: first,
  title: { en: 'Recording a meeting', cy: 'Recordio cyfarfod' },
  lede: {
    en: 'Some parents record a meeting so that they can remember it. It is best to ask first.',
    cy: 'Mae rhai rhieni’n recordio cyfarfod er mwyn gallu ei gofio. Gofyn yn gyntaf sydd orau.',
  },
  parts: [
    {
      heading: { en: 'What we know', cy: 'Yr hyn a wyddom' },
      points: [
        {
          en: 'Recording a meeting for yourself, to remember it, is not usually a crime.',
          cy: 'Nid yw recordio cyfarfod i chi’ch hun, er mwyn ei gofio, yn drosedd fel arfer.',
        },
        {
          en: 'Sharing it is another thing. Do not put it online or send it on. That can be against the law.',
          cy: 'Mae ei rannu yn beth arall. Peidiwch â’i roi ar-lein na’i anfon ymlaen. Gall hynny fod yn erbyn y gyfraith.',
        },
        {
          en: 'Never record in a court. It is against the law.',
          cy: 'Peidiwch byth â recordio mewn llys. Mae yn erbyn y gyfraith.',
        },
        {
          en: 'Do not record your child in secret. Courts nearly always think badly of it.',
          cy: 'Peidiwch â recordio eich plentyn yn y dirgel. Mae llysoedd bron bob amser yn meddwl yn ddrwg o hynny.',
        },
        {
          en: 'Many councils say no. They may have rules. Ask to see them.',
          cy: 'Mae llawer o gynghorau’n dweud na. Gall fod ganddynt reolau. Gofynnwch am eu gweld.',
        },
      ],
    },
    {
      heading: { en: 'Before you ask', cy: 'Cyn i chi ofyn' },
      text: [
        {
          en: 'Asking can change how people see you. It should not, but it can. Talk it over with your supporter first.',
          cy: 'Gall gofyn newid y ffordd y mae pobl yn eich gweld. Ni ddylai, ond fe all. Trafodwch hyn gyda’ch cefnogwr yn gyntaf.',
        },
      ],
    },
    {
      heading: { en: 'How to ask', cy: 'Sut i ofyn' },
      points: [
        {
          en: 'Say why: “I forget things when I am upset”, or “I find reading hard”.',
          cy: 'Dywedwch pam: “Rwy’n anghofio pethau pan fyddaf wedi cynhyrfu”, neu “Mae darllen yn anodd i mi”.',
        },
        {
          en: 'If you have a disability, say that it would help you to take part. They must then think about it properly.',
          cy: 'Os oes gennych anabledd, dywedwch y byddai’n eich helpu i gymryd rhan. Rhaid iddynt wedyn feddwl amdano’n iawn.',
        },
        {
          en: 'Offer to give them a copy, and to stop if someone asks.',
          cy: 'Cynigiwch roi copi iddynt, a stopio os bydd rhywun yn gofyn.',
        },
        {
          en: 'If they say no, ask for the reason in writing. Ask for other help: a note-taker, breaks, the notes soon after.',
          cy: 'Os dywedant na, gofynnwch am y rheswm yn ysgrifenedig. Gofynnwch am help arall: rhywun i gymryd nodiadau, seibiannau, y nodiadau yn fuan wedyn.',
        },
      ],
    },
  ],
}

export const complaints: Guide = {
  name: 'complaints',
  law: true,
  standing: first,
  title: { en: 'If it was not done right', cy: 'Os na wnaed pethau’n iawn' },
  lede: {
    en: 'You can complain about how you were treated and how things were done.',
    cy: 'Gallwch gwyno am y ffordd y cawsoch eich trin a’r ffordd y gwnaed pethau.',
  },
  parts: [
    {
      heading: { en: 'First', cy: 'Yn gyntaf' },
      points: [
        {
          en: 'Tell the person, or the chair. Many things can be put right quickly.',
          cy: 'Dywedwch wrth y person, neu wrth y cadeirydd. Gellir cywiro llawer o bethau’n gyflym.',
        },
        {
          en: 'Write down what happened, when, and what you want.',
          cy: 'Ysgrifennwch beth ddigwyddodd, pryd, a beth rydych am ei gael.',
        },
        { en: 'Keep a copy of all that you send.', cy: 'Cadwch gopi o bopeth a anfonwch.' },
      ],
    },
    {
      heading: { en: 'About the conference', cy: 'Am y gynhadledd' },
      text: [
        {
          en: 'There is a complaints procedure for conferences. It looks at how it was done: you did not get the report, you were not heard, the record is wrong. Ask the chair for the leaflet.',
          cy: 'Mae trefn gwyno ar gyfer cynadleddau. Mae’n edrych ar sut y gwnaed pethau: ni chawsoch yr adroddiad, ni chawsoch eich clywed, mae’r cofnod yn anghywir. Gofynnwch i’r cadeirydd am y daflen.',
        },
        {
          en: 'There is no ordinary appeal against the decision. But you can say that you do not agree, and a solicitor can tell you what else there is.',
          cy: 'Nid oes apêl arferol yn erbyn y penderfyniad. Ond gallwch ddweud nad ydych yn cytuno, a gall cyfreithiwr ddweud beth arall sydd.',
        },
      ],
    },
    {
      heading: { en: 'About the council', cy: 'Am y cyngor' },
      text: [
        {
          en: 'Each council has a complaints team for children’s services. Ask for it by that name.',
          cy: 'Mae gan bob cyngor dîm cwynion ar gyfer gwasanaethau plant. Gofynnwch amdano wrth yr enw hwnnw.',
        },
      ],
    },
    {
      nation: 'england',
      heading: { en: 'After that, in England', cy: 'Wedi hynny, yn Lloegr' },
      text: [
        {
          en: 'If you are still not happy when the council has finished, you can go to the Local Government and Social Care Ombudsman. It is free.',
          cy: 'Os nad ydych yn hapus o hyd pan fydd y cyngor wedi gorffen, gallwch fynd at y Local Government and Social Care Ombudsman. Mae am ddim.',
        },
      ],
    },
    {
      nation: 'wales',
      heading: { en: 'After that, in Wales', cy: 'Wedi hynny, yng Nghymru' },
      text: [
        {
          en: 'If you are still not happy when the council has finished, you can go to the Public Services Ombudsman for Wales. It is free.',
          cy: 'Os nad ydych yn hapus o hyd pan fydd y cyngor wedi gorffen, gallwch fynd at Ombwdsmon Gwasanaethau Cyhoeddus Cymru. Mae am ddim.',
        },
      ],
    },
    {
      heading: { en: 'About what is written of you', cy: 'Am yr hyn a ysgrifennir amdanoch' },
      text: [
        {
          en: 'You can ask for a copy of your records: they have one month. You can ask for wrong facts to be put right. If they do not answer, you can go to the Information Commissioner (ICO).',
          cy: 'Gallwch ofyn am gopi o’ch cofnodion: mae ganddynt fis. Gallwch ofyn am gywiro ffeithiau anghywir. Os nad ydynt yn ateb, gallwch fynd at y Comisiynydd Gwybodaeth (ICO).',
        },
      ],
    },
  ],
}
