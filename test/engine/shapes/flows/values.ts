import { WORKFLOW_DESERIALIZE, WORKFLOW_SERIALIZE } from '@workflow/serde';
import { start } from 'workflow/api';
import { visit } from '../probe.ts';

type Values = Record<string, unknown>;

function makeValues(): Values {
  const shared = { id: 1 };
  const cycle: Values = { name: 'cycle' };
  cycle.self = cycle;
  return {
    text: 'grüße',
    number: -0.5,
    zero: -0,
    infinity: Number.POSITIVE_INFINITY,
    nan: Number.NaN,
    truth: true,
    nothing: null,
    missing: undefined,
    list: [1, [2, [3]], undefined],
    date: new Date('2024-02-29T12:00:00.123Z'),
    bigint: 2n ** 70n,
    map: new Map<unknown, unknown>([['key', new Map([[1, new Date(0)]])]]),
    set: new Set([1, 'two', null]),
    expression: /a+b/giu,
    url: new URL('https://example.com/ä?q=1#top'),
    search: new URLSearchParams('a=1&a=2&b=%26'),
    headers: new Headers([['x-one', '1']]),
    bytes: new Uint8Array([0, 127, 255]),
    view: new Uint8Array([9, 8, 7, 6]).subarray(1, 3),
    clamped: new Uint8ClampedArray([1, 2]),
    int32: new Int32Array([-1, 2 ** 31 - 1]),
    float64: new Float64Array([Math.PI, -0]),
    bigints: new BigInt64Array([-1n, 2n ** 62n]),
    buffer: new Uint8Array([1, 2, 3]).buffer,
    empty: new Uint8Array(0),
    shared: [shared, shared],
    cycle,
  };
}

/** Names of the values that are not what they were made as. */
function strange(values: Values): string[] {
  const made = makeValues();
  const wrong = Object.keys(made).filter((name) => {
    const value = values[name];
    const original = made[name];
    if (Object.prototype.toString.call(value) !== Object.prototype.toString.call(original)) return true;
    if (original === null || typeof original !== 'object') return !Object.is(value, original);
    // Lists and plain objects that come from outside are of the outer realm.
    if (Array.isArray(original) || Object.getPrototypeOf(original) === Object.prototype) return false;
    return (value as object).constructor !== original.constructor;
  });
  const list = values.shared as unknown[];
  if (list[0] !== list[1]) wrong.push('identity');
  if ((values.cycle as Values).self !== values.cycle) wrong.push('cycle');
  return wrong;
}

async function echo(values: Values): Promise<{ values: Values; strange: string[] }> {
  'use step';
  await visit('echo');
  return { values, strange: strange(values) };
}

export async function valuesWorkflow() {
  'use workflow';

  const sent = makeValues();
  const { values, strange: inStep } = await echo(sent);
  return { values, inStep, inWorkflow: strange(values) };
}

export async function inputWorkflow(first: Values, second: string) {
  'use workflow';

  return { values: first, inWorkflow: strange(first), second };
}

async function startWithValues(): Promise<unknown> {
  'use step';
  const run = await start(inputWorkflow, [makeValues(), 'second']);
  const { values, ...rest } = await run.returnValue;
  return { ...rest, returned: strange(values) };
}

export async function argumentsWorkflow() {
  'use workflow';

  return await startWithValues();
}

async function giveError(): Promise<Error> {
  'use step';
  return new RangeError('too far');
}

async function readError(error: Error): Promise<string> {
  'use step';
  return `${error.name}: ${error.message}`;
}

export async function errorValueWorkflow() {
  'use workflow';

  const given = await giveError();
  return { read: await readError(given), sent: await readError(new TypeError('wrong type')), given };
}

class Order {
  id: string;
  items: Map<string, number>;

  constructor(id: string, items: Map<string, number>) {
    this.id = id;
    this.items = items;
  }

  static [WORKFLOW_SERIALIZE](instance: Order) {
    return { id: instance.id, items: instance.items };
  }

  static [WORKFLOW_DESERIALIZE](data: { id: string; items: Map<string, number> }) {
    return new Order(data.id, data.items);
  }

  total(): number {
    let sum = 0;
    for (const quantity of this.items.values()) sum += quantity;
    return sum;
  }

  async addItem(name: string, quantity: number): Promise<Order> {
    'use step';
    await visit('addItem');
    this.items.set(name, quantity);
    return this;
  }
}

async function describeOrder(order: Order): Promise<string> {
  'use step';
  return `${order.id} has ${order.total()}`;
}

export async function processOrderWorkflow(id: string) {
  'use workflow';

  const order = new Order(id, new Map([['a', 1]]));
  const more = await order.addItem('Widget', 3);
  return { before: order.total(), after: more.total(), described: await describeOrder(more) };
}

async function makeResponse(): Promise<Response> {
  'use step';
  await visit('response');
  return Response.json({ hello: 'wörld' }, { status: 203, headers: { 'x-one': '1' } });
}

async function readRequest(request: Request): Promise<string> {
  'use step';
  return `${request.method} ${request.url} ${request.headers.get('x-two')} ${await request.text()}`;
}

export async function requestResponseWorkflow() {
  'use workflow';

  const response = await makeResponse();
  const request = new Request('https://example.com/', {
    method: 'PUT',
    headers: { 'x-two': '2' },
    body: 'some text',
  });
  return {
    status: response.status,
    header: response.headers.get('x-one'),
    json: await response.json(),
    request: await readRequest(request),
  };
}
