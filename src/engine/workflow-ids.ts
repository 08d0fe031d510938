// Written by `npm run build:engine` from the manifest of the Workflow SDK. Do not edit.
export const workflowIds = {
  runPipeline: 'workflow//./src/workflows/run-pipeline//runPipeline',
  runShard: 'workflow//./src/workflows/run-shard//runShard',
} as const;

export type WorkflowName = keyof typeof workflowIds;
