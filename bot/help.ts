export const HELP = `gloss bot: the GitHub App. One process, no other service.

Usage
  gloss bot        serves until it gets SIGTERM or SIGINT

Set up by environment variables (docs/deploy.md has all about them)
  APP_ID, PRIVATE_KEY or PRIVATE_KEY_PATH   of your GitHub App (docs/deploy.md shows how to register one)
  WEBHOOK_SECRET                            the App's webhook secret, 16 random characters or more
  HOST, PORT                                where it listens (localhost, 3000)
  GITHUB_API_URL, GITHUB_SERVER_URL         for GitHub Enterprise Server
  GLOSS_WRITE_PACE                          none: for a GitHub Enterprise Server without rate limits (second)
  GLOSS_MODEL                               provider:id (offline:extractive: no model, no key)
  GLOSS_SERVICES                            job services for pictures and sounds, JSON or @file
  GLOSS_API_KEY                             the key of the model's provider, or by its own name:
    OPENAI_API_KEY, ANTHROPIC_API_KEY, GOOGLE_GENERATIVE_AI_API_KEY, COMPATIBLE_API_KEY
  GLOSS_BASE_URL, OPENAI_BASE_URL           where models of compatible: and of openai: are
  GLOSS_CALL_TIMEOUT_MS                     how long a call to a model may take (120000)
  GLOSS_RETRY_WAIT_MS                       before a failed call is tried again, unless the provider says
  GLOSS_STATE_DIR                           runs, answers and jobs; keep it over restarts (.gloss)
  GLOSS_API_TOKEN                           opens the pages and POST /api/runs, 16 characters or more
  GLOSS_PUBLIC_URL                          where people reach the pages; with https:// the cookie is for https alone
  GLOSS_CONCURRENCY                         runs at once (4)
  GLOSS_INSTALLATION_CONCURRENCY            runs of one installation at once (2)
  GLOSS_DAILY_TOKENS                        tokens that an installation may spend on a day (0: no limit)
  GLOSS_ALLOWED_MODELS                      what \`--model\` in a command may name
  GLOSS_ALLOWED_BOTS                        account numbers of bots whose events and commands count
  GLOSS_DATABASE_URL                        not supported yet, and refused
  LOG_LEVEL                                 trace, debug, info, warn, error, fatal or silent (info)

Over HTTP
  POST /api/github/webhooks     deliveries from GitHub
  GET /healthz, /readyz         for whoever watches the process; /metrics for Prometheus
  POST /api/runs                starts a run and streams it; see docs/bot.md
  GET /, /runs/:id              pages

Exit codes: 0 stopped · 2 bad settings · 1 failed
`;
