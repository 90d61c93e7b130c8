import * as html from '../index.ts'
import type { View } from '../index.ts'

const { Button, Card, FormOf, Layout, Tag } = html

function Asking({ view }: { view: View }) {
  return (
    <FormOf view={view} action="/gallery">
      <html.ErrorSummary errorList={[{ text: 'Enter a first name', href: '#name' }]} disableAutoFocus />
      <html.Input
        name="name"
        label="First name"
        hint="Or what you like to be called"
        errorMessage="Enter a first name"
      />
      <html.Input
        name="distance"
        label="How far can you travel?"
        suffix="miles"
        classes="govuk-input--width-3"
        inputmode="numeric"
      />
      <html.DateInput
        id="born"
        namePrefix="born"
        fieldset={{ legend: 'When is the meeting?' }}
        hint="For example, 14 1 2027"
        errorMessage="Enter a month"
        day={{ value: 14, error: false }}
        month={{ error: true }}
        year={{ value: 2027, error: false }}
      />
      <html.Radios
        name="safe"
        fieldset={{ legend: { text: 'Is it safe to ring?', classes: 'govuk-fieldset__legend--m' } }}
        value="yes"
        items={[
          {
            value: 'yes',
            text: 'Yes',
            conditional: <html.Input name="number" label="Which number?" type="tel" />,
          },
          { value: 'hours', text: 'At some hours only', hint: 'We will not leave a message' },
          { divider: 'or' },
          { value: 'no', text: 'No' },
        ]}
      />
      <html.Checkboxes
        name="languages"
        fieldset={{ legend: 'Languages' }}
        values={['cy']}
        items={[
          { value: 'en', text: 'English' },
          { value: 'cy', text: 'Cymraeg' },
        ]}
      />
      <html.Select name="area" label="Area" items={[{ text: 'North' }, { text: 'South' }]} />
      <html.Textarea name="say" label="What you want people to know" rows={3} />
      <html.CharacterCount name="short" label="In a few words" maxlength={120} rows={2} />
      <html.FileUpload name="list" label="The week’s list" />
      <div class="govuk-button-group">
        <Button>Save</Button>
        <Button classes="govuk-button--secondary">Save and come back</Button>
        <a class="govuk-link" href="/">
          Leave it
        </a>
      </div>
    </FormOf>
  )
}

function Showing() {
  return (
    <>
      <html.NotificationBanner type="success" text="Saved. Sam will see it on Friday." />
      <html.NotificationBanner titleId="moved" text="The council moved the meeting to Monday." />
      <html.Panel title="You asked for someone">We will ring you by Thursday.</html.Panel>
      <html.InsetText>Your copy; the council’s is the one that counts.</html.InsetText>
      <html.WarningText>If you sign, the agreement begins today.</html.WarningText>
      <html.Details summary="Who will be in the room">
        The chair, your social worker, the school nurse.
      </html.Details>
      <p>
        <Tag classes="tag-soon">today</Tag> <Tag classes="tag-held">held</Tag>{' '}
        <Tag classes="tag-done">done</Tag> <Tag>moved</Tag>
      </p>
      <html.SummaryList
        card={{ title: { text: 'Safe contact' } }}
        rows={[
          {
            key: 'Way',
            value: 'Text message',
            actions: { items: [{ href: '#', text: 'Change', visuallyHiddenText: 'way' }] },
          },
          { key: 'Hours', value: '10am to 2.30pm' },
        ]}
      />
      <html.Table
        caption="Offers by month"
        firstCellIsHeader
        head={[{ text: 'Month' }, { text: 'Offered', format: 'numeric' }]}
        rows={[
          [{ text: 'January' }, { text: '24', format: 'numeric' }],
          [{ text: 'February' }, { text: '19', format: 'numeric' }],
        ]}
      />
      <html.Pagination
        previous={{ href: '?page=1' }}
        next={{ href: '?page=3' }}
        items={[
          { number: 1, href: '?page=1' },
          { number: 2, href: '?page=2', current: true },
          { ellipsis: true },
          { number: 9, href: '?page=9' },
        ]}
      />
      <html.Pagination
        landmarkLabel="Pages of the guide"
        previous={{ href: '?page=1' }}
        next={{ href: '?page=3', labelText: 'Your notes' }}
      />
      <Card title="Nothing here yet">
        <p class="soft">When a list comes in, its families stand here.</p>
      </Card>
    </>
  )
}

/** Every component once, to look at. */
export function Components({ view }: { view: View }) {
  return (
    <Layout view={view} title="Gallery" back="/" faulty>
      <html.Breadcrumbs items={[{ text: 'Families', href: '/' }, { text: 'L. M.' }]} />
      <h1>Every component</h1>
      <Asking view={view} />
      <Showing />
    </Layout>
  )
}
