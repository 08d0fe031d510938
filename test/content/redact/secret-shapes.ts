/**
 * A made-up secret of every kind, as its provider writes it: `{class:length}` is filled with random characters, so that
 * nothing in this repository is one, not even for a scanner.
 */
export const SHAPES: Record<string, string> = {
  'url-password': 'postgres://app:{alnum:18}@db-7.internal.corp/orders',
  'azure-storage-key': 'AccountName=shop;AccountKey={base64:86}==;EndpointSuffix=core',
  'aws-secret-key': 'aws_secret_access_key = {base64:40}',
  'anthropic-key': 'sk-ant-oat01-{word:86}',
  'openrouter-key': 'sk-or-v1-{hex:64}',
  'sk-api-key': 'sk-{alnum:48}',
  'google-oauth-secret': 'GOCSPX-{word:28}',
  'google-oauth-token': 'ya29.{word:120}',
  'groq-api-key': 'gsk_{alnum:52}',
  'xai-api-key': 'xai-{alnum:80}',
  'replicate-token': 'r8_{alnum:37}',
  'figma-token': 'figd_{word:40}',
  'supabase-token': 'sbp_{hex:40}',
  'docker-token': 'dckr_pat_{word:27}',
  'mailgun-key': 'key-{hex:32}',
  'mailchimp-key': '{hex:32}-us14',
  'new-relic-key': 'NRAK-{upper:27}',
  'atlassian-token': 'ATATT3{word:180}={upper:8}',
  'bitbucket-token': 'ATBB{alnum:32}',
  'doppler-token': 'dp.st.prod.{alnum:43}',
  'telegram-bot-token': '5934871234:AA{word:33}',
  'slack-webhook': 'https://hooks.slack.com/services/T{upper:10}/B{upper:10}/{alnum:24}',
  'discord-webhook': 'https://discord.com/api/webhooks/105123456789012345/{word:68}',
  '1password-service-account-token': 'ops_eyJ{base64:300}',
  'age-secret-key': 'AGE-SECRET-KEY-1{bech32:58}',
  'alibaba-access-key-id': 'LTAI{lower:20}',
  'anthropic-admin-api-key': 'sk-ant-admin01-{word:93}AA',
  'anthropic-api-key': 'sk-ant-api03-{word:93}AA',
  'artifactory-api-key': 'AKCp{alnum:69}',
  'artifactory-reference-token': 'cmVmd{alnum:59}',
  'aws-access-token': 'AKIA{base32:16}',
  'aws-amazon-bedrock-api-key-long-lived': 'ABSK{base64:120}',
  'azure-ad-client-secret': '{alnum:3}8Q~{alnum:34}',
  'clojars-api-token': 'CLOJARS_{lower:60}',
  'cloudflare-origin-ca-key': 'v1.0-{hex:24}-{hex:146}',
  'databricks-api-token': 'dapi{hex:32}',
  'digitalocean-access-token': 'doo_v1_{hex:64}',
  'digitalocean-pat': 'dop_v1_{hex:64}',
  'digitalocean-refresh-token': 'dor_v1_{hex:64}',
  'doppler-api-token': 'dp.pt.{alnum:43}',
  'duffel-api-token': 'duffel_live_{word:43}',
  'dynatrace-api-token': 'dt0c01.{upper:24}.{upper:64}',
  'easypost-api-token': 'EZAK{alnum:54}',
  'flyio-access-token': 'fo1_{word:43}',
  'frameio-api-token': 'fio-u-{word:64}',
  'gcp-api-key': 'AIza{word:35}',
  'github-app-token': 'ghs_{alnum:36}',
  'github-fine-grained-pat': 'github_pat_{alnum:22}_{alnum:59}',
  'github-oauth': 'gho_{alnum:36}',
  'github-pat': 'ghp_{alnum:36}',
  'github-refresh-token': 'ghr_{alnum:76}',
  'gitlab-cicd-job-token': 'glcbt-64_{word:20}',
  'gitlab-deploy-token': 'gldt-{word:20}',
  'gitlab-kubernetes-agent-token': 'glagent-{word:50}',
  'gitlab-oauth-app-secret': 'gloas-{word:64}',
  'gitlab-pat-routable': 'glpat-{word:27}.{lower:9}',
  'gitlab-pat': 'glpat-{alnum:20}',
  'gitlab-ptt': 'glptt-{hex:40}',
  'gitlab-rrt': 'GR1348941{word:20}',
  'gitlab-runner-authentication-token-routable': 'glrt-t1_{word:27}.{lower:9}',
  'gitlab-runner-authentication-token': 'glrt-{alnum:20}',
  'gitlab-scim-token': 'glsoat-{word:20}',
  'grafana-api-key': 'eyJrIjoi{alnum:92}=',
  'grafana-cloud-api-token': 'glc_{base64:120}=',
  'grafana-service-account-token': 'glsa_{alnum:32}_{hex:8}',
  'hashicorp-tf-api-token': '{alnum:14}.atlasv1.{alnum:67}',
  'heroku-api-key-v2': 'HRKU-AA{alnum:58}',
  'huggingface-access-token': 'hf_{letter:34}',
  'huggingface-organization-api-token': 'api_org_{letter:34}',
  'infracost-api-token': 'ico-{alnum:32}',
  jwt: 'eyJhbGciOiJIUzI1NiJ9{alnum:10}.eyJzdWIiOiI{alnum:30}.{alnum:43}',
  'linear-api-key': 'lin_api_{alnum:40}',
  'maxmind-license-key': '{alnum:6}_{alnum:29}_mmk',
  'notion-api-token': 'ntn_{digit:11}{alnum:35}',
  'npm-access-token': 'npm_{alnum:36}',
  'openai-api-key': 'sk-proj-{alnum:74}T3BlbkFJ{alnum:74}',
  'openshift-user-token': 'sha256~{alnum:43}',
  'perplexity-api-key': 'pplx-{alnum:48}',
  'planetscale-api-token': 'pscale_tkn_{alnum:43}',
  'planetscale-oauth-token': 'pscale_oauth_{alnum:43}',
  'planetscale-password': 'pscale_pw_{alnum:43}',
  'postman-api-token': 'PMAK-{hex:24}-{hex:34}',
  'prefect-api-token': 'pnu_{alnum:36}',
  'pulumi-api-token': 'pul-{hex:40}',
  'pypi-upload-token': 'pypi-AgEIcHlwaS5vcmc{word:150}',
  'readme-api-token': 'rdme_{lower:70}',
  'rubygems-api-token': 'rubygems_{hex:48}',
  'sendgrid-api-token': 'SG.{alnum:22}.{alnum:43}',
  'sendinblue-api-token': 'xkeysib-{hex:64}-{alnum:16}',
  'sentry-org-token': 'sntrys_eyJpYXQiO{alnum:40}LCJyZWdpb25fdXJs{alnum:60}_{alnum:43}',
  'sentry-user-token': 'sntryu_{hex:64}',
  'shippo-api-token': 'shippo_live_{hex:40}',
  'shopify-access-token': 'shpat_{hex:32}',
  'shopify-custom-access-token': 'shpca_{hex:32}',
  'shopify-private-app-access-token': 'shppa_{hex:32}',
  'shopify-shared-secret': 'shpss_{hex:32}',
  'slack-app-token': 'xapp-1-A{upper:10}-{digit:13}-{hex:64}',
  'slack-bot-token': 'xoxb-{digit:12}-{digit:13}-{alnum:24}',
  'slack-config-access-token': 'xoxe.xoxp-1-{upper:165}',
  'slack-config-refresh-token': 'xoxe-1-{upper:146}',
  'slack-legacy-bot-token': 'xoxb-{digit:9}-{alnum:24}',
  'slack-legacy-token': 'xoxs-{digit:10}-{digit:10}-{digit:10}-{hex:10}',
  'slack-legacy-workspace-token': 'xoxa-2-{alnum:40}',
  'slack-user-token': 'xoxp-{digit:12}-{digit:12}-{digit:13}-{hex:32}',
  'square-access-token': 'sq0atp-{alnum:22}',
  'stripe-access-token': 'sk_live_{alnum:24}',
  'twilio-api-key': 'SK{hex:32}',
  'vault-batch-token': 'hvb.{word:150}',
  'vault-service-token': 'hvs.{word:95}',
};

