import { z } from 'zod'
import { pagesOf } from '../../access/pages.ts'
import { again, file, missing } from '../../platform/http/answer.ts'
import { openByLink } from '../../vault/door.ts'
import { bookingPage, done, over } from '../booking/linked.tsx'
import { bookingByLink } from '../queries.ts'
import { typedAgain } from '../typed-again.ts'
import { payerByLink } from './actions.ts'
import { invoiceFile } from './paper.ts'
import { readPayer } from './payer.tsx'
import { invoiceByLink, readMoneyByLink } from './queries.ts'

export const pages = pagesOf()

for (const [path, act] of [
  ['b', 'booking'],
  ['o', 'offered'],
] as const)
  pages.post(`/${path}/:linkToken/pay`, 'booking:by-link', async (ask) => {
    const { tx, language, params, form } = ask
    const token = params.linkToken
    const of = await bookingByLink(tx, token)
    const money = await readMoneyByLink(tx, token)
    if (of === null || money === null || of.act !== act) return over(ask)
    const { payer, faults } = readPayer(form)
    if (faults.length > 0)
      return again(await bookingPage(ask, of, `/${path}/${token}`, typedAgain(language, form, faults)))
    const kept = await payerByLink(tx, token, money, payer)
    return kept ? done(path, token, 'paying') : done(path, token, 'not-now')
  })
pages.post('/b/:linkToken/invoice', 'booking:by-link', async ({ tx, params, form }) => {
  const [token, asked] = [params.linkToken, z.uuid().safeParse(form.text('invoice'))]
  const paper = asked.success ? await invoiceByLink(tx, token, asked.data) : null
  if (paper === null) return missing
  const columns = ['organisation', 'address', 'reference'] as const
  const texts = await openByLink(tx, token, [{ table: 'invoices', columns, rows: [paper.id] }])
  const text = (column: (typeof columns)[number]) => texts.of('invoices', column, paper.id) ?? ''
  const to = { organisation: text('organisation'), address: text('address'), reference: text('reference') }
  const { name, body } = await invoiceFile(paper, to)
  return file(name, 'application/pdf', body)
})
