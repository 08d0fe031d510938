import { issuePermissions, requireWrite } from '../actions/access.ts';
import { type Context, parameter, type Route } from '../http/context.ts';
import { pageReply } from '../http/paginate.ts';
import { json, notFound, type Reply } from '../http/reply.ts';
import { labelShape } from '../shapes/label.ts';
import { makeNodeId, registerNode, takeId } from '../state.ts';
import type { Issue, Label, Repository, State } from '../types.ts';
import { loadIssue } from './load.ts';

const LABELS = '/repos/{owner}/{repo}/issues/{number}/labels';
/** Colour of a label GitHub makes up because an issue asks for it. */
const DEFAULT_COLOR = 'ededed';

export const labelRoutes: Route[] = [
  { method: 'GET', pattern: LABELS, documentation: 'issues/labels#list-labels-for-an-issue', handle: list },
  { method: 'POST', pattern: LABELS, documentation: 'issues/labels#add-labels-to-an-issue', handle: add },
  {
    method: 'DELETE',
    pattern: `${LABELS}/{label}`,
    documentation: 'issues/labels#remove-a-label-from-an-issue',
    handle: remove,
  },
];

/** The label with this name, made when the repository has none. */
export function ensureLabel(state: State, repository: Repository, name: string): Label {
  const known = repository.labels.get(name.toLowerCase());
  if (known) return known;
  const id = takeId(state);
  const label: Label = { id, nodeId: makeNodeId('LA', id), name, color: DEFAULT_COLOR, description: null };
  repository.labels.set(name.toLowerCase(), label);
  registerNode(state, label.nodeId, { kind: 'label', label });
  return label;
}

function list(context: Context): Promise<Reply> {
  const { repository, labels } = loadIssue(context);
  return pageReply({
    context,
    repository,
    items: labels,
    render: (label) => labelShape(context.state, repository, label),
  });
}

function add(context: Context): Reply {
  const issue = loadWritable(context);
  const given = Array.isArray(context.body) ? context.body : (context.body as { labels?: unknown[] })?.labels;
  for (const item of given ?? []) {
    const name = typeof item === 'string' ? item : String((item as { name?: unknown }).name);
    const label = ensureLabel(context.state, issue.repository, name);
    if (!issue.labels.includes(label)) issue.labels.push(label);
  }
  return rendered(context, issue);
}

function remove(context: Context): Reply {
  const issue = loadWritable(context);
  const name = parameter(context, 'label').toLowerCase();
  const index = issue.labels.findIndex((label) => label.name.toLowerCase() === name);
  if (index < 0) throw notFound('Label does not exist');
  issue.labels.splice(index, 1);
  return rendered(context, issue);
}

function loadWritable(context: Context): Issue {
  const issue = loadIssue(context);
  const { repository } = issue;
  requireWrite({ repository, token: context.token, permissions: issuePermissions(issue), role: 'triage' });
  return issue;
}

function rendered(context: Context, issue: Issue): Reply {
  return json(
    200,
    issue.labels.map((label) => labelShape(context.state, issue.repository, label)),
  );
}
