import {mkdirSync, mkdtempSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {pathToFileURL} from 'node:url'
import type {Browser, BrowserContextOptions, Page} from 'playwright-core'
import type {SourceFile} from '../../src/format/index.ts'
import {compare} from '../../src/project/index.ts'
import type {OutputFile} from '../../src/report/index.ts'
import {htmlOf} from '../report/every-report.ts'

export type Given = {
  path: string
  value: string
  data: {clausediff: {id: string; role?: string; language?: string}}
}

/** A text as if it had been read. */
export const given = (
  id: string,
  value: string,
  language = 'en',
  role = 'translation',
  suffix = 'tsv',
): Given => ({
  path: `${id}.${suffix}`,
  value,
  data: {clausediff: {id, language, role}},
})

export async function filesOf(texts: readonly Given[], rowsPerFile?: number): Promise<OutputFile[]> {
  const comparison = await compare(texts as unknown as SourceFile[])
  return htmlOf(comparison, rowsPerFile)
}

/** Writes the files of a report into a new folder; returns the address of the first. */
export function store(files: readonly OutputFile[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'clausediff-html-'))
  for (const {path, text} of files) {
    mkdirSync(dirname(join(folder, path)), {recursive: true})
    writeFileSync(join(folder, path), text)
  }
  return pathToFileURL(join(folder, files[0]!.path)).href
}

interface Visit {
  page: Page
  /** Everything that should not be: console messages, errors, requests beyond the file, dialogs, violations. */
  troubles: string[]
}

/** Opens a page and listens for trouble from its first moment. */
export async function visit(
  browser: Browser,
  address: string,
  options: BrowserContextOptions = {},
): Promise<Visit> {
  const context = await browser.newContext({viewport: {width: 1280, height: 900}, ...options})
  const page = await context.newPage()
  const troubles: string[] = []
  page.on('console', (message) => troubles.push(`console: ${message.text()}`))
  page.on('pageerror', (error) => troubles.push(`error: ${error.message}`))
  page.on('dialog', (dialog) => {
    troubles.push(`dialog: ${dialog.message()}`)
    void dialog.dismiss()
  })
  page.on('request', (request) => {
    if (!request.url().startsWith('file:')) troubles.push(`request: ${request.url()}`)
    else if (request.resourceType() !== 'document')
      troubles.push(`request: ${request.resourceType()} ${request.url()}`)
  })
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) =>
      console.error('policy', event.violatedDirective),
    )
  })
  await page.goto(address)
  return {page, troubles}
}
