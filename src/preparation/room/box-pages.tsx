import {
  DayBoxes,
  Dropdown,
  LongText,
  OneOf,
  Several,
  TextBox,
  Tick,
  WhatIsWrong,
} from '../../platform/html/fill.tsx'
import type { Fill } from '../../platform/html/filling.ts'
import { Button, Details, FormOf } from '../../platform/html/index.ts'
import { say } from '../../platform/words/words.ts'
import { BeforeWriting } from '../../spaces/box-pages.tsx'
import type { Space } from '../../spaces/model.ts'
import { HowItCame } from '../../spaces/whose.tsx'
import { apart } from '../help/catalogue.ts'
import { Own } from '../help/sayings.tsx'
import { home, type At } from './pages.tsx'
import { jobIds, jobs } from './words-jobs.ts'
import { words } from './words.ts'

type BoxProps = At & { fill: Fill; space: Space | undefined; version?: number }
const change = ({ whose }: At) => (whose.own ? `/notes/${whose.party}/first` : `/with/${whose.party}/first`)

export const GuestPage = (props: BoxProps) => {
  const { view, whose, fill, space, version } = props
  const { language } = view
  const t = say(words, language)
  return (
    <Own
      title={t.title}
      part={version === undefined ? 'add' : 'change'}
      view={view}
      whose={whose}
      back={home(props)}
      faulty={fill.faults.length > 0}
    >
      <WhatIsWrong fill={fill} days={['askedOn']} />
      <h1>{t.guestTitle}</h1>
      <BeforeWriting view={view} space={space} change={change(props)} />
      <FormOf view={view} {...(version === undefined ? {} : { version })}>
        <TextBox fill={fill} name="name" label={t.name} />
        <Dropdown
          fill={fill}
          name="job"
          label={t.job}
          items={jobIds.map((value) => ({ value, text: jobs[value].name[language] }))}
        />
        <LongText fill={fill} name="why" label={t.why} hint={t.whyHint} rows={2} />
        <Tick fill={fill} name="watches" label={t.watches} />
        <OneOf
          fill={fill}
          name="consent"
          label={t.consent}
          small
          items={[
            { value: 'yes', text: t.yes },
            { value: 'no', text: t.no },
            { value: 'not-asked', text: t.notAsked },
          ]}
        />
        <LongText fill={fill} name="question" label={t.question} hint={t.questionHint} rows={2} />
        <Tick fill={fill} name="putAsk" label={t.putAsk} />
        <Details summary={t.asking} open={version !== undefined}>
          <DayBoxes fill={fill} name="askedOn" label={t.askedOn} />
          <LongText fill={fill} name="answer" label={t.answerLabel} rows={2} />
        </Details>
        <HowItCame fill={fill} whose={whose} />
        <Button preventDoubleClick>{t.save}</Button>
      </FormOf>
    </Own>
  )
}

export const ShutPage = (props: BoxProps) => {
  const { view, whose, fill, space, version } = props
  const t = say(words, view.language)
  return (
    <Own
      title={t.title}
      part={version === undefined ? 'out' : 'outChange'}
      view={view}
      whose={whose}
      back={home(props)}
      faulty={fill.faults.length > 0}
    >
      <WhatIsWrong fill={fill} />
      <h1>{t.shutHeading}</h1>
      <BeforeWriting view={view} space={space} change={change(props)} />
      <FormOf view={view} {...(version === undefined ? {} : { version })}>
        <TextBox fill={fill} name="decided" label={t.decided} />
        <LongText fill={fill} name="why" label={t.shutWhy} rows={3} />
        <TextBox fill={fill} name="until" label={t.until} />
        <LongText fill={fill} name="put" label={t.put} hint={t.putHint} rows={2} />
        <Tick fill={fill} name="putAsk" label={t.shutAsk} />
        <HowItCame fill={fill} whose={whose} />
        <Button preventDoubleClick>{t.save}</Button>
      </FormOf>
    </Own>
  )
}

export const ApartPage = (props: At & { fill: Fill }) => {
  const { view, whose, fill } = props
  const { language } = view
  const t = say(words, language)
  return (
    <Own
      title={t.title}
      part="alone"
      view={view}
      whose={whose}
      back={home(props)}
      faulty={fill.faults.length > 0}
    >
      <WhatIsWrong fill={fill} />
      <h1>{t.apartTitle}</h1>
      <p>{t.apartText}</p>
      <FormOf view={view}>
        <Several
          fill={fill}
          name="want"
          label={t.apartTick}
          hint={t.apartHint}
          items={apart.map(({ id, mine }) => ({ value: id, text: mine[language] }))}
        />
        <HowItCame fill={fill} whose={whose} />
        <Button preventDoubleClick>{t.save}</Button>
      </FormOf>
    </Own>
  )
}
