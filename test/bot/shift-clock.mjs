// Loaded before a server of the tests: its clock stands elsewhere, and runs as fast as ever.
const shift = Number(process.env.SHIFT_CLOCK_MS ?? 0);
const TrueDate = Date;

globalThis.Date = class extends TrueDate {
  constructor(...args) {
    if (args.length === 0) super(TrueDate.now() + shift);
    else super(...args);
  }

  static now() {
    return TrueDate.now() + shift;
  }
};
