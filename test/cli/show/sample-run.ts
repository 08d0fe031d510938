import type { View } from '../../../src/cli/show/view.ts';
import type {
  ExportedEvent,
  ExportedRun,
  ExportedStep,
  RunExport,
  RunRecord,
} from '../../../src/engine/run-export.ts';

/** The moment at which the sample runs began. */
export const BEGAN = Date.UTC(2026, 10, 22, 22, 0, 0);

export const at = (ms: number): string => new Date(BEGAN + ms).toISOString();

/** A step in short: times in ms after the run began. */
export interface StepSketch {
  name: string;
  status?: ExportedStep['status'];
  attempt?: number;
  created?: number;
  started?: number | null;
  completed?: number | null;
  retryAt?: number;
  error?: string;
  output?: unknown;
}

/** What else a run has, as `listHappenings` finds it in the events. */
export interface Sketch {
  run?: Partial<ExportedRun>;
  request?: Partial<NonNullable<RunRecord['request']>> | null;
  steps?: StepSketch[];
  /** Sleeps: created, due, and completed or not. */
  sleeps?: { created: number; due: number; completed?: number }[];
  events?: ExportedEvent[];
  hooks?: RunRecord['hooks'];
  children?: RunRecord[];
  queued?: { step?: number; due: number; attempt?: number }[];
}

let ids = 0;

export function sampleRecord(sketch: Sketch): RunRecord {
  const steps = (sketch.steps ?? []).map(toStep);
  const waits = (sketch.sleeps ?? []).map(({ created, due, completed }, index) => ({
    waitId: `wrun_SAMPLE-wait_${index}`,
    correlationId: `wait_${index}`,
    status: completed === undefined ? 'waiting' : 'completed',
    createdAt: at(created),
    resumeAt: at(due),
    completedAt: completed === undefined ? null : at(completed),
  }));
  const events = [
    event('run_created', null, at(0)),
    ...steps.map((step) => event('step_created', step.stepId, step.createdAt, { stepName: step.stepName })),
    ...waits.map((wait) => event('wait_created', wait.correlationId, wait.createdAt)),
    ...(sketch.events ?? []),
  ].toSorted((a, b) => (a.createdAt < b.createdAt ? -1 : a.createdAt > b.createdAt ? 1 : 0));
  return {
    run: {
      runId: 'wrun_01M80000000000000000000001',
      workflowName: 'workflow//./src/workflows/flow//flow',
      status: 'running',
      createdAt: at(0),
      startedAt: at(5),
      completedAt: null,
      input: [],
      output: null,
      error: null,
      deploymentId: 'gloss',
      specVersion: 3,
      ...sketch.run,
    },
    request:
      sketch.request === null
        ? null
        : {
            workflow: 'flow',
            key: 'key',
            buildId: 'build',
            inputDigest: 'digest',
            status: 'running',
            startedAt: at(0),
            parent: null,
            replaces: [],
            ...sketch.request,
          },
    events,
    steps,
    waits,
    hooks: sketch.hooks ?? [],
    messages: (sketch.queued ?? []).map(({ step, due, attempt = 1 }) => ({
      kind: step === undefined ? 'replay' : 'step',
      stepId: step === undefined ? null : (steps[step]?.stepId ?? null),
      dueAt: at(due),
      attempt,
    })),
    streams: [],
    children: sketch.children ?? [],
  };
}

export function sampleRun(sketch: Sketch): RunExport {
  return { schemaVersion: 1, owner: { pid: 4321, host: 'here' }, ...sampleRecord(sketch) };
}

export function event(
  eventType: string,
  correlationId: string | null,
  createdAt: string,
  eventData: Record<string, unknown> | null = null,
): ExportedEvent {
  return { eventId: `evnt_${ids++}`, eventType, createdAt, correlationId, eventData };
}

/** A view from so many ms after the run began. */
export function viewFrom(ms: number, changes: Partial<View> = {}): View {
  return {
    now: BEGAN + ms,
    zone: 'UTC',
    all: false,
    isWorked: true,
    bars: false,
    paint: (_, text) => text,
    ...changes,
  };
}

function toStep(sketch: StepSketch): ExportedStep {
  const { name, status = 'completed', attempt = 1, created = 10, output = null } = sketch;
  const isEnded = status === 'completed' || status === 'failed';
  const started = sketch.started === undefined ? (attempt > 0 ? created + 10 : null) : sketch.started;
  const completed = sketch.completed === undefined ? (isEnded ? created + 100 : null) : sketch.completed;
  return {
    stepId: `step_${ids++}`,
    stepName: `step//./src/steps/${name}//${name}`,
    status,
    attempt,
    createdAt: at(created),
    startedAt: started === null ? null : at(started),
    completedAt: completed === null ? null : at(completed),
    retryAfter: sketch.retryAt === undefined ? null : at(sketch.retryAt),
    input: null,
    output,
    error: sketch.error === undefined ? null : { message: sketch.error },
  };
}
