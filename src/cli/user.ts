import { userAdd } from '../people/user-add.ts'
import { asked } from './asked.ts'
import type { Command } from './command.ts'
import { opened } from './open.ts'

const usage = `user add NAME --role ROLE (--email ADDRESS | --phone NUMBER) [--authority GSS] [--programme NAME] [--start-again] [--json]

  --role         administrator, coordinator, parent-lead, supporter, parent, social-worker, chair, handler,
                 safeguarding-lead, approver, organiser
  --authority    for social-worker and chair: the council that they belong to, like E09000007
  --programme    where there are several: which one
  --start-again  they lost what they sign in with: it all ends, and they get a new start code
  --json         one JSON object: person, next`

const options = {
  role: { type: 'string' },
  email: { type: 'string' },
  phone: { type: 'string' },
  authority: { type: 'string' },
  programme: { type: 'string' },
  'start-again': { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
} as const

/** `user add`: adds a person who can sign in, or gives one who is there another function. */
export const userAddCommand: Command = {
  name: 'user add',
  summary: 'Add a person who can sign in',
  usage,
  async run(args, out) {
    const read = asked(args, options, true)
    const [name, ...rest] = read?.positionals ?? []
    if (read === undefined || name === undefined || rest.length > 0)
      return (out.complain('Give one name in quotes and the options that --help lists.'), 2)
    const { role, email, phone, authority, programme, json } = read.values
    if (role === undefined) return (out.complain('Say with --role which function the person has.'), 2)
    const { person, next } = await opened(({ ground }) =>
      userAdd(ground, {
        name,
        role,
        ...(email === undefined ? {} : { email }),
        ...(phone === undefined ? {} : { phone }),
        ...(authority === undefined ? {} : { gss: authority }),
        ...(programme === undefined ? {} : { programme }),
        startAgain: read.values['start-again'],
      }),
    )
    if (json) out.print(JSON.stringify({ person, next }))
    else for (const line of next) out.print(line)
    return 0
  },
}
