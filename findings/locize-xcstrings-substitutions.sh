#!/usr/bin/env bash
# A text with two counted things, "%#@files@ in %#@folders@", has the words for both under `substitutions` in a string catalogue.
# locize-xcstrings 2.0.0, there and back, drops them: the text is all names with nothing behind. What was still to be reviewed
# is written as "translated", and what must not be translated is open to it.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund locize-xcstrings@2.0.0
cat >law.xcstrings <<'JSON'
{
  "sourceLanguage": "en",
  "strings": {
    "Form %@": {"shouldTranslate": false},
    "Not yet": {"localizations": {"de": {"stringUnit": {"state": "needs_review", "value": "Nie"}}}},
    "count": {
      "localizations": {
        "en": {
          "stringUnit": {"state": "translated", "value": "%#@files@ in %#@folders@"},
          "substitutions": {
            "files": {
              "argNum": 1,
              "formatSpecifier": "lld",
              "variations": {
                "plural": {
                  "one": {"stringUnit": {"state": "translated", "value": "%arg file"}},
                  "other": {"stringUnit": {"state": "translated", "value": "%arg files"}}
                }
              }
            },
            "folders": {
              "argNum": 2,
              "formatSpecifier": "lld",
              "variations": {
                "plural": {
                  "one": {"stringUnit": {"state": "translated", "value": "%arg folder"}},
                  "other": {"stringUnit": {"state": "translated", "value": "%arg folders"}}
                }
              }
            }
          }
        }
      }
    }
  },
  "version": "1.0"
}
JSON
cat >try.mjs <<'JS'
import {readFileSync} from 'node:fs'
import locize from 'locize-xcstrings'

const read = locize.xcstrings2locize(readFileSync('law.xcstrings', 'utf8'))
console.log(JSON.stringify(JSON.parse(locize.locize2xcstrings(read)).strings, undefined, 1))
JS
node try.mjs | tee seen
grep -q '%#@files@ in' seen && grep -q '"Nie"' seen && ! grep -qE 'substitutions|%arg|needs_review|shouldTranslate' seen ||
  { echo 'changed: the words behind the names are kept'; exit 1; }
