#!/usr/bin/env bash
# SubRip has no escapes: "<" and "{" before a figure are text. subsrt-ts 2.1.2 takes everything between "<" and the next ">" for a
# tag, and everything in braces too, so that "Children <5 and adults >65 years" becomes "Children 65 years" in WebVTT, and the fee
# of {30} euros has no amount.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund subsrt-ts@2.1.2
cat >fees.srt <<'SRT'
1
00:00:01,000 --> 00:00:03,000
Children <5 and adults >65 years pay nothing.

2
00:00:04,000 --> 00:00:06,000
The fee is {30} euros.
SRT
cat >try.cjs <<'JS'
const {readFileSync} = require('node:fs')
const {convert} = require('subsrt-ts')

console.log(convert(readFileSync('fees.srt', 'utf8'), {from: 'srt', format: 'vtt'}))
JS
node try.cjs | tr -d '\r' | tee seen
grep -qx 'Children 65 years pay nothing.' seen && grep -qx 'The fee is  euros.' seen || { echo 'changed: figures are kept'; exit 1; }
