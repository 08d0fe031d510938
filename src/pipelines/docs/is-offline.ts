/** Whether a model id (`provider:id`) names what is built in and calls nothing: its work costs no call and no token. */
export function isOffline(model: string): boolean {
  return model.startsWith('offline:');
}
