import {spawnSync} from 'node:child_process'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {root} from '../cli/run.ts'

/** Tells behind a run how large V8's new space has grown, in MB. */
const tell = `
  const {getHeapSpaceStatistics} = require('node:v8')
  process.on('exit', () => {
    const space = getHeapSpaceStatistics().find(({space_name}) => space_name === 'new_space')
    console.error('new space: ' + space.space_size / 2 ** 20)
  })`

// Elsewhere V8's flags are left alone (bin/clausediff.js).
const isOurs = process.versions.node.startsWith('20.')

test.skipIf(!isOurs).each([
  {args: ['show', 'III.10', '--corpus', 'ai-plus'], most: 2},
  {args: ['diff', '--corpus', 'ai-plus'], most: 8},
])('on Node 20 the new space of $args.0 stays below $most MB', {timeout: 60_000}, ({args, most}) => {
  const preload = `data:text/javascript,${encodeURIComponent(`import {createRequire} from 'node:module'; const require = createRequire(${JSON.stringify(join(root, 'x.js'))}); ${tell}`)}`
  const {stderr, status} = spawnSync(
    process.execPath,
    ['--import', preload, join(root, 'bin/clausediff.js'), ...args],
    {
      encoding: 'utf8',
    },
  )
  expect(status).toBe(0)
  expect(Number(/new space: ([\d.]+)/.exec(stderr)?.[1])).toBeLessThanOrEqual(most)
})
