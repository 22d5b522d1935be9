// A worker thread: gets jobs one by one, answers each with its result. Started by the pool.
import { parentPort, workerData } from 'node:worker_threads';
import { runJob, type Job } from './job.ts';
import type { WorkerStart } from './pool.ts';
import { loadResources } from './resources.ts';

const port = parentPort;
if (port === null) throw new Error('worker.ts runs as a worker thread only');
const { setting, contentDir } = workerData as WorkerStart;
const resources = loadResources(contentDir);

port.on('message', (job: Job) => {
  void runJob(job, setting, resources).then((result) => {
    port.postMessage(result);
  });
});
