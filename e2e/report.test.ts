import { afterAll, beforeAll, expect, test } from 'vitest'
import { words as chairing } from '../src/preparation/chair/words.ts'
import { words as helping } from '../src/preparation/help/words.ts'
import { words as saying } from '../src/preparation/page/words.ts'
import { words as reading } from '../src/preparation/report/words.ts'
import { say } from '../src/platform/words/words.ts'
import { besideHer, phone, ways } from './beside.ts'
import { openHouse, type OpenHouse } from './house.ts'
import { inDays } from './people.ts'

let house: OpenHouse
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

const report = `Why we are meeting

The social worker is worried that the threshold for a plan may be met.

Ama did not open the door on 9 May.

The health visitor says that the baby is growing well.`

test.each(ways)(
  'a parent reads the report, says what is so, writes a page, asks for what would help; a chair says yes; she reads it ($how)',
  async ({ script, language }) => {
    const { ama, kit, party, conference } = await besideHer(house, `Robin Reading ${language}`)
    const hers = await phone(house, { token: ama.token, script, language })
    const r = say(reading, language)

    // It came, it is not from a court, and its words come in.
    await hers.go(`/papers/${party}`)
    await hers.looks()
    await hers.press(r.came)
    await hers.day('receivedOn', inDays(-1))
    await hers.pick('meeting', conference)
    await hers.page.fill('[name=author]', 'Sam Invented')
    await hers.looks()
    await hers.press(r.save)
    await hers.press(r.putWords)
    await hers.pick('court', 'no')
    await hers.looks()
    await hers.press(r.goOn)
    await hers.page.fill('[name=words]', report)
    await hers.looks()
    await hers.press(r.put)

    // Part by part.
    const part = (words: string) => hers.page.locator('section.point', { hasText: words })
    await part('growing well').locator('[value=right]').click()
    await hers.page.waitForLoadState()
    expect(await part('growing well').innerText()).toContain(r.youSaid(r.right))
    await hers.looks()
    // Whoever says that something is wrong is asked what.
    await part('did not open').locator('[value=wrong]').click()
    await hers.page.fill('[name=words]', 'I was at work that day.')
    await hers.looks()
    await hers.press(r.save)
    expect(await part('did not open').innerText()).toContain('I was at work that day.')
    const word = hers.page.locator('main details', {
      has: hers.page.locator('summary', { hasText: /threshold/ }),
    })
    expect(await word.first().getAttribute('open')).toBe(null)
    await word.first().locator('summary').click()
    expect(await word.first().getAttribute('open')).not.toBe(null)
    await hers.looks()

    // What she wants them to know.
    const p = say(saying, language)
    await hers.go(`/say/${party}`)
    await hers.press(p.write)
    await hers.page.fill('[name=child]', 'She laughs at the swings.')
    await hers.looks()
    await hers.press(p.save)
    await hers.sees(p.saved, 'She laughs at the swings.')

    // What would help: nothing is asked before she presses.
    const h = say(helping, language)
    await hers.go(`/helps/${party}`)
    await hers.press(h.choose)
    await hers.page.locator('[name=want]').first().check()
    await hers.looks()
    await hers.press(h.saveList)
    const chairs = await phone(house, { token: kit.token, script, language })
    const c = say(chairing, language)
    await chairs.go('/answer-help')
    expect(await chairs.main()).not.toContain(c.allYes)
    await hers.press(h.askThese)
    await hers.sees(h.preview)
    await hers.looks()
    await hers.press(h.askThese)
    await hers.sees(h.sent)

    // The chair answers with one press.
    await chairs.page.reload()
    await chairs.looks()
    expect(await chairs.main()).not.toMatch(/Ama|swings|at work/)
    await chairs.press(c.allYes)
    await chairs.sees(c.answered)
    await hers.page.reload()
    await hers.sees(h.agreed, 'Kit Chairing')
    await hers.looks()
    await hers.hangsUp()
    await chairs.hangsUp()
  },
)
