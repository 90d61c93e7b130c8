import { afterAll, beforeAll, expect, test } from 'vitest'
import { words as planning } from '../src/plans/words.ts'
import { say } from '../src/platform/words/words.ts'
import { besideHer, phone, ways } from './beside.ts'
import { openHouse, type OpenHouse } from './house.ts'
import { inDays } from './people.ts'

let house: OpenHouse
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

test.each(ways)(
  'what an agency did not do stands there; a new version says what is different; the plan can be taken along ($how)',
  async ({ script, language }) => {
    const { ama, party } = await besideHer(house, `Robin Planning ${language}`)
    const hers = await phone(house, { token: ama.token, script, language })
    const p = say(planning, language)
    const adds = async (words: string) => {
      await hers.follow(p['add action'])
      await hers.page.fill('[name=words]', words)
      await hers.page.selectOption('[name=agency]', 'housing')
      await hers.day('by', inDays(-14))
      await hers.looks()
      await hers.press(p.save)
      await hers.sees(words)
    }
    await hers.go(`/plan/${party}`)
    await hers.looks()
    await adds('Look at the mould.')
    await hers.press(p.theyDidNot)
    await hers.sees(p.notByDay, p.after(14))
    await hers.looks()
    await hers.follow(p.planChanged)
    await hers.day('dated', inDays(0))
    await hers.press(p.begin)
    await hers.sees(p.begun)
    await adds('Write to the housing office.')
    await hers.follow(p.version(2))
    await hers.sees(p.whatChanged, p.added, 'Write to the housing office.')
    await hers.looks()
    await hers.follow(p.back)
    const [saved] = await Promise.all([hers.page.waitForEvent('download'), hers.follow(p.file)])
    expect(saved.suggestedFilename()).toMatch(/\.pdf$/)
    await hers.hangsUp()
  },
)
