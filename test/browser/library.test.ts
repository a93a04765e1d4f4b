import {execFileSync} from 'node:child_process'
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {build} from 'esbuild'
import type {Browser} from 'playwright-core'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {browserPath, launch} from './launch.ts'

const root = join(import.meta.dirname, '../..')
const corpus = join(root, 'corpus/ai-plus')

/** What a page runs: texts in, fingerprints out. */
const script = `
  import {compare, sourceOf} from 'clausediff'
  globalThis.fingerprints = async (texts) => {
    const {report} = await compare(texts.map(({path, value, meta}) => sourceOf(value, path, meta)))
    return report.findings.map(({fingerprint}) => fingerprint)
  }`

const parserAlone = `
  import {clausesOf, parse, sourceOf} from 'clausediff/parse'
  import {markdownOf} from 'clausediff/parse/markdown'
  const printed = (source) => [...clausesOf(parse(source))].map(({key, text}) => key + ' ' + text)
  const refused = (source) => {
    try {
      return printed(source)
    } catch ({message}) {
      return message.match(/a\\.md/)
    }
  }
  globalThis.keysAndTexts = () => [
    ...printed(sourceOf('1. *One* of two.', 'a.txt')),
    ...refused(sourceOf('1. [One](two.md) of two.', 'a.md')),
    ...printed(markdownOf('1. [One](two.md) of two.', 'a.md')),
  ]`

describe.skipIf(!browserPath)('the library in a browser', () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await launch()
  })
  afterAll(() => browser?.close())

  test('finds in the shipped corpus what the command line finds', async () => {
    const {outputFiles} = await build({
      stdin: {contents: script, resolveDir: root},
      bundle: true,
      charset: 'ascii',
      format: 'iife',
      platform: 'browser',
      // Of Node, for tables on a terminal: a page prints none.
      external: ['os', 'util'],
      write: false,
      logLevel: 'silent',
    })
    const {translations} = JSON.parse(readFileSync(join(corpus, 'clausediff.config.json'), 'utf8')) as {
      translations: ({path: string} & Record<string, string>)[]
    }
    const texts = translations.map(({path, ...meta}) => ({
      path,
      value: readFileSync(join(corpus, path), 'utf8'),
      meta,
    }))
    const page = await browser.newPage()
    await page.addScriptTag({content: outputFiles[0]!.text})
    const inPage = await page.evaluate(
      (given) =>
        (globalThis as unknown as {fingerprints(texts: unknown): Promise<string[]>}).fingerprints(given),
      texts,
    )
    const printed = execFileSync(
      process.execPath,
      [
        join(root, 'bin/clausediff.js'),
        'check',
        '--corpus',
        'ai-plus',
        '--format',
        'json',
        '--fail-on',
        'never',
      ],
      {encoding: 'utf8', maxBuffer: 64 * 1024 * 1024},
    )
    const {findings} = JSON.parse(printed) as {findings: {fingerprint: string}[]}
    expect(inPage.length).toBeGreaterThan(100)
    expect(inPage).toEqual(findings.map(({fingerprint}) => fingerprint))
  })

  test('parses with the parser alone, and Markdown with its reader', async () => {
    const {outputFiles} = await build({
      stdin: {contents: parserAlone, resolveDir: root},
      bundle: true,
      format: 'iife',
      platform: 'browser',
      write: false,
      logLevel: 'silent',
    })
    const page = await browser.newPage()
    await page.addScriptTag({content: outputFiles[0]!.text})
    expect(
      await page.evaluate(() => (globalThis as unknown as {keysAndTexts(): string[]}).keysAndTexts()),
    ).toEqual(['1 One of two.', 'a.md', '1 One of two.'])
  })
})
