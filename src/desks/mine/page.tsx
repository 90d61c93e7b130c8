import { Card, Layout, type View } from '../../platform/html/index.ts'
import { say } from '../../platform/words/words.ts'
import { ForThem, type Whose } from '../../spaces/whose.tsx'
import { words } from './words.ts'

type Link = readonly [name: keyof typeof words, to: string]
type Group = readonly [title: keyof typeof words, links: readonly Link[]]

/** Every page of one party's own, by when they are wanted. What only they themselves may see stands last, for them alone. */
export const groupsOf = ({ party, own }: Pick<Whose, 'party' | 'own'>): readonly Group[] => {
  const at = (path: string) => `/${path}/${party}`
  const theirs: readonly Link[] = [
    ['looked', '/looked'],
    ['copy', '/my-copy'],
    ['promise', '/promise'],
    ['devices', '/sessions'],
  ]
  return [
    [
      'before',
      [
        ['papers', at('papers')],
        ['say', at('say')],
        ['helps', at('helps')],
        ['room', at('room')],
        ['recording', at('recording')],
        ['asIAm', at('as-i-am')],
        ['dates', `${at('mine')}/dates`],
      ],
    ],
    ['at', [['day', at('day')]]],
    [
      'after',
      [
        ['how', at('after')],
        ['plan', at('plan')],
        ['sign', at('sign')],
      ],
    ],
    [
      'beside',
      [
        ['messages', at('messages')],
        ['visits', at('visits')],
        ['handover', at('handover')],
        ['ending', at('ending')],
        ['groups', '/groups'],
        ...(own ? ([['choose', '/choose']] as const) : []),
      ],
    ],
    ['own', [['notes', own ? at('notes') : at('with')], ['share', at('share')], ...(own ? theirs : [])]],
    [
      'help',
      [
        ['nearby', '/nearby'],
        ['words', '/words'],
        ['guides', '/guides'],
        ['letters', at('letters')],
        ['youSaid', '/you-said'],
        ['complain', at('put-right')],
      ],
    ],
  ]
}

export const MinePage = ({ view, whose }: { view: View; whose: Whose }) => {
  const t = say(words, view.language)
  const { telephone, hours } = view.host
  const title = (name: keyof typeof words): string => {
    const text = t[name]
    return typeof text === 'string' ? text : ''
  }
  return (
    <Layout view={view} title={t.title} back="/home">
      <div class="column">
        <h1>{whose.own ? t.title : t.titleOf(whose.called)}</h1>
        <ForThem view={view} whose={whose} />
        {whose.own ? <p>{t.intro}</p> : null}
        {groupsOf(whose).map(([name, links]) => (
          <Card title={title(name)} key={name}>
            <ul class="govuk-list">
              {links.map(([link, to]) => (
                <li key={link}>
                  <a href={to}>{title(link)}</a>
                </li>
              ))}
            </ul>
          </Card>
        ))}
        {telephone === '' ? null : (
          <p>
            <a href={`tel:${telephone.replaceAll(/[^\d+]/g, '')}`}>
              {t.ring}: {telephone}
            </a>
            {hours === '' ? '' : `, ${hours}`}
          </p>
        )}
      </div>
    </Layout>
  )
}
