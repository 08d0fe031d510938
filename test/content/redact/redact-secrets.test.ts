import { describe, expect, it } from 'vitest';
import { redactSecrets } from '../../../src/content/redact/redact-secrets.ts';
import { SECRET_RULES } from '../../../src/content/redact/scan-secrets.ts';
import { createRandom, fakePrivateKey, fillShape, SHAPES, secretParts } from './secret-shapes.ts';

const cases = Object.entries(SHAPES);
const kindsOf = (text: string) => redactSecrets(text).found.map(({ kind }) => kind);

describe('redactSecrets', () => {
  it('has an example of every rule', () => {
    expect(cases.map(([kind]) => kind).sort()).toEqual(
      [...new Set(SECRET_RULES.map(({ kind }) => kind))].sort(),
    );
  });

  it.each(cases)('%s: finds it wherever it stands, and nothing of it is left', (kind, shape) => {
    const random = createRandom(kind.length + shape.length);
    for (let round = 0; round < 5; round += 1) {
      const secret = fillShape(shape, random);
      const places = [
        secret,
        `key: "${secret}", // see below`,
        `+const token = '${secret}';\r`,
        `a (${secret})`,
        `<b>${secret}</b>`,
        `{"a":"x\\n${secret}\\n"}`,
        `see ${secret}, and`,
        `run --token=${secret}&x=1`,
      ];
      for (const place of places) {
        const { text, found } = redactSecrets(`first line\n${place}\nlast line`);
        expect(found, place).toEqual([{ kind, line: 2 }]);
        expect(text).toContain(`[REDACTED:${kind}]`);
        for (const part of secretParts(shape, secret)) expect(text).not.toContain(part);
        expect(redactSecrets(text)).toEqual({ text, found: [] });
      }
    }
  });

  it.each(cases)('%s: does not take for it what is only like it', (kind, shape) => {
    const secret = fillShape(shape, createRandom(7));
    const rule = SECRET_RULES.find((one) => one.kind === kind);
    const cut = shape.replace(/\{(\w+):(\d+)\}.*$/, (_, name) => fillShape(`{${name}:5}`, createRandom(7)));
    const likes = [
      cut,
      ...(rule?.inside || /^(?:https|postgres)/.test(shape)
        ? []
        : [`prefix${secret}`.replace(/^prefix\W/, 'a')]),
      ...(rule?.entropy === undefined
        ? []
        : [shape.replace(/\{(\w+):(\d+)\}/g, (_, __, n) => 'a'.repeat(Number(n)))]),
    ];
    for (const like of likes)
      expect(
        kindsOf(like).filter((found) => found === kind),
        like,
      ).toEqual([]);
  });

  it('leaves what documentation writes', () => {
    const texts = [
      'postgres://user:password@localhost:5432/db',
      'postgres://postgres:postgres@db/app',
      'https://user:pass@example.com/',
      'redis://default:$REDIS_PASSWORD@cache.corp:6379',
      `mysql://root:\${DB_PASS}@db.corp/app`,
      'https://{user}:{password}@host.corp/',
      'amqp://guest:guest@rabbit.corp',
      'https://x-access-token:<token>@github.com/a/b',
      'git clone https://alice:hunter-of-2-words@127.0.0.1/x.git',
      'http://api.corp:8080/@scope/name',
      'AKIAIOSFODNN7EXAMPLE',
      'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
      'ghp_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
      'sk-...',
      'sk-ant-...',
      'hf_...',
      'OPENAI_API_KEY=sk-your-key-here',
      'https://hooks.slack.com/services/T00000000/B00000000/XXXXXXXXXXXXXXXXXXXXXXXX',
      '3d6c2a1f9e8b7c6d5e4f3a2b1c0d9e8f7a6b5c4d',
      'sha512-MZ1mXQ8u1xE8xq0kL2x9u8Zp4v5w6y7A8b9C0d1E2f3G4h5I6j7K8l9M0n1O2p3Q4r5S6t7U8v9W0x1Y2z3A4B==',
      'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk',
      'class="sk-cube-grid sk-cube1", npm_config_registry, npm_package_json, dapiVersion, SKIP_TESTS',
      '-----BEGIN PRIVATE KEY-----\n...\n-----END PRIVATE KEY-----',
      '-----BEGIN RSA PRIVATE KEY-----\nMIIEpAIBAAKCAQEA...\n-----END RSA PRIVATE KEY-----',
      '-----BEGIN CERTIFICATE-----\nMIIDdzCCAl+gAwIBAgIEAgAAuTANBgkqhkiG9w0BAQUFADBaMQswCQYDVQQGEwJJ\n-----END CERTIFICATE-----',
      'a [REDACTED:github-pat] and https://u:[REDACTED:url-password]@host.corp',
    ];
    for (const text of texts) expect(redactSecrets(text)).toEqual({ text, found: [] });
  });

  it('keeps lines and line ends, and tells the line of each', () => {
    const random = createRandom(1);
    const [one, two] = [fillShape('ghp_{alnum:36}', random), fillShape('AKIA{base32:16}', random)];
    const { text, found } = redactSecrets(`a\r\n${one} ${two}\r\n\n\n${two}\n`);
    expect(text).toBe(
      'a\r\n[REDACTED:github-pat] [REDACTED:aws-access-token]\r\n\n\n[REDACTED:aws-access-token]\n',
    );
    expect(found).toEqual([
      { kind: 'github-pat', line: 2 },
      { kind: 'aws-access-token', line: 2 },
      { kind: 'aws-access-token', line: 5 },
    ]);
  });

  it('finds secrets that touch', () => {
    const random = createRandom(2);
    const chain = ['AKIA{base32:16}', 'SK{hex:32}', 'shpat_{hex:32}', 'AKIA{base32:16}', 'SK{hex:32}'];
    const { text } = redactSecrets(chain.map((shape) => fillShape(shape, random)).join(''));
    expect(redactSecrets(text)).toEqual({ text, found: [] });
  });

  it('gives back the very text where there is nothing', () => {
    const text = 'nothing to see\n'.repeat(1000);
    expect(redactSecrets(text)).toEqual({ text, found: [] });
  });
});

