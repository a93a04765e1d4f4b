import {expect, test} from 'vitest'
import {checksBetween} from '../keyed.ts'

const told = (en: string, language: string, other: string): string[] =>
  checksBetween(['en', en], [language, other]).numbers.map(
    ({a, b}) => `${a?.quote ?? '–'} | ${b?.quote ?? '–'}`,
  )

test.each([
  ['I waited for six months.', 'fa', 'شش ماه منتظر ماندم.'],
  ['The fine is twenty-five thousand.', 'fa', 'جریمه بیست و پنج هزار است.'],
  ['Article four is on the third page.', 'fa', 'مادهٔ چهارم در صفحهٔ سوم است.'],
  ['I waited for six months.', 'ms', 'Saya menunggu selama enam bulan.'],
  ['The fine is one hundred and fifty ringgit.', 'ms', 'Dendanya seratus lima puluh ringgit.'],
  ['The gate was closed for seventeen days.', 'ms', 'Pintu ditutup selama tujuh belas hari.'],
  ['Fewer than five gates are open.', 'be', 'Адчынена менш за пяць варот.'],
  ['The fine is three hundred roubles.', 'be', 'Штраф складае трыста рублёў.'],
  ['The fifteenth gate is closed.', 'be', 'Пятнаццатыя вароты зачыненыя.'],
  ['The fine is three hundred and five dinars.', 'sr', 'Казна је триста пет динара.'],
  ['The fine is three hundred and five dinars.', 'sr', 'Kazna je trista pet dinara.'],
  ['The lease ends in fifteen years.', 'sr', 'Закуп престаје за петнаест година.'],
  ['There are only one or two guards.', 'ko', '경비원은 한두 명뿐입니다.'],
  ['It has over 20 million visitors.', 'ro', 'Are peste 20 de milioane de vizitatori.'],
  ['What happens at the gate?', 'ko', '문에서 어떤 일이 일어나나요?'],
  ['All three gates are alike.', 'ko', '세 문 모두 비슷합니다.'],
  ['Everybody was new at some point.', 'zh', '每个人都曾是新手。'],
])('%s / %s: %s', (en, language, other) => {
  expect(told(en, language, other)).toEqual([])
})

test.each([
  ['I waited for six months.', 'fa', 'هفت ماه منتظر ماندم.', 'six months | هفت ماه'],
  ['I waited for six months.', 'ms', 'Saya menunggu selama tujuh bulan.', 'six months | tujuh bulan'],
  ['I waited for six months.', 'be', 'Я чакаў сем месяцаў.', 'six months | сем месяцаў'],
  ['I waited for six months.', 'sr', 'Čekao sam sedam meseci.', 'six months | sedam meseci'],
  ['I waited for six months.', 'sr', 'Чекао сам седам месеци.', 'six months | седам месеци'],
])('another: %s / %s: %s', (en, language, other, found) => {
  expect(told(en, language, other)).toEqual([found])
})

test.each([
  ['The guard must close the gate.', 'Penjaga boleh menutup pintu.', 'must close | boleh menutup'],
  ['The guard may close the gate.', 'Penjaga hendaklah menutup pintu.', 'may close | hendaklah menutup'],
  ['The guard should close the gate.', 'Penjaga perlu menutup pintu.', ''],
  ['The guard must not close the gate.', 'Penjaga tidak boleh menutup pintu.', ''],
])('Malay: %s / %s', (en, ms, found) => {
  const {norms} = checksBetween(['en', en], ['ms', ms])
  expect(norms.map(({a, b}) => `${a?.quote} | ${b?.quote}`).join()).toBe(found)
})
