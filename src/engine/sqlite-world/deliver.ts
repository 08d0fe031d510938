import type { World } from '@workflow/world';

/** A compiled bundle's entry: what `createQueueHandler` made, behind the SDK's health check. */
export type Entry = (request: Request) => Promise<Response>;

export interface Delivery {
  queueName: string;
  message: unknown;
  /** Deliveries after faults, from 1. */
  attempt: number;
}

/** What the handler wants next: nothing, another try after a fault, or to be called again. In ms. */
export type DeliveryAnswer = 'done' | 'fault' | { againInMs: number };

type Handler = Parameters<World['createQueueHandler']>[1];
type HandlerAnswer = Awaited<ReturnType<Handler>>;

/** A request that never travels: its delivery is in it as it is. */
interface DirectRequest {
  url: string;
  delivery: Delivery;
}

/** Never contacted: the entry of a bundle wants a URL. */
const DELIVERY_URL = 'http://gloss.invalid/.well-known/workflow/v1/delivery';

let messages = 0;

/**
 * `createQueueHandler` of the World interface. Deliveries stay in the process, so neither request nor response is
 * ever written out: the entry passes both on as they are.
 */
export const createQueueHandler: World['createQueueHandler'] = (_, handler) => {
  const entry = async (request: Request): Promise<Response> => {
    const { delivery } = request as unknown as DirectRequest;
    const { queueName, attempt, message } = delivery;
    const meta = { attempt, queueName, messageId: `msg_${++messages}` } as unknown as Parameters<Handler>[1];
    return (await handler(message, meta)) as unknown as Response;
  };
  return entry;
};

/** Hands one delivery to an entry. @throws what the handler threw: a fault, after which it is delivered again. */
export async function deliver(entry: Entry, delivery: Delivery): Promise<DeliveryAnswer> {
  const answer = (await entry(toRequest(delivery))) as unknown;
  return toAnswer(answer instanceof Response ? await fromResponse(answer) : (answer as HandlerAnswer));
}

function toAnswer(answer: HandlerAnswer): DeliveryAnswer {
  return typeof answer?.timeoutSeconds === 'number' ? { againInMs: answer.timeoutSeconds * 1000 } : 'done';
}

/**
 * The SDK makes the entry of its steps when it is first imported, with whatever world is the current one then. One
 * that another world made reads the request as one of HTTP.
 */
function toRequest(delivery: Delivery): Request {
  const { queueName, attempt, message } = delivery;
  const request: DirectRequest = { url: DELIVERY_URL, delivery };
  return Object.defineProperties(request, {
    headers: {
      get: () =>
        new Headers({
          'content-type': 'application/json',
          'x-vqs-queue-name': queueName,
          'x-vqs-message-id': `msg_${++messages}`,
          'x-vqs-message-attempt': String(attempt),
        }),
    },
    body: { get: () => new Response(JSON.stringify(message)).body },
  }) as unknown as Request;
}

async function fromResponse(response: Response): Promise<HandlerAnswer> {
  if (!response.ok) throw new Error(await response.text());
  return (await response.json()) as HandlerAnswer;
}
