#!/usr/bin/env bash
# Contracts say a number twice, in words and in figures: "thirty (30) days". compromise 14.17.0 adds them up: 60 days, and
# 10,000 for "five thousand (5,000)", with one bracket left behind. It does so after twenty to ninety, hundreds and thousands;
# "fourteen (14) days" stays two numbers, so that a few samples may look right.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund compromise@14.17.0
cat >try.mjs <<'JS'
import nlp from 'compromise'

for (const text of ['within fourteen (14) days', 'within thirty (30) days', 'not more than five thousand (5,000) shares']) {
  const document = nlp(text)
  console.log(text, '→', JSON.stringify(document.numbers().json().map(({number}) => number.num)), document.numbers().toNumber().all().text())
}
JS
node try.mjs | tee seen
grep -q '→ \[14,14\] within 14 (14) days' seen && grep -q '→ \[60\] within 60 days' seen &&
  grep -q '→ \[10000\] not more than 10,000) shares' seen || { echo 'changed: the figure says the words again'; exit 1; }