const DIGITS = '0123456789';
const LOWER = 'abcdefghijklmnopqrstuvwxyz';
const ALPHABETS: Record<string, string> = {
  digit: DIGITS,
  letter: LOWER + LOWER.toUpperCase(),
  lower: LOWER + DIGITS,
  upper: LOWER.toUpperCase() + DIGITS,
  alnum: LOWER + LOWER.toUpperCase() + DIGITS,
  word: `${LOWER}${LOWER.toUpperCase()}${DIGITS}_`,
  hex: '0123456789abcdef',
  base32: `${LOWER.toUpperCase()}234567`,
  base64: `${LOWER}${LOWER.toUpperCase()}${DIGITS}+`,
  bech32: 'QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L',
};

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
export function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A secret of this shape. Every character of a class comes up before one comes twice: its entropy is that of a real one. */
export function fillShape(shape: string, random: () => number): string {
  return shape.replace(/\{(\w+):(\d+)\}/g, (_, name: string, length: string) => {
    let left: string[] = [];
    return Array.from({ length: Number(length) }, () => {
      if (left.length === 0) left = [...(ALPHABETS[name] ?? '')];
      return left.splice(Math.floor(random() * left.length), 1)[0];
    }).join('');
  });
}

/** What must be seen nowhere of a secret: its random parts that nobody could guess. */
export function secretParts(shape: string, secret: string): string[] {
  const fixed = shape.split(/\{\w+:\d+\}/).filter((part) => part !== '');
  let rest = secret;
  const parts: string[] = [];
  for (const part of fixed) {
    const at = rest.indexOf(part);
    parts.push(rest.slice(0, at));
    rest = rest.slice(at + part.length);
  }
  return [...parts, rest].filter((part) => part.length >= 12);
}

/** A private key's block, of random material. */
export function fakePrivateKey(random: () => number, name = 'RSA PRIVATE KEY'): string {
  const lines = Array.from({ length: 6 }, () => fillShape('{base64:64}', random));
  return [
    `-----BEGIN ${name}-----`,
    ...lines,
    `${fillShape('{base64:30}', random)}==`,
    `-----END ${name}-----`,
  ].join('\n');
}
