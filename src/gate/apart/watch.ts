/** A thread that ends its process once an answer has taken too much processor time: see `answerQuestions`. */
import { parentPort, workerData } from 'node:worker_threads';

const EVERY_MILLISECONDS = 50;
const most = Number(workerData) * 1_000_000;
let before: NodeJS.CpuUsage | undefined;

parentPort?.on('message', (message: 'begun' | 'answered') => {
  before = message === 'begun' ? process.cpuUsage() : undefined;
});

setInterval(() => {
  if (!before) return;
  const { user, system } = process.cpuUsage(before);
  if (user + system > most) process.kill(process.pid, 'SIGKILL');
}, EVERY_MILLISECONDS);
