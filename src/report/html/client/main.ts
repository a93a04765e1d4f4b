import {openConcepts} from './concepts.ts'
import {openFilters} from './filters.ts'
import {openFindings} from './findings.ts'
import {clearHeader} from './header.ts'
import {openDecisions} from './kept-answers.ts'
import {openKeys} from './keys.ts'
import {openPages} from './pages.ts'
import {openSearch} from './search.ts'
import {openSwitches} from './switches.ts'
import {openTicks} from './ticks.ts'
import {openWords} from './words.ts'

document.documentElement.classList.add('scripted')
clearHeader()
const status = document.getElementById('status')!
const say = (text: string): void => {
  status.textContent = text
}
const findings = openFindings(say)
const ticks = openTicks(openDecisions(say), say)
const search = openPages() ?? openSearch(() => filters.run())
const filters = openFilters((row) => search.fits(row))
openConcepts()
const switches = openSwitches()
const words = openWords(say)
openKeys({findings, ticks, search, switches, words})
