import { HookConflictError } from '@workflow/errors';
import { createHook, defineHook, sleep } from 'workflow';
import { visit } from '../probe.ts';

async function processMessage(message: string): Promise<void> {
  'use step';
  await visit(message);
}

export async function approvalWorkflow(token: string) {
  'use workflow';

  using hook = createHook<{ approved: boolean; comment: string }>({ token });

  const result = await hook;

  await processMessage(`approved ${result.approved}`);
  return result;
}

async function announce(token: string): Promise<void> {
  'use step';
  await visit(`token ${token}`);
}

export async function randomTokenWorkflow() {
  'use workflow';

  using hook = createHook<string>();
  const conflict = await hook.getConflict();
  await announce(hook.token);

  return { conflict, payload: await hook };
}

export async function slackChannelBot(channelId: string) {
  'use workflow';

  using hook = createHook<{ user: string; text: string }>({
    token: `slack_messages:${channelId}`,
  });

  const seen: string[] = [];
  for await (const message of hook) {
    seen.push(`${message.user}: ${message.text}`);

    if (message.text === '/stop') {
      break;
    }

    await processMessage(message.text);
  }
  return seen;
}

export async function collectTwice(token: string) {
  'use workflow';

  const hook = createHook<string>({ token });
  const first = await hook;
  await processMessage(first);
  const second = await hook;
  return [first, second];
}

export async function orderWorkflow(orderId: string) {
  'use workflow';

  using hook = createHook<string>({ token: `order:${orderId}` });

  const conflict = await hook.getConflict();
  if (conflict) {
    return { dedupedTo: conflict.runId };
  }

  await processMessage(`order ${orderId}`);
  return { paid: await hook };
}

export async function processPayment(orderId: string) {
  'use workflow';

  const hook = createHook<string>({ token: `order:${orderId}` });

  try {
    const payment = await hook;
    return { success: true, payment };
  } catch (error) {
    if (HookConflictError.is(error)) {
      return {
        success: false,
        reason: 'duplicate-processing',
        token: error.token,
        runId: error.conflictingRunId,
      };
    }
    throw error;
  }
}

export async function unguardedPayment(orderId: string) {
  'use workflow';

  const hook = createHook<string>({ token: `order:${orderId}` });
  return await hook;
}

export async function handoffWorkflow(channelId: string) {
  'use workflow';

  const received: string[] = [];
  {
    using hook = createHook<{ message: string; handoff?: boolean }>({
      token: `channel:${channelId}`,
    });

    for await (const payload of hook) {
      received.push(payload.message);

      if (payload.handoff) {
        break;
      }
    }
  }

  await processMessage('other work');
  return received;
}

export async function disposeWorkflow(channelId: string) {
  'use workflow';

  const hook = createHook<{ message: string }>({ token: `channel:${channelId}` });
  const payload = await hook;
  hook.dispose();

  await processMessage('other work');
  const again = createHook<{ message: string }>({ token: `channel:${channelId}` });
  return [payload.message, (await again).message];
}

interface Approval {
  requestId: string;
  approved: boolean;
  comment: string;
}

export const documentApproval = defineHook<Approval>({
  schema: {
    // A schema library would be evaluated anew in every replay of every workflow of the bundle.
    '~standard': {
      version: 1,
      vendor: 'test',
      validate: (value) => {
        const approval = value as Approval;
        if (typeof approval.approved !== 'boolean')
          return { issues: [{ message: 'approved is no boolean' }] };
        return { value: { ...approval, comment: approval.comment.trim() } };
      },
    },
  },
});

export async function documentApprovalWorkflow(documentId: string) {
  'use workflow';

  using hook = documentApproval.create({
    token: `approval:${documentId}`,
  });

  return await hook;
}

export async function guardedHookWorkflow(token: string) {
  'use workflow';

  using hook = createHook<string>({ token, metadata: { allowedUserId: 'u1' } });
  return await hook;
}

export async function approvalWithDeadline(input: { token: string; ms: number }) {
  'use workflow';

  using hook = createHook<{ approved: boolean }>({ token: input.token });

  const result = await Promise.race([
    hook.then((payload) => payload.approved),
    sleep(input.ms).then(() => 'expired' as const),
  ]);
  await processMessage(`decision ${result}`);
  return result;
}

export async function allApprovals(tokens: string[]) {
  'use workflow';

  const hooks = tokens.map((token) => createHook<string>({ token }));
  return await Promise.race([Promise.all(hooks), sleep('1h').then(() => 'expired' as const)]);
}

export async function queuedMessages(token: string) {
  'use workflow';

  const queue: string[] = [];
  const hook = createHook<string>({ token });
  hook.then((message) => {
    queue.push(message);
  });
  await processMessage('turn 1');
  await processMessage('turn 2');
  return queue;
}

export async function anyPayload(token: string) {
  'use workflow';

  using hook = createHook<Record<string, unknown>>({ token });
  return await hook;
}

export async function sameTokenTwice(token: string) {
  'use workflow';

  const first = createHook<string>({ token });
  const free = await first.getConflict();
  const second = createHook<string>({ token });
  const taken = await second.getConflict();
  return { free, taken: taken !== null, payload: await first };
}

export async function unusedHook(token: string) {
  'use workflow';

  {
    using _hook = createHook<string>({ token });
    await processMessage('inside');
  }
  await processMessage('outside');
}

export async function everythingAtOnce(input: { token: string; ms: number }) {
  'use workflow';

  const hook = createHook<string>({ token: input.token });
  const stepped = processMessage('step').then(() => 'stepped');
  const slept = sleep(input.ms).then(() => 'slept');
  const results = await Promise.all([stepped, slept, hook]);
  await processMessage('end');
  return results;
}
