#!/usr/bin/env bash
# 一亿二千万 is 120 million: 亿 (10⁸) ends one part of the number, 万 (10⁴) the next. chinese-numbers-converter 2.3.1
# reads 一亿 and 二千万 rightly alone, but together as 1,000,020,000,000: 万 multiplies what 亿 has closed already.
# It is the same in traditional characters, so that a law's registered capital grows ten-thousandfold.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund chinese-numbers-converter@2.3.1
cat >try.mjs <<'JS'
import ChineseNumber from 'chinese-numbers-converter'

for (const text of ['一亿', '二千万', '一亿二千万', '一億二千萬', '注册资本不少于一亿二千万元']) {
  console.log(text, new ChineseNumber(text).toArabicString())
}
JS
node try.mjs | tee seen
grep -qx '一亿 100000000' seen && grep -qx '二千万 20000000' seen && grep -qx '一亿二千万 1000020000000' seen &&
  grep -q '注册资本不少于1000020000000元$' seen || { echo 'changed: 120000000 is read'; exit 1; }
