#!/usr/bin/env bash
# po4a reads Markdown with `--option markdown`; one expects a text that is translated into itself to come back as it was. po4a
# 0.69 (Debian 12) takes a table for a paragraph and joins its lines: `| a | b | |---|---| | 1 | 2 |` is no table any more, and
# the rows of the original stand against one line of the translation. A list of definitions goes the same way.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
apt-get download -qq po4a=0.69-1 gettext gettext-base libsgmls-perl libyaml-tiny-perl libsyntax-keyword-try-perl libxs-parse-keyword-perl 2>/dev/null
for package in *.deb; do dpkg-deb -x "$package" root; done
export PERL5LIB=root/usr/share/perl5:$(echo root/usr/lib/*/perl5/5.*)
po4a() { perl "root/usr/bin/$1" -f text -o markdown -m table.md -M UTF-8 "${@:2}" 2>/dev/null; }
printf '| Office | Days |\n|---|---|\n| Agency | 30 |\n| Board | 60 |\n\nTerm\n: Its meaning\n' >table.md
po4a po4a-updatepo -p table.pot
sed 's/CHARSET/UTF-8/' table.pot >same.po
po4a po4a-translate -p same.po -k 0 -L UTF-8 -l again.md
cat again.md | tee seen
grep -qx '| Office | Days | |---|---| | Agency | 30 | | Board | 60 |' seen && grep -qx 'Term : Its meaning' seen ||
  { echo 'changed: the table is kept'; exit 1; }
