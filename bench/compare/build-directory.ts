import { join } from 'node:path';

/** Compiled flows and installed engines: inside the project, so that imports resolve, and ignored by git. */
export const BUILD_DIRECTORY = join(import.meta.dirname, '../../build/bench-compare');
