import { Bar, Button, Card, FormOf, Layout, Table, Tag, type View } from '../index.ts'

/** Three pages like those of look/: the bar to reach. The people are invented. */
export function FrontDoor({ view }: { view: View }) {
  return (
    <Layout view={view} title="Welcome">
      <div class="opening">
        <h1>You don’t have to walk in alone.</h1>
        <p class="lede">
          A parent who has been through it can stand beside you, before the meeting, in it and after. It costs
          nothing.
        </p>
      </div>
      <div class="cards">
        <Card title="I’ve had a letter">
          <p>or a call, about my children and a child protection conference.</p>
          <Button href="/ask">Ask for someone</Button>
        </Card>
        <Card title="I’ve been there">
          <p>and I could stand beside another parent. Training, pay and support come with it.</p>
          <Button href="/join" classes="govuk-button--secondary">
            Find out more
          </Button>
        </Card>
        <Card title="We run children’s services">
          <p>and want every parent to be offered someone who is on their side.</p>
          <Button href="/begin" classes="govuk-button--secondary">
            Begin here
          </Button>
        </Card>
      </div>
      <p>
        <strong>Asking here is not a referral to the council.</strong> Nobody is told that you asked.
      </p>
    </Layout>
  )
}

export function ParentHome({ view }: { view: View }) {
  return (
    <Layout view={view} title="Home">
      <div class="column">
        <h1>Hello Leanne</h1>
        <Card kind="lead">
          <p class="soft">Your meeting</p>
          <h2 class="card__title">Thursday 14 January, 10am</h2>
          <p>
            That is in 8 days. Riverside Family Centre, the blue room. You go in first and choose where to
            sit.
          </p>
        </Card>
        <Card>
          <div class="person">
            <span class="avatar" aria-hidden="true">
              S
            </span>
            <div>
              <h2 class="card__title">Sam is beside you</h2>
              <p class="soft">Your parent support partner</p>
            </div>
          </div>
          <p>Next: Friday at 11am, a walk and a talk.</p>
          <Button href="/message">Message Sam</Button>
          <p class="soft small">
            Sam reads messages on weekdays, 9am to 5pm. <a href="/tonight">Who can help right now</a>
          </p>
        </Card>
        <h2>What you can do now</h2>
        <Card>
          <ul class="card__list">
            <li>
              <a href="/report">Read the report with Sam</a>
              <p>It came on Tuesday. 14 points, you have answered 3.</p>
            </li>
            <li>
              <a href="/say">Say what you want people to know</a>
              <p>You started this. It is private.</p>
            </li>
            <li>
              <a href="/ask">Ask for what would help at the meeting</a>
              <p class="done">A break half way: agreed</p>
            </li>
          </ul>
        </Card>
      </div>
    </Layout>
  )
}

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
