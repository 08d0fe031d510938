import type { Label, Repository, State } from '../types.ts';
import { repositoryUrl } from './repository.ts';

/** `label` of GitHub's published schema. */
export function labelShape(state: State, repository: Repository, label: Label) {
  return {
    id: label.id,
    node_id: label.nodeId,
    url: `${repositoryUrl(state, repository)}/labels/${encodeURIComponent(label.name)}`,
    name: label.name,
    color: label.color,
    default: false,
    description: label.description,
  };
}
