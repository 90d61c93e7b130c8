import { defineWords } from '../../platform/words/words.ts'

export const words = defineWords({
  title: { en: 'What parents asked for', cy: 'Yr hyn y gofynnodd rhieni amdano' },
  lede: {
    en: 'For each thing that would help at a meeting: how many parents asked, what was answered, whether it was done and whether it helped. In the last twelve months.',
    cy: 'Ar gyfer pob peth a fyddai’n helpu mewn cyfarfod: faint o rieni a ofynnodd, beth oedd yr ateb, a gafodd ei wneud ac a helpodd. Yn y deuddeg mis diwethaf.',
  },
  empty: {
    en: 'There is nothing to count yet. When parents ask for something, it is counted here.',
    cy: 'Nid oes dim i’w gyfrif eto. Pan fydd rhieni’n gofyn am rywbeth, caiff ei gyfrif yma.',
  },
  what: { en: 'What', cy: 'Beth' },
  own: { en: 'In their own words', cy: 'Yn eu geiriau eu hunain' },
  asked: { en: 'Asked', cy: 'Gofynnodd' },
  answered: { en: 'Answered', cy: 'Atebwyd' },
  agreed: { en: 'Agreed', cy: 'Cytunwyd' },
  told: { en: 'Told us how it was', cy: 'Dywedodd sut yr oedd' },
  done: { en: 'It was done', cy: 'Cafodd ei wneud' },
  helped: { en: 'It helped', cy: 'Helpodd' },
  withheld: { en: 'c', cy: 'c' },
  withheldSaid: {
    en: 'withheld: one to five, or it would tell one to five',
    cy: 'wedi’i ddal yn ôl: un i bump, neu byddai’n dangos un i bump',
  },
  how: {
    en: 'c stands where one to five parents would be shown. A parent counts once for each thing. What was taken back is not counted, nor are families that an outside handler looks after.',
    cy: 'Mae c yn sefyll lle byddai un i bump o rieni’n cael eu dangos. Mae rhiant yn cyfrif unwaith am bob peth. Nid yw’r hyn a dynnwyd yn ôl yn cael ei gyfrif, na theuluoedd y mae gweithiwr allanol yn gofalu amdanynt.',
  },
  council: { en: 'Council', cy: 'Cyngor' },
  everyCouncil: { en: 'Every council', cy: 'Pob cyngor' },
  show: { en: 'Show', cy: 'Dangos' },
  download: { en: 'Save as a file', cy: 'Cadw fel ffeil' },
})
