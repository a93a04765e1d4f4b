import {expect, test} from 'vitest'
import {quantitiesOf} from '../../src/discover/checks/numbers/quantities.ts'

/** A half behind a number or behind its unit is no number of its own. */
test.each([
  ['ar', 'المدة أربع سنوات ونصف.'],
  ['bg', 'Срокът е четири години и половина.'],
  ['ca', 'El termini és de quatre anys i mig.'],
  ['el', 'Η προθεσμία είναι τέσσερα και μισό έτη.'],
  ['et', 'Tähtaeg on neli ja pool aastat.'],
  ['fi', 'Määräaika on neljä ja puoli vuotta.'],
  ['he', 'התקופה היא ארבע שנים וחצי.'],
  ['hr', 'Rok je četiri i pol godine.'],
  ['hu', 'A határidő négy és fél év.'],
  ['id', 'Jangka waktu adalah empat setengah tahun.'],
  ['lt', 'Terminas yra keturi su puse metų.'],
  ['lv', 'Termiņš ir četri ar pusi gadi.'],
  ['no', 'Fristen er fire og et halvt år.'],
  ['pl', 'Termin wynosi cztery i pół roku.'],
  ['ro', 'Termenul este de patru ani și jumătate.'],
  ['sl', 'Rok je štiri leta in pol.'],
  ['tr', 'Süre dört buçuk yıldır.'],
  ['uk', 'Строк становить чотири з половиною роки.'],
])('%s: %s', (language, text) => {
  expect(quantitiesOf(text, language).found.map(({value}) => value)).toEqual([4.5])
})
