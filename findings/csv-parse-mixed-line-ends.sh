#!/usr/bin/env bash
# A table that two programs wrote to has both kinds of line ends; one expects each line to end at either.
# csv-parse 7.0.3 settles on the first line's: after CRLF a later LF is text, and the file is refused for a record of too many
# cells; after LF a later CRLF leaves a carriage return in the last cell of every line. `record_delimiter` with both cures it.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund csv-parse@7.0.3
cat >try.mjs <<'JS'
import {parse} from 'csv-parse/sync'

try {
  console.log(parse('concept,term\r\nc1,agent\nc2,body\n', {columns: true}))
} catch (error) {
  console.log('CRLF, then LF:', error.message)
}
console.log('LF, then CRLF:', JSON.stringify(parse('concept,term\nc1,agent\r\n', {columns: true})))
const both = {columns: true, record_delimiter: ['\r\n', '\n']}
console.log('both given:', JSON.stringify(parse('concept,term\r\nc1,agent\nc2,body\n', both)))
JS
node try.mjs | tee seen
grep -q 'CRLF, then LF: Invalid Record Length' seen && grep -q 'agent\\r' seen && grep -q 'both given: .*body' seen ||
  { echo 'changed: line ends are told apart now'; exit 1; }
