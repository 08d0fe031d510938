import { createHook, sleep } from 'workflow';
import { getRun, resumeHook, start } from 'workflow/api';
import { startChild, visit } from '../probe.ts';

async function compileReport(reportId: string, pages: number, options: { due: Date }): Promise<string> {
  'use step';
  await visit(`compile ${reportId}`);
  return `${reportId}: ${pages} pages, due ${options.due.toISOString()}`;
}

export async function generateReport(reportId: string, pages: number, options: { due: Date }) {
  'use workflow';

  return await compileReport(reportId, pages, options);
}

async function triggerReportGeneration(reportId: string): Promise<string> {
  'use step';
  await visit('trigger');
  const run = await start(generateReport, [reportId, 3, { due: new Date(0) }]);
  return run.runId;
}

async function sendConfirmation(orderId: string): Promise<void> {
  'use step';
  await visit(`confirm ${orderId}`);
}

export async function processOrder(orderId: string) {
  'use workflow';

  const reportRunId = await triggerReportGeneration(orderId);
  await sendConfirmation(orderId);

  return { orderId, reportRunId };
}

async function awaitReport(runId: string): Promise<string> {
  'use step';
  await visit('await');
  return await getRun<string>(runId).returnValue;
}

export async function processOrderWithReport(orderId: string) {
  'use workflow';

  const reportRunId = await triggerReportGeneration(orderId);
  const report = await awaitReport(reportRunId);

  return { report };
}

export async function failingChild() {
  'use workflow';

  throw new Error('the child failed');
}

async function runFailingChild(): Promise<string> {
  'use step';
  const run = await start(failingChild, []);
  try {
    return String(await run.returnValue);
  } catch (error) {
    return (error as Error).message;
  }
}

export async function parentOfFailing() {
  'use workflow';

  return await runFailingChild();
}

export async function factorialChild(value: number): Promise<number> {
  'use workflow';

  return value <= 1 ? 1 : value * (await startFactorial(value - 1));
}

async function startFactorial(value: number): Promise<number> {
  'use step';
  await visit(`factorial ${value}`);
  const run = await start(factorialChild, [value]);
  return await run.returnValue;
}

export async function childByEngine(value: number) {
  'use workflow';

  await compileReport(`child ${value}`, value, { due: new Date(0) });
  return value * 2;
}

async function runChild(value: number): Promise<unknown> {
  'use step';
  await visit(`run ${value}`);
  return await startChild({ workflow: 'childByEngine', key: `child ${value}`, input: value });
}

export async function parentByEngine(values: number[]) {
  'use workflow';

  return await Promise.all(values.map((value) => runChild(value)));
}

async function approve(token: string): Promise<string> {
  'use step';
  await visit('approve');
  const hook = await resumeHook(token, 'from a step');
  return hook.runId;
}

export async function approver(token: string) {
  'use workflow';

  return await approve(token);
}

export async function approvee(token: string) {
  'use workflow';

  return await createHook<string>({ token });
}

async function stopOther(runId: string): Promise<string> {
  'use step';
  const run = getRun(runId);
  await run.cancel();
  return await run.status;
}

export async function canceller(runId: string) {
  'use workflow';

  return await stopOther(runId);
}

export async function sleeper() {
  'use workflow';

  await sleep('1h');
}
