import {existsSync} from 'node:fs'
import type {Browser} from 'playwright-core'

const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/** A browser on this machine, or `undefined`: the tests that need one say aloud that they skip. */
export const browserPath = [process.env.CHROMIUM, ...places].find((path) => path && existsSync(path))

if (!browserPath) {
  console.warn(
    `browser tests SKIPPED: no Chromium at ${places.join(', ')}; install it, or name it in the variable CHROMIUM`,
  )
}

/** Starts it; the sandbox needs rights that containers lack. */
export async function launch(): Promise<Browser> {
  const {chromium} = await import('playwright-core')
  return chromium.launch({executablePath: browserPath!, args: ['--no-sandbox', '--disable-dev-shm-usage']})
}
