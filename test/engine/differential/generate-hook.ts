import { createOn, newId, version } from './generate-create.ts';
import { generateBytes } from './generate-values.ts';
import type { CreateOperation } from './operations.ts';
import { freshId, isEnded, pickKey, type RunModel, type SequenceModel } from './sequence-model.ts';

/** An event of a hook: created (also with a token that is taken), received, disposed, in and out of turn. */
export function generateHookEvent(model: SequenceModel, run: RunModel): CreateOperation {
  const { random } = model;
  const existing = pickKey(random, run.hooks);
  if (existing === undefined || random.chance(0.4)) return generateHookCreated(model, run);
  const hookId = random.chance(0.05) ? freshId(model, 'hook') : existing;
  const base = { ...version(run), correlationId: hookId };
  const kind = random.weighted({ received: 50, disposed: 30, again: 20 });
  const hook = run.hooks.get(hookId);
  if (kind === 'again' && hook?.live) {
    return createOn(model, run, {
      ...base,
      eventType: 'hook_created',
      eventData: { token: hook.token, metadata: generateBytes(random) },
    });
  }
  if (kind === 'disposed') {
    if (hook) hook.live = false;
    return createOn(model, run, {
      ...base,
      eventType: 'hook_disposed',
      ...(random.chance(0.3) ? { eventData: { token: hook?.token ?? 'no such token' } } : {}),
    });
  }
  return createOn(model, run, {
    ...base,
    eventType: 'hook_received',
    eventData: {
      payload: generateBytes(random),
      ...(hook && random.chance(0.5) ? { token: hook.token } : {}),
    },
  });
}

function generateHookCreated(model: SequenceModel, run: RunModel): CreateOperation {
  const { random } = model;
  const hookId = newId(model, run, 'hook', () => new Map());
  const token = random.pick(model.tokens);
  const taken = model.runs.some((other) =>
    [...other.hooks.values()].some((hook) => hook.live && hook.token === token),
  );
  if (!taken && !isEnded(run)) run.hooks.set(hookId, { token, live: true });
  return createOn(model, run, {
    eventType: 'hook_created',
    ...version(run),
    correlationId: hookId,
    eventData: {
      token,
      ...(random.chance(0.6) ? { metadata: generateBytes(random) } : {}),
      ...random.pick([{}, { isWebhook: true }, { isWebhook: false }]),
    },
  });
}
