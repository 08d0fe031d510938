import type { Annotation } from './action-run.ts';
import { parseWorkflowCommand, type WorkflowCommand } from './parse-workflow-command.ts';
import { fail, type RunningStep, reportError, saveState } from './running-step.ts';

/** Commands that are not repeated in the log when `::echo::on` is. */
const SILENT = new Set(['add-mask', 'debug', 'warning', 'error', 'notice']);

const HANDLERS: Record<string, (running: RunningStep, command: WorkflowCommand) => void> = {
  'set-env': refuse,
  'add-path': refuse,
  'set-output': (running, { properties, data }) => {
    running.record.outputs[requireName(properties, 'set-output')] = data;
  },
  'save-state': (running, { properties, data }) =>
    saveState(running, requireName(properties, 'save-state'), data),
  'add-mask': addMask,
  // Problem matchers are not part of this runner: the commands are swallowed.
  'add-matcher': () => {},
  'remove-matcher': () => {},
  debug: ({ job }, { data }) => job.journal.debug(data),
  error: annotate,
  warning: annotate,
  notice: annotate,
  group: ({ job }, { data }) => job.journal.openGroup(data),
  endgroup: ({ job }) => job.journal.closeGroup(),
};

/**
 * Makes the reader of a step's output: every line is either a workflow command, which is carried out, or goes into
 * the log. The state of `::stop-commands::` and `::echo::` belongs to the reader, so make one per stage.
 */
export function createLineProcessor(running: RunningStep): (line: string) => void {
  const { journal } = running.job;
  const names = new Set([...Object.keys(HANDLERS), 'echo', 'stop-commands']);
  let stopToken: string | undefined;
  let isEchoing = running.job.options.debug === true;

  const process = (command: WorkflowCommand, line: string): void => {
    if (command.name === 'stop-commands') {
      stopToken = checkStopToken(command.data, names);
      names.add(stopToken);
      if (stopToken.length > 6) journal.addMask(command.data);
      journal.write(line);
      return;
    }
    if (isEchoing && !SILENT.has(command.name)) journal.write(line);
    if (command.name === 'echo') isEchoing = readSwitch(command.data);
    HANDLERS[command.name]?.(running, command);
  };

  const tryProcess = (command: WorkflowCommand, line: string): void => {
    try {
      process(command, line);
    } catch (error) {
      const shown = SILENT.has(command.name) ? command.name : line;
      reportError(running.job, `Unable to process command '${shown}' successfully.`);
      reportError(running.job, error);
      fail(running);
    }
  };

  return (line) => {
    const command = parseWorkflowCommand(line, names);
    if (command !== undefined && stopToken === undefined) {
      tryProcess(command, line);
      return;
    }
    if (command !== undefined && command.name === stopToken) {
      names.delete(stopToken);
      stopToken = undefined;
    }
    journal.write(line);
  };
}

function refuse(_running: RunningStep, command: WorkflowCommand): void {
  throw new Error(
    `The \`${command.name}\` command is disabled. Please upgrade to using Environment Files or opt into unsecure command execution by setting the \`ACTIONS_ALLOW_UNSECURE_COMMANDS\` environment variable to \`true\`.`,
  );
}

function requireName(properties: Map<string, string>, command: string): string {
  const name = properties.get('name');
  if (name === undefined) throw new Error(`Required field 'name' is missing in ##[${command}] command.`);
  return name;
}

function addMask({ job }: RunningStep, { data }: WorkflowCommand): void {
  if (data.trim() === '') {
    const message = "Can't add secret mask for empty string in ##[add-mask] command.";
    job.journal.annotate({ level: 'warning', message });
  } else {
    job.journal.addMask(data);
  }
}

function annotate({ job }: RunningStep, { name, properties, data }: WorkflowCommand): void {
  const annotation: Annotation = { level: name as Annotation['level'], message: data };
  const file = properties.get('file');
  const title = properties.get('title');
  if (file !== undefined) annotation.file = file;
  if (title !== undefined) annotation.title = title;
  for (const [property, field] of NUMBERS) {
    const value = Number.parseInt(properties.get(property) ?? '', 10);
    if (Number.isInteger(value)) annotation[field] = value;
  }
  job.journal.annotate(annotation);
}

const NUMBERS = [
  ['line', 'line'],
  ['endline', 'endLine'],
  ['col', 'column'],
  ['endcolumn', 'endColumn'],
] as const;

function checkStopToken(data: string, names: ReadonlySet<string>): string {
  const token = data.toLowerCase();
  if (token !== '' && token !== 'pause-logging' && !names.has(token)) return token;
  throw new Error(
    "You cannot use a endToken that is an empty string, the string 'pause-logging', or another workflow command.",
  );
}

function readSwitch(data: string): boolean {
  const value = data.trim().toLowerCase();
  if (value === 'on' || value === 'off') return value === 'on';
  throw new Error(
    `Invalid echo command value. Possible values can be: 'on', 'off'. Current value is: '${data}'.`,
  );
}
