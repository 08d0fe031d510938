import { linesOf, type Patch } from './read-patch.ts';

export interface WorkflowOutline {
  name: string | undefined;
  triggers: string[];
  jobs: string[];
}

/** The name, triggers and jobs of a workflow file that a patch adds whole. */
export function outlineWorkflow(patch: Patch): WorkflowOutline {
  const outline: WorkflowOutline = { name: undefined, triggers: [], jobs: [] };
  let block = '';
  for (const line of linesOf(patch, '+')) {
    const top = /^["']?(?<key>[\w-]+)["']?:\s*(?<value>.*)$/.exec(line)?.groups;
    if (top) {
      block = top.key ?? '';
      const value = (top.value ?? '').replace(/\s+#.*$/, '').trim();
      if (block === 'name') outline.name = value.replace(/^["']|["']$/g, '');
      if (block === 'on') outline.triggers.push(...(value.match(/[\w-]+/g) ?? []));
      continue;
    }
    const key = /^ {2}(?:- )?(?<key>[\w-]+):?/.exec(line)?.groups?.key;
    if (key && block === 'on') outline.triggers.push(key);
    if (key && block === 'jobs') outline.jobs.push(key);
  }
  return outline;
}
