#!/usr/bin/env bash
# A stemmer takes off endings; one expects it to leave what denies. The Snowball stemmers, in @orama/stemmers 3.1.18, take that
# off, too: Finnish "suostumuksella" (with consent) and "suostumuksetta" (without) are one stem, and so are Tamil உரிமை (right)
# and உரிமையில்லை (no right). Compared by stems, two texts agree where one grants what the other withholds.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @orama/stemmers@3.1.18
cat >try.mjs <<'JS'
import {stemmer as finnish} from '@orama/stemmers/finnish'
import {stemmer as tamil} from '@orama/stemmers/tamil'

for (const [stem, affirmed, denied] of [[finnish, 'suostumuksella', 'suostumuksetta'], [tamil, 'உரிமை', 'உரிமையில்லை']]) {
  console.log(affirmed, stem(affirmed), denied, stem(denied), stem(affirmed) === stem(denied) ? 'one stem' : 'two stems')
}
JS
node try.mjs | tee seen
test "$(grep -c 'one stem$' seen)" = 2 || { echo 'changed: negation is kept'; exit 1; }
