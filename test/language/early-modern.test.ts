import {expect, test} from 'vitest'
import {modernEnglish} from '../../src/language/en/early-modern.ts'

const printed: readonly (readonly [today: string, printed: string])[] = [
  // u and v, i and j.
  ['unto upon under us', 'vnto vpon vnder vs'],
  ['have seven ever servant silver serve envy', 'haue seuen euer seruaunt siluer serue enuie'],
  ['judge joy rejoice subject injury', 'iudge ioye reioyce subiect iniurie'],
  // y for i.
  ['if him with time life wife king said day', 'yf hym wyth tyme lyfe wyfe kynge sayde daye'],
  ['city mercy cities enemies always', 'citie mercye cityes enemyes alwayes'],
  // A loose e, and what was doubled before it.
  ['land lands son sons man sin staff', 'lande landes sonne sonnes manne sinne staffe'],
  ['great speak heart four look shall until sinful', 'greate speake hearte foure looke shal vntill sinfull'],
  ['wilderness kingdom command grace', 'wildernes kyngdome commaunde grace'],
  // What no rule reaches.
  ['they much should daughter', 'thei moch shulde doughter'],
]

test.each(printed)('%s was printed %s', (today, before) => {
  expect(before.split(' ').map(modernEnglish)).toEqual(today.split(' '))
})

test('words that are spelt so today stay', () => {
  const words =
    'house houses horse grace stone name time wine cause peace voice strange value guide create marriage language ' +
    'table people honey myself everything egypt mystery type tribe bathe change judge give love five serve all tell ' +
    'well shall cities countries things lines stones philistines witness bless us eye die queue question union'
  for (const word of words.split(' ')) expect(modernEnglish(word)).toBe(word)
})
