// A worker thread: gets jobs, answers each with its result. Started by the pool.
import { parentPort, workerData } from 'node:worker_threads';
import { runJob, type Job } from './job.ts';
import type { WorkerStart } from './pool.ts';
import { loadResources } from './resources.ts';

const port = parentPort;
if (port === null) throw new Error('worker.ts runs as a worker thread only');
const { setting, contentDir } = workerData as WorkerStart;
const resources = loadResources(contentDir);

// One job after another, answered in order, though the next may have arrived already.
let last: Promise<unknown> = Promise.resolve();
port.on('message', (job: Job) => {
  last = last
    .then(() => runJob(job, setting, resources))
    .then((result) => {
      port.postMessage(result);
    });
});
