import { Dropdown, TextBox, WhatIsWrong } from '../../platform/html/fill.tsx'
import type { Fill } from '../../platform/html/filling.ts'
import { Bar, Button, Card, FormOf, InsetText, Layout, type View } from '../../platform/html/index.ts'
import { sayDay, softDay } from '../../platform/words/dates.ts'
import { say } from '../../platform/words/words.ts'
import { Done, type Said } from '../done.tsx'
import { keepWords } from '../keeping/words.ts'
import { ticketKinds } from '../model.ts'
import type { Kept, KindKept } from '../queries.ts'
import { inTongue } from '../saying.ts'
import { sayKind } from './saying.ts'
import { kindWords } from './words.ts'

const Fields = ({ view, fill, only }: { view: View; fill: Fill; only?: (kind: string) => boolean }) => {
  const t = say(keepWords, view.language)
  const w = say(kindWords, view.language)
  const items = ticketKinds
    .filter((kind) => only === undefined || only(kind))
    .map((value) => ({ value, text: t[`kind-${value}`] }))
  return (
    <>
      <Dropdown
        fill={fill}
        name="kind"
        label={t.kind}
        items={items}
        hint={only === undefined ? undefined : w.familyStays}
      />
      <TextBox fill={fill} name="nameEn" label={t.nameEn} />
      <TextBox fill={fill} name="nameCy" label={t.nameCy} />
      <TextBox fill={fill} name="mostOf" type="number" label={t.mostOf} classes="govuk-input--width-5" />
      <TextBox
        fill={fill}
        name="pounds"
        label={t.pounds}
        hint={only === undefined ? undefined : w.priceHint}
        classes="govuk-input--width-5"
      />
    </>
  )
}

const Do = ({
  view,
  at,
  what,
  text,
  name,
}: Record<'at' | 'what' | 'text' | 'name', string> & { view: View }) => (
  <FormOf view={view} action={`${at}/do`}>
    <input type="hidden" name="what" value={what} />
    <button type="submit" class="al-as-link">
      {text}
      <span class="govuk-visually-hidden">{say(kindWords, view.language).ofKind(name)}</span>
    </button>
  </FormOf>
)

type OneOf = { view: View; of: Kept; kind: KindKept; first: boolean; last: boolean }
const One = ({ view, of, kind, first, last }: OneOf) => {
  const l = view.language
  const t = say(kindWords, l)
  const k = say(keepWords, l)
  const name = inTongue(l, { en: kind.name_en, cy: kind.name_cy })
  const at = `/events/keep/${of.id}/kinds/${kind.id}`
  const full = kind.most === null ? t.takenAll(kind.taken) : t.takenOf(kind.taken, kind.most)
  return (
    <Card id={`kind-${kind.id}`} title={name}>
      <p>
        {sayKind(l, { ...kind, name: k[`kind-${kind.kind}`] })}
        {kind.shown ? null : <strong> · {t.hidden}</strong>}
      </p>
      <p>{full}</p>
      <Bar value={kind.taken} max={kind.most ?? of.places} label={full} />
      {kind.most !== null && kind.taken > kind.most ? <p>{t.fewer}</p> : null}
      <div class="note-acts">
        <a href={at}>
          {t.changeThis}
          <span class="govuk-visually-hidden">{t.ofKind(name)}</span>
        </a>
        <Do {...{ view, at, name }} what={kind.shown ? 'hide' : 'show'} text={kind.shown ? t.hide : t.show} />
        {first ? null : <Do {...{ view, at, name }} what="up" text={t.up} />}
        {last ? null : <Do {...{ view, at, name }} what="down" text={t.down} />}
        {kind.taken === 0 ? <Do {...{ view, at, name }} what="remove" text={t.remove} /> : null}
      </div>
    </Card>
  )
}

type All = { view: View; of: Kept; kinds: readonly KindKept[]; fill: Fill; said: Said | null }
/** Every kind of ticket of an event, and how full each is. */
export const KindsPage = ({ view, of, kinds, fill, said }: All) => {
  const l = view.language
  const t = say(kindWords, l)
  const opens = of.reserve_opens_on
  return (
    <Layout view={view} title={t.title} back={`/events/keep/${of.id}`} faulty={fill.faults.length > 0}>
      <Done {...{ view, said }} />
      <WhatIsWrong fill={fill} names={say(keepWords, l)} />
      <h1>{t.title}</h1>
      <p class="lede">{inTongue(l, { en: of.title_en, cy: of.title_cy })}</p>
      <p>
        {t.hall(of.taken, of.places)}{' '}
        {of.reserve === 0 ? null : t.kept(of.reserve, opens === null ? null : softDay(sayDay(l, opens)))}{' '}
        {t.most(of.most)} <a href={`/events/keep/${of.id}/change?part=places#places`}>{t.changeHall}</a>
      </p>
      {of.taken > of.places ? <InsetText>{t.fewer}</InsetText> : null}
      {kinds.length === 0 ? (
        <div class="card list-empty">
          <p>{t.none}</p>
        </div>
      ) : (
        kinds.map((kind, n) => (
          <One key={kind.id} {...{ view, of, kind }} first={n === 0} last={n === kinds.length - 1} />
        ))
      )}
      {kinds.length === 0 ? null : <p class="soft">{t.hideHint}</p>}
      <FormOf view={view} action={`/events/keep/${of.id}/kinds`}>
        <h2>{say(keepWords, l).addKind}</h2>
        <Fields view={view} fill={fill} />
        <Button classes="govuk-button--secondary" preventDoubleClick>
          {say(keepWords, l).addKind}
        </Button>
      </FormOf>
    </Layout>
  )
}

type Change = { view: View; of: Kept; kind: KindKept; fill: Fill }
export const KindPage = ({ view, of, kind, fill }: Change) => {
  const t = say(kindWords, view.language)
  const back = `/events/keep/${of.id}/kinds`
  return (
    <Layout view={view} title={t.change} back={back} faulty={fill.faults.length > 0}>
      <div class="column">
        <WhatIsWrong fill={fill} names={say(keepWords, view.language)} />
        <h1>{t.change}</h1>
        <p class="lede">{inTongue(view.language, { en: kind.name_en, cy: kind.name_cy })}</p>
        <FormOf view={view} action={`${back}/${kind.id}`} version={kind.version}>
          <Fields view={view} fill={fill} only={(one) => (one === 'family') === kind.family} />
          <Button preventDoubleClick>{say(keepWords, view.language).save}</Button>
        </FormOf>
      </div>
    </Layout>
  )
}
