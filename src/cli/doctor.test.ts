import { expect, test } from 'vitest'
import { goingOut } from './doctor.ts'

const none = { smtp: undefined, notify: undefined, gateway: undefined }
const smtp = { url: 'smtp://mail.example.org', from: 'post@example.org' }
const notify = { key: 'k', emailTemplate: 't', textTemplate: undefined }
const says = (post: Partial<Parameters<typeof goingOut>[1]>, origin = 'https://alongside.example.org') =>
  goingOut(origin, { ...none, ...post }).map(({ says: said }) => said)

test('a name that tells and what letters go without are said; nothing where all is well or nothing leaves the house', () => {
  expect(says({})).toEqual([])
  expect(says({ smtp: { ...smtp, returns: 'returns@example.org' } })).toEqual([])
  expect(says({ smtp })).toEqual(['what comes back is counted nowhere: set MAIL_RETURNS'])
  expect(says({ notify })).toEqual(['a newsletter’s cannot go: set SMTP_URL'])
  expect(says({ notify, smtp: { ...smtp, returns: 'returns@example.org' } })).toEqual([])
  expect(says({}, 'https://parents.example.org')).toEqual([
    'parents.example.org tells a stranger something, and stands in every link',
  ])
})
