import type { Day } from '../../calendar/model.ts'
import { Ideas, type Drawn, type Idea } from '../../platform/html/pictures.tsx'
import type { View } from '../../platform/html/view.ts'
import { say } from '../../platform/words/words.ts'
import type { ParentHome } from './queries.ts'
import { threeThings, type Thing } from './rules.ts'
import { placeOf } from './things.ts'
import { easyWords } from './words-easy.ts'

const pictures: Readonly<Record<Thing, Drawn>> = {
  after: 'talk',
  papers: 'read',
  say: 'write',
  helps: 'help',
  plan: 'list',
  room: 'room',
  ask: 'ask',
  notes: 'book',
  nearby: 'near',
}

const meeting = (view: View, home: ParentHome): Idea[] => {
  const t = say(easyWords, view.language)
  if (home.day === null) return [{ picture: 'day', text: t.noMeeting }]
  return [
    { picture: 'day', text: t.meeting(home.day) },
    { picture: 'day', text: t.when(view.today, home.day) },
    ...(home.at === null ? [] : [{ picture: 'time' as const, text: t.starts(home.at) }]),
    ...(home.place === '' ? [] : [{ picture: 'place' as const, text: t.where(home.place) }]),
  ]
}

const beside = (view: View, home: ParentHome): Idea[] => {
  const t = say(easyWords, view.language)
  const { supporter, cover, visit, chosen, party } = home
  if (supporter !== null)
    return [
      { picture: 'two', text: t.beside(supporter) },
      ...(cover === null ? [] : [{ picture: 'two' as const, text: t.cover(cover) }]),
      ...(visit === null ? [] : [{ picture: 'day' as const, text: t.visit(supporter, visit.day, visit.at) }]),
      {
        picture: 'talk',
        text: home.unread === 0 ? t.write(supporter) : t.unread(home.unread),
        to: `/messages/${party}`,
      },
    ]
  if (chosen !== null) return [{ picture: 'two', text: t.chosen(chosen) }]
  if (home.proposals > 0) return [{ picture: 'two', text: t.choose, to: '/choose' }]
  if (home.ended)
    return [
      { picture: 'two', text: t.nobody },
      { picture: 'talk', text: t.again, to: `/ending/${party}` },
    ]
  return home.accepted ? [{ picture: 'two', text: t.looking }] : []
}

/** The same home for whoever reads Easy Read: one idea a line, the picture left of it. */
export const EasyHome = ({ view, home, today }: { view: View; home: ParentHome; today: Day }) => {
  const t = say(easyWords, view.language)
  const { telephone } = view.host
  const more: Idea[] = [
    ...(home.shares === 0
      ? []
      : [{ picture: 'seen' as const, text: t.shared(home.shares), to: `/share/${home.party}` }]),
    ...(home.shares === 0 || home.opened === null
      ? []
      : [{ picture: 'seen' as const, text: t.opened(home.opened.name) }]),
    ...(telephone === ''
      ? []
      : [
          {
            picture: 'ring' as const,
            text: t.ring(telephone),
            to: `tel:${telephone.replaceAll(/[^\d+]/g, '')}`,
          },
        ]),
    { picture: 'list', text: t.mine, to: `/mine/${home.party}` },
  ]
  return (
    <div class="column">
      <Ideas all={[...meeting(view, home), ...beside(view, home)]} />
      <h2>{t.now}</h2>
      <Ideas
        all={threeThings(home, today).map((thing) => ({
          picture: pictures[thing],
          text: t[thing],
          to: placeOf(thing, home.party),
        }))}
      />
      <Ideas all={more} />
    </div>
  )
}
