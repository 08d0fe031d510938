import { isDeepStrictEqual } from 'node:util';
import type { PipelineRequest } from '../request.ts';

/**
 * What is asked, where it was asked before: exactly that. Files of a working tree that changed since are a new request, as
 * is a pipeline that reads from elsewhere now.
 */
export function pinRequest(options: {
  request: PipelineRequest;
  again: PipelineRequest | undefined;
}): PipelineRequest {
  const { request, again } = options;
  if (again === undefined) return request;
  const isSame =
    isDeepStrictEqual(again.target, request.target) &&
    isDeepStrictEqual(again.options.definition?.source, request.options.definition?.source);
  return isSame ? again : request;
}
