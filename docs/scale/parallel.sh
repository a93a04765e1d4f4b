#!/usr/bin/env bash
# GNU parallel: as many parts at once as there are cores. Over hosts that share this folder add
# `--sshlogin host1,host2 --workdir .`; a part that fails is done again up to twice, and may be done twice.
#   bash parallel.sh PARTS [what `clausediff shard` is to be told …]
set -euo pipefail
parts=$1
shift
command=${CLAUSEDIFF:-npx clausediff}
seq 0 $((parts - 1)) | parallel --will-cite --retries 3 --halt soon,fail=1 \
  "$command shard --of $parts --index {} ${*@Q}"
$command merge shards "$@" --format json=report.json
