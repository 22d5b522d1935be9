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
  /** Awaited before another job is made. */
  readonly onResult: (result: JobResult) => Promise<void>;
}

/** Jobs are made when a thread is free for one, so that a large library never stands in memory whole. */
export type JobSource = () => Promise<Job | undefined>;

/** Jobs that a thread holds at once: the next lies ready, so that it never waits for a file to be read. */
const AHEAD = 2;

/** Runs every job that `next` yields. Rejects only on a bug of ours. */
export async function runJobs(next: JobSource, options: PoolOptions): Promise<void> {
  if (options.threads === 1 || options.worker === undefined) return runHere(next, options);
  const worker = options.worker;
  await Promise.all(Array.from({ length: options.threads }, () => runOnWorker(next, worker, options)));
}

async function runHere(next: JobSource, options: PoolOptions): Promise<void> {
  const resources = loadResources(options.contentDir);
  for (let job = await next(); job !== undefined; job = await next()) {
    await options.onResult(await runJob(job, options.setting, resources));
  }
}

async function runOnWorker(next: JobSource, script: URL, options: PoolOptions): Promise<void> {
  const hand = hire(script, options);
  const work = async (): Promise<void> => {
    for (let job = await next(); job !== undefined; job = await next()) {
      await options.onResult(await hand.ask(job));
    }
  };
  try {
    await Promise.all(Array.from({ length: AHEAD }, work));
  } finally {
    await hand.dismiss();
  }
}

/** A worker thread, and who waits for what it is doing: it answers in the order it was asked. */
interface Hand {
  ask(job: Job): Promise<JobResult>;
  dismiss(): Promise<unknown>;
}

interface Waiting {
  readonly job: Job;
  readonly resolve: (result: JobResult) => void;
  readonly reject: (error: Error) => void;
}

function hire(script: URL, { setting, contentDir }: PoolOptions): Hand {
  const worker = new Worker(script, {
    workerData: { setting, contentDir } satisfies WorkerStart,
    // Parsing makes many short-lived objects: a larger young generation halves its time.
    resourceLimits: { maxYoungGenerationSizeMb: 64 },
  });
  const waiting: Waiting[] = [];
  let lost: ((job: Job) => Error) | undefined;
  const lose = (why: (job: Job) => Error): void => {
    lost ??= why;
    for (const { job, reject } of waiting.splice(0)) reject(lost(job));
  };
  worker.on('message', (result: JobResult) => waiting.shift()?.resolve(result));
  worker.on('error', (error: unknown) => {
    lose(() => (error instanceof Error ? error : new Error(String(error))));
  });
  worker.on('exit', (code) => {
    lose(({ source }) => {
      return new Error(`a worker thread ended with code ${String(code)} while it worked on ${source.file}`);
    });
  });
  return {
    ask: (job) =>
      new Promise((resolve, reject) => {
        if (lost !== undefined) {
          reject(lost(job));
          return;
        }
        waiting.push({ job, resolve, reject });
        worker.postMessage(job);
      }),
    dismiss: () => worker.terminate(),
  };
}
