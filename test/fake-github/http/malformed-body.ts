/** A body that is not JSON: kept as it came, for the journal, and refused with 400. */
export class MalformedBody {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}
