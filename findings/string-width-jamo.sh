#!/usr/bin/env bash
# Korean text that was typed on a Mac is decomposed (NFD): one syllable is two or three conjoining letters, two columns wide.
# fast-string-width 3.0.2 counts each letter as two columns: 한 is 6 wide decomposed and 2 composed. string-width 8.3.0, whose
# place it takes in tables, says 2 for both.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund fast-string-width@3.0.2 string-width@8.3.0
cat >try.mjs <<'JS'
import fast from 'fast-string-width'
import slow from 'string-width'

for (const form of ['NFC', 'NFD']) console.log(form, 'fast', fast('한'.normalize(form)), 'string-width', slow('한'.normalize(form)))
JS
node try.mjs | tee seen
grep -qx 'NFD fast 6 string-width 2' seen || { echo 'changed: another width'; exit 1; }
