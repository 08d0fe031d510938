/** examples/docs-weekly.yml: pages about the sources, once a week. Written there by scripts/write-examples.ts. */
export const docsWorkflow = `# Once a week: pages whose sources changed are written anew and proposed in one pull request, \`gloss/docs\`.
# Nothing to do, nothing happens. Paste as .github/workflows/gloss-docs.yml.
name: Gloss docs
on:
  schedule:
    - cron: "17 4 * * 1"
  workflow_dispatch:

permissions: {}

# Two runs would only do the same work; the one that goes on is not cancelled.
concurrency:
  group: gloss-docs-\${{ github.repository }}
  cancel-in-progress: false

jobs:
  docs:
    runs-on: ubuntu-latest
    permissions:
      contents: write # the commit on gloss/docs
      pull-requests: write # the pull request
    steps:
      - uses: actions/checkout@v7
        with:
          persist-credentials: false
      - uses: OWNER/gloss@v0 # where you keep this repository
        with:
          pipeline: docs
          model: openai:gpt-5-mini
          api-key: \${{ secrets.OPENAI_API_KEY }}
`;
