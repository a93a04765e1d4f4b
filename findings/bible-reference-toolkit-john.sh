#!/usr/bin/env bash
# "Jn" is the Gospel of John (Chicago Manual of Style; Jonah is "Jon"), and many print a point between chapter and verse.
# bible-reference-toolkit 26.2.4 reads "Jn 3:16" as Jonah 3:16, which there is not, and "John 3.16" as chapter 316. Nothing is
# thrown, though it throws at names of books that it does not know.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund bible-reference-toolkit@26.2.4
cat >try.cjs <<'JS'
const {Reference} = require('bible-reference-toolkit')

for (const citation of ['John 3:16', 'Jn 3:16', 'John 3.16']) console.log(citation, '→', new Reference(citation).toString())
JS
node try.cjs | tee seen
grep -qx 'John 3:16 → John 3:16' seen && grep -qx 'Jn 3:16 → Jonah 3:16' seen && grep -qx 'John 3.16 → John 316' seen ||
  { echo 'changed: all three are John 3:16'; exit 1; }
