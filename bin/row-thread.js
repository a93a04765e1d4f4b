// What a second thread of the program runs: it works on rows of large texts (src/cli/threads).
const {workerData} = require('node:worker_threads')

require('../dist/cli/main.cjs').workInThread(workerData)
