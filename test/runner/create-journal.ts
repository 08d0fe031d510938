import { isAbsolute, relative } from 'node:path';
import type { Annotation, Group } from './action-run.ts';
import { createSecretMasker } from './create-secret-masker.ts';

/** GitHub keeps this many annotations of each level per step. Source: ExecutionContext.cs of actions/runner. */
const MAXIMUM_ANNOTATIONS_PER_LEVEL = 10;
const MAXIMUM_ANNOTATION_LENGTH = 4096;

/** Everything a job shows: log, annotations, groups, summary. Text is masked on its way in. */
export interface Journal {
  lines: string[];
  debugLines: string[];
  annotations: Annotation[];
  hiddenAnnotations: Annotation[];
  groups: Group[];
  summary: string;
  addMask(value: string): void;
  mask(text: string): string;
  /** A stage of the workflow's step begins: the count of its annotations starts anew. */
  beginRecord(): void;
  write(line: string): void;
  debug(message: string): void;
  annotate(annotation: Annotation): void;
  openGroup(title: string): void;
  closeGroup(): void;
  /** Calls back for every line to come; the result unsubscribes. */
  onLine(listener: (line: string) => void): () => void;
}

/**
 * Starts an empty journal. `secrets` are masked from the first line on; `showDebug` puts debug messages into the log.
 */
export function createJournal(options: {
  secrets: string[];
  showDebug: boolean;
  workspace: string;
}): Journal {
  const masker = createSecretMasker();
  for (const secret of options.secrets) masker.add(secret);
  const listeners = new Set<(line: string) => void>();
  let group: Group | undefined;
  let counts: Partial<Record<Annotation['level'], number>> = {};
  const journal: Journal = {
    lines: [],
    debugLines: [],
    annotations: [],
    hiddenAnnotations: [],
    groups: [],
    summary: '',
    addMask: (value) => masker.add(value),
    mask: (text) => masker.mask(text),
    beginRecord() {
      counts = {};
    },
    write(text) {
      const line = masker.mask(text);
      journal.lines.push(line);
      group?.lines.push(line);
      for (const listener of listeners) listener(line);
    },
    debug(message) {
      journal.debugLines.push(masker.mask(message));
      if (options.showDebug) journal.write(`##[debug]${message}`);
    },
    annotate(annotation) {
      const message = masker.mask(annotation.message).slice(0, MAXIMUM_ANNOTATION_LENGTH);
      const shown = counts[annotation.level] ?? 0;
      counts[annotation.level] = shown + 1;
      const list = shown < MAXIMUM_ANNOTATIONS_PER_LEVEL ? journal.annotations : journal.hiddenAnnotations;
      list.push(withRelativeFile({ ...annotation, message }, options.workspace));
      if (message !== '') journal.write(`##[${annotation.level}]${message}`);
    },
    openGroup(title) {
      journal.write(`##[group]${title}`);
      group = { title: masker.mask(title), lines: [] };
      journal.groups.push(group);
    },
    closeGroup() {
      group = undefined;
      journal.write('##[endgroup]');
    },
    onLine(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  return journal;
}

function withRelativeFile(annotation: Annotation, workspace: string): Annotation {
  if (annotation.file === undefined || !isAbsolute(annotation.file)) return annotation;
  const file = relative(workspace, annotation.file);
  return file.startsWith('..') ? annotation : { ...annotation, file };
}
