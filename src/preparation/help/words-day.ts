import type { Entry } from './catalogue.ts'

/** B1 to B18 of domain.md 3.2. */
export const onTheDay: readonly Entry[] = [
  {
    id: 'B1',
    basis: 'GP',
    mine: { en: 'I go in first and choose my seat', cy: 'Rwy’n mynd i mewn gyntaf ac yn dewis fy sedd' },
    ask: {
      en: 'Parents enter first and choose their seats.',
      cy: 'Rhieni’n mynd i mewn gyntaf ac yn dewis eu seddi.',
    },
  },
  {
    id: 'B2',
    basis: 'GP',
    mine: {
      en: 'No groups of workers who come in chatting; chairs in a round',
      cy: 'Dim grwpiau o weithwyr yn dod i mewn yn sgwrsio; cadeiriau mewn cylch',
    },
    ask: {
      en: 'Professionals do not arrive or talk in groups; the seats are round or informal.',
      cy: 'Gweithwyr proffesiynol ddim yn cyrraedd nac yn siarad mewn grwpiau; y seddi mewn cylch neu’n anffurfiol.',
    },
  },
  {
    id: 'B3',
    basis: 'GP',
    mine: {
      en: 'Everybody says their name, what they do and how they know my child; name cards',
      cy: 'Pawb yn dweud eu henw, beth maen nhw’n ei wneud a sut maen nhw’n adnabod fy mhlentyn; cardiau enw',
    },
    ask: {
      en: 'Each person says their name, their job in plain words and how they know the child; name cards.',
      cy: 'Pob un yn dweud eu henw, eu swydd mewn geiriau plaen a sut maen nhw’n adnabod y plentyn; cardiau enw.',
    },
  },
  {
    id: 'B4',
    basis: 'GP',
    mine: {
      en: 'The chair says what the meeting is for and what comes when, and that I can stop them',
      cy: 'Y cadeirydd yn dweud beth yw diben y cyfarfod a beth sy’n dod pryd, ac y gallaf eu hatal',
    },
    ask: {
      en: 'Purpose and order are said aloud, and that the parent may stop the meeting to ask.',
      cy: 'Y diben a’r drefn yn cael eu dweud yn uchel, ac y caiff y rhiant atal y cyfarfod i ofyn.',
    },
  },
  {
    id: 'B5',
    basis: 'GP',
    mine: {
      en: 'Plain words: a card I can hold up, short forms said in full, a word list on the table',
      cy: 'Geiriau plaen: cerdyn y gallaf ei godi, byrfoddau’n llawn, rhestr eiriau ar y bwrdd',
    },
    ask: {
      en: 'A card or bell for jargon, acronyms spelled out, a glossary on the table.',
      cy: 'Cerdyn neu gloch ar gyfer jargon, acronymau’n llawn, geirfa ar y bwrdd.',
    },
  },
  {
    id: 'B6',
    basis: 'GP',
    mine: {
      en: 'It begins with what goes well, and my child’s picture or words',
      cy: 'Mae’n dechrau gyda’r hyn sy’n mynd yn dda, a llun neu eiriau fy mhlentyn',
    },
    ask: {
      en: 'It begins with strengths, and with the child’s photo or words.',
      cy: 'Mae’n dechrau gyda chryfderau, a gyda llun neu eiriau’r plentyn.',
    },
  },
  {
    id: 'B7',
    basis: 'GP',
    mine: { en: 'I speak early, or when I choose', cy: 'Rwy’n siarad yn gynnar, neu pan fyddaf yn dewis' },
    ask: {
      en: 'The parent speaks early, or chooses when; not last.',
      cy: 'Y rhiant yn siarad yn gynnar, neu’n dewis pryd; nid yn olaf.',
    },
  },
  {
    id: 'B8',
    basis: 'GP',
    mine: { en: 'My page is read out or played', cy: 'Fy nhudalen yn cael ei darllen neu ei chwarae' },
    ask: {
      en: 'The parent’s page is read out or played.',
      cy: 'Tudalen y rhiant yn cael ei darllen neu ei chwarae.',
    },
  },
  {
    id: 'B9',
    basis: 'GP',
    mine: {
      en: 'A break when I ask, and at least once an hour',
      cy: 'Seibiant pan fyddaf yn gofyn, ac o leiaf unwaith yr awr',
    },
    ask: {
      en: 'Breaks on request, and at least every 45 to 60 minutes.',
      cy: 'Seibiannau ar gais, ac o leiaf bob 45 i 60 munud.',
    },
  },
  {
    id: 'B10',
    basis: 'GP',
    mine: {
      en: 'Tissues, water, something to eat, a phone charger, a place to pray or to feed my baby',
      cy: 'Hancesi, dŵr, rhywbeth i’w fwyta, gwefrydd ffôn, lle i weddïo neu i fwydo fy maban',
    },
    ask: {
      en: 'Tissues, water, food, a phone charger, a space to pray or breast-feed.',
      cy: 'Hancesi, dŵr, bwyd, gwefrydd ffôn, lle i weddïo neu i fwydo o’r fron.',
    },
  },
  {
    id: 'B11',
    basis: 'GP',
    mine: {
      en: 'Wrong facts are put right there and then, where I can see it',
      cy: 'Ffeithiau anghywir yn cael eu cywiro yn y fan a’r lle, lle gallaf ei weld',
    },
    ask: {
      en: 'Errors of fact are corrected live; the record is shown on a screen.',
      cy: 'Gwallau ffeithiol yn cael eu cywiro ar y pryd; y cofnod yn cael ei ddangos ar sgrin.',
    },
  },
  {
    id: 'B12',
    basis: 'GP',
    mine: {
      en: 'Where I disagree, my own words are written down',
      cy: 'Lle rwy’n anghytuno, fy ngeiriau fy hun yn cael eu hysgrifennu',
    },
    ask: {
      en: 'Disagreement is minuted in the parent’s own words.',
      cy: 'Anghytundeb yn cael ei gofnodi yng ngeiriau’r rhiant ei hun.',
    },
  },
  {
    id: 'B13',
    basis: 'GP',
    mine: {
      en: 'For each worry they say what would show that it is better',
      cy: 'Ar gyfer pob pryder maen nhw’n dweud beth fyddai’n dangos ei fod yn well',
    },
    ask: {
      en: 'Each worry is linked to “what would show us it is better”.',
      cy: 'Pob pryder yn cael ei gysylltu â “beth fyddai’n dangos i ni ei fod yn well”.',
    },
  },
  {
    id: 'B14',
    basis: 'GP',
    mine: {
      en: 'For each thing they ask of me they say what help there is',
      cy: 'Ar gyfer pob peth maen nhw’n ei ofyn gennyf maen nhw’n dweud pa help sydd',
    },
    ask: {
      en: 'Help is offered to match each thing asked of the parent.',
      cy: 'Help yn cael ei gynnig ar gyfer pob peth a ofynnir gan y rhiant.',
    },
  },
  {
    id: 'B15',
    basis: 'GP',
    mine: {
      en: 'We agree on one aim and write it down',
      cy: 'Rydym yn cytuno ar un nod ac yn ei ysgrifennu',
    },
    ask: { en: 'A shared aim is agreed and written.', cy: 'Nod ar y cyd yn cael ei gytuno a’i ysgrifennu.' },
  },
  {
    id: 'B16',
    basis: 'GP',
    mine: {
      en: 'They explain what was decided, and each says why, in plain words',
      cy: 'Maen nhw’n egluro beth a benderfynwyd, a phob un yn dweud pam, mewn geiriau plaen',
    },
    ask: {
      en: 'The decision is explained, with each person’s reasons and the threshold in plain words.',
      cy: 'Y penderfyniad yn cael ei egluro, gyda rhesymau pob un a’r trothwy mewn geiriau plaen.',
    },
  },
  {
    id: 'B17',
    basis: 'GP',
    mine: {
      en: 'Before it ends the chair asks what is not clear yet',
      cy: 'Cyn iddo orffen mae’r cadeirydd yn gofyn beth sydd ddim yn glir eto',
    },
    ask: {
      en: 'The chair makes sure before the close that everything was explained clearly.',
      cy: 'Y cadeirydd yn sicrhau cyn cau bod popeth wedi’i egluro’n glir.',
    },
  },
  {
    id: 'B18',
    basis: 'GP',
    mine: {
      en: 'Nobody talks about us in the corridor after; I leave first',
      cy: 'Neb yn siarad amdanom yn y coridor wedyn; rwy’n gadael gyntaf',
    },
    ask: {
      en: 'No conversations in the corridor afterwards; the parent leaves first, or with their advocate.',
      cy: 'Dim sgyrsiau yn y coridor wedyn; y rhiant yn gadael gyntaf, neu gyda’u heiriolwr.',
    },
  },
]
