import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import type {Browser, Page} from 'playwright-core'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {clausediff, folderOf} from '../cli/run.ts'
import {browserPath, launch} from './launch.ts'
import {filesOf, given, store, visit} from './visit.ts'

const texts = {
  'legal.md': [
    '1. Time. Staff may leave early on Fridays.',
    '2. Rest. Staff must rest at noon. The staff are heard.',
    '3. Pay. Staff shall not pay fees to the office.',
    '4. Leave. Staff have 27 days of leave.',
  ].join('\n\n'),
  'hr.md': [
    '1. Time. Employees may leave early on Fridays.',
    '2. Rest. Employees should rest at noon. The employees are heard.',
    '3. Pay. Employees shall pay fees to the office.',
    '4. Leave. Employees have 25 days of leave.',
  ].join('\n\n'),
  'clausediff.config.json': JSON.stringify({translations: [{path: 'hr.md'}, {path: 'legal.md'}]}),
}

const focused = (page: Page): Promise<string> => page.evaluate(() => document.activeElement!.id)
const shown = (page: Page): Promise<string[]> =>
  page.locator('.worklist > li:not([hidden]) .key').allInnerTexts()
const choose = (page: Page, filter: string, value: string) =>
  page.locator(`#filter-${filter}`).selectOption(value)

