import type { Term } from './model.ts'

/** From the first worry to a decision to look into it. */
export const worries: readonly Term[] = [
  {
    id: 'referral',
    row: 1,
    en: {
      name: 'Referral',
      forms: ['referral(s)', 'referred to children’s services', 'referred to social services'],
      meaning:
        'Someone has told the council that they are worried about a child, or that a family needs help. You can ask what was said.',
    },
    cy: {
      name: 'Atgyfeiriad',
      forms: ['atgyfeiriad(au)'],
      meaning:
        'Mae rhywun wedi dweud wrth y cyngor eu bod yn poeni am blentyn, neu fod angen help ar deulu. Gallwch ofyn beth a ddywedwyd.',
    },
  },
  {
    id: 'mash',
    row: 2,
    en: {
      name: 'Multi-agency safeguarding hub',
      short: 'MASH',
      forms: ['multi agency safeguarding hub(s)', 'safeguarding hub(s)'],
      meaning:
        'A team where the council, the police and health staff look at new worries together. They decide what happens next.',
    },
    cy: {
      name: 'Hyb diogelu amlasiantaeth',
      short: 'MASH',
      forms: ['hyb diogelu'],
      meaning:
        'Tîm lle mae’r cyngor, yr heddlu a staff iechyd yn edrych ar bryderon newydd gyda’i gilydd. Nhw sy’n penderfynu beth sy’n digwydd nesaf.',
    },
  },
  {
    id: 'early-help',
    row: 3,
    en: {
      name: 'Early help',
      forms: ['family help', 'early help assessment(s)'],
      meaning: 'Help for a family before things get serious. You can say yes or no to it.',
    },
    cy: {
      name: 'Cymorth cynnar',
      forms: ['help cynnar', 'cymorth i deuluoedd', 'help i deuluoedd'],
      meaning: 'Help i deulu cyn i bethau fynd yn ddifrifol. Gallwch ddweud ie neu na.',
    },
  },
  {
    id: 'assessment',
    row: 4,
    en: {
      name: 'Assessment',
      forms: [
        'child and family assessment(s)',
        'single assessment(s)',
        'social work assessment(s)',
        'core assessment(s)',
        'initial assessment(s)',
        'assessments',
        'C&F assessment(s)',
      ],
      meaning:
        'A worker finds out how things are at home, to decide what help or protection is needed. You should be asked, and you can read what they write.',
    },
    cy: {
      name: 'Asesiad',
      forms: ['asesiadau', 'asesiad(au) sengl', 'asesiad plentyn a theulu', 'asesiad(au) cychwynnol'],
      meaning:
        'Mae gweithiwr yn dod i wybod sut mae pethau gartref, er mwyn penderfynu pa help neu amddiffyniad sydd ei angen. Dylid gofyn i chi, a gallwch ddarllen yr hyn maen nhw’n ei ysgrifennu.',
    },
  },
  {
    id: 'child-in-need',
    row: 5,
    law: true,
    en: {
      name: 'Child in need',
      short: 'CIN',
      forms: [
        'children in need',
        'child in need plan(s)',
        'CIN plan(s)',
        'section 17',
        's 17',
        's17',
        'section 17 assessment(s)',
      ],
      meaning:
        'A child who needs extra help from the council. The help comes with a plan, and it goes ahead only if you agree. The law is section 17 of the Children Act 1989.',
      inWales:
        'A child who needs extra help from the council. In Wales this help comes with a care and support plan. Papers from England say “child in need” or “section 17”.',
    },
    cy: {
      name: 'Plentyn mewn angen',
      short: 'CIN',
      forms: ['plant mewn angen', 'adran 17', 'cynllun plentyn mewn angen'],
      meaning:
        'Plentyn sydd angen help ychwanegol gan y cyngor. Daw’r help gyda chynllun, ac nid yw’n mynd yn ei flaen oni bai eich bod yn cytuno. Y gyfraith yw adran 17 o Ddeddf Plant 1989.',
      inWales:
        'Plentyn sydd angen help ychwanegol gan y cyngor. Yng Nghymru daw’r help hwn gyda chynllun gofal a chymorth. Mae papurau o Loegr yn dweud “plentyn mewn angen” neu “adran 17”.',
    },
  },
  {
    id: 'care-and-support-plan',
    row: 6,
    nation: 'wales',
    law: true,
    en: {
      name: 'Care and support plan',
      forms: ['care and support plan(s)', 'care & support plan(s)'],
      meaning:
        'In Wales, the paper that says what help your child or your family gets, who gives it and when.',
    },
    cy: {
      name: 'Cynllun gofal a chymorth',
      forms: ['cynlluniau gofal a chymorth'],
      meaning:
        'Yng Nghymru, y papur sy’n dweud pa help y mae eich plentyn neu’ch teulu yn ei gael, pwy sy’n ei roi a phryd.',
    },
  },
  {
    id: 'strategy-discussion',
    row: 7,
    law: true,
    en: {
      name: 'Strategy discussion',
      forms: ['strategy discussions', 'strategy meeting(s)', 'strat discussion(s)', 'strat meeting(s)'],
      meaning:
        'The council, the police and health staff talk about a worry and decide whether to look into it. Parents are not usually there.',
    },
    cy: {
      name: 'Trafodaeth strategaeth',
      forms: ['trafodaethau strategaeth', 'cyfarfod(ydd) strategaeth', 'trafodaeth strategol'],
      meaning:
        'Mae’r cyngor, yr heddlu a staff iechyd yn trafod pryder ac yn penderfynu a ddylid edrych i mewn iddo. Nid yw rhieni yno fel arfer.',
    },
  },
  {
    id: 'section-47',
    row: 8,
    law: true,
    en: {
      name: 'Section 47 enquiry',
      short: 's47',
      forms: [
        'section 47',
        'section 47 enquiries',
        'section 47 inquiry',
        'section 47 inquiries',
        'section 47 investigation(s)',
        's 47',
        's 47 enquiry',
        's 47 enquiries',
        's47 enquiry',
        's47 enquiries',
        'child protection enquiry',
        'child protection enquiries',
      ],
      meaning:
        'The council must find out if a child is being badly harmed, or may be. They talk to you, to your child and to people who know you.',
    },
    cy: {
      name: 'Ymholiad adran 47',
      short: 'a47',
      forms: ['adran 47', 'ymholiadau adran 47', 'ymchwiliad(au) adran 47', 'ymholiadau amddiffyn plant'],
      meaning:
        'Rhaid i’r cyngor ddod i wybod a yw plentyn yn cael niwed difrifol, neu a allai fod. Maen nhw’n siarad â chi, â’ch plentyn ac â phobl sy’n eich adnabod.',
    },
  },
  {
    id: 'significant-harm',
    row: 9,
    law: true,
    en: {
      name: 'Significant harm',
      forms: ['significantly harmed', 'serious harm'],
      meaning:
        'Harm so bad that the law lets the council or a court step in. Ask which harm they mean, and what makes them say so.',
    },
    cy: {
      name: 'Niwed sylweddol',
      forms: ['niwed difrifol'],
      meaning:
        'Niwed mor ddrwg fel bod y gyfraith yn gadael i’r cyngor neu lys gamu i mewn. Gofynnwch pa niwed maen nhw’n ei olygu, a pham maen nhw’n dweud hynny.',
    },
  },
  {
    id: 'risk',
    row: 10,
    en: {
      name: 'Risk',
      forms: ['risks', 'at risk', 'likelihood', 'likelihood of harm', 'risk of harm', 'likely to suffer'],
      meaning:
        'How likely people think it is that a child will be hurt. It is an opinion. It should come with reasons, and you can ask for them.',
    },
    cy: {
      name: 'Risg',
      forms: ['risgiau', 'tebygolrwydd', 'mewn perygl', 'risg o niwed'],
      meaning:
        'Pa mor debygol yw hi, ym marn pobl, y caiff plentyn ei frifo. Barn yw hi. Dylai ddod gyda rhesymau, a gallwch ofyn amdanynt.',
    },
  },
  {
    id: 'threshold',
    row: 11,
    en: {
      name: 'Threshold',
      forms: ['thresholds', 'threshold is met', 'meets the threshold', 'met the threshold'],
      meaning:
        'The line that must be crossed before the council may do more. Ask why they think it is crossed.',
    },
    cy: {
      name: 'Trothwy',
      forms: ['trothwyon', 'trothwyau'],
      meaning:
        'Y llinell y mae’n rhaid ei chroesi cyn y caiff y cyngor wneud mwy. Gofynnwch pam maen nhw’n meddwl ei bod wedi’i chroesi.',
    },
  },
  {
    id: 'substantiated',
    row: 12,
    en: {
      name: 'Substantiated',
      forms: ['unsubstantiated', 'not substantiated', 'substantiate'],
      meaning:
        'They looked, and found enough to back up the worry. “Unsubstantiated” means that they did not.',
    },
    cy: {
      name: 'Wedi’i gadarnhau',
      forms: ['wedi ei gadarnhau', 'wedi’u cadarnhau', 'heb ei gadarnhau', 'cadarnhawyd y pryder'],
      meaning:
        'Edrychwyd, a chafwyd digon i gefnogi’r pryder. Mae “heb ei gadarnhau” yn golygu na chafwyd digon.',
    },
  },
]
