// The floor: reads files and splits them into words by a regular expression.
import {readFileSync} from 'node:fs'

let words = 0
for (const path of process.argv.slice(2)) {
  words += readFileSync(path, 'utf8').match(/[\p{L}\p{N}\p{M}]+(?:['’.-][\p{L}\p{N}\p{M}]+)*/gu).length
}
console.log(words)
