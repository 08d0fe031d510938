import { getWorkflowMetadata } from 'workflow';
import { note, visit } from '../probe.ts';

async function validateData(data: string): Promise<string> {
  'use step';
  await visit('validate');
  return `${data} validated`;
}

async function processData(data: string): Promise<string> {
  'use step';
  await visit('process');
  return `${data} processed`;
}

async function storeData(data: string): Promise<string> {
  'use step';
  await visit('store');
  return `${data} stored`;
}

export async function dataPipelineWorkflow(data: string) {
  'use workflow';

  const validated = await validateData(data);
  const processed = await processData(validated);
  const stored = await storeData(processed);

  return stored;
}

async function take(item: number): Promise<number> {
  'use step';
  await visit(`take ${item}`);
  return item;
}

async function discount(total: number): Promise<number> {
  'use step';
  await visit('discount');
  return total - 1;
}

async function surcharge(total: number): Promise<number> {
  'use step';
  await visit('surcharge');
  return total + 1;
}

export async function basketWorkflow(input: { items: number[]; limit: number }) {
  'use workflow';

  const taken: number[] = [];
  let total = 0;
  while (total < input.limit && taken.length < input.items.length) {
    const item = await take(input.items[taken.length] ?? 0);
    taken.push(item);
    total += item;
  }
  const price = total >= input.limit ? await discount(total) : await surcharge(total);

  return { taken, price };
}

async function sendEmail(userId: string): Promise<void> {
  'use step';
  await visit(`email ${userId}`);
}

async function sendPushNotification(userId: string): Promise<void> {
  'use step';
  await visit(`push ${userId}`);
}

async function createAccount(userId: string): Promise<void> {
  'use step';
  await visit(`create ${userId}`);
}

async function setupPreferences(userId: string): Promise<void> {
  'use step';
  await visit(`preferences ${userId}`);
}

export async function sendNotifications(userId: string) {
  'use workflow';

  await sendEmail(userId);
  await sendPushNotification(userId);
  return { notified: true };
}

export async function onboardUser(userId: string) {
  'use workflow';

  await createAccount(userId);
  const { notified } = await sendNotifications(userId);
  await setupPreferences(userId);

  return { userId, notified, status: 'onboarded' };
}

interface User {
  id: string;
  email: string;
}

async function changeEmail(user: User): Promise<User> {
  'use step';
  user.email = 'newemail@example.com';
  return user;
}

export async function updateUserWorkflow(userId: string) {
  'use workflow';

  const user = { id: userId, email: 'john@example.com' };
  const updated = await changeEmail(user);

  return { user, updated };
}

export async function closureWorkflow(base: number) {
  'use workflow';

  const factor = base * 2;
  const labels = { unit: 'ms' };
  const multiply = async (value: number) => {
    'use step';
    await visit('multiply');
    return `${value * factor} ${labels.unit}`;
  };

  return [await multiply(3), await multiply(4)];
}

async function touch(): Promise<void> {
  'use step';
  await visit('touch');
}

export async function silentWorkflow() {
  'use workflow';

  const nothing = await touch();
  return nothing;
}

export async function emptyWorkflow() {
  'use workflow';
}

async function repeatText(input: { text: string; times: number }): Promise<string> {
  'use step';
  await visit('repeat');
  return input.text.repeat(input.times);
}

async function measure(text: string): Promise<{ length: number; text: string }> {
  'use step';
  await visit('measure');
  return { length: text.length, text };
}

export async function payloadWorkflow(input: { text: string; times: number }) {
  'use workflow';

  const text = await repeatText(input);
  const measured = await measure(text);

  return { same: measured.text === text, length: measured.length, text };
}

interface Drawn {
  random: number;
  now: number;
  id: string;
  bytes: string;
}

async function keep(name: string, drawn: Drawn): Promise<void> {
  'use step';
  note('drawn', drawn);
  await visit(name);
}

export async function deterministicWorkflow() {
  'use workflow';

  const draw = (): Drawn => ({
    random: Math.random(),
    now: Date.now(),
    id: crypto.randomUUID(),
    bytes: crypto.getRandomValues(new Uint8Array(4)).join('.'),
  });
  const first = draw();
  await keep('first', first);
  const second = draw();
  await keep('second', second);

  return [first, second];
}

async function readMetadata() {
  'use step';
  const { workflowRunId, workflowStartedAt } = getWorkflowMetadata();
  return { workflowRunId, workflowStartedAt: workflowStartedAt.getTime() };
}

export async function metadataWorkflow() {
  'use workflow';

  const { workflowRunId, workflowStartedAt } = getWorkflowMetadata();
  const inStep = await readMetadata();

  return { inWorkflow: { workflowRunId, workflowStartedAt: workflowStartedAt.getTime() }, inStep };
}
