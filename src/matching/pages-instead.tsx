import { Button, Card, Details, FormOf, type View } from '../platform/html/index.ts'
import { say } from '../platform/words/words.ts'
import type { Standing } from './lists.ts'
import { stopgapKinds } from './stopgaps.ts'
import { words } from './words.ts'

type Props = {
  view: View
  party: string
  stopgaps: Standing['stopgaps']
  /** Nobody is proposed: this is the next thing to do, and stands open. */
  open: boolean
}

const List = ({ view, party, stopgaps }: Omit<Props, 'open'>) => {
  const t = say(words, view.language)
  return (
    <>
      <p>{t.insteadHint}</p>
      <ul class="card__list">
        {stopgapKinds.map((kind) => {
          const last = stopgaps.findLast((one) => one.kind === kind)
          const begun = last !== undefined && last.done === null
          return (
            <li key={kind}>
              <strong>{t[kind]}</strong>
              <p>{t[`${kind}-how`]}</p>
              {last === undefined ? null : (
                <p class={begun ? '' : 'done'}>
                  {last.done === null ? t.begun(last.on) : t.doneOn(last.done)}
                </p>
              )}
              <FormOf view={view} action={`/proposals/${party}/instead`}>
                {begun ? (
                  <Button
                    name="stopgap"
                    value={last.id}
                    classes="govuk-button--secondary govuk-button--small"
                  >
                    {t.done}
                    <span class="govuk-visually-hidden">: {t[kind]}</span>
                  </Button>
                ) : (
                  <Button name="kind" value={kind} classes="govuk-button--secondary govuk-button--small">
                    {t.begin}
                    <span class="govuk-visually-hidden">: {t[kind]}</span>
                  </Button>
                )}
              </FormOf>
              {kind === 'printed-pack' ? (
                <a class="govuk-link" href={`/proposals/${party}/pack`}>
                  {t.openPack}
                </a>
              ) : null}
            </li>
          )
        })}
      </ul>
    </>
  )
}

/** Cover, telephone, pack, advice line, neighbour: there is always a next thing to do. */
export const Instead = ({ open, ...rest }: Props) => {
  const t = say(words, rest.view.language)
  return open ? (
    <Card title={t.instead}>
      <List {...rest} />
    </Card>
  ) : (
    <Details summary={t.instead}>
      <List {...rest} />
    </Details>
  )
}
