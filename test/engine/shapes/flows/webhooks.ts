import { createHook, createWebhook, type RequestWithResponse, sleep, type Webhook } from 'workflow';
import { note, visit } from '../probe.ts';

async function publish(url: string): Promise<void> {
  'use step';
  note('url', url);
}

async function processEvent(data: unknown): Promise<void> {
  'use step';
  await visit(`event ${JSON.stringify(data)}`);
}

export async function webhookWorkflow() {
  'use workflow';

  using webhook = createWebhook();
  await publish(webhook.url);

  const request = await webhook;

  const data = await request.json();
  return { method: request.method, url: request.url, type: request.headers.get('content-type'), data };
}

export async function webhookText() {
  'use workflow';

  using webhook = createWebhook();
  const request = await webhook;
  return await request.text();
}

export async function webhookBytes() {
  'use workflow';

  using webhook = createWebhook();
  const request = await webhook;
  return new Uint8Array(await request.arrayBuffer());
}

export async function webhookWithStaticResponse() {
  'use workflow';

  using webhook = createWebhook({
    respondWith: Response.json({
      success: true,
      message: 'Webhook received',
    }),
  });

  const request = await webhook;
  const data = await request.json();
  await processEvent(data);
  return data;
}

async function sendCustomResponse(request: RequestWithResponse, message: string): Promise<void> {
  'use step';
  await visit(`respond ${message}`);
  await request.respondWith(
    new Response(JSON.stringify({ message }), {
      status: 201,
      headers: { 'Content-Type': 'application/json', 'x-answer': 'yes' },
    }),
  );
}

export async function webhookWithDynamicResponse() {
  'use workflow';

  using webhook = createWebhook({ respondWith: 'manual' });

  const request = await webhook;
  const data = (await request.json()) as { type: string };

  if (data.type === 'urgent') {
    await sendCustomResponse(request, 'Processing urgently');
  } else {
    await sendCustomResponse(request, 'Processing normally');
  }
  return data.type;
}

async function sendAck(request: RequestWithResponse, message: string): Promise<void> {
  'use step';
  await request.respondWith(Response.json({ received: true, message }));
}

export async function eventCollectorWorkflow() {
  'use workflow';

  using webhook = createWebhook({ respondWith: 'manual' });

  const events: unknown[] = [];
  for await (const request of webhook) {
    const data = (await request.json()) as { type: string };

    if (data.type === 'done') {
      await sendAck(request, 'Workflow complete');
      break;
    }

    await sendAck(request, 'Event received');
    await processEvent(data.type);
    events.push(data.type);
  }
  return events;
}

export async function silentWebhook() {
  'use workflow';

  const webhook = createWebhook({ respondWith: 'manual' });
  await webhook;
  return 'no answer';
}

export async function webhookWithToken() {
  'use workflow';

  createWebhook({ token: 'mine' } as never);
}

export async function plainHook() {
  'use workflow';

  using hook = createHook<string>({ token: 'plain' });
  return await hook;
}

async function sendRSVPEmail(friend: string, webhook: { token: string }): Promise<void> {
  'use step';
  note('invited', { friend, token: webhook.token });
}

async function sendBirthdayCard(text: string, rsvps: unknown[]): Promise<string> {
  'use step';
  await visit('card');
  return `${text}: ${rsvps.join(', ')}`;
}

export async function birthdayWorkflow(input: { prompt: string; friends: string[]; ms: number }) {
  'use workflow';

  const birthday = new Date(Date.now() + input.ms);
  const webhooks: Webhook<Request>[] = input.friends.map((_) => createWebhook());

  await Promise.all(
    input.friends.map((friend, index) => sendRSVPEmail(friend, { token: webhooks[index]?.token ?? '' })),
  );

  const rsvps: unknown[] = [];
  webhooks.map((webhook) =>
    webhook
      .then((request) => request.json() as Promise<{ rsvp: string }>)
      .then(({ rsvp }) => {
        rsvps.push(rsvp);
      }),
  );

  await sleep(birthday);

  return await sendBirthdayCard(input.prompt, rsvps);
}
