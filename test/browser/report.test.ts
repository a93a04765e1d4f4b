import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import axe from 'axe-core'
import type {Browser, Page} from 'playwright-core'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {browserPath, launch} from './launch.ts'
import {filesOf, given, store, visit} from './visit.ts'

const corpus = join(import.meta.dirname, '../../corpus/ai-plus')
const roles = {
  cset: 'translation',
  newswire: 'translation',
  'policy-review': 'commentary',
  'ndrc-qa': 'commentary',
  caixin: 'commentary',
}

/** What axe-core finds wrong by WCAG 2.2 A and AA and its best practices, with everything unfolded. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source)
  return page.evaluate(async () => {
    for (const details of document.querySelectorAll('details')) details.open = true
    const {axe} = globalThis as unknown as {axe: typeof import('axe-core')}
    const {violations} = await axe.run()
    return violations.map(
      ({id, nodes}) =>
        `${id}: ${nodes
          .slice(0, 3)
          .map(({html}) => html.slice(0, 120))
          .join(' | ')}`,
    )
  })
}

const isVisible = (page: Page, selector: string): Promise<boolean> =>
  page.locator(selector).first().isVisible()
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => document.activeElement?.textContent ?? '')
const shownRows = (page: Page): Promise<string[]> =>
  page.evaluate(() => [...document.querySelectorAll('.row:not([hidden])')].map(({id}) => id))

describe.skipIf(!browserPath)('the HTML report in a browser', () => {
  let browser: Browser
  let address: string
  /** Five clauses with all there is to show; axe-core takes half a minute for the whole corpus. */
  let small: string
  beforeAll(async () => {
    const read = (id: string) => readFileSync(join(corpus, `${id}.txt`), 'utf8')
    const text = (id: string, value: string) => given(id, value, 'en', roles[id as keyof typeof roles], 'txt')
    const section = (id: string, end: string) => {
      const value = read(id)
      return text(id, value.slice(value.indexOf('III. '), value.indexOf(end)))
    }
    address = store(await filesOf(Object.keys(roles).map((id) => text(id, read(id)))))
    small = store(
      await filesOf([
        section('cset', '(12)'),
        section('newswire', '(xii)'),
        text('policy-review', read('policy-review')),
      ]),
    )
    browser = await launch()
  })
  afterAll(() => browser?.close())

  test.each([
    ['light', {colorScheme: 'light'}],
    ['dark', {colorScheme: 'dark'}],
    ['phone', {viewport: {width: 390, height: 844}}],
    ['phone, dark', {viewport: {width: 390, height: 844}, colorScheme: 'dark'}],
    ['without JavaScript', {javaScriptEnabled: false}],
  ] as const)(
    '%s: no violation of accessibility, no trouble, nothing wider than the window',
    async (_, options) => {
      const {page, troubles} = await visit(browser, small, options)
      for (const part of [
        '.worklist > li',
        '.flag',
        '.notes',
        '.commentary',
        '.found',
        '.row .findings',
        'a.d.term',
        '.minor',
        '.map',
        '.accord',
      ]) {
        expect(await page.locator(part).count(), part).toBeGreaterThan(0)
      }
      if (!('javaScriptEnabled' in options)) expect(await violations(page)).toEqual([])
      expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true)
      expect(troubles).toEqual([])
      await page.context().close()
    },
  )

  test('what is jumped to stands below the header, however many lines that takes', async () => {
    for (const width of [700, 1100, 1600]) {
      const {page} = await visit(browser, `${address}#concepts`, {viewport: {width, height: 700}})
      const header = (await page.locator('header').boundingBox())!
      const heading = (await page.locator('#concepts h2, h2#concepts').first().boundingBox())!
      const bottom =
        (await page.locator('header').evaluate((node) => getComputedStyle(node).position)) === 'sticky'
          ? header.y + header.height
          : 0
      expect(heading.y, `${width} pixels wide`).toBeGreaterThanOrEqual(bottom)
      expect(heading.y, `${width} pixels wide`).toBeLessThan(bottom + 120)
      await page.context().close()
    }
  })

  test('without JavaScript it is a document: all text, no dead control', async () => {
    const {page} = await visit(browser, address, {javaScriptEnabled: false})
    expect(await page.locator('h2').allTextContents()).toEqual([
      'Findings',
      'Overview',
      'Concepts',
      'Side by side',
      'How to read this report',
    ])
    expect(await isVisible(page, '#search')).toBe(false)
    expect(await isVisible(page, '#filters')).toBe(false)
    expect(await isVisible(page, '.worklist > li .sides')).toBe(true)
    expect(await isVisible(page, '#concept-filter')).toBe(false)
    expect(await page.locator('.row').count()).toBe(36)
    await page.locator('#concept-table summary').first().click()
    expect(await isVisible(page, '#concept-table .places a')).toBe(true)
    await page.context().close()
  })

  test('an address leads to a clause, and so do the map and the outline at the side', async () => {
    const {page, troubles} = await visit(browser, `${address}#III.(10)`)
    const top = (id: string) =>
      page.evaluate((id) => document.getElementById(id)!.getBoundingClientRect().top, id)
    expect(await top('III.(10)')).toBeLessThan(200)
    expect(await top('III.(10)')).toBeGreaterThan(0)
    await page.locator('.map a', {hasText: /^II\.\(2\)\.4/}).click()
    expect(decodeURIComponent(new URL(page.url()).hash)).toBe('#II.(2).4')
    expect(await top('II.(2).4')).toBeLessThan(200)
    await page.locator('.outline a', {hasText: /^III\.\(10\)/}).click()
    expect(await top('III.(10)')).toBeLessThan(200)
    expect(await top('III.(10)')).toBeGreaterThan(0)
    expect(troubles).toEqual([])
    await page.context().close()
  })

  test('doubtful numbering is flagged where it stands, notes are folded', async () => {
    const {page} = await visit(browser, address)
    const row = page.locator('[id="III.(10)"]')
    expect(await row.locator('.flag').innerText()).toContain('(j)')
    const notes = page.locator('.notes').first()
    expect(await notes.locator('li').first().isVisible()).toBe(false)
    await notes.locator('summary').click()
    expect(await notes.locator('li').first().isVisible()).toBe(true)
    await page.context().close()
  })

  test('concepts: sort, filter, only wavering, places', async () => {
    const {page, troubles} = await visit(browser, address)
    const table = page.locator('#concept-table')
    const counts = async () =>
      (await table.locator('tbody tr:not([hidden]) > td:last-child').allTextContents()).map((count) =>
        Number(count.replaceAll(',', '')),
      )
    const total = (await counts()).length
    await table.getByRole('button', {name: 'Places'}).click()
    const falling = await counts()
    expect(falling).toEqual([...falling].sort((a, b) => b - a))
    expect(await table.locator('th[aria-sort]').getAttribute('aria-sort')).toBe('descending')
    await table.getByRole('button', {name: 'Places'}).click()
    expect(await counts()).toEqual([...falling].sort((a, b) => a - b))
    await table.getByRole('button', {name: 'Concept'}).click()
    await page.locator('#concept-filter').fill('智能体')
    const filtered = await counts()
    expect(filtered.length).toBeGreaterThan(0)
    expect(filtered.length).toBeLessThan(total)
    expect(await page.locator('#concept-count').innerText()).toBe(`${filtered.length} of ${total} concepts`)
    await page.locator('#concept-filter').fill('')
    await page.getByLabel('only inconsistent translations').check()
    const wavering = await table.locator('tbody tr:not([hidden])').count()
    expect(wavering).toBe(await table.locator('tr.wavers').count())
    await page.getByLabel('only inconsistent translations').uncheck()
    const rendering = table.locator('details').first()
    await rendering.locator('summary').click()
    const place = rendering.locator('a').first()
    const key = await place.innerText()
    await place.click()
    expect(decodeURIComponent(new URL(page.url()).hash)).toBe(`#${key}`)
    expect(troubles).toEqual([])
    await page.context().close()
  })

  test('a phrase leads to its concept, hidden or not', async () => {
    const {page, troubles} = await visit(browser, address)
    await page.locator('#concept-filter').fill('zzz')
    const phrase = page.locator('[id="III.(10)"] a.d').first()
    const number = await phrase.getAttribute('data-n')
    await phrase.click()
    expect(new URL(page.url()).hash).toBe(`#concept-${number}`)
    expect(await isVisible(page, `#concept-${number}`)).toBe(true)
    expect(troubles).toEqual([])
    await page.context().close()
  })

  test('search: /, words of any translation, keys, Enter, Escape', async () => {
    const {page, troubles} = await visit(browser, address)
    await page.keyboard.press('/')
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('search')
    await page.keyboard.type('Intelligent Bod')
    expect(await shownRows(page)).toEqual(['I', 'II.(2).4', 'III.(10)'])
    expect(await page.locator('#search-count').innerText()).toBe('3 of 36 clauses')
    await page.keyboard.press('Enter')
    expect(await focused(page)).toBe('I')
    await page.evaluate(() => {
      location.hash = '#IV'
    })
    await page.waitForFunction(() => !document.getElementById('IV')!.hidden)
    await page.keyboard.press('/')
    await page.keyboard.type('iii.(9)')
    expect(await shownRows(page)).toEqual(['III.(9)'])
    await page.keyboard.press('Escape')
    expect(await shownRows(page)).toHaveLength(36)
    expect(troubles).toEqual([])
    await page.context().close()
  })

  test('findings: next, previous, around the end; in the list, and among the clauses that the search shows', async () => {
    const {page, troubles} = await visit(browser, small)
    const listed = () => page.evaluate(() => document.activeElement!.id)
    await page.keyboard.press('n')
    const first = await listed()
    expect(first).toBe('finding-1')
    await page.keyboard.press('j')
    expect(await listed()).toBe('finding-2')
    await page.keyboard.press('k')
    expect(await listed()).toBe(first)
    await page.keyboard.press('p')
    expect(await page.locator('#status').innerText()).toMatch(/^Finding (\d+) of \1$/)
    await page.locator('#next').click()
    expect(await listed()).toBe(first)
    const at = () =>
      page.evaluate(() => {
        const mark = document.activeElement as HTMLElement
        return `${mark.closest('.row')?.id} ${mark.dataset.f}`
      })
    await page.evaluate(() => (document.activeElement as HTMLElement).blur())
    await page.locator('#clauses').scrollIntoViewIfNeeded()
    await page.evaluate(() => document.getElementById('clauses')!.scrollIntoView())
    await page.keyboard.press('n')
    const mark = await at()
    await page.keyboard.press('n')
    expect(await at()).not.toBe(mark)
    await page.keyboard.press('p')
    expect(await at()).toBe(mark)
    expect(await page.locator('.same').count()).toBeGreaterThan(1)
    await page.locator('#search').fill('iii.(10)')
    await page.locator('#search').blur()
    await page.keyboard.press('n')
    expect(await at()).toMatch(/^III\.\(10\) /)
    expect(troubles).toEqual([])
    await page.context().close()
  })

  test('words light up together under the pointer and under the keys', async () => {
    const {page, troubles} = await visit(browser, `${small}#III.(10)`)
    const row = page.locator('[id="III.(10)"]')
    await row.locator('td').first().hover()
    const before = await row.locator('.beads').innerText()
    const word = row.locator('[data-g]', {hasText: /^Optimize$/}).first()
    await word.hover()
    expect(await row.locator('.lit').allInnerTexts()).toEqual(['Optimize', 'Optimize'])
    await page.mouse.move(0, 0)
    await row.locator('.beads').focus()
    await page.keyboard.press('ArrowRight')
    expect(await row.locator('.cursor').innerText()).toBe('Optimize')
    expect(await page.locator('#status').innerText()).toBe('Optimize: Optimize')
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowLeft')
    expect(await row.locator('.cursor').innerText()).toBe('Optimize')
    await page.keyboard.press('Escape')
    expect(await row.locator('.cursor, .lit').count()).toBe(0)
    // Wrapping words changes no text.
    expect(await row.locator('.beads').innerText()).toBe(before)
    expect(await violations(page)).toEqual([])
    expect(troubles).toEqual([])
    await page.context().close()
  })

  test('help: ? opens it, Escape and its button close it', async () => {
    const {page, troubles} = await visit(browser, small)
    await page.keyboard.press('?')
    expect(await isVisible(page, '#help')).toBe(true)
    expect(await violations(page)).toEqual([])
    await page.keyboard.press('Escape')
    expect(await isVisible(page, '#help')).toBe(false)
    await page.locator('#help-open').click()
    await page.getByRole('button', {name: 'Close'}).click()
    expect(await isVisible(page, '#help')).toBe(false)
    expect(troubles).toEqual([])
    await page.context().close()
  })

  test('on paper: no controls, every clause', async () => {
    const {page} = await visit(browser, address)
    await page.emulateMedia({media: 'print'})
    expect(await isVisible(page, 'nav')).toBe(false)
    for (const part of ['#search', '#filters', '.outline', '.ticks button'])
      expect(await isVisible(page, part), part).toBe(false)
    expect(await isVisible(page, '[id="III.(10)"] td')).toBe(true)
    // Every clause says whose text is whose; what cannot unfold has no sign that it could.
    expect(await page.locator('[id="III.(10)"] thead').innerText()).toMatch(/cset.*newswire/s)
    expect(
      await page
        .locator('summary')
        .evaluateAll((all) =>
          all.every((one) => getComputedStyle(one).listStyleType === 'none' || one.clientHeight === 0),
        ),
    ).toBe(true)
    await page.context().close()
  })

  test('whatever stands in a text is text', async () => {
    const evil = [
      '1\tA <script>alert(1)</script> and <img src=x onerror=alert(2)> in a clause of the harbour.',
      '2\t</script><script>alert(3)</script> closes nothing, <!-- nor does --> this comment on boats.',
      '3\tThe [link](javascript:alert(4)) and the style </style> stay, \u202Eas does this\u202C override.',
      '4" onclick="alert(5)\tKeys may hold " and < and \' as well, in the harbour rules of boats.',
    ].join('\n')
    const files = await filesOf([given('a<b>', evil), given('"c"', evil.replaceAll('harbour', 'port'))])
    const {page, troubles} = await visit(browser, store(files))
    await page.locator('td').first().hover()
    for (const key of ['n', 'n', 'n', '/', 'x', 'Escape', '?', 'Escape']) await page.keyboard.press(key)
    for (const summary of await page.locator('summary').all()) await summary.click()
    const text = await page.locator('#clauses').innerText()
    for (const part of [
      '<script>alert(1)</script>',
      '<img src=x onerror=alert(2)>',
      '</script><script>alert(3)</script>',
      '[link](javascript:alert(4))',
      '⟨U+202E⟩as does this',
    ]) {
      expect(text).toContain(part)
    }
    expect(await page.locator('script:not([type])').count()).toBe(1)
    expect(
      await page.locator('img, iframe, [onclick], [onerror], [style], a[href^="javascript"]').count(),
    ).toBe(0)
    expect(await violations(page)).toEqual([])
    expect(troubles).toEqual([])
    await page.context().close()
  })

  test('a script that is written into the page does not act', async () => {
    const {page, troubles} = await visit(browser, address)
    await page.evaluate(() => {
      const script = document.createElement('script')
      script.textContent = 'window.acted = true'
      document.body.append(script)
      document.body.setAttribute('onclick', 'window.acted = true')
      document.body.click()
    })
    expect(await page.evaluate('window.acted')).toBe(undefined)
    expect(troubles.filter((trouble) => trouble.includes('policy script-src'))).not.toEqual([])
    await page.context().close()
  })

  test('right-to-left and Chinese texts', async () => {
    const arabic = '1\tيجوز للقوارب أن ترسو ليلا في الميناء القديم.\n2\tتجفف الشباك على الجدار الجنوبي.'
    const other = '1\tيمكن للقوارب أن ترسو ليلا في المرفأ القديم.\n2\tتجفف الشباك على الحائط الجنوبي.'
    const chinese = '1\t船只可以夜间停靠在旧港口。\n2\t渔网晾在南墙上。'
    const files = await filesOf([
      given('a', arabic, 'ar'),
      given('b', other, 'ar'),
      given('zh', chinese, 'zh', 'source'),
    ])
    const {page, troubles} = await visit(browser, store(files))
    const directions = await page.evaluate(() =>
      [...document.querySelectorAll('[id="1"] td')].map(
        (cell) => `${(cell as HTMLElement).lang} ${getComputedStyle(cell).direction}`,
      ),
    )
    expect(directions).toEqual(['zh ltr', 'ar rtl', 'ar rtl'])
    await page.locator('[id="1"] td').nth(1).hover()
    expect(await page.locator('[id="1"] [data-g]').count()).toBeGreaterThan(4)
    expect(await violations(page)).toEqual([])
    expect(troubles).toEqual([])
    await page.context().close()
  })

  test('a large work: pages that lead to each other, and back', async () => {
    const verses = (word: string) =>
      Array.from(
        {length: 900},
        (_, i) =>
          `${i < 500 ? 'Gen' : 'Exod'}.${1 + Math.floor((i % 500) / 25)}.${1 + (i % 25)}\tBoat ${i} lands at the ${word} of pier ${i % 7}.`,
      ).join('\n')
    const files = await filesOf([given('a', verses('foot')), given('b', verses('bottom'))], 300)
    expect(files.map(({path}) => path)).toEqual([
      'report.html',
      ...['001', '002', '003', '004', '005', '006', '007'].map((n) => `report.pages/${n}.html`),
    ])
    const {page, troubles} = await visit(browser, store(files))
    expect(await page.locator('.row').count()).toBe(0)
    await page.locator('.map a').nth(1).click()
    await page.waitForURL(/report\.pages\/002\.html/)
    expect(await shownRows(page)).toHaveLength(150)
    expect(await violations(page)).toEqual([])
    const phrase = page.locator('a.d').first()
    await phrase.click()
    await page.waitForURL(/report\.html#concept-/)
    await page.locator('tr:target summary').first().click()
    await page.locator('tr:target .places a').first().click()
    await page.waitForURL(/report\.pages\//)
    await page.getByRole('link', {name: /^Next/}).click()
    await page.waitForURL(/00\d\.html$/)
    expect(troubles).toEqual([])
    await page.context().close()
  })
})
