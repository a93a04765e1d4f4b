// Says where a language stands and where it is not yet: `node scripts/language.mjs cy`. What it says is where to look;
// few languages need a line in every table.
import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'

const root = join(import.meta.dirname, '../src/language')
const [tag] = process.argv.slice(2)
if (!/^[a-z]{2,3}$/.test(tag ?? '')) {
  console.error('usage: node scripts/language.mjs TAG, such as `de`')
  process.exit(2)
}

const entries = readdirSync(root, {withFileTypes: true})
const folders = entries.filter((one) => one.isDirectory() && /^[a-z]{2,3}$/.test(one.name))
const filesOf = new Map(folders.map(({name}) => [name, readdirSync(join(root, name))]))
/** What so many languages have, another one may have, too. */
const common = 3
const counts = new Map()
for (const file of [...filesOf.values()].flat()) counts.set(file, (counts.get(file) ?? 0) + 1)
const usual = [...counts].filter(([, count]) => count >= common).map(([file]) => file)
const own = filesOf.get(tag) ?? []
console.log(`src/language/${tag}/ has ${own.join(', ') || 'nothing'}`)
console.log(`others have ${usual.filter((file) => !own.includes(file)).join(', ') || 'nothing more'}`)

/** A table has a row or a column a language; a list, an entry. */
const isTable = (text) => /^(?:de\t|.*\tde(?:\t|$)| {2}de: )/m.test(text)
const hasOwn = (text) => new RegExp(`^(?:${tag}\\t|.*\\t${tag}(?:\\t|$)| {2}${tag}: )`, 'm').test(text)
const tables = entries
  .filter(({name}) => /\.(?:tsv|ts)$/.test(name))
  .map(({name}) => ({name, text: readFileSync(join(root, name), 'utf8')}))
  .filter(({text}) => isTable(text))
const names = (list) => list.map(({name}) => name).join(', ') || 'none'
console.log(`tables of src/language/ with a line of it: ${names(tables.filter(({text}) => hasOwn(text)))}`)
console.log(`without: ${names(tables.filter(({text}) => !hasOwn(text)))}`)
