import { Bar, Button, Card, FormOf, Layout, Table, Tag, type View } from '../index.ts'

const duties = [
  ['today', 'L. M.', 'mother', 'Make the offer · call 10am to 2.30pm, no voicemail', 'Thu 14 Jan', 'Call'],
  ['today', 'A. R.', 'mother', 'Said yes · 3 people to choose from', 'Thu 14 Jan', 'Show her'],
  ['today', 'T. O.', 'father', 'Sam is ill · safe cover: Joy, Imran', 'Today, 2pm', 'Arrange'],
  ['1 day', 'K. P.', 'father', 'Nobody free · phone preparation and pack', 'Fri 8 Jan', 'Prepare'],
  ['2 days', 'F. A.', 'mother', 'First meeting with Joy · Somali', 'Mon 18 Jan', 'Open'],
  ['held', 'D. S.', 'father', 'Not told yet by the social worker', 'Thu 14 Jan', 'Ask'],
  ['done', 'M. J.', 'mother', 'Chose Ruth · first meeting tomorrow 1pm', 'Tue 12 Jan', ''],
] as const

const Unseen = ({ children }: { children: string }) => <span class="govuk-visually-hidden">{children}</span>

const tags: Record<string, string> = { today: 'tag-soon', held: 'tag-held', done: 'tag-done' }

export function Board({ view }: { view: View }) {
  return (
    <Layout view={view} title="Today" wide>
      <h1>Wednesday 6 January</h1>
      <p class="soft">9 things to do today. Nobody is about to be forgotten.</p>
      <div class="board">
        <Table
          classes="stacks"
          head={['Time left', 'Who', 'What is next', 'Conference', <Unseen>To do</Unseen>].map((text) => ({
            text,
          }))}
          rows={duties.map(([left, who, relation, next, when, act]) => [
            { text: left in tags ? <Tag classes={tags[left]}>{left}</Tag> : left },
            {
              text: (
                <>
                  <a href="/families/1">{who}</a> <span class="soft">{relation}</span>
                </>
              ),
            },
            { text: next },
            { text: when },
            {
              text: act ? (
                <FormOf view={view} action="/offers/1">
                  <Button classes={left === 'today' ? undefined : 'govuk-button--secondary'}>{act}</Button>
                </FormOf>
              ) : null,
            },
          ])}
        />
        <aside>
          <Card title="Offered in time">
            <p>
              <span class="number">96%</span> <span class="soft">of 241 this year</span>
            </p>
            <Bar value={96} max={100} label="96% of 241" />
          </Card>
          <Card title="Met before the conference">
            <p>
              <span class="number">81%</span>
            </p>
            <Bar value={81} max={100} label="81%" />
          </Card>
          <Card title="Supporters with room">
            <p>
              Joy 2 · Imran 1 · Ruth 1 · Carys 3 <a href="/supporters">All 40</a>
            </p>
          </Card>
        </aside>
      </div>
    </Layout>
  )
}
