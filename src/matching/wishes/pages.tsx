import {
  Button,
  Card,
  Checkboxes,
  ErrorSummary,
  FormOf,
  Input,
  InsetText,
  Layout,
  Select,
  type View,
} from '../../platform/html/index.ts'
import { listOf, say, type Language } from '../../platform/words/words.ts'
import { conflictKinds, experiences } from '../../supporters/model.ts'
import { kinds } from '../../supporters/words-kinds.ts'
import { wishKeys } from '../model.ts'
import { isWaivable, type Named, type Wishes } from './model.ts'
import { words } from './words.ts'

type Fault = 'twice' | 'changed' | 'needed' | 'tooLong'
type Props = {
  view: View
  party: string
  name: string
  wishes: Wishes
  circles: readonly Named[]
  fault?: Fault
  /** What somebody else saved meanwhile. */
  theirs?: Wishes
  typed?: { kind: string; what: string }
}

const summary = (language: Language, { sameGender, experience, ranked }: Wishes): string => {
  const t = say(words, language)
  const k = say(kinds, language)
  const all = [
    ...(sameGender ? [t.sameGender] : []),
    ...experience.map((kind) => k[kind]),
    ...ranked.map((key) => t[`wish-${key}`]),
  ]
  return all.length === 0 ? t.none : listOf(language, all)
}

const WishesForm = ({ view, wishes, fault }: Props) => {
  const t = say(words, view.language)
  const k = say(kinds, view.language)
  const ranks = [
    { value: '', text: t.none },
    ...wishKeys.map((key) => ({ value: key, text: t[`wish-${key}`] })),
  ]
  return (
    <FormOf view={view} version={wishes.version}>
      <Checkboxes
        name="sameGender"
        items={[{ value: 'yes', text: t.sameGender }]}
        values={wishes.sameGender ? ['yes'] : []}
      />
      <Checkboxes
        name="experience"
        fieldset={{ legend: t.experience }}
        items={experiences.map((kind) => ({ value: kind, text: k[kind] }))}
        values={[...wishes.experience]}
      />
      <Select name="first" label={t.first} items={ranks} value={wishes.ranked[0] ?? ''} />
      <Select
        name="second"
        label={t.second}
        items={ranks}
        value={wishes.ranked[1] ?? ''}
        {...(fault === 'twice' ? { errorMessage: t.twice } : {})}
      />
      <Button>{t.save}</Button>
    </FormOf>
  )
}

const Circles = ({ view, party, circles, fault, typed }: Props) => {
  const t = say(words, view.language)
  const k = say(kinds, view.language)
  const wrong = fault === 'needed' || fault === 'tooLong' ? t[fault] : undefined
  return (
    <Card title={t.circles}>
      <p>{t.circlesHint}</p>
      {circles.length === 0 ? <p class="soft">{t.noCircles}</p> : null}
      <ul class="card__list">
        {circles.map(({ id, kind, what, waived }) => (
          <li key={id}>
            <strong>{what}</strong> ({k[kind]}){waived ? <p class="done">{t.waived}</p> : null}
            <FormOf view={view} action={`/wishes/${party}/circles/${id}`}>
              <div class="govuk-button-group">
                {isWaivable(kind) ? (
                  <Button
                    name="change"
                    value={waived ? 'unwaive' : 'waive'}
                    classes="govuk-button--secondary govuk-button--small"
                  >
                    {waived ? t.unwaive : t.waive}
                    <span class="govuk-visually-hidden">: {what}</span>
                  </Button>
                ) : null}
                <Button name="change" value="remove" classes="govuk-button--secondary govuk-button--small">
                  {t.remove}
                  <span class="govuk-visually-hidden">: {what}</span>
                </Button>
              </div>
            </FormOf>
          </li>
        ))}
      </ul>
      <FormOf view={view} action={`/wishes/${party}/circles`}>
        <Select
          name="kind"
          label={t.kind}
          items={conflictKinds.map((kind) => ({ value: kind, text: k[kind] }))}
          value={typed?.kind ?? 'school'}
        />
        <Input
          name="what"
          label={t.what}
          value={typed?.what ?? ''}
          {...(wrong === undefined ? {} : { errorMessage: wrong })}
        />
        <Button classes="govuk-button--secondary">{t.add}</Button>
      </FormOf>
    </Card>
  )
}

const hrefs: Record<Fault, string> = {
  twice: '#second',
  changed: '#sameGender',
  needed: '#what',
  tooLong: '#what',
}

export const WishesPage = (props: Props) => {
  const { view, party, name, fault, theirs } = props
  const t = say(words, view.language)
  return (
    <Layout view={view} title={t.title} faulty={fault !== undefined} back={`/proposals/${party}`}>
      {fault === undefined ? null : <ErrorSummary errorList={[{ text: t[fault], href: hrefs[fault] }]} />}
      <h1>{t.for(name === '' ? t.unnamed : name)}</h1>
      <p>{t.lede}</p>
      {theirs === undefined ? null : (
        <InsetText>
          <strong>{t.savedNow}:</strong> {summary(view.language, theirs)}
        </InsetText>
      )}
      <WishesForm {...props} />
      <Circles {...props} />
    </Layout>
  )
}
