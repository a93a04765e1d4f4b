#!/usr/bin/env node
// CommonJS, as package.json beside it says: Node starts an ES module 5 ms later.
const {setFlagsFromString} = require('node:v8')
const {join} = require('node:path')
const {load} = require('./load.js')
const {keepYoungGenerationSmall} = require('./young-generation.js')

// A command is over before V8's optimised code pays: with the default budget (67,584 bytes of bytecode run)
// `show` spends 0.08 s and `diff` 0.5 s of two cores on compiling, and `lsp` a third of what it takes to its first findings.
// Whole Bibles and long sessions reach these budgets, too.
// Functions that are not drawn into their callers, and loops that are left as they are, are compiled sooner: a tenth of
// `diff`, and no loss for Bibles.
// And a regular expression is compiled to machine code at once: else V8 first makes bytecode of it, which takes longer.
// All of that on Node 20 alone: V8 of 22 counts otherwise, and with its flags changed at run time Node 22.12 and 24 die of
// a segmentation fault in some of a hundred starts.
const major = Number(process.versions.node.split('.')[0])
const command = process.argv[2]
const isShort = command === 'show' || command === 'parse'
const budget = isShort ? 2_000_000 : 300_000
if (major === 20) {
  setFlagsFromString(`--interrupt-budget=${budget}`)
  setFlagsFromString('--max-inlined-bytecode-size-cumulative=200')
  setFlagsFromString('--no-turbo-loop-peeling')
  setFlagsFromString('--no-regexp-tier-up')
  keepYoungGenerationSmall(isShort)
}

const {exports: cli, keep, keeping} = load(join(__dirname, '../dist/cli/main.cjs'), command)
cli.main(process, keeping).then((code) => {
  // Of a command that exists and did its work: what the next run will need is compiled by now.
  if (code < 2) keep()
  process.exitCode = code
  // Node would wait for V8 to finish collecting garbage and optimising: 7 ms of 160.
  if (process.stdout.writableLength + process.stderr.writableLength === 0) process.exit()
})
