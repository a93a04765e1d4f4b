#!/usr/bin/env bash
# subsrt-ts 2.1.2 does not read the ASS that it writes: between the last field of a "Dialogue" line and its text stands one comma, and
# the reader skips a character behind it. Each caption loses its first letter: "Now" is read as "ow", "30 days" as "0 days".
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund subsrt-ts@2.1.2
cat >try.cjs <<'JS'
const {convert, parse} = require('subsrt-ts')

const ass = convert('1\n00:00:01,000 --> 00:00:03,000\n30 days are left.\n', {from: 'srt', format: 'ass'})
console.log(ass.split(/\r?\n/).find((line) => line.startsWith('Dialogue')))
console.log(parse(ass, {format: 'ass'}).find(({type}) => type === 'caption').text)
JS
node try.cjs | tee seen
grep -q ',30 days are left' seen && grep -q '^0 days are left' seen || { echo 'changed: the first letter is kept'; exit 1; }
