#!/usr/bin/env bash
# Android's string resources write characters as `\u00a0` and a tab as `\t` (Android developers, "String resources", escapes).
# android-string-resource 2.3.10 takes the backslash off and leaves the rest: "30\u00a0days" is "30u00a0days", "5 \u20ac" is
# "5 u20ac", a tab is a "t". `\n` and `\'` are read rightly.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund android-string-resource@2.3.10
cat >try.mjs <<'JS'
import android from 'android-string-resource'

for (const text of [String.raw`30\u00a0days`, String.raw`5 \u20ac`, String.raw`Art. 5\tReports`, String.raw`one\ntwo`]) {
  console.log(text, '→', JSON.stringify((await android.asr2js(`<resources><string name="a">${text}</string></resources>`)).a))
}
JS
node try.mjs | tee seen
grep -q '"30u00a0days"$' seen && grep -q '"5 u20ac"$' seen && grep -q '"Art. 5tReports"$' seen && grep -qF '"one\ntwo"' seen ||
  { echo 'changed: escapes are read'; exit 1; }
