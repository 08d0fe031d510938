import { ModelError } from './model-error.ts';

/** A picture of 50 MiB in base64, and what is around it. Nothing else that models send is nearly as large. */
export const MAX_ANSWER_BYTES = 70 * 1024 * 1024;

/**
 * A fetch whose answers break off when they get too large for anything of use, so that a server cannot fill the memory.
 * Reading such an answer rejects with ModelError `refused`.
 *
 * @param send The one to use; the global one of the moment unless told. @param maxBytes Of an answer, unpacked.
 */
export function limitAnswers(send: typeof fetch | undefined, maxBytes = MAX_ANSWER_BYTES): typeof fetch {
  return async (input, init) => {
    const response = await (send ?? globalThis.fetch)(input, init);
    if (response.body === null) return response;
    let bytes = 0;
    const counted = response.body.pipeThrough(
      new TransformStream<Uint8Array, Uint8Array>({
        transform: (chunk, controller) => {
          bytes += chunk.length;
          if (bytes <= maxBytes) controller.enqueue(chunk);
          else controller.error(tooLarge(maxBytes));
        },
      }),
    );
    const { status, statusText, headers } = response;
    return new Response(counted, { status, statusText, headers });
  };
}

function tooLarge(maxBytes: number): ModelError {
  const reason = `The answer is not let in: it has more than ${maxBytes} bytes.`;
  return new ModelError({ kind: 'refused', reason });
}
