import type { Caller } from '../create-caller.ts';
import type { JobService } from './job-service.ts';

/** The same service, whose jobs are handed over in turn with calls to models, counted and reported like them. */
export function takeTurns(caller: Caller, service: JobService): JobService {
  return {
    ...service,
    submit: async ({ id, input, signal }) => {
      const { jobId } = await caller.call({
        request: { model: `service:${service.name}`, signal },
        schemaName: 'job',
        tokensIn: 0,
        send: async (sent) => ({
          jobId: await service.submit({ id, input, signal: sent.signal }),
          usage: { tokensIn: 0, tokensOut: 0 },
        }),
      });
      return jobId;
    },
  };
}
