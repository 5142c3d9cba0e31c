#!/bin/bash
#SBATCH --nodes=2 --ntasks-per-node=1 --gpus-per-node=4 --cpus-per-task=32
#SBATCH --signal=B:USR1@300 --requeue --open-mode=append
# A run on all machines of a SLURM job, which queues itself again before its time limit. In the project's folder,
# with its environment active (time limit, partition and account go in front of the script, other numbers too):
#   sbatch --time 24:00:00 nbs/guides/slurm.sh params.json
# Five minutes before the limit SLURM sends USR1 to this script alone. The run gets SIGTERM by scancel (srun would
# turn a SIGTERM of its own into SIGKILL), ends its step and writes a checkpoint; then the job is queued again.
# Exit status: 0, the run is finished; that of srun, the run has failed and is not queued again; after USR1 that of
# `scontrol requeue`: 0, the job is queued; another, SLURM has refused, and the same sbatch resumes the run.
# A second USR1 is ignored. `scancel JOB` ends the job for good.
set -u
params=${1:?a JSON file of parameters is needed: sbatch slurm.sh params.json}
head=$(scontrol show hostnames "$SLURM_JOB_NODELIST" | head -n 1)
port=$((10000 + SLURM_JOB_ID % 20000)) # two jobs on one machine do not meet
export PET_MAX_RESTARTS="${PET_MAX_RESTARTS:-3}" # how often torchrun begins again when a process is lost
export TORCH_ELASTIC_SHUTDOWN_TIMEOUT=240 # seconds for the last step and its checkpoint; torch before 2.12: always 30
export TORCH_DISABLE_SHARE_RDZV_TCP_STORE=1 # a new store after a restart; the old one has addresses of the dead

stopping=
stop() {
  trap '' USR1
  stopping=yes
  scancel --signal=TERM "$SLURM_JOB_ID" # to every process of the run, not to this script
}
trap stop USR1

srun --ntasks-per-node=1 --cpus-per-task="${SLURM_CPUS_PER_TASK:-1}" torchrun \
  --nnodes "$SLURM_JOB_NUM_NODES" --nproc-per-node "${SLURM_GPUS_ON_NODE:-1}" \
  --rdzv-backend c10d --rdzv-endpoint "$head:$port" --rdzv-id "$SLURM_JOB_ID" -m glip.train "$params" &
wait $! # until the run has ended, or USR1 has come
status=$?
[ -n "$stopping" ] || exit $status
wait # until the checkpoint is written and the run has ended
scontrol requeue "$SLURM_JOB_ID"
