/** A server's own profiler, asked over the inspector of V8. */
export interface Inspector {
  /** Processor time by function while `work` runs. */
  profiled(work: () => Promise<unknown>): Promise<CpuProfile>;
  /** What is alive on the heap, by the function that made it, since the process started. */
  liveHeap(): Promise<SamplingNode>;
  /** Bytes, as the process counts them itself. */
  memoryUsage(): Promise<
    Readonly<Record<'rss' | 'heapTotal' | 'heapUsed' | 'external' | 'arrayBuffers', number>>
  >;
  close(): void;
}

export interface CallFrame {
  readonly functionName: string;
  readonly url: string;
  readonly lineNumber: number;
}

export interface CpuProfile {
  readonly nodes: readonly {
    readonly id: number;
    readonly callFrame: CallFrame;
    readonly children?: readonly number[];
  }[];
  readonly samples: readonly number[];
  /** Microseconds before each sample. */
  readonly timeDeltas: readonly number[];
}

export interface SamplingNode {
  readonly callFrame: CallFrame;
  readonly selfSize: number;
  readonly children: readonly SamplingNode[];
}

const SAMPLING_MICROSECONDS = 1000;

/** Of a process that was started with `--inspect`, by the address that it printed. */
export async function inspectorAt(address: string): Promise<Inspector> {
  const socket = new WebSocket(address);
  await new Promise((resolve, reject) => {
    socket.addEventListener('open', resolve, { once: true });
    socket.addEventListener('error', () => reject(new Error('The inspector does not answer.')), {
      once: true,
    });
  });
  const waiting = new Map<number, { resolve: (value: never) => void; reject: (fault: Error) => void }>();
  socket.addEventListener('message', ({ data }) => {
    const message = JSON.parse(String(data)) as { id?: number; result?: never; error?: { message: string } };
    const asked = message.id === undefined ? undefined : waiting.get(message.id);
    if (!asked) return;
    if (message.error) asked.reject(new Error(message.error.message));
    else asked.resolve(message.result as never);
  });
  let asked = 0;
  const ask = <Answer>(method: string, params: object = {}): Promise<Answer> =>
    new Promise((resolve, reject) => {
      asked += 1;
      waiting.set(asked, { resolve, reject });
      socket.send(JSON.stringify({ id: asked, method, params }));
    });
  await ask('HeapProfiler.startSampling', { samplingInterval: 65_536 });
  return {
    async profiled(work) {
      await ask('Profiler.enable');
      await ask('Profiler.setSamplingInterval', { interval: SAMPLING_MICROSECONDS });
      await ask('Profiler.start');
      await work();
      return (await ask<{ profile: CpuProfile }>('Profiler.stop')).profile;
    },
    liveHeap: async () =>
      (await ask<{ profile: { head: SamplingNode } }>('HeapProfiler.getSamplingProfile')).profile.head,
    memoryUsage: async () =>
      (
        await ask<{ result: { value: Awaited<ReturnType<Inspector['memoryUsage']>> } }>('Runtime.evaluate', {
          expression: 'process.memoryUsage()',
          returnByValue: true,
        })
      ).result.value,
    close: () => socket.close(),
  };
}
