import { startMockModel } from '../../test/support/mock-model.ts';

// A model server in a process of its own, so that it takes no time from what is measured:
// `model-process.ts LATENCY_MS`, forked. Tells its address, and how many calls it got whenever it is asked.
const model = await startMockModel({ latencyMs: Number(process.argv[2] ?? 0) });
process.on('message', () => process.send?.({ calls: model.calls.splice(0).length }));
process.once('disconnect', () => process.exit(0));
process.send?.({ baseUrl: model.baseUrl });
