import {printTermbase, readTermbase, type Termbase} from '../../../src/termbase/index.ts'
import {hold} from '../input.ts'
import {holdWellFormed} from './output.ts'

/** A termbase survives each format it can be kept in: read again and printed again, it is the same bytes. */
export async function holdTermbase(termbase: Termbase): Promise<void> {
  const csv = await printTermbase(termbase, 'csv')
  hold(
    (await printTermbase(await readTermbase(csv, 'a.csv'), 'csv')) === csv,
    'termbase as CSV and back',
    () => 'another table',
  )
  for (const style of ['dca', 'dct'] as const) {
    for (const dialect of ['core', 'basic'] as const) {
      const tbx = await printTermbase(termbase, 'tbx', {style, dialect})
      holdWellFormed(tbx, 'tbx')
      hold(
        (await printTermbase(await readTermbase(tbx, 'a.tbx'), 'tbx', {style, dialect})) === tbx,
        `termbase as TBX ${dialect} ${style} and back`,
        () => 'another file',
      )
    }
  }
}
