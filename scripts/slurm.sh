#!/usr/bin/env bash
# Starts Slurm on this machine alone (controller and node on loopback, a key of its own), runs docs/scale/slurm.sh in it,
# waits for the merge, and stops it again. For root, with Debian's slurm-wlm and munge.
#   bash scripts/slurm.sh FOLDER PARTS [what `clausediff shard` is to be told …]
set -euo pipefail
here=$(cd "$(dirname "$0")/.." && pwd)
folder=$(cd "$1" && pwd)
shift
for program in munged slurmctld slurmd sbatch; do
  command -v "$program" >/dev/null || { echo "$program is not installed: apt-get install slurm-wlm munge" >&2; exit 3; }
done
[ "$(id -u)" = 0 ] || { echo 'slurmd starts jobs as other users: run this as root' >&2; exit 3; }
state=$(mktemp -d)
pids=()
stop() {
  for pid in "${pids[@]}"; do kill "$pid" 2>/dev/null || true; done
  for pid in "${pids[@]}"; do wait "$pid" 2>/dev/null || true; done
  rm -rf "$state"
}
trap stop EXIT
# Any free ports: two runs on one machine do not meet.
read -r controller node < <(node -e '
  const {createServer} = require("node:net")
  const open = () => new Promise((done) => { const s = createServer().listen(0, "127.0.0.1", () => done(s)) })
  Promise.all([open(), open()]).then((all) => { console.log(all.map((s) => s.address().port).join(" ")); all.forEach((s) => s.close()) })')
host=$(hostname -s)
chmod 755 "$state"
mkdir "$state/controller" "$state/node"
(umask 077 && head -c 128 /dev/urandom >"$state/munge.key")
cat >"$state/slurm.conf" <<CONF
ClusterName=clausediff
SlurmctldHost=$host(127.0.0.1)
SlurmctldPort=$controller
SlurmUser=root
AuthType=auth/munge
AuthInfo=socket=$state/munge.socket
CredType=cred/munge
StateSaveLocation=$state/controller
SlurmdSpoolDir=$state/node
SlurmctldPidFile=$state/slurmctld.pid
SlurmdPidFile=$state/slurmd.pid
ProctrackType=proctrack/linuxproc
TaskPlugin=task/none
SwitchType=switch/none
MpiDefault=none
SelectType=select/cons_tres
SelectTypeParameters=CR_CPU
JobAcctGatherType=jobacct_gather/none
AccountingStorageType=accounting_storage/none
ReturnToService=2
MinJobAge=300
NodeName=$host NodeAddr=127.0.0.1 Port=$node CPUs=$(nproc) State=UNKNOWN
PartitionName=all Nodes=$host Default=YES MaxTime=INFINITE State=UP
CONF
export SLURM_CONF=$state/slurm.conf
munged --foreground --force --socket="$state/munge.socket" --key-file="$state/munge.key" --pid-file="$state/munged.pid" \
  --log-file="$state/munged.log" --seed-file="$state/munged.seed" >"$state/munged.out" 2>&1 &
pids+=($!)
slurmctld -D -f "$SLURM_CONF" >"$state/slurmctld.log" 2>&1 &
pids+=($!)
slurmd -D -f "$SLURM_CONF" -N "$host" >"$state/slurmd.log" 2>&1 &
pids+=($!)
for _ in $(seq 600); do
  if sinfo -h -o %t 2>/dev/null | grep -q idle; then break; fi
  sleep 0.2
done
sinfo -h -o %t 2>/dev/null | grep -q idle || { tail -n 5 "$state"/*.log >&2; exit 1; }
cd "$folder"
merge=$(CLAUSEDIFF="${CLAUSEDIFF:-node $here/bin/clausediff.js}" bash "$here/docs/scale/slurm.sh" "$@")
echo "submitted; the merge is job $merge"
while squeue -h -j "$merge" 2>/dev/null | grep -q .; do sleep 0.5; done
scontrol show job "$merge" 2>/dev/null | grep -oE '(JobState|ExitCode)=[^ ]+' | tr '\n' ' '
echo
cat "merge-$merge.log"
