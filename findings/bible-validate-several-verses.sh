#!/usr/bin/env bash
# "Genesis 1:1,3" cites verses 1 and 3, "Genesis 1-2" two chapters, "Genesis 1:1-2:3" runs into chapter 2. One expects these to be
# read or refused. @allemandi/bible-validate 2.2.11 calls all of them valid and makes other passages of them: Genesis 1:13,
# Genesis 1:2 (a verse) and Genesis 1:1-2; of "John 3:16-18, 20" the last verse is dropped.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @allemandi/bible-validate@2.2.11
cat >try.mjs <<'JS'
import {parseAndValidateReference} from '@allemandi/bible-validate'

for (const citation of ['Genesis 1:1,3', 'Acts 2:1,4', 'Genesis 1-2', 'Genesis 1:1-2:3', 'John 3:16-18, 20']) {
  const {isValid, formatted} = parseAndValidateReference(citation, {structured: true})
  console.log(citation, '→', isValid, formatted)
}
JS
node try.mjs | tee seen
grep -qx 'Genesis 1:1,3 → true Genesis 1:13' seen && grep -qx 'Acts 2:1,4 → true Acts 2:14' seen && grep -qx 'Genesis 1-2 → true Genesis 1:2' seen &&
  grep -qx 'Genesis 1:1-2:3 → true Genesis 1:1-2' seen && grep -qx 'John 3:16-18, 20 → true John 3:16-18' seen ||
  { echo 'changed: several verses are told from one'; exit 1; }
