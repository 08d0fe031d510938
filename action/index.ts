import { run } from './run.ts';

// Do not add any logic here: the runner kills what is left when `run` has ended.
process.exit(await run());
