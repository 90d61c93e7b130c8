import { Card, Details, Layout, Pressable, type View } from '../../platform/html/index.ts'
import { say } from '../../platform/words/words.ts'
import { ForThem, type Whose } from '../../spaces/whose.tsx'
import { groupsOf, type Link } from './groups.ts'
import { words } from './words.ts'

type Props = { view: View; whose: Whose; when: 'before' | 'after' }

/** All pages of one party: what matters now, and the rest behind a heading each that opens with one press. */
export const MinePage = ({ view, whose, when }: Props) => {
  const t = say(words, view.language)
  const { telephone, hours } = view.host
  const { now, rest } = groupsOf(whose, when)
  const title = (name: keyof typeof words): string => {
    const text = t[name]
    return typeof text === 'string' ? text : ''
  }
  const items = (links: readonly Link[]) =>
    links.map(([link, to]) => (
      <li key={link}>
        <a href={to}>{title(link)}</a>
      </li>
    ))
  return (
    <Layout view={view} title={t.title} back="/home">
      <h1>{whose.own ? t.title : t.titleOf(whose.called)}</h1>
      <ForThem view={view} whose={whose} />
      <div class="al-two">
        <div>
          <Card kind="lead" title={t.now}>
            <ul class="al-many">{items(now)}</ul>
          </Card>
          {whose.own ? <p class="soft">{t.intro}</p> : null}
        </div>
        <div>
          {rest.map(([name, links]) => (
            <Details key={name} summary={title(name)} classes="al-group">
              <ul class="al-many">{items(links)}</ul>
            </Details>
          ))}
          {telephone === '' ? null : (
            <p>
              <Pressable
                text={`${t.ring}: ${telephone}${hours === '' ? '' : `, ${hours}`}`}
                number={telephone}
              />
            </p>
          )}
        </div>
      </div>
    </Layout>
  )
}
