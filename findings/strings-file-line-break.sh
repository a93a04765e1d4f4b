#!/usr/bin/env bash
# A string of an Apple .strings file may run over several lines, or say `\n` (old-style property list). strings-file 0.0.5 writes
# a line break as it is and cannot read it back: the entry is gone from what it parses, its own output included, and the others
# are there, so that nothing seems amiss. Two entries on one line become one, with half of the first as its key.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund strings-file@0.0.5
cat >try.cjs <<'JS'
const strings = require('strings-file')

const clauses = {1: 'Agents report.', 2: 'They shall not:\nsell goods.', 3: 'It ends.'}
console.log('written and read:', JSON.stringify(strings.parse(strings.compile(clauses))))
console.log('on one line:', JSON.stringify(strings.parse('"1" = "one"; "2" = "two";\n')))
JS
node try.cjs | tee seen
grep -qxF 'written and read: {"1":"Agents report.","3":"It ends."}' seen && grep -q 'on one line: .*"two"}$' seen &&
  ! grep -q '"1":"one"' seen || { echo 'changed: all entries are read'; exit 1; }
