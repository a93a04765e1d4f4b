#!/usr/bin/env node
import module from 'node:module'
import process from 'node:process'
import {setFlagsFromString} from 'node:v8'

// A command is over before V8's optimised code pays: with the default budget (67,584 bytes of bytecode run)
// `show` spends 0.08 s and `diff` 0.5 s of two cores on compiling. Whole Bibles reach this budget, too.
// The flag is known to be there in these versions of Node.
const major = Number(process.versions.node.split('.')[0])
if (major >= 20 && major <= 24) setFlagsFromString('--interrupt-budget=500000')
// From 22.1 on Node can keep compiled code between runs, in a folder of its own for temporary files.
module.enableCompileCache?.()

const {main} = await import('../dist/cli/main.js')
process.exitCode = await main(process)
