import { DayBoxes, LongText, OneOf, TextBox, Tick, WhatIsWrong } from '../../platform/html/fill.tsx'
import type { Fill } from '../../platform/html/filling.ts'
import { Button, FileUpload, FormOf, InsetText, Layout, type View } from '../../platform/html/index.ts'
import { say } from '../../platform/words/words.ts'
import { BeforeWriting } from '../../spaces/box-pages.tsx'
import type { Space } from '../../spaces/model.ts'
import { ForThem, HowItCame, type Whose } from '../../spaces/whose.tsx'
import { courtAnswers, type Meeting } from './model.ts'
import { meetingSaid } from './sayings.ts'
import { words } from './words.ts'

export type Base = { view: View; whose: Whose; fill: Fill }
/** Where the answer about the police is changed. */
export const changePolice = ({ own, party }: Whose): string =>
  own ? `/notes/${party}/first` : `/with/${party}/first`
export const none = 'none'

type CameProps = Base & { meetings: readonly Meeting[]; back: string; version?: number }
/** When a report came, for which meeting, from whom. Nothing has to be known. */
export const CamePage = ({ view, whose, fill, meetings, back, version }: CameProps) => {
  const t = say(words, view.language)
  return (
    <Layout
      part={version === undefined ? 'add' : 'change'}
      view={view}
      title={t.title}
      back={back}
      faulty={fill.faults.length > 0}
    >
      <div class="column">
        <WhatIsWrong fill={fill} days={['receivedOn']} />
        <ForThem view={view} whose={whose} />
        <h1>{version === undefined ? t.cameTitle : t.changeTitle}</h1>
        <FormOf view={view} {...(version === undefined ? {} : { version })}>
          <DayBoxes fill={fill} name="receivedOn" label={t.receivedOn} hint={t.receivedHint} />
          {meetings.length === 0 ? null : (
            <OneOf
              fill={fill}
              name="meeting"
              label={t.forMeeting}
              items={[
                ...meetings.map((meeting) => ({ value: meeting.id, text: meetingSaid(view, meeting) })),
                { value: none, text: t.noMeeting },
              ]}
            />
          )}
          <TextBox fill={fill} name="author" label={t.author} hint={t.authorHint} />
          <HowItCame fill={fill} whose={whose} />
          <Button preventDoubleClick>{t.save}</Button>
        </FormOf>
      </div>
    </Layout>
  )
}

/** Before any word or file: court papers don't come in. */
export const CourtPage = ({ view, whose, fill, back }: Base & { back: string }) => {
  const t = say(words, view.language)
  return (
    <Layout part="first" view={view} title={t.title} back={back} faulty={fill.faults.length > 0}>
      <div class="column">
        <WhatIsWrong fill={fill} />
        <ForThem view={view} whose={whose} />
        <h1>{t.courtTitle}</h1>
        <FormOf view={view}>
          <OneOf
            fill={fill}
            name="court"
            label={t.court}
            hint={t.courtHint}
            items={courtAnswers.map((value) => ({ value, text: t[`court-${value}`] }))}
          />
          <Button>{t.goOn}</Button>
        </FormOf>
      </div>
    </Layout>
  )
}

export const StopPage = ({ view, whose }: Pick<Base, 'view' | 'whose'>) => {
  const t = say(words, view.language)
  return (
    <Layout part="stop" view={view} title={t.title} back={`/papers/${whose.party}`}>
      <div class="column">
        <h1>{t.stopTitle}</h1>
        <p class="lede">{t.stopWhy}</p>
        <p>{t.stopDo}</p>
        <p>{t.stopSure}</p>
        {view.host.telephone === '' ? null : <p>{t.ring(view.host.telephone)}</p>}
        <Button href={`/papers/${whose.party}`}>{t.stopBack}</Button>
      </div>
    </Layout>
  )
}

type WordsProps = Base & { back: string; space: Space | undefined; goes: readonly string[] }
/** A file, or the words: what may come in, and from the start the day on which it goes. */
export const WordsPage = ({ view, whose, fill, back, space, goes }: WordsProps) => {
  const t = say(words, view.language)
  return (
    <Layout part="words" view={view} title={t.title} back={back} faulty={fill.faults.length > 0}>
      <div class="column">
        <WhatIsWrong fill={fill} />
        <ForThem view={view} whose={whose} />
        <h1>{t.wordsTitle}</h1>
        <InsetText>{goes.join(' ')}</InsetText>
        <BeforeWriting view={view} space={space} change={changePolice(whose)} />
        <FormOf view={view} upload>
          <FileUpload
            name="file"
            label={{ text: t.file, classes: 'govuk-label--s' }}
            hint={t.fileHint}
            errorMessage={fill.faults.find(({ field }) => field === 'file')?.text}
            attributes={{
              accept:
                '.docx,.pdf,application/pdf,application/vnd.openxmlformats-officedocument.wordprocessingml.document',
            }}
          />
          <LongText fill={fill} name="words" label={t.orWords} hint={t.orWordsHint} rows={8} />
          <HowItCame fill={fill} whose={whose} />
          <Button preventDoubleClick>{t.put}</Button>
        </FormOf>
      </div>
    </Layout>
  )
}

export const DropPage = ({ view, whose, fill, back }: Base & { back: string }) => {
  const t = say(words, view.language)
  return (
    <Layout part="delete" view={view} title={t.title} back={back} faulty={fill.faults.length > 0}>
      <div class="column">
        <WhatIsWrong fill={fill} />
        <ForThem view={view} whose={whose} />
        <h1>{t.delete}</h1>
        <p>{t.deleteText}</p>
        <FormOf view={view}>
          <Tick fill={fill} name="sure" label={t.deleteSure} />
          <div class="govuk-button-group">
            <Button preventDoubleClick>{t.deleteNow}</Button>
            <a class="govuk-link" href={back}>
              {t.keep}
            </a>
          </div>
        </FormOf>
      </div>
    </Layout>
  )
}
