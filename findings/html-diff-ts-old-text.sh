#!/usr/bin/env bash
# A comparison of two documents is expected to show the new one, and what is new in it. Where they differ by tags alone,
# html-diff-ts 1.4.2 gives back the old one, unmarked: a "not" struck out in the old text stays struck out though the new one
# has it in force, 10² is shown where the new text has 102, and two cells "1" and "2" where it has one, "12".
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund html-diff-ts@1.4.2
cat >try.cjs <<'JS'
const {default: diff} = require('html-diff-ts')

for (const [before, after] of [
  ['<p>Agents shall <s>not</s> sell.</p>', '<p>Agents shall not sell.</p>'],
  ['<p>At most 10<sup>2</sup> goods.</p>', '<p>At most 102 goods.</p>'],
  ['<table><tr><td>1</td><td>2</td></tr></table>', '<table><tr><td>12</td></tr></table>'],
]) console.log(`${before} → ${after}: ${diff(before, after) === before ? 'the old text, unmarked' : diff(before, after)}`)
JS
node try.cjs | tee seen
[ "$(grep -c ': the old text, unmarked$' seen)" = 3 ] || { echo 'changed: the new text is shown, or the difference marked'; exit 1; }
