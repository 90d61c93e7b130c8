import { isAbsolute, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { readSettings } from './settings.ts'

test('with nothing set the house listens on port 3000 and keeps its data in a folder of its own', () => {
  const settings = readSettings({})
  expect(settings).toMatchObject({ port: 3000, origin: 'http://localhost:3000', databaseUrl: undefined })
  expect(isAbsolute(settings.dataFolder)).toBe(true)
})

test('each setting is taken from the environment, and an empty one counts as absent', () => {
  expect(
    readSettings({
      PORT: '8080',
      DATA_DIR: 'here',
      DATABASE_URL: 'postgres://u:p@db.example/alongside',
      ORIGIN: '',
    }),
  ).toEqual({
    port: 8080,
    origin: 'http://localhost:8080',
    dataFolder: resolve('here'),
    databaseUrl: 'postgres://u:p@db.example/alongside',
  })
})

test.each([
  [{ PORT: 'http' }, 'PORT must be a whole number from 1 to 65535.'],
  [{ PORT: '70000' }, 'PORT must be a whole number from 1 to 65535.'],
  [{ PORT: '0' }, 'PORT must be a whole number from 1 to 65535.'],
  [
    { ORIGIN: 'alongside.example' },
    'ORIGIN must be an address without a path, like https://alongside.example.org.',
  ],
  [
    { ORIGIN: 'https://a.example/' },
    'ORIGIN must be an address without a path, like https://alongside.example.org.',
  ],
  [{ DATABASE_URL: 'mysql://x' }, 'DATABASE_URL must look like postgres://user:password@host:5432/database.'],
  [
    { PORT: 'x', DATABASE_URL: 'y' },
    'PORT must be a whole number from 1 to 65535.\nDATABASE_URL must look like postgres://user:password@host:5432/database.',
  ],
])('a wrong setting is answered with a sentence: %j', (variables, sentence) => {
  expect(() => readSettings(variables)).toThrow(sentence)
})
