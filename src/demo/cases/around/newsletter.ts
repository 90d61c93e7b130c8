import { askToJoin } from '../../../newsletter/joining/actions.ts'
import { addTopic, makeList } from '../../../newsletter/lists/actions.ts'
import { bringIn } from '../../../newsletter/people/actions.ts'
import type { Story } from '../../play.ts'
import type { Scene } from '../../scene.ts'
import { sure } from '../../stage.ts'
import { twoIssues } from './issues.ts'
import { news, readers, topics } from './newsletter-words.ts'

/** A monthly newsletter: some came with the paper list of an open day, two have been asked and have not pressed yet. */
export async function* theNews({ stage, cast }: Scene): Story {
  yield stage.today
  const { today, yesterday } = stage
  const list = await stage.as(cast.organiser, today, async (tx, actor) => {
    const made = sure(await makeList(tx, actor, news)).list
    const ids: string[] = []
    for (const topic of topics) ids.push(sure(await addTopic(tx, actor, made, topic)).topic)
    return { id: made, topics: ids }
  })
  await stage.as(cast.administrator, today, async (tx, actor) => {
    const lines = readers.map(({ email, language, topics: wanted }, at) => ({
      line: at + 2,
      email,
      language,
      topics: wanted.flatMap((n) => list.topics[n] ?? []),
      consent: { where: 'Signed the list at the open day', on: yesterday },
      own: true,
    }))
    await bringIn(tx, actor, list.id, lines, true)
  })
  await stage.as(cast.organiser, today, async (tx, actor) => {
    const kept = await tx
      .selectFrom('newsletters')
      .select('code')
      .where('id', '=', list.id)
      .executeTakeFirstOrThrow()
    for (const email of ['new.pretend@example.org', 'late.madeup@example.org']) {
      const joiner = { email, language: 'en' as const, topics: list.topics }
      await askToJoin(tx, actor.programme, kept.code, joiner, null)
    }
  })
  await twoIssues({ stage, cast }, list.id)
}
