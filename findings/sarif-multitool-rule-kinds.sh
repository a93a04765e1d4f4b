#!/usr/bin/env bash
# Several kinds of rules are given to the validator in one quoted word, `--rule-kind "Sarif;Ghas"`; one expects it to arrive whole.
# In @microsoft/sarif-multitool 5.7.0 the command that npm installs hands its arguments to a shell once more: the word is cut
# at the semicolon and `Ghas` is run as a program. Called directly, the binary inside the package reads both.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @microsoft/sarif-multitool@5.7.0
cat >log.sarif <<'JSON'
{
  "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
  "version": "2.1.0",
  "runs": [{"tool": {"driver": {"name": "t", "informationUri": "https://example.org", "version": "1.0.0", "rules": []}}, "results": []}]
}
JSON
export DOTNET_SYSTEM_GLOBALIZATION_INVARIANT=1
npx sarif-multitool validate log.sarif --rule-kind "Sarif;Ghas" >seen 2>&1 || true
cat seen
grep -qE 'Ghas: (command )?not found' seen || { echo 'changed: both rule sets are read'; exit 1; }
