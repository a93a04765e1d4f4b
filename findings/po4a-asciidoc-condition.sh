#!/usr/bin/env bash
# AsciiDoc has a condition with its text in one line, `ifdef::draft[This is a draft.]`, and one in a block, `ifdef::draft[]` to
# `endif::[]`. po4a 0.69 (Debian 12) offers the text of the block for translation and not that of the line, which stays in the
# language of the original.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
apt-get download -qq po4a=0.69-1 gettext gettext-base libsgmls-perl libyaml-tiny-perl libsyntax-keyword-try-perl libxs-parse-keyword-perl 2>/dev/null
for package in *.deb; do dpkg-deb -x "$package" root; done
export PERL5LIB=root/usr/share/perl5:$(echo root/usr/lib/*/perl5/5.*)
cat >act.adoc <<'ADOC'
Agents report.

ifdef::draft[]
This act is not in force.
endif::[]

ifdef::draft[This act is a draft.]
ADOC
perl root/usr/bin/po4a-updatepo -f asciidoc -m act.adoc -M UTF-8 -p act.pot 2>/dev/null
grep '^msgid "[^"]' act.pot | tee seen
grep -qx 'msgid "This act is not in force."' seen && ! grep -q 'is a draft' seen || { echo 'changed: both are offered'; exit 1; }
