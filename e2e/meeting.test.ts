import { afterAll, beforeAll, expect, test } from 'vitest'
import { say } from '../src/platform/words/words.ts'
import { sayDay } from '../src/platform/words/dates.ts'
import { words as choosing } from '../src/shares/making/words.ts'
import { words as shownTo } from '../src/shares/shown/words.ts'
import { words as sharing } from '../src/shares/words.ts'
import { words as writing } from '../src/support/messages/words.ts'
import { words as visiting } from '../src/support/visits/words.ts'
import { besideHer, phone, ways } from './beside.ts'
import { openHouse, type OpenHouse } from './house.ts'
import { inDays } from './people.ts'

let house: OpenHouse
/** London's time of day when something stands here; the machine's own otherwise. */
let at = ''
const inLondon = (time: string) =>
  new Date(Temporal.PlainDateTime.from(time).toZonedDateTime('Europe/London').epochMilliseconds)
beforeAll(async () => {
  house = await openHouse({ clock: () => (at === '' ? new Date() : inLondon(at)) })
})
afterAll(() => house.close())

test.each(ways)(
  'she shows the chair one passage until the meeting, sees who opened it, and stops it ($how)',
  async ({ script, language }) => {
    const { ama, kit, party } = await besideHer(house, `Robin Sharing ${language}`)
    await ama.browser.post(`/say/${party}/write`, {
      child: 'Canary-child',
      want: 'Canary-want',
      version: '0',
    })
    const hers = await phone(house, { token: ama.token, script, language })
    const chairs = await phone(house, { token: kit.token, script, language })
    const m = say(choosing, language)
    const s = say(sharing, language)
    await hers.go(`/share/${party}?from=say`)
    await hers.page.getByRole('checkbox').last().check()
    await hers.looks()
    await hers.press(m.next)
    await hers.sees(m.see, 'Canary-want')
    expect(await hers.main()).not.toContain('Canary-child')
    await hers.looks()
    await hers.press(m.toWhom)
    await hers.pick('to', 'person')
    await hers.page.selectOption('[name=person]', kit.id)
    await hers.pick('until', 'meeting')
    await hers.looks()
    await hers.press(m.lookAgain)
    await hers.sees('Canary-want', 'Kit Chairing', sayDay(language, inDays(9), 'date'))
    await hers.looks()
    await chairs.go('/shared')
    expect(await chairs.main()).not.toContain('Ama')
    await hers.press(m.sharedIt)
    await hers.sees(s.done, s.notOpened)

    await chairs.go('/shared')
    await chairs.looks()
    await chairs.follow(s.fromWhom('Ama Invented'))
    await chairs.looks()
    await chairs.press(say(shownTo, language).open)
    await chairs.sees('Canary-want')
    await chairs.looks()
    await hers.go(`/share/${party}`)
    await hers.sees(s.openedBy('Kit Chairing', [sayDay(language, inDays(0), 'date')]))
    await hers.looks()
    await hers.press(s.stop)
    await hers.sees(s.stopped)
    const again = await chairs.page.reload()
    expect(again?.status()).toBe(404)
    expect(await chairs.page.content()).not.toContain('Canary')
    await hers.hangsUp()
  },
)

test.each(ways)(
  'they write to each other; what is written at night wakes nobody; a note after a call ($how)',
  async ({ script, language }) => {
    const { ama, robin, party } = await besideHer(house, `Robin Writing ${language}`)
    const hers = await phone(house, { token: ama.token, script, language })
    const theirs = await phone(house, { token: robin.token, script, language })
    const w = say(writing, language)
    const v = say(visiting, language)
    const writes = async (one: typeof hers, body: string) => {
      await one.go(`/messages/${party}`)
      await one.page.fill('[name=body]', body)
      await one.looks()
      await one.press(w.send)
      await one.sees(w.sent, body)
    }
    // At half past eleven at night.
    at = `${inDays(0)}T23:30`
    await writes(hers, 'I can’t sleep.')
    await hers.sees(w.night, w.danger, w.samaritans)
    await house.work()
    const notices = await house.ground
      .selectFrom('outbox')
      .select(['kind', 'not_before'])
      .where('to_person', '=', robin.id)
      .where('kind', '=', 'to-read')
      .execute()
    expect(notices).toEqual([{ kind: 'to-read', not_before: inLondon(`${inDays(1)}T08:00`) }])
    at = ''
    await writes(theirs, 'I am here. Shall I ring?')
    await theirs.sees('I can’t sleep.')
    await hers.go(`/messages/${party}`)
    await hers.sees('I am here. Shall I ring?')
    await hers.looks()

    // A call is planned, and a note is written after it, which she reads.
    await theirs.go(`/visits/${party}/new`)
    await theirs.pick('kind', 'phone')
    await theirs.day('day', inDays(0))
    await theirs.looks()
    await theirs.press(v.save)
    await theirs.press(v.doneLink)
    await theirs.page.fill('[name=body]', 'She wants to speak first.')
    await theirs.pick('press', 'well')
    await theirs.looks()
    await theirs.press(v.saveNote)
    await theirs.page.waitForURL(/\?saved/)
    await theirs.sees(v.saved)
    await hers.go(`/notes/${party}`)
    await hers.sees('She wants to speak first.')
    await hers.hangsUp()
    await theirs.hangsUp()
  },
)
