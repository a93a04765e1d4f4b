#!/usr/bin/env bash
# Colour is put around a word before the line is wrapped; one expects the escape sequence to stay as it is.
# fast-wrap-ansi 0.2.2 normalises the whole string (NFC), escape sequences too: where a coloured word begins with a combining
# acute accent, the final `m` of the sequence becomes `ḿ`, and the terminal prints garbage. wrap-ansi 10.0.2 keeps it.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund wrap-ansi@10.0.2 fast-wrap-ansi@0.2.2
cat >try.mjs <<'JS'
import wrap from 'wrap-ansi'
import {wrapAnsi} from 'fast-wrap-ansi'

const line = 'a \u001b[31m\u0301x\u001b[39m b'
for (const [name, wrapped] of [['wrap-ansi', wrap(line, 40)], ['fast-wrap-ansi', wrapAnsi(line, 40)]]) {
  console.log(name, JSON.stringify(wrapped), wrapped.includes('\u001b[31m') ? 'kept' : 'broken')
}
JS
node try.mjs | tee seen
grep -q '^fast-wrap-ansi .* broken$' seen && grep -q '^wrap-ansi .* kept$' seen ||
  { echo 'changed: both do the same'; exit 1; }
