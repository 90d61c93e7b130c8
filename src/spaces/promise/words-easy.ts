import { defineWords } from '../../platform/words/words.ts'

/** The promise once more, one idea a line. Each says what its sentence in words.ts says, and no more. */
export const easyWords = defineWords({
  council: {
    en: 'The council can’t see what you write here.',
    cy: 'Ni all y cyngor weld yr hyn rydych yn ei ysgrifennu yma.',
  },
  other: { en: 'Your child’s other parent can’t see it.', cy: 'Ni all rhiant arall eich plentyn ei weld.' },
  otherUse: { en: 'They can’t see that you use this.', cy: 'Ni allant weld eich bod yn defnyddio hwn.' },
  meeting: {
    en: 'The meeting has its own notes. They may name who came with you.',
    cy: 'Mae gan y cyfarfod ei nodiadau ei hun. Gallant enwi pwy ddaeth gyda chi.',
  },
  harm: {
    en: 'A child or an adult may be badly hurt? Then we act.',
    cy: 'Gallai plentyn neu oedolyn gael niwed difrifol? Yna byddwn yn gweithredu.',
  },
  harmFirst: {
    en: 'We tell you first. Only if that makes it more dangerous, we don’t.',
    cy: 'Byddwn yn dweud wrthych chi yn gyntaf. Os yw hynny’n fwy peryglus, ni fyddwn.',
  },
  court: { en: 'A court can make us hand things over.', cy: 'Gall llys ein gorfodi i drosglwyddo pethau.' },
  hosted: { en: 'The council runs this.', cy: 'Y cyngor sy’n rhedeg hwn.' },
  hostedPart: {
    en: (name: string) => `${name} is part of the council.`,
    cy: (name: string) => `Mae ${name} yn rhan o’r cyngor.`,
  },
  hostedCan: {
    en: 'Those who run this can read your name and how to reach you.',
    cy: 'Gall y rhai sy’n rhedeg hwn ddarllen eich enw a sut i’ch cyrraedd.',
  },
  hostedCanMore: {
    en: 'They can read when your meeting is and who is beside you.',
    cy: 'Gallant ddarllen pryd mae eich cyfarfod a phwy sydd wrth eich ochr.',
  },
  hostedCannot: {
    en: 'Your social worker can’t open your notes here.',
    cy: 'Ni all eich gweithiwr cymdeithasol agor eich nodiadau yma.',
  },
  hostedLeads: {
    en: 'Whoever leads the meeting can’t open them.',
    cy: 'Ni all pwy bynnag sy’n arwain y cyfarfod eu hagor.',
  },
  hostedYes: {
    en: 'Whoever you say may read them, can.',
    cy: 'Gall pwy bynnag rydych yn dweud sy’n cael eu darllen wneud hynny.',
  },
  hostedMachines: {
    en: 'Your notes are on the council’s computers.',
    cy: 'Mae eich nodiadau ar gyfrifiaduron y cyngor.',
  },
  hostedCourt: {
    en: 'The council may have to give records to the court.',
    cy: 'Efallai y bydd yn rhaid i’r cyngor roi cofnodion i’r llys.',
  },
  whole: { en: 'All the words of our promise', cy: 'Holl eiriau ein haddewid' },
})
