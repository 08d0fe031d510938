/** One attempt to tell an App something. */
export interface WebhookDelivery {
  /** The value of `X-GitHub-Delivery`: a redelivery has the same. */
  id: string;
  event: string;
  action: string | undefined;
  /** Slug of the App. */
  app: string;
  url: string;
  headers: Record<string, string>;
  /** The bytes that were signed and sent. */
  body: string;
  isRedelivery: boolean;
  /** What the App answered; undefined while it is under way, and when no answer came in time. */
  statusCode: number | undefined;
  durationMs: number | undefined;
  response: string | undefined;
  /** Why there is no answer. */
  error: string | undefined;
}
