import { DayBoxes, Dropdown, LongText, OneOf, TextBox, Tick } from '../platform/html/fill.tsx'
import { say } from '../platform/words/words.ts'
import { Frame, type FormProps } from './forms.tsx'
import { noteKinds, ways } from './model.ts'
import { sayPerson } from './sayings.ts'
import type { PersonSheet } from './sheets.ts'
import { words } from './words.ts'

type AboutPerson = FormProps & { person: PersonSheet }
const captionOf = ({ view, person }: AboutPerson) => sayPerson(view.language, person)

export const ToldForm = (props: AboutPerson) => {
  const t = say(words, props.view.language)
  return (
    <Frame {...props} title={t.told} caption={captionOf(props)} days={['toldOn']}>
      <DayBoxes fill={props.fill} name="toldOn" label={t.toldOn} />
      <TextBox fill={props.fill} name="toldBy" label={t.toldBy} hint={t.toldByHint} />
    </Frame>
  )
}

const WaySafe = ({ view, fill }: Pick<FormProps, 'view' | 'fill'>) => {
  const t = say(words, view.language)
  const short = 'govuk-input--width-20'
  return (
    <>
      <OneOf
        fill={fill}
        name="way"
        label={t.way}
        items={ways.map((value) => ({ value, text: t[value] }))}
        small
      />
      <TextBox fill={fill} name="telephone" label={t.telephone} type="tel" classes={short} />
      <TextBox fill={fill} name="email" label={t.emailAddress} type="email" />
      <TextBox
        fill={fill}
        name="hoursFrom"
        label={t.hoursFrom}
        hint={t.hoursHint}
        classes="govuk-input--width-5"
      />
      <TextBox fill={fill} name="hoursUntil" label={t.hoursUntil} classes="govuk-input--width-5" />
      <Tick fill={fill} name="weekdaysOnly" label={t.weekdaysOnly} />
      <Tick fill={fill} name="voicemail" label={t.voicemail} />
      <TextBox fill={fill} name="language" label={t.contactLanguage} hint={t.languageHint} classes={short} />
      <LongText fill={fill} name="words" label={t.safeWords} hint={t.safeWordsHint} rows={3} />
    </>
  )
}
export const ContactForm = (props: AboutPerson & { seen: string }) => {
  const { view, fill, seen } = props
  const t = say(words, view.language)
  const safe = [
    { value: 'yes', text: t.safeYes, conditional: <WaySafe view={view} fill={fill} /> },
    { value: 'no', text: t.safeNo, hint: t.safeNoHint },
  ]
  return (
    <Frame {...props} title={t.contact} caption={captionOf(props)}>
      <input type="hidden" name="seen" value={seen} />
      <OneOf fill={fill} name="safe" label={t.isSafe} items={safe} />
    </Frame>
  )
}

export const NeedsForm = (props: AboutPerson & { version: number }) => {
  const t = say(words, props.view.language)
  return (
    <Frame {...props} title={t.needs} caption={captionOf(props)}>
      <LongText fill={props.fill} name="needs" label={t.needs} hint={t.needsHint} rows={6} />
    </Frame>
  )
}

export const NoteForm = (props: AboutPerson) => {
  const { view, fill, person } = props
  const t = say(words, view.language)
  const others = person.others.map((other) => ({ value: other.id, text: sayPerson(view.language, other) }))
  return (
    <Frame {...props} title={t.notes} caption={captionOf(props)} days={['fromDay', 'untilDay']}>
      <p class="govuk-body">{t.notesHint}</p>
      <OneOf
        fill={fill}
        name="kind"
        label={t.kind}
        items={noteKinds.map((value) => ({ value, text: t[value] }))}
      />
      <Dropdown
        fill={fill}
        name="otherParty"
        label={t.otherPerson}
        items={[{ value: '', text: t.nobodyElse }, ...others]}
      />
      <DayBoxes fill={fill} name="fromDay" label={t.fromDay} />
      <DayBoxes fill={fill} name="untilDay" label={t.untilDay} />
    </Frame>
  )
}
