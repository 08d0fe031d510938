/** A request that is longer than the server reads. */
export class OversizedBody {}
