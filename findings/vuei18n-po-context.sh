#!/usr/bin/env bash
# `msgctxt` and `msgid` together name an entry; `fuzzy` and `#~` mark what is not to be used (GNU gettext manual, "PO Files").
# vuei18n-po 1.4.0 takes the context for the message's name, which its manual does not say: of all entries of one context the
# last is left, without a word. What is fuzzy or obsolete is written as a translation; msgfmt leaves it out.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund vuei18n-po@1.4.0
cat >de.po <<'PO'
msgid ""
msgstr ""
"Content-Type: text/plain; charset=UTF-8\n"
"Language: de\n"
"Plural-Forms: nplurals=2; plural=(n != 1);\n"

msgctxt "party"
msgid "buyer"
msgstr "Käufer"

msgctxt "party"
msgid "seller"
msgstr "Verkäufer"

#, fuzzy
msgid "It may be sold."
msgstr "Es darf nicht verkauft werden."

#~ msgid "Agents may be sold."
#~ msgstr "Beauftragte dürfen verkauft werden."
PO
npx vuei18n-po --messagesFile=de.json --pluralRules=rules.js de.po
cat de.json | tee seen
echo
grep -q '"party": "Verkäufer"' seen && ! grep -q '"Käufer"' seen && grep -q 'darf nicht verkauft' seen && grep -q 'dürfen verkauft' seen ||
  { echo 'changed: entries keep their names'; exit 1; }
