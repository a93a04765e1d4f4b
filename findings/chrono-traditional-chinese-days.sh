#!/usr/bin/env bash
# 三十一日 is the 31st, 二十一日 the 21st. chrono-node 2.10.3 has a parser for traditional and one for simplified Chinese; the digits of
# a date are the same characters in both. The traditional one stops after 十: the 31st of December is the 30th, the 23rd of
# May the 20th, in full dates, too. The simplified one reads all of them.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund chrono-node@2.10.3
cat >try.mjs <<'JS'
import {zh} from 'chrono-node'

for (const text of ['二零二一年十二月三十一日', '二零二零年五月二十三日', '2021年12月31日']) {
  for (const script of ['hant', 'hans']) {
    const [{start}] = zh[script].parse(text)
    console.log(script, text, ['year', 'month', 'day'].map((part) => start.get(part)).join('-'))
  }
}
JS
node try.mjs | tee seen
grep -qx 'hant 二零二一年十二月三十一日 2021-12-30' seen && grep -qx 'hans 二零二一年十二月三十一日 2021-12-31' seen &&
  grep -qx 'hant 二零二零年五月二十三日 2020-5-20' seen && grep -qx 'hans 二零二零年五月二十三日 2020-5-23' seen ||
  { echo 'changed: the units of the day are read'; exit 1; }
