import {openConcepts} from './concepts.ts'
import {openFindings} from './findings.ts'
import {clearHeader} from './header.ts'
import {openKeys} from './keys.ts'
import {openSearch} from './search.ts'
import {openWords} from './words.ts'

document.documentElement.classList.add('scripted')
clearHeader()
const status = document.getElementById('status')!
const say = (text: string): void => {
  status.textContent = text
}
const findings = openFindings(say)
const search = openSearch()
openConcepts()
const words = openWords(say)
openKeys({findings, search, words})
