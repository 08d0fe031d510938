/**
 * Writes src/content/redact/upstream-rules.ts from the rules of gitleaks:
 * `node scripts/write-secret-rules.ts gitleaks.toml COMMIT DATE LICENSE`, with the files of that commit.
 *
 * Taken are the rules whose tokens have a shape of their own, not those that go by a word near a value or by chance alone.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Rule of gitleaks → how people call it, and the literals (as they are written) that begin every token of it. */
const WANTED: Record<string, [name: string, anchors: string[], lead?: number]> = {
  '1password-service-account-token': ['1Password token', ['ops_eyJ']],
  'age-secret-key': ['age secret key', ['AGE-SECRET-KEY-1']],
  'alibaba-access-key-id': ['Alibaba Cloud access key', ['LTAI']],
  'anthropic-admin-api-key': ['Anthropic admin key', ['sk-ant-admin01-']],
  'anthropic-api-key': ['Anthropic API key', ['sk-ant-api03-']],
  'artifactory-api-key': ['Artifactory API key', ['AKCp']],
  'artifactory-reference-token': ['Artifactory token', ['cmVmd']],
  'aws-access-token': ['AWS access key', ['A3T', 'AKIA', 'ASIA', 'ABIA', 'ACCA']],
  'aws-amazon-bedrock-api-key-long-lived': ['Amazon Bedrock API key', ['ABSK']],
  'azure-ad-client-secret': ['Azure client secret', ['Q~'], 4],
  'clojars-api-token': ['Clojars token', ['CLOJARS_']],
  'cloudflare-origin-ca-key': ['Cloudflare origin key', ['v1.0-']],
  'databricks-api-token': ['Databricks token', ['dapi']],
  'digitalocean-access-token': ['DigitalOcean token', ['doo_v1_']],
  'digitalocean-pat': ['DigitalOcean token', ['dop_v1_']],
  'digitalocean-refresh-token': ['DigitalOcean token', ['dor_v1_']],
  'doppler-api-token': ['Doppler token', ['dp.pt.']],
  'duffel-api-token': ['Duffel token', ['duffel_']],
  'dynatrace-api-token': ['Dynatrace token', ['dt0c01.']],
  'easypost-api-token': ['EasyPost key', ['EZAK']],
  'flyio-access-token': ['Fly.io token', ['fo1_', 'fm1', 'fm2_']],
  'frameio-api-token': ['Frame.io token', ['fio-u-']],
  'gcp-api-key': ['Google API key', ['AIza']],
  'github-app-token': ['GitHub token', ['ghu_', 'ghs_']],
  'github-fine-grained-pat': ['GitHub token', ['github_pat_']],
  'github-oauth': ['GitHub token', ['gho_']],
  'github-pat': ['GitHub token', ['ghp_']],
  'github-refresh-token': ['GitHub token', ['ghr_']],
  'gitlab-cicd-job-token': ['GitLab token', ['glcbt-']],
  'gitlab-deploy-token': ['GitLab token', ['gldt-']],
  'gitlab-kubernetes-agent-token': ['GitLab token', ['glagent-']],
  'gitlab-oauth-app-secret': ['GitLab secret', ['gloas-']],
  'gitlab-pat-routable': ['GitLab token', ['glpat-']],
  'gitlab-pat': ['GitLab token', ['glpat-']],
  'gitlab-ptt': ['GitLab token', ['glptt-']],
  'gitlab-rrt': ['GitLab token', ['GR1348941']],
  'gitlab-runner-authentication-token-routable': ['GitLab token', ['glrt-']],
  'gitlab-runner-authentication-token': ['GitLab token', ['glrt-']],
  'gitlab-scim-token': ['GitLab token', ['glsoat-']],
  'grafana-api-key': ['Grafana API key', ['eyJrIjoi']],
  'grafana-cloud-api-token': ['Grafana Cloud token', ['glc_']],
  'grafana-service-account-token': ['Grafana token', ['glsa_']],
  'hashicorp-tf-api-token': ['Terraform token', ['.atlasv1.'], 14],
  'heroku-api-key-v2': ['Heroku API key', ['HRKU-AA']],
  'huggingface-access-token': ['Hugging Face token', ['hf_']],
  'huggingface-organization-api-token': ['Hugging Face token', ['api_org_']],
  'infracost-api-token': ['Infracost key', ['ico-']],
  jwt: ['JSON Web Token', ['eyJ']],
  'linear-api-key': ['Linear API key', ['lin_api_']],
  'maxmind-license-key': ['MaxMind license key', ['_mmk'], 36],
  'notion-api-token': ['Notion token', ['ntn_']],
  'npm-access-token': ['npm token', ['npm_']],
  'openai-api-key': ['OpenAI API key', ['sk-']],
  'openshift-user-token': ['OpenShift token', ['sha256~']],
  'perplexity-api-key': ['Perplexity API key', ['pplx-']],
  'planetscale-api-token': ['PlanetScale token', ['pscale_tkn_']],
  'planetscale-oauth-token': ['PlanetScale token', ['pscale_oauth_']],
  'planetscale-password': ['PlanetScale password', ['pscale_pw_']],
  'postman-api-token': ['Postman API key', ['PMAK-']],
  'prefect-api-token': ['Prefect token', ['pnu_']],
  'pulumi-api-token': ['Pulumi token', ['pul-']],
  'pypi-upload-token': ['PyPI token', ['pypi-AgEIcHlwaS5vcmc']],
  'readme-api-token': ['ReadMe token', ['rdme_']],
  'rubygems-api-token': ['RubyGems token', ['rubygems_']],
  'sendgrid-api-token': ['SendGrid API key', ['SG.']],
  'sendinblue-api-token': ['Brevo API key', ['xkeysib-']],
  'sentry-org-token': ['Sentry token', ['sntrys_eyJpYXQiO']],
  'sentry-user-token': ['Sentry token', ['sntryu_']],
  'shippo-api-token': ['Shippo token', ['shippo_']],
  'shopify-access-token': ['Shopify token', ['shpat_']],
  'shopify-custom-access-token': ['Shopify token', ['shpca_']],
  'shopify-private-app-access-token': ['Shopify token', ['shppa_']],
  'shopify-shared-secret': ['Shopify secret', ['shpss_']],
  'slack-app-token': ['Slack token', ['xapp-']],
  'slack-bot-token': ['Slack token', ['xoxb-']],
  'slack-config-access-token': ['Slack token', ['xoxe.xox']],
  'slack-config-refresh-token': ['Slack token', ['xoxe-']],
  'slack-legacy-bot-token': ['Slack token', ['xoxb-']],
  'slack-legacy-token': ['Slack token', ['xoxo-', 'xoxs-']],
  'slack-legacy-workspace-token': ['Slack token', ['xoxa-', 'xoxr-']],
  'slack-user-token': ['Slack token', ['xoxp-', 'xoxe-']],
  'square-access-token': ['Square token', ['sq0atp-', 'EAAA']],
  'stripe-access-token': [
    'Stripe key',
    ['sk_test_', 'sk_live_', 'sk_prod_', 'rk_test_', 'rk_live_', 'rk_prod_'],
  ],
  'twilio-api-key': ['Twilio API key', ['SK']],
  'vault-batch-token': ['Vault token', ['hvb.']],
  'vault-service-token': ['Vault token', ['hvs.']],
};

