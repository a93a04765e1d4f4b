import {expect, test} from 'vitest'
import {sourceOf} from '../../src/format/index.ts'
import {compare} from '../../src/project/index.ts'

const text = (days: string, fee: string) => `Article 1
The client pays a fee of EUR ${fee} for each barrel that the carrier brings to the yard.

Article 2
Invoices are due within ${days} days of receipt by the client, and late ones bear interest.

Article 3
The carrier keeps the barrels dry and returns them to the yard of the client.
`

test('where figures alone differ there is a number-mismatch, and no term', async () => {
  const {concordance, report} = await compare([
    sourceOf(text('30', '1,250'), 'a.txt'),
    sourceOf(text('60', '1.250'), 'b.txt'),
  ])
  expect(report.findings.map(({rule, message}) => `${rule} ${message}`)).toEqual([
    'number-mismatch "EUR 1,250" (`a`) ≠ "EUR 1.250" (`b`)',
    'number-mismatch "30 days" (`a`) ≠ "60 days" (`b`)',
  ])
  expect(concordance.divergences.filter(({termhood}) => termhood >= 0.5)).toEqual([])
})
