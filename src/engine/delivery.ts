import type { QueuePayload } from '@workflow/world';

/** A compiled bundle's entry: takes one delivery as an HTTP request, as a deployment would. */
export type DeliveryHandler = (request: Request) => Promise<Response>;

/** One message on its way to the workflow or the step handler of a run. */
export interface Delivery {
  kind: 'workflow' | 'step';
  runId: string;
  queueName: string;
  messageId: string;
  body: string;
}

/** What the handler wants next: nothing, a redelivery after a fault, or a wake-up at a due time. */
export type DeliveryAnswer = 'done' | 'fault' | { wakeInMs: number };

/** The origin is never contacted: the bundles' entries want a URL. */
const DELIVERY_URL = 'http://gloss.invalid/.well-known/workflow/v1/';

export function toDelivery(options: {
  queueName: string;
  message: QueuePayload;
  messageId: string;
}): Delivery {
  const { queueName, message, messageId } = options;
  const isStep = 'stepId' in message;
  const runId = isStep ? message.workflowRunId : 'runId' in message ? message.runId : 'health-check';
  return { kind: isStep ? 'step' : 'workflow', runId, queueName, messageId, body: JSON.stringify(message) };
}

/** Hands one delivery to its handler. `attempt` counts deliveries after faults from 1 (the SDK gives up at 48). */
export async function deliver(options: {
  delivery: Delivery;
  attempt: number;
  handler: DeliveryHandler;
}): Promise<DeliveryAnswer> {
  const { delivery, attempt, handler } = options;
  const response = await handler(
    new Request(`${DELIVERY_URL}${delivery.kind === 'step' ? 'step' : 'flow'}`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'x-vqs-queue-name': delivery.queueName,
        'x-vqs-message-id': delivery.messageId,
        'x-vqs-message-attempt': String(attempt),
      },
      body: delivery.body,
    }),
  );
  if (!response.ok) return 'fault';
  const { timeoutSeconds } = (await response.json()) as { timeoutSeconds?: number };
  return timeoutSeconds === undefined ? 'done' : { wakeInMs: timeoutSeconds * 1000 };
}