/** What the upstream pattern asks of the character behind a token; here it only must not go on. */
const BEHIND =
  /\(\?:\[\\x60'"\\s;\]\|\\\\\[nr\]\|\$(?:\|\\b)?\)$|\(\?:\[\^[^\]]*\]\|\\z\)$|\(\?:\$\|\[[^\]]*\]\)$|\\b$/;
const BEFORE = /^(?:\(\?i\))?(?:\\b|\(\?:\^\|\[(?:\\.|[^\]])*\]\))/;

interface Block {
  id: string;
  regex: string;
  entropy: number | undefined;
}

const [tomlPath, commit, date, licencePath] = process.argv.slice(2);
if (!tomlPath || !commit || !date || !licencePath)
  throw new Error('Give gitleaks.toml, its commit, the date and LICENSE.');
const blocks = new Map(readBlocks(readFileSync(tomlPath, 'utf8')).map((block) => [block.id, block]));
const rules = Object.entries(WANTED).map(([id, [name, anchors, lead]]) => {
  const block = blocks.get(id);
  if (!block) throw new Error(`gitleaks has no rule '${id}' any more.`);
  const pattern = toJavaScript(block.regex);
  new RegExp(pattern);
  const isOpen = !BEHIND.test(block.regex);
  return {
    ...{ kind: id, name, anchors, pattern },
    ...(lead === undefined ? {} : { lead }),
    ...(isOpen ? { open: true } : {}),
    ...(block.entropy === undefined ? {} : { entropy: block.entropy }),
  };
});
const target = join(import.meta.dirname, '../src/content/redact/upstream-rules.ts');
writeFileSync(target, render(rules));

/** The few fields that are used, as gitleaks' generator writes them: one a line, patterns between three quotes. */
function readBlocks(toml: string): Block[] {
  return toml.split(/^\[\[rules\]\]$/m).flatMap((text) => {
    const id = /^id = "(.+)"$/m.exec(text)?.[1];
    const regex = /^regex = '''(.+)'''$/m.exec(text)?.[1];
    const entropy = /^entropy = ([\d.]+)$/m.exec(text)?.[1];
    if (id === undefined || regex === undefined) return [];
    return [{ id, regex, entropy: entropy === undefined ? undefined : Number(entropy) }];
  });
}

/** RE2 → JavaScript, without what stands before and behind the token: the scanner looks at both. */
function toJavaScript(regex: string): string {
  const ignoresCase = regex.startsWith('(?i)');
  const bare = regex
    .replace(BEFORE, '')
    .replace(/^\(\?i\)/, '')
    .replace(BEHIND, '');
  const js = scopeFlags(bare)
    .replaceAll('[[:alnum:]]', '[0-9A-Za-z]')
    .replaceAll('\\z', '$')
    .replaceAll('(?P<', '(?<');
  return ignoresCase ? `(?i:${js})` : js;
}

/** RE2's `(?i)` goes on to the end of its group; JavaScript knows only `(?i:…)`. */
function scopeFlags(regex: string): string {
  const at = regex.indexOf('(?i)');
  if (at === -1) return regex;
  let depth = 0;
  let end = at + 4;
  for (; end < regex.length; end += 1) {
    const character = regex[end];
    if (character === '\\') end += 1;
    else if (character === '[') end = regex.indexOf(']', end);
    else if (character === '(') depth += 1;
    else if (character === ')' && depth-- === 0) break;
  }
  return `${regex.slice(0, at)}(?i:${scopeFlags(regex.slice(at + 4, end))})${regex.slice(end)}`;
}

function render(list: object[]): string {
  const licence = readFileSync(licencePath as string, 'utf8')
    .trim()
    .split('\n');
  return `/*!
 * Written by scripts/write-secret-rules.ts from config/gitleaks.toml of gitleaks/gitleaks, commit ${commit}, ${date}.
 *
${licence.map((line) => ` * ${line}`.trimEnd()).join('\n')}
 */
import type { SecretRule } from './secret-rule.ts';

/** Tokens that gitleaks knows by their shape. */
export const UPSTREAM_RULES: SecretRule[] = ${JSON.stringify(list, null, 2)};
`;
}
