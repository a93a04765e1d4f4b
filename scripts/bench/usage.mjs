// Preloaded into a measured child: on exit it writes what it used to the file BENCH_USAGE names.
import {writeFileSync} from 'node:fs'

process.on('exit', () => {
  const {maxRSS, userCPUTime, systemCPUTime} = process.resourceUsage()
  writeFileSync(
    process.env.BENCH_USAGE,
    JSON.stringify({megabytes: maxRSS / 1024, processor: (userCPUTime + systemCPUTime) / 1000}),
  )
})
