import { defineWords, say, type Language } from '../platform/words/words.ts'
import type { Actor } from './model.ts'
import { may, type Act } from './policy.ts'

const words = defineWords({
  today: { en: 'Today', cy: 'Heddiw' },
  families: { en: 'Families', cy: 'Teuluoedd' },
  supporters: { en: 'Supporters', cy: 'Cefnogwyr' },
  matching: { en: 'Who for whom', cy: 'Pwy i bwy' },
  conferences: { en: 'Conferences', cy: 'Cynadleddau' },
  lists: { en: 'Lists', cy: 'Rhestrau' },
  requests: { en: 'Requests', cy: 'Ceisiadau' },
  messages: { en: 'Messages', cy: 'Negeseuon' },
  figures: { en: 'Figures', cy: 'Ffigurau' },
  answers: { en: 'Answers', cy: 'Atebion' },
  people: { en: 'People', cy: 'Pobl' },
  settings: { en: 'Settings', cy: 'Gosodiadau' },
  home: { en: 'Home', cy: 'Hafan' },
  asked: { en: 'Asked', cy: 'Ceisiadau' },
  mine: { en: 'My pages', cy: 'Fy nhudalennau' },
  notes: { en: 'My notes', cy: 'Fy nodiadau' },
  tell: { en: 'Tell us', cy: 'Dweud wrthym' },
  offered: { en: 'Offered', cy: 'Cynigiwyd' },
  shared: { en: 'Shared', cy: 'Rhannwyd' },
  me: { en: 'About me', cy: 'Amdanaf i' },
  concerns: { en: 'Concerns', cy: 'Pryderon' },
  agree: { en: 'Yes or no', cy: 'Ie neu na' },
  outside: { en: 'Asked of us', cy: 'Gofynnwyd i ni' },
  worried: { en: 'Worried?', cy: 'Poeni?' },
  toAnswer: { en: 'To answer', cy: 'I’w ateb' },
  askedFor: { en: 'Asked for', cy: 'Gofynnwyd' },
  reads: { en: 'Reads', cy: 'Darlleniadau' },
  complaints: { en: 'Complaints', cy: 'Cwynion' },
  counts: { en: 'What counts', cy: 'Beth sy’n cyfrif' },
  whatIf: { en: 'What if', cy: 'Beth pe bai' },
  stopped: { en: 'Stopped', cy: 'Wedi’u stopio' },
  lookFor: { en: 'Whom to look for', cy: 'Am bwy i chwilio' },
})

/** `beneath`: whoever may do that finds the link on the page for it, and not in the header. */
type Entry = { href: string; act: Act; key: keyof typeof words; beneath?: Act }
/** Paths tell nothing: history keeps them. */
const entries: readonly Entry[] = [
  { href: '/today', act: 'board:read', key: 'today' },
  { href: '/families', act: 'family:list', key: 'families' },
  { href: '/supporters', act: 'supporter:list', key: 'supporters' },
  { href: '/matching', act: 'match:propose', key: 'matching', beneath: 'board:read' },
  { href: '/rechecked', act: 'stop:mend', key: 'stopped', beneath: 'board:read' },
  { href: '/what-counts', act: 'weights:read', key: 'counts', beneath: 'match:propose' },
  { href: '/what-if', act: 'what-if:ask', key: 'whatIf', beneath: 'match:propose' },
  { href: '/whom-to-look-for', act: 'recruiting:read', key: 'lookFor', beneath: 'what-if:ask' },
  { href: '/conferences', act: 'conference:list', key: 'conferences' },
  { href: '/lists', act: 'list:read', key: 'lists', beneath: 'board:read' },
  { href: '/requests', act: 'request:read', key: 'requests', beneath: 'board:read' },
  { href: '/post', act: 'outbox:read', key: 'messages', beneath: 'board:read' },
  { href: '/figures', act: 'coverage:read', key: 'figures' },
  { href: '/answers', act: 'heard:read', key: 'answers', beneath: 'board:read' },
  { href: '/staff', act: 'staff:read', key: 'people' },
  { href: '/settings', act: 'programme:change', key: 'settings' },
  { href: '/settings/texts', act: 'texts:change', key: 'settings' },
  { href: '/home', act: 'choice:own', key: 'home' },
  { href: '/mine', act: 'choice:own', key: 'mine' },
  { href: '/notes', act: 'notes:own', key: 'notes' },
  { href: '/home', act: 'support:own', key: 'home' },
  { href: '/asked', act: 'choice:answer', key: 'asked' },
  { href: '/about-me', act: 'own-profile:change', key: 'me' },
  { href: '/heard', act: 'concern:hear', key: 'concerns' },
  { href: '/asked-of-us', act: 'outside:keep', key: 'outside' },
  { href: '/agree', act: 'opening:answer', key: 'agree' },
  { href: '/raise', act: 'concern:raise', key: 'worried' },
  { href: '/reads', act: 'reads:review', key: 'reads' },
  { href: '/to-answer', act: 'complaint:answer', key: 'complaints' },
  { href: '/tell', act: 'notice:tell', key: 'tell' },
  { href: '/answer-help', act: 'help:chair', key: 'toAnswer' },
  { href: '/to-chairs', act: 'help:answer', key: 'askedFor', beneath: 'board:read' },
  { href: '/offered', act: 'council-offers:read', key: 'offered' },
  { href: '/shared', act: 'shared:read', key: 'shared' },
]

/** The links in the header that this person may follow, each word once. */
export const navigationFor = (actor: Actor | null, language: Language, path: string) => {
  const t = say(words, language)
  const seen = new Set<string>()
  return entries
    .filter(({ act, key, beneath }) => {
      if (actor === null || !may(actor, act)) return false
      if (beneath !== undefined && may(actor, beneath)) return false
      const fresh = !seen.has(key)
      if (fresh) seen.add(key)
      return fresh
    })
    .map(({ href, key }) => ({ href, text: t[key], current: path === href || path.startsWith(`${href}/`) }))
}