describe.skipIf(!browserPath)('the work list of the HTML report', () => {
  let browser: Browser
  let folder: string
  let address: string
  const run = (...args: string[]) =>
    clausediff(args, {
      cwd: folder,
      env: {XDG_STATE_HOME: join(folder, '.state'), USER: 'Ada', SOURCE_DATE_EPOCH: '1777852800'},
    })
  beforeAll(async () => {
    folder = folderOf(texts)
    await run('report', '-o', 'report.html')
    address = pathToFileURL(join(folder, 'report.html')).href
    browser = await launch()
  })
  afterAll(() => browser?.close())

  test('it begins with errors, each with both texts, the difference marked on both sides', async () => {
    const {page, troubles} = await visit(browser, address, {viewport: {width: 1400, height: 900}})
    const kinds = await page.locator('.worklist > li').evaluateAll((all) => all.map((one) => one.className))
    expect(kinds).toEqual([...kinds].sort((a, b) => rank(a) - rank(b)))
    expect(kinds[0]).toBe('finding error')
    // All errors are on the first screen.
    const last = await page.locator('.worklist > li.error').last().boundingBox()
    expect(last!.y).toBeLessThan(900)
    const negation = page.locator('.worklist > li', {hasText: 'negation-mismatch'})
    const [hr, legal] = await negation.locator('.side').all()
    expect(await legal!.locator('mark').innerText()).toContain('not')
    expect(await legal!.locator('.at').innerText()).toMatch(/^legal\.md:5:\d+$/)
    // Where the "not" would stand: an empty mark, before what it would deny.
    expect(await hr!.locator('mark.missing.error').count()).toBe(1)
    expect(
      await hr!
        .locator('mark.missing')
        .evaluate((mark) => [
          mark.previousSibling!.textContent,
          mark.nextSibling!.textContent,
          mark.getBoundingClientRect().width > 10,
        ]),
    ).toEqual(['Employees shall ', 'pay fees to the office.', true])
    expect(troubles).toEqual([])
    await page.context().close()
  })

  test('an error is the strongest mark, a synonym the faintest', async () => {
    const {page} = await visit(browser, address)
    const style = (selector: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((mark) => {
          const {backgroundColor, textDecorationStyle, textDecorationThickness, fontWeight} =
            getComputedStyle(mark)
          return {backgroundColor, textDecorationStyle, textDecorationThickness, fontWeight}
        })
    expect(await style('.row .r.error')).toEqual({
      backgroundColor: 'rgb(255, 214, 209)',
      textDecorationStyle: 'solid',
      textDecorationThickness: '3px',
      fontWeight: '600',
    })
    expect(await style('.row .d.term')).toEqual({
      backgroundColor: 'rgba(0, 0, 0, 0)',
      textDecorationStyle: 'dotted',
      textDecorationThickness: '1px',
      fontWeight: '400',
    })
    await page.context().close()
  })

  test('filters: severity, rule, translation, part, state, clauses; the rule table; Show all', async () => {
    const {page, troubles} = await visit(browser, address)
    const all = await shown(page)
    await choose(page, 'severity', 'error')
    expect((await shown(page)).sort()).toEqual(['2', '3', '4'])
    expect(await page.locator('#filter-count').innerText()).toBe(`3 of ${all.length} findings`)
    await choose(page, 'rule', 'negation-mismatch')
    expect(await shown(page)).toEqual(['3'])
    await choose(page, 'branch', '1')
    expect(await shown(page)).toEqual([])
    expect(await page.locator('.nothing').isVisible()).toBe(true)
    await page.getByRole('button', {name: 'Show all'}).click()
    await expect.poll(() => shown(page)).toEqual(all)
    await choose(page, 'who', '1')
    expect((await shown(page)).length).toBeGreaterThan(0)
    await page.getByRole('button', {name: 'Show all'}).click()
    await choose(page, 'clauses-shown', 'error')
    expect(await page.locator('.row:not([hidden]) > h3').allInnerTexts()).toEqual([
      expect.stringMatching(/^2/),
      expect.stringMatching(/^3/),
      expect.stringMatching(/^4/),
    ])
    await page.locator('a.filter[data-rule="modality-mismatch"][data-severity="error"]').click()
    expect(await shown(page)).toEqual(['2'])
    expect(new URL(page.url()).hash).toBe('#findings')
    // A link to what is hidden leads there all the same.
    await page.locator('.row > .found .back').last().click()
    expect(await page.locator('.worklist > li:target').isVisible()).toBe(true)
    expect(troubles).toEqual([])
    await page.context().close()
  })

  test('from a finding to its clause and back, by pointer and by key', async () => {
    const {page} = await visit(browser, address)
    await page.locator('.worklist > li .key').first().click()
    const key = decodeURIComponent(new URL(page.url()).hash)
    expect(await page.locator('.row:target').isVisible()).toBe(true)
    await page.locator('.row:target .back').first().click()
    expect(await focused(page)).toBe('finding-1')
    await page.keyboard.press('Enter')
    expect(decodeURIComponent(new URL(page.url()).hash)).toBe(key)
    await page.locator('.row:target mark.r').first().focus()
    await page.keyboard.press('Enter')
    expect(new URL(page.url()).hash).toMatch(/^#finding-\d+$/)
    await page.context().close()
  })

  test('switches: words, terms, errors', async () => {
    const {page, troubles} = await visit(browser, `${address}#4`)
    const text = await page.locator('.row .beads').allInnerTexts()
    await page.keyboard.press('w')
    expect(await page.locator('[id="4"] .w').allInnerTexts()).toEqual(['Employees', '25', 'Staff', '27'])
    expect(await page.locator('.row .beads').allInnerTexts()).toEqual(text)
    const line = (selector: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((mark) => getComputedStyle(mark).textDecorationLine)
    await page.locator('#mark-terms').uncheck()
    expect(await line('.row .d.term')).toBe('none')
    expect(await line('.row .r.error')).toBe('underline')
    await page.keyboard.press('e')
    expect(await line('.row .r.error')).toBe('none')
    expect(await page.locator('.row .missing').first().isVisible()).toBe(false)
    expect(troubles).toEqual([])
    await page.context().close()
  })

  test('answers by key and by pointer are kept, exported, and taken over by accept', async () => {
    const {page, troubles} = await visit(browser, address)
    const idOf = async (rule: string) =>
      (await page.locator('.worklist > li', {hasText: rule}).first().getAttribute('id'))!
    const [modal, number, term] = await Promise.all(
      ['modality-mismatch', 'number-mismatch', 'term-divergence'].map(idOf),
    )
    await page.locator(`#${modal}`).focus()
    await page.keyboard.press('a')
    await page.keyboard.press('m')
    await page.keyboard.type('as agreed')
    await page.keyboard.press('Escape')
    expect(await focused(page)).toBe(modal)
    await page.locator(`#${number}`).getByRole('button', {name: 'To fix'}).click()
    await page.locator(`#${term}`).focus()
    await page.keyboard.press('f')
    await page.keyboard.press('u')
    expect(await page.locator('#decided').innerText()).toBe('2 decided')
    await page.keyboard.press('l')
    expect(await page.locator(`#${term} [aria-pressed=true]`).innerText()).toMatch(/^Prefer “Employees”/i)
    // The same finding at its clause shows the same answer.
    expect(await page.locator('.found > [data-decision=fix]').count()).toBe(1)
    await page.reload()
    expect(await page.locator('#decided').innerText()).toBe('3 decided')
    expect(await page.locator(`#${modal} input`).inputValue()).toBe('as agreed')
    await choose(page, 'state', 'fix')
    expect(await shown(page)).toEqual(['4'])
    const download = page.waitForEvent('download')
    await page.getByRole('button', {name: 'Export decisions'}).click()
    const saved = join(folder, (await download).suggestedFilename())
    await (await download).saveAs(saved)
    expect(troubles).toEqual([])
    await page.context().close()

    const {decisions} = JSON.parse(readFileSync(saved, 'utf8')) as {decisions: {decision: string}[]}
    expect(decisions.map(({decision}) => decision).sort()).toEqual(['fine', 'fix', 'prefer'])
    expect(await run('accept', '--decisions', 'decisions.json')).toEqual({
      code: 0,
      stdout: '1 accepted, 1 word preferred, 1 to fix\n',
      stderr: expect.anything(),
    })
    expect(readFileSync(join(folder, 'clausediff.lock.json'), 'utf8')).toContain('as agreed')
    expect(readFileSync(join(folder, 'terms.csv'), 'utf8')).toMatch(/employees/i)
    const {stdout} = await run('check', '--fail-on', 'never')
    expect(stdout).toContain('1 accepted')
    expect(stdout).not.toContain('binds more')
  })

  test('the same bytes from a report that was saved', async () => {
    await run(
      'check',
      '--rows',
      '--fail-on',
      'never',
      '--format',
      'json=saved.json',
      '--format',
      'html=now.html',
    )
    await run('format', 'saved.json', '--format', 'html=later.html')
    const read = (name: string) => readFileSync(join(folder, name), 'utf8')
    expect(read('later.html')).toBe(read('now.html'))
  })

  test('a large work: errors on its first page, a search over all, answers that its pages share', async () => {
    const verses = (word: string, odd: string) =>
      Array.from(
        {length: 700},
        (_, i) =>
          `${i < 350 ? 'Gen' : 'Exod'}.${1 + Math.floor((i % 350) / 25)}.${1 + (i % 25)}\tBoat ${i} lands at the ${word} of the pier${i === 600 ? odd : ''}.`,
      ).join('\n')
    const files = await filesOf(
      [given('a', verses('foot', ' and must not stay')), given('b', verses('bottom', ' and must stay'))],
      300,
    )
    const {page, troubles} = await visit(browser, store(files))
    expect(await shown(page)).toEqual(['Exod.11.1'])
    expect(await page.locator('.worklist .missing.error').count()).toBe(1)
    expect(await page.locator('.map .s4').count()).toBe(1)
    await page.keyboard.press('n')
    await page.keyboard.press('a')
    await page.keyboard.press('/')
    await page.keyboard.type('boat 612')
    await expect.poll(() => page.locator('#search-count').innerText()).toBe('1 clause')
    expect(await page.locator('#hits li').innerText()).toMatch(
      /^Exod\.11\.13\s+a Boat 612 lands.*b Boat 612/s,
    )
    await page.locator('#search').fill('bottom')
    await expect
      .poll(() => page.locator('#search-count').innerText())
      .toBe('700 clauses, the first 200 listed')
    await page.locator('#search').fill('boat 612')
    await expect.poll(() => page.locator('#hits li').count()).toBe(1)
    await page.keyboard.press('Enter')
    await page.keyboard.press('Enter')
    await page.waitForURL(/report\.pages\/.*#Exod\.11\.13$/)
    expect(await page.locator('.row:target').isVisible()).toBe(true)
    await choose(page, 'clauses-shown', 'error')
    expect(await page.locator('.row:not([hidden])').evaluateAll((all) => all.map(({id}) => id))).toEqual([
      'Exod.11.1',
    ])
    expect(await page.locator('.found [data-decision=fine]').count()).toBe(1)
    await page.locator('.found .back').first().click()
    await page.waitForURL(/report\.html#finding-1$/)
    expect(troubles).toEqual([])
    await page.context().close()
  })

  test('on a phone nothing is cut: no table is wider than its place', async () => {
    const {page} = await visit(browser, address, {viewport: {width: 390, height: 844}})
    const cut = await page
      .locator('table, .map, .filters, .worklist > li')
      .evaluateAll((all) => all.filter((one) => one.getBoundingClientRect().right > innerWidth).length)
    expect(cut).toBe(0)
    await page.context().close()
  })
})

const rank = (kind: string): number => ['error', 'warning', 'info'].findIndex((one) => kind.endsWith(one))
