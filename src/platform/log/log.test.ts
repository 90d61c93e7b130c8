import { expect, test } from 'vitest'
import { faultOf } from './log.ts'

test('of a fault the log says where and which kind, and nothing that somebody typed', () => {
  const error = Object.assign(
    new Error('invalid input syntax for type uuid: "Leanne Typed\nat cwtch\n    at Kitchen (a:1:1)"'),
    {
      code: '22P02',
      constraint: 'Key (email)=(leanne@example.org)',
    },
  )
  const said = faultOf(error)
  expect(said).toMatchObject({ name: 'Error', code: '22P02', constraint: '' })
  expect(said['stack']).toContain('log.test.ts')
  expect(JSON.stringify(said)).not.toMatch(/leanne|typed|cwtch|kitchen/i)
  expect(faultOf('Leanne')).toEqual({ name: 'unknown' })
})
