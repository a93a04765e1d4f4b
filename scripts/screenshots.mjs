// Takes the pictures of the HTML report for docs/images/: `node scripts/screenshots.mjs`, after `npm run build`.
import {execFileSync} from 'node:child_process'
import {existsSync} from 'node:fs'
import {mkdir, mkdtemp} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import {chromium} from 'playwright-core'

const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium'
if (!existsSync(executablePath)) throw new Error(`no browser at ${executablePath}: set CHROMIUM`)
const file = join(await mkdtemp(join(tmpdir(), 'clausediff-')), 'report.html')
execFileSync(
  process.execPath,
  ['bin/clausediff.js', 'report', '--corpus', 'ai-plus', '--quiet', '-o', file],
  {stdio: 'inherit'},
)

const views = [
  {name: 'findings', hash: '', width: 1100, height: 760},
  {name: 'overview', hash: '#overview', width: 1100, height: 760},
  {name: 'concepts', hash: '#concepts', width: 1100, height: 620},
  {name: 'side-by-side', hash: '#III.(10)', width: 1100, height: 620, word: 'providers'},
  {name: 'side-by-side-dark', hash: '#II.(2).4', width: 1100, height: 520, colorScheme: 'dark'},
  {name: 'phone', hash: '#III.(10)', width: 390, height: 700},
]
await mkdir('docs/images', {recursive: true})
const browser = await chromium.launch({executablePath, args: ['--no-sandbox']})
for (const {name, hash, width, height, colorScheme = 'light', word} of views) {
  const page = await browser.newPage({viewport: {width, height}, colorScheme})
  await page.goto(pathToFileURL(file).href + hash)
  if (word) {
    const cells = page.locator(`[id="${hash.slice(1)}"] td`)
    await cells.nth(6).hover()
    await cells
      .locator('[data-g]', {hasText: new RegExp(`^${word}$`)})
      .first()
      .hover()
  }
  await page.screenshot({path: `docs/images/${name}.jpg`, type: 'jpeg', quality: 60})
  await page.close()
}
await browser.close()
