import { Button, Card, Tag } from '../../platform/html/index.ts'
import { sayDay } from '../../platform/words/dates.ts'
import { listOf, say, type Language } from '../../platform/words/words.ts'
import type { Nation } from '../../clocks/codes.ts'
import { isCategory } from '../model.ts'
import type { ConferenceRow } from '../queries.ts'
import { categoryWords, decisionWords, words } from '../words.ts'

type Props = { language: Language; row: ConferenceRow }
export const nationIn = ({ nation }: Pick<ConferenceRow, 'nation'>): Nation =>
  nation === 'wales' ? 'W' : 'E'

export const DecisionCard = ({ language, row }: Props) => {
  const t = say(decisionWords, language)
  const w = say(words, language)
  if (row.state !== 'held') return null
  const nation = nationIn(row)
  const categories = (row.categories ?? []).filter(isCategory).map((each) => categoryWords[each][language])
  return (
    <Card title={t.title} id="decision">
      {row.plan === null ? (
        <p>{t.noneYet}</p>
      ) : (
        <>
          <p>
            <strong>{row.plan ? t.plan(nation) : t.noPlan(nation)}</strong>
            {categories.length > 0 ? ` · ${listOf(language, categories)}` : ''}
          </p>
          <p>
            {w.saidByOn(
              row.decisionBy ?? '',
              row.decidedOn === null ? '' : sayDay(language, row.decidedOn, 'date'),
            )}
            {'. '}
            {t.copy}
          </p>
        </>
      )}
      <Button
        href={`/conferences/${row.id}/decision`}
        classes={row.plan === null ? '' : 'govuk-button--secondary'}
      >
        {row.plan === null ? t.enter : t.change}
      </Button>
    </Card>
  )
}

export const CoreGroupsCard = ({ language, row }: Props) => {
  const t = say(words, language)
  if (row.state !== 'held' || (row.plan !== true && row.coreGroups.length === 0)) return null
  return (
    <Card title={t.coreGroups} id="core-groups">
      {row.coreGroups.length === 0 ? <p>{t.coreGroupNone}</p> : null}
      <ul class="card__list">
        {row.coreGroups.map(({ id, day, held }) => (
          <li key={id}>
            {day === null ? t.noDay : sayDay(language, day, 'full')}{' '}
            <Tag classes={held ? 'tag-done' : 'tag-held'}>{held ? t.heldTag : t.plannedTag}</Tag>
            {held ? null : (
              <p>
                <a class="govuk-link" href={`/conferences/${row.id}/core-groups/${id}`}>
                  {t.coreGroupHeld}
                </a>
              </p>
            )}
          </li>
        ))}
      </ul>
      <Button href={`/conferences/${row.id}/core-groups`} classes="govuk-button--secondary">
        {t.coreGroupPlan}
      </Button>
    </Card>
  )
}

export const DiscussionsCard = ({ language, row }: Props) => {
  const t = say(words, language)
  const open = row.state !== 'held' && row.state !== 'cancelled'
  if (row.kind === 'review' || row.kind === 'transfer-in') return null
  return (
    <Card title={t.discussions} id="discussions">
      <ul class="card__list">
        {row.discussions.map(({ id, day, initiated }) => (
          <li key={id}>
            {sayDay(language, day, 'full')}
            {initiated ? <p>{t.initiated}</p> : null}
          </li>
        ))}
      </ul>
      <p>{nationIn(row) === 'W' ? t.discussionRuleWales : t.discussionRuleEngland}</p>
      {open ? (
        <Button href={`/conferences/${row.id}/strategy`} classes="govuk-button--secondary">
          {t.discussionAdd}
        </Button>
      ) : null}
    </Card>
  )
}
