import { defineWords } from '../../platform/words/words.ts'

export const words = defineWords({
  title: { en: 'Stop all sharing', cy: 'Stopio pob rhannu' },
  link: {
    en: 'They rang: nobody is to see anything of theirs any more',
    cy: 'Fe ffonion nhw: nid oes neb i weld dim o’u heiddo mwyach',
  },
  text: {
    en: 'When a parent asks you on the telephone to stop everything that they show to others, end it here. It says the same whether or not there was anything. Tell them that what was copied stays with whoever copied it.',
    cy: 'Pan fydd rhiant yn gofyn i chi dros y ffôn i stopio popeth y mae’n ei ddangos i eraill, rhowch derfyn arno yma. Mae’n dweud yr un peth a oedd rhywbeth neu beidio. Dywedwch wrthynt fod yr hyn a gopïwyd yn aros gyda phwy bynnag a’i copïodd.',
  },
  end: { en: 'Stop everything', cy: 'Stopio popeth' },
  done: { en: 'Nobody can open anything of theirs any more.', cy: 'Ni all neb agor dim o’u heiddo mwyach.' },
})
