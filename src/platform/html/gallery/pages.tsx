import { Button, Card, Layout, type View } from '../index.ts'

/** Pages as a stranger and a parent meet them. The people are invented. */
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