describe('private keys', () => {
  const random = createRandom(3);
  const key = fakePrivateKey(random);
  const lines = key.split('\n');
  const body = lines.slice(1, -1);
  const expectClean = (given: string, count = 1) => {
    const { text, found } = redactSecrets(given);
    for (const line of body) expect(text).not.toContain(line);
    expect(text.split('\n').length).toBe(given.split('\n').length);
    expect(found.map(({ kind }) => kind)).toEqual(Array.from({ length: count }, () => 'private-key'));
    expect(redactSecrets(text)).toEqual({ text, found: [] });
    return text;
  };

  it.each([
    ['a file', key],
    ['with carriage returns', lines.join('\r\n')],
    ['indented, as in YAML', `key: |\n${lines.map((line) => `    ${line}`).join('\n')}\nnext: 1`],
    ['added in a diff', `@@ -0,0 +1,9 @@\n${lines.map((line) => `+${line}`).join('\n')}`],
    ['removed in a diff', `@@ -1,9 +0,0 @@\n${lines.map((line) => `-${line}`).join('\n')}`],
    ['in code', lines.map((line) => `  '${line}\\n' +`).join('\n')],
    ['in a comment', lines.map((line) => ` * ${line}`).join('\n')],
    ['on one line, escaped', `{"private_key": "${lines.join('\\n')}\\n", "id": 1}`],
    ['on one line, escaped twice', `"{\\"key\\": \\"${lines.join('\\\\n')}\\"}"`],
    ['on one line, with spaces', `KEY="${lines.join(' ')}"`],
    [
      'with headers',
      key.replace('KEY-----\n', 'KEY-----\nProc-Type: 4,ENCRYPTED\nDEK-Info: AES-128-CBC,AB12\n\n'),
    ],
    ['of which only the start is shown', ` ${lines.slice(0, 4).join('\n+')}\n@@ -40,2 +40,2 @@\n next`],
    ['of which only the end is shown', `@@ -40,2 +40,5 @@\n+${lines.slice(-4).join('\n+')}`],
  ])('%s', (_, text) => {
    expectClean(text);
  });

  it('keeps what begins and ends it, and what stands around', () => {
    const text = expectClean(`before\n${key}\nafter`);
    expect(text).toBe(
      ['before', lines[0], ...body.map(() => '[REDACTED:private-key]'), lines.at(-1), 'after']
        .join('\n')
        .replace(/\]$/m, ']'),
    );
  });

  it('two keys that a diff exchanges, and a PGP key', () => {
    const other = fakePrivateKey(random).split('\n').slice(1, -1);
    const exchanged = [
      ` ${lines[0]}`,
      ...body.map((line) => `-${line}`),
      ...other.map((line) => `+${line}`),
      ` ${lines.at(-1)}`,
    ];
    expectClean(exchanged.join('\n'));
    const pgp = fakePrivateKey(random, 'PGP PRIVATE KEY BLOCK').replace(
      '-----\n',
      '-----\nVersion: GnuPG v2\n\n',
    );
    expect(kindsOf(`${pgp}\n${key}`)).toEqual(['private-key', 'private-key']);
  });
});

describe('time', () => {
  /** Processor time in ms, the least of two. */
  const cost = (text: string) =>
    Math.min(
      ...Array.from({ length: 2 }, () => {
        const before = process.cpuUsage();
        redactSecrets(text);
        return process.cpuUsage(before).user / 1000;
      }),
    );
  const anchors = SECRET_RULES.flatMap((rule) => rule.anchors);
  /** What makes careless expressions go back over what they read: beginnings without an end, over and over, on one line. */
  const pumps = [
    ...anchors,
    ...anchors.map((anchor) => `-${anchor}a1B2c3`),
    ...Object.values(SHAPES).map((shape) => `${fillShape(shape, createRandom(5)).slice(0, -3)} `),
    '-----BEGIN RSA PRIVATE KEY-----',
    '-----END RSA PRIVATE KEY-----',
    '-----BEGIN RSA PRIVATE KEY-----\nAAAA\n',
    `-----BEGIN PRIVATE KEY-----${'A'.repeat(39)} `,
    'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0NTY3-',
    '://a:b',
    '://:::',
    ':AA',
    '1234567890:AA',
    '@@ -1 +1 @@\n',
    '\\n\\n',
    'A',
    '\n',
  ];

  it.each([...new Set(pumps)])('grows no faster than the text: %j', (pump) => {
    const of = (length: number) => pump.repeat(Math.ceil(length / pump.length));
    const [small, large] = [cost(of(10_000)), cost(of(80_000))];
    // Eight times the text: quadratic work would be 64 times as much.
    expect(large / Math.max(small, 2)).toBeLessThan(24);
  });
});
