// Runs jobs: in this thread, or on worker threads that each load fonts and templates once. Results come in the jobs' order.
import { Worker } from 'node:worker_threads';
import type { Job, JobResult, JobSetting } from './job.ts';
import { runJob } from './job.ts';
import { loadResources } from './resources.ts';

/** What a worker is started with. */
export interface WorkerStart {
  readonly setting: JobSetting;
  readonly contentDir: string;
}

export interface PoolOptions {
  readonly threads: number;
  readonly setting: JobSetting;
  readonly contentDir: string;
  /** Bundled worker script; absent: this thread does all. */
  readonly worker?: URL;
  /** Awaited before the thread takes its next job. */
  readonly onResult: (result: JobResult, ms: number) => Promise<void>;
}

/** Jobs are made when a thread is free for one, so that a large library never stands in memory whole. */
export type JobSource = () => Promise<Job | undefined>;

/** Runs every job that `next` yields. Rejects only on a bug of ours. */
export async function runJobs(next: JobSource, options: PoolOptions): Promise<void> {
  if (options.threads === 1 || options.worker === undefined) return runHere(next, options);
  const worker = options.worker;
  await Promise.all(Array.from({ length: options.threads }, () => runOnWorker(next, worker, options)));
}

async function runHere(next: JobSource, options: PoolOptions): Promise<void> {
  const resources = loadResources(options.contentDir);
  for (let job = await next(); job !== undefined; job = await next()) {
    const start = performance.now();
    const result = await runJob(job, options.setting, resources);
    await options.onResult(result, performance.now() - start);
  }
}

async function runOnWorker(next: JobSource, script: URL, options: PoolOptions): Promise<void> {
  let worker: Worker | undefined;
  try {
    for (let job = await next(); job !== undefined; job = await next()) {
      worker ??= new Worker(script, {
        workerData: { setting: options.setting, contentDir: options.contentDir } satisfies WorkerStart,
        // Parsing makes many short-lived objects: a larger young generation halves its time.
        resourceLimits: { maxYoungGenerationSizeMb: 64 },
      });
      const start = performance.now();
      const result = await ask(worker, job);
      await options.onResult(result, performance.now() - start);
    }
  } finally {
    await worker?.terminate();
  }
}

function ask(worker: Worker, job: Job): Promise<JobResult> {
  return new Promise((resolve, reject) => {
    const settle = (): void => {
      worker.off('message', onMessage).off('error', onError).off('exit', onExit);
    };
    const onMessage = (result: JobResult): void => {
      settle();
      resolve(result);
    };
    const onError = (error: unknown): void => {
      settle();
      reject(error instanceof Error ? error : new Error(String(error)));
    };
    const onExit = (code: number): void => {
      settle();
      reject(
        new Error(`a worker thread ended with code ${String(code)} while it worked on ${job.source.file}`),
      );
    };
    worker.on('message', onMessage).on('error', onError).on('exit', onExit);
    worker.postMessage(job);
  });
}
